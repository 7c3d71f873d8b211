//! Which rules the rows look at.

use std::collections::BTreeSet;

use content::{Place, Problems};
use evidence::{Facts, Truth, When};
use protocol::{Advice, AdviceId, AdviceKind, Course, Level, Protocol};
use recovery::{Interval, Plan, answer};

use super::Suite;
use super::play::Stage;
use super::row::Question;

/// How many of the rules some row looks at, in every way the rule asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Each sort of rule: how many are looked at, and how many there are.
    pub sorts: Vec<(&'static str, usize, usize)>,
}

/// What rows have seen of one piece of advice.
#[derive(Debug, Clone, Default)]
struct Seen {
    decides: bool,
    lets_go: bool,
    just_before_end: bool,
    at_end: bool,
    /// Changes with a row that meets their condition, and with one that does not.
    met: BTreeSet<usize>,
    unmet: BTreeSet<usize>,
}

/// What rows have seen of one course.
#[derive(Debug, Clone, Default)]
struct SeenCourse {
    normal: bool,
    more: bool,
    edge: bool,
    figures: bool,
    /// Changes with a row of figures that meets their condition, and with one that does not.
    met: BTreeSet<usize>,
    unmet: BTreeSet<usize>,
}

pub(super) fn coverage(suite: &Suite, protocol: &Protocol, problems: &mut Problems) -> Coverage {
    let stage = Stage::new(protocol);
    let mut advice = vec![Seen::default(); protocol.advice().len()];
    let mut courses = vec![SeenCourse::default(); protocol.courses().len()];
    let mut warnings = vec![(false, BTreeSet::new(), BTreeSet::new()); protocol.warnings().len()];
    let mut before = vec![(BTreeSet::new(), BTreeSet::new()); protocol.before().len()];
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for row in suite.rows() {
        match &row.question {
            Question::May { subject, after, facts } => {
                let plan = stage.plan(*facts);
                let now = stage.moment(*after);
                let deciding = answer::permission(&plan, *subject, now);
                for id in protocol.governing(*subject) {
                    see(&mut advice[id.index()], &plan, *id, now, deciding);
                }
            }
            Question::Sign { sign, severity, after, facts } => {
                let plan = stage.plan(*facts);
                let now = stage.moment(*after);
                let is = answer::expect(&plan, *sign, *severity, now);
                if let Some(expected) = &is.course
                    && let Some(at) = protocol.courses().iter().position(|c| c.sign == expected.course.sign)
                {
                    let edges =
                        expected.normal_until.into_iter().chain([expected.watch, expected.call]).flatten();
                    let seen = &mut courses[at];
                    seen.normal |= is.level == Level::Normal;
                    seen.more |= is.level > Level::Normal;
                    seen.edge |= edges.into_iter().any(|edge| edge == now || edge - 60 == now);
                }
                for (warning, _) in &is.warnings {
                    if let Some(at) = protocol.warnings().iter().position(|w| w.place == warning.place) {
                        let (seen, met, unmet) = &mut warnings[at];
                        *seen = true;
                        part_by(warning.changes().iter().map(|c| &c.when), facts, met, unmet);
                    }
                }
            }
            Question::Course { sign, facts } => {
                if let Some(at) = protocol.courses().iter().position(|c| c.sign == *sign) {
                    let seen = &mut courses[at];
                    seen.figures = true;
                    let changes = protocol.courses()[at].changes.iter().map(|c| &c.when);
                    part_by(changes, facts, &mut seen.met, &mut seen.unmet);
                }
            }
            // What a stricter rule always stands before is tried by its own line.
            Question::Rule { key, facts } => {
                if let Some((id, _)) = protocol.advice().find(|(_, a)| a.key == *key) {
                    let seen = &mut advice[id.index()];
                    seen.decides |= stage.plan(*facts).interval(id).applies();
                }
            }
            Question::Governed { .. } => {}
            Question::Milestone { key } => {
                named.insert(key);
            }
            Question::Before { key, facts } => {
                named.insert(key);
                if let Some(at) = protocol.before().iter().position(|b| b.key == *key) {
                    let (met, unmet) = &mut before[at];
                    part_by(std::iter::once(&protocol.before()[at].when), facts, met, unmet);
                }
            }
        }
    }
    let mut report = Report { problems, sorts: Vec::new() };
    let wanted = |(id, rule): (AdviceId, &Advice)| {
        (format!("`{}`", rule.key), rule.place, advice_lacks(rule, &advice[id.index()]))
    };
    report.sort("rules of advice", protocol.advice().map(wanted));
    let wanted = |(course, seen): (&Course, &SeenCourse)| {
        let key = protocol.vocabulary().key(course.sign);
        (format!("the course of `{key}`"), course.place, course_lacks(course, seen))
    };
    report.sort("courses", protocol.courses().iter().zip(&courses).map(wanted));
    let wanted =
        |(warning, (seen, met, unmet)): (&protocol::Warning, &(bool, BTreeSet<usize>, BTreeSet<usize>))| {
            let key = protocol.vocabulary().key(warning.sign);
            let mut lacks = Vec::new();
            if !seen {
                lacks.push("a row where it decides".to_owned());
            }
            lacks_changes(warning.changes().len(), met, unmet, &mut lacks);
            (format!("the warning sign `{key}`"), warning.place, lacks)
        };
    report.sort("warning signs", protocol.warnings().iter().zip(&warnings).map(wanted));
    let row = |key: &str| if named.contains(key) { Vec::new() } else { vec!["a row".to_owned()] };
    let milestones = protocol.milestones().iter().map(|m| (format!("`{}`", m.key), m.place, row(&m.key)));
    report.sort("milestones", milestones);
    let wanted = |(rule, (met, unmet)): (&protocol::Before, &(BTreeSet<usize>, BTreeSet<usize>))| {
        let mut lacks = row(&rule.key);
        if !rule.when.is_always() {
            let who = [(met, "whom it concerns"), (unmet, "whom it does not concern")];
            lacks.extend(
                who.iter()
                    .filter(|(seen, _)| seen.is_empty())
                    .map(|(_, who)| format!("a row for someone {who}")),
            );
        }
        (format!("`{}`", rule.key), rule.place, lacks)
    };
    report.sort("rules for before", protocol.before().iter().zip(&before).map(wanted));
    Coverage { sorts: report.sorts }
}

fn see(seen: &mut Seen, plan: &Plan<'_>, id: AdviceId, now: i64, deciding: recovery::Permission) {
    let rule = plan.advice_of(id);
    let interval = plan.interval(id);
    let binds = interval.applies() && interval.contains(now);
    // Advice to use, or to do only so, never stands in the way: it decides where it holds.
    let decides = match rule.kind {
        AdviceKind::Use | AdviceKind::Limit => true,
        AdviceKind::Ask => deciding == recovery::Permission::AskClinic,
        AdviceKind::Avoid => match deciding {
            recovery::Permission::NotYet { until } => until == interval.until,
            recovery::Permission::Avoid => interval.until == Interval::NEVER,
            recovery::Permission::Allowed | recovery::Permission::AskClinic => false,
        },
    };
    seen.decides |= binds && decides;
    seen.lets_go |= !binds;
    seen.just_before_end |= binds && now == interval.until - 60;
    seen.at_end |= interval.applies() && now == interval.until;
    let facts = &plan.treatment().facts;
    part_by(rule.changes.iter().map(|c| &c.when), facts, &mut seen.met, &mut seen.unmet);
}

/// Notes which conditions the facts meet, and which they do not.
fn part_by<'w>(
    whens: impl Iterator<Item = &'w When>,
    facts: &Facts,
    met: &mut BTreeSet<usize>,
    unmet: &mut BTreeSet<usize>,
) {
    for (i, when) in whens.enumerate() {
        match when.holds(facts) {
            Truth::Yes => met.insert(i),
            Truth::No => unmet.insert(i),
            Truth::Unknown => continue,
        };
    }
}

fn advice_lacks(rule: &Advice, seen: &Seen) -> Vec<String> {
    let mut lacks = Vec::new();
    let has_time = rule.until.as_ref().is_some_and(|u| u.time().is_some());
    let mut want = |has: bool, what: &str| {
        if !has {
            lacks.push(what.to_owned());
        }
    };
    want(seen.decides, "a row where it decides");
    // With a time, the row at its end is one.
    if !has_time && (rule.from.is_some() || !rule.when.is_always()) {
        want(seen.lets_go, "a row where it does not hold");
    }
    if has_time {
        want(seen.just_before_end, "a row just before its end");
        want(seen.at_end, "a row at its end");
    }
    lacks_changes(rule.changes.len(), &seen.met, &seen.unmet, &mut lacks);
    lacks
}

fn lacks_changes(changes: usize, met: &BTreeSet<usize>, unmet: &BTreeSet<usize>, lacks: &mut Vec<String>) {
    for i in 0..changes {
        if !met.contains(&i) {
            lacks.push(format!("a row whose person meets change {}", i + 1));
        }
        if !unmet.contains(&i) {
            lacks.push(format!("a row whose person does not meet change {}", i + 1));
        }
    }
}

fn course_lacks(course: &Course, seen: &SeenCourse) -> Vec<String> {
    let mut lacks = Vec::new();
    let mut want = |has: bool, what: &str| {
        if !has {
            lacks.push(what.to_owned());
        }
    };
    want(seen.figures, "a row with its figures");
    let ever_normal = course.normal.iter().flatten().any(|f| f.offset.count > 0);
    want(seen.normal || !ever_normal, "a row where it is normal");
    want(seen.more, "a row where it is more than normal");
    want(seen.edge || !ever_normal, "a row at one of its edges");
    lacks_changes(course.changes.len(), &seen.met, &seen.unmet, &mut lacks);
    lacks
}

struct Report<'p> {
    problems: &'p mut Problems,
    sorts: Vec<(&'static str, usize, usize)>,
}

impl Report<'_> {
    fn sort(&mut self, name: &'static str, rules: impl Iterator<Item = (String, Place, Vec<String>)>) {
        let (mut covered, mut all) = (0, 0);
        for (rule, place, lacks) in rules {
            all += 1;
            if lacks.is_empty() {
                covered += 1;
            } else {
                self.problems.error(
                    "uncovered",
                    place,
                    format!("{rule} is not tried in every way: no scenario has {}", lacks.join(", nor ")),
                    "such a row on a page of scenarios/",
                );
            }
        }
        self.sorts.push((name, covered, all));
    }
}
