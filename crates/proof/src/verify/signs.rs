//! Courses of signs, warning signs, sessions and preparation.

use evidence::{Severity, When};
use protocol::{Level, Protocol};
use recovery::{Plan, answer};
use vocabulary::{Kind, TermId};

use super::advice::possible;
use super::{Bench, Case, Fault};
use crate::people::People;

/// Checks every sign, milestone and preparation; returns how many there were.
pub(super) fn verify(bench: &mut Bench<'_>) -> usize {
    let protocol = bench.protocol;
    let signs: Vec<TermId> =
        protocol.vocabulary().terms().filter(|(_, t)| t.kind == Kind::Sign).map(|(id, _)| id).collect();
    for sign in &signs {
        sign_is_answered_with_care(bench, *sign);
    }
    conditions(bench);
    sessions(bench);
    signs.len() + protocol.milestones().len() + protocol.before().len()
}

/// How strong a sign may be said to be; not said counts as a strength of its own.
pub(crate) const STRENGTHS: [Option<Severity>; 4] =
    [None, Some(Severity::Mild), Some(Severity::Moderate), Some(Severity::Severe)];

/// Every condition that can change the answer on a sign.
pub(crate) fn whens(protocol: &Protocol, sign: TermId) -> Vec<&When> {
    let course = protocol.course(sign).into_iter().flat_map(|c| c.changes.iter().map(|c| &c.when));
    let warnings = protocol.warnings_of(sign, Some(Severity::Severe));
    course.chain(warnings.flat_map(|w| w.changes().iter().map(|c| &c.when))).collect()
}

fn sign_is_answered_with_care(bench: &mut Bench<'_>, sign: TermId) {
    let protocol = bench.protocol;
    let key = protocol.vocabulary().key(sign);
    let place = protocol.vocabulary().term(sign).place;
    let conditions = whens(protocol, sign);
    let people = People::told_apart_by(conditions.iter().copied());
    bench.each(conditions, |bench, case| {
        let moments = moments(&case.plan, sign);
        let facts = case.plan.treatment().facts;
        let forgotten: Vec<(&str, Case<'_>)> = people
            .dimensions()
            .iter()
            .map(|d| (d.name, d.forgotten(facts)))
            .filter(|(_, forgotten)| *forgotten != facts)
            .map(|(name, forgotten)| (name, bench.again(case, forgotten)))
            .collect();
        let level = |case: &Case<'_>, severity, now| answer::expect(&case.plan, sign, severity, now).level;
        for severity in STRENGTHS {
            let mut before = Level::Normal;
            for now in &moments {
                let is = level(case, severity, *now);
                let fault = |code, message: String, expected: &str| {
                    let related = related(case, sign);
                    Some(Fault {
                        code,
                        place,
                        message,
                        expected: expected.to_owned(),
                        related,
                        at: Some(*now),
                    })
                };
                if is < before {
                    let message = format!(
                        "`{key}` becomes less of a worry with time: `{}` after `{}`",
                        is.as_str(),
                        before.as_str()
                    );
                    return fault("level_falls", message, "a sign that is still there to be no better later");
                }
                before = is;
                let is_warning = protocol.warnings_of(sign, severity).next().is_some();
                if is_warning && is < Level::CallClinic {
                    let message = format!("warning sign `{key}` leads only to `{}`", is.as_str());
                    return fault("quiet_warning", message, "`call_clinic` or more, whatever the time");
                }
                let weaker = severity.and_then(weaker).map(|weaker| level(case, Some(weaker), *now));
                if weaker.is_some_and(|weaker| weaker > is) {
                    let message = format!("a stronger `{key}` is less of a worry than a weaker one");
                    return fault("strength_lowers", message, "a level that rises with the strength");
                }
                for (name, unknown) in &forgotten {
                    if level(unknown, severity, *now) < is {
                        let message = format!("not knowing the {name} makes `{key}` less of a worry");
                        return fault(
                            "unknown_loosens",
                            message,
                            "a fact that is not known to count at its worst",
                        );
                    }
                }
            }
        }
        None
    });
}

fn weaker(severity: Severity) -> Option<Severity> {
    match severity {
        Severity::Mild => None,
        Severity::Moderate => Some(Severity::Mild),
        Severity::Severe => Some(Severity::Moderate),
    }
}

/// The moments at which the answer on a sign can change: the treatment, and the turns of its course.
pub(crate) fn moments(plan: &Plan<'_>, sign: TermId) -> Vec<i64> {
    let course = plan.protocol().course(sign).map(|c| plan.expected_of(c));
    let turns = course.into_iter().flat_map(|c| {
        c.normal_until
            .into_iter()
            .chain([c.watch, c.call, c.rising, Some(c.starts)])
            .flatten()
            .collect::<Vec<_>>()
    });
    let mut moments: Vec<i64> = turns.chain([plan.treatment().treated.timestamp().as_second()]).collect();
    moments.sort_unstable();
    moments.dedup();
    moments
}

/// The clauses that decide on a sign.
fn related(case: &Case<'_>, sign: TermId) -> Vec<(content::Place, String)> {
    let protocol = case.plan.protocol();
    let course = protocol.course(sign).map(|c| (c.place, "its course".to_owned()));
    let warnings =
        protocol.warnings_of(sign, Some(Severity::Severe)).map(|w| (w.place, "a warning sign".to_owned()));
    course.into_iter().chain(warnings).collect()
}

/// Conditions that nobody can meet.
fn conditions(bench: &mut Bench<'_>) {
    let protocol = bench.protocol;
    let key = |sign| protocol.vocabulary().key(sign);
    for course in protocol.courses() {
        for change in &course.changes {
            possible(bench, &change.when, change.place, &format!("the course of `{}`", key(course.sign)));
        }
    }
    for warning in protocol.warnings() {
        for change in warning.changes() {
            possible(bench, &change.when, change.place, &format!("the warning sign `{}`", key(warning.sign)));
        }
    }
    for before in protocol.before() {
        possible(bench, &before.when, before.place, &format!("`{}`", before.key));
    }
}

/// A next session is never offered before the time that no session may come earlier than.
fn sessions(bench: &mut Bench<'_>) {
    for milestone in bench.protocol.milestones() {
        bench.each([], |_, case| {
            let reached = case.plan.milestones().find(|r| r.milestone.key == milestone.key)?;
            let early = reached.hard_stop.filter(|stop| reached.from < *stop)?;
            Some(Fault {
                code: "early_session",
                place: milestone.place,
                message: format!("`{}` is offered before its own hard stop", milestone.key),
                expected: format!("`from` no earlier than {}", case.after(early)),
                related: Vec::new(),
                at: Some(reached.from),
            })
        });
    }
}
