//! Protocols broken on purpose, to measure what tests catch.
//!
//! Each mutant differs from the settled protocol in one small thing: an end a step earlier or later, a condition that asks for less,
//! an exception that replaces nothing, a level lower, a rule that is not there. A suite of tests that does not notice would
//! not have noticed an author's slip either.
//!
//! A mutant is no protocol to answer from: its figures are no longer what its claims give.

use content::Place;
use evidence::facts::{Depth, Named, Requirement, Set};
use evidence::{Offset, Unit, When};

use crate::compile::Protocol;
use crate::read::figure::severities;
use crate::rule::{Advice, AdviceKind, Before, BeforeAnswer, Course, End, Figure, Level, Milestone, Warning};

/// One way to break a protocol.
#[derive(Debug, Clone)]
pub struct Mutant {
    /// What is broken, such as "`swimming` has its end a step earlier".
    pub what: String,
    /// The rule that is broken.
    pub place: Place,
    rule: Rule,
}

/// Which sort of question a rule answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// "May I?"
    May,
    /// "Is this normal?"
    Normal,
    /// "When?"
    When,
    /// "What before the treatment?"
    Before,
}

impl Mutant {
    /// Which questions it can answer otherwise.
    #[must_use]
    pub fn about(&self) -> About {
        match self.rule {
            Rule::Advice(..) => About::May,
            Rule::Course(..) | Rule::Warning(..) => About::Normal,
            Rule::Milestone(..) => About::When,
            Rule::Before(..) => About::Before,
        }
    }
}

/// A rule in place of the one at this index; `None` takes it away.
#[derive(Debug, Clone)]
pub(crate) enum Rule {
    Advice(usize, Option<Advice>),
    Course(usize, Option<Course>),
    Warning(usize, Option<Warning>),
    Milestone(usize, Option<Milestone>),
    Before(usize, Option<Before>),
}

impl Protocol {
    /// This protocol broken in each of the ways below.
    #[must_use]
    pub fn mutants(&self) -> Vec<Mutant> {
        let mut all = Vec::new();
        let key = |term| self.vocabulary().key(term);
        for (id, rule) in self.advice() {
            add(&mut all, &format!("`{}`", rule.key), rule.place, advice(rule), |rule| {
                Rule::Advice(id.index(), rule)
            });
        }
        for (at, rule) in self.courses().iter().enumerate() {
            add(&mut all, &format!("the course of `{}`", key(rule.sign)), rule.place, course(rule), |rule| {
                Rule::Course(at, rule)
            });
        }
        for (at, rule) in self.warnings().iter().enumerate() {
            add(&mut all, &format!("the warning `{}`", key(rule.sign)), rule.place, warning(rule), |rule| {
                Rule::Warning(at, rule)
            });
        }
        for (at, rule) in self.milestones().iter().enumerate() {
            add(&mut all, &format!("`{}`", rule.key), rule.place, milestone(rule), |rule| {
                Rule::Milestone(at, rule)
            });
        }
        for (at, rule) in self.before().iter().enumerate() {
            add(&mut all, &format!("`{}`", rule.key), rule.place, before(rule), |rule| {
                Rule::Before(at, rule)
            });
        }
        all
    }

    /// This protocol with one thing broken; only to be held against tests.
    ///
    /// # Panics
    /// If the mutant is of another protocol with more rules.
    #[must_use]
    pub fn broken(&self, mutant: &Mutant) -> Protocol {
        self.with_rule(mutant.rule.clone())
    }
}

/// A rule with one thing changed, and what; `None` where it is taken away.
type Broken<T> = Vec<(String, Option<T>)>;

/// Adds what breaks one rule, named after whose it is.
fn add<T>(
    all: &mut Vec<Mutant>,
    whose: &str,
    place: Place,
    broken: Broken<T>,
    rule: impl Fn(Option<T>) -> Rule,
) {
    all.extend(broken.into_iter().map(|(what, broken)| Mutant {
        what: format!("{whose} {what}"),
        place,
        rule: rule(broken),
    }));
}

/// Adds a copy of `rule` with something done to it.
fn change<T: Clone>(broken: &mut Broken<T>, rule: &T, what: impl Into<String>, how: impl FnOnce(&mut T)) {
    let mut copy = rule.clone();
    how(&mut copy);
    broken.push((what.into(), Some(copy)));
}

fn gone<T>() -> Broken<T> {
    vec![("is not there".to_owned(), None)]
}

/// The same figure a step earlier and a step later: an hour of hours, a day of days.
fn steps(figure: &Figure) -> Vec<(&'static str, Figure)> {
    let Offset { count, unit } = figure.offset;
    let step = if unit == Unit::Minute { 5 } else { 1 };
    let with = |count| Figure { offset: Offset::new(count, unit), tied: None, ..figure.clone() };
    let mut steps = vec![("a step later", with(count.saturating_add(step)))];
    if count > 0 {
        steps.push(("a step earlier", with(count.saturating_sub(step))));
    }
    steps
}

/// A figure that may be there: each step, and gone.
fn figures<T: Clone>(
    broken: &mut Broken<T>,
    rule: &T,
    name: &str,
    of: impl Fn(&mut T) -> &mut Option<Figure>,
) {
    let mut copy = rule.clone();
    let Some(figure) = of(&mut copy).clone() else { return };
    for (how, figure) in steps(&figure) {
        change(broken, rule, format!("has its {name} {how}"), |r| *of(r) = Some(figure));
    }
    change(broken, rule, format!("has no {name}"), |r| *of(r) = None);
}

/// An end that may be there: its time as a figure, and each of its states gone.
fn ends<T: Clone>(broken: &mut Broken<T>, rule: &T, name: &str, of: impl Fn(&mut T) -> &mut Option<End>) {
    let mut copy = rule.clone();
    let Some(end) = of(&mut copy).clone() else { return };
    if let Some(figure) = end.time() {
        for (how, figure) in steps(figure) {
            let moved = End::new(Some(figure), end.states().to_vec());
            change(broken, rule, format!("has its {name} {how}"), |r| *of(r) = moved);
        }
        let timeless = End::new(None, end.states().to_vec());
        change(broken, rule, format!("has no time for its {name}"), |r| *of(r) = timeless);
    }
    for state in end.states() {
        let others = end.states().iter().copied().filter(|s| s != state).collect();
        let fewer = End::new(end.time().cloned(), others);
        change(broken, rule, format!("ends whether or not `{state}`"), |r| *of(r) = fewer);
    }
}

/// Every condition that asks for a little less, or a little else.
fn whens(when: &When) -> Vec<(String, When)> {
    let mut broken = Vec::new();
    for (i, case) in when.any_of.iter().enumerate() {
        for (j, requirement) in case.iter().enumerate() {
            for (what, other) in requirements(requirement) {
                let mut copy = when.clone();
                copy.any_of[i][j] = other;
                broken.push((what, copy));
            }
            if case.len() > 1 {
                let mut copy = when.clone();
                copy.any_of[i].remove(j);
                broken.push((format!("whether or not {requirement}"), copy));
            }
        }
        if when.any_of.len() > 1 {
            let mut copy = when.clone();
            copy.any_of.remove(i);
            broken.push((format!("but not where {}", When { any_of: vec![case.clone()] }), copy));
        }
    }
    if !when.is_always() {
        broken.push(("for everyone".to_owned(), When::always()));
    }
    broken
}

fn requirements(requirement: &Requirement) -> Vec<(String, Requirement)> {
    fn fewer<T: Named>(set: Set<T>, of: fn(Set<T>) -> Requirement) -> Vec<(String, Requirement)> {
        let all: Vec<T> = set.iter().collect();
        if all.len() < 2 {
            return Vec::new();
        }
        let without = |value: &T| {
            let others = all.iter().copied().filter(|v| v.index() != value.index()).collect();
            (format!("but not where {}", value.word()), of(others))
        };
        all.iter().map(without).collect()
    }
    match *requirement {
        Requirement::Device(set) => fewer(set, Requirement::Device),
        Requirement::Intensity(set) => fewer(set, Requirement::Intensity),
        Requirement::Area(set) => fewer(set, Requirement::Area),
        Requirement::Setting(set) => fewer(set, Requirement::Setting),
        Requirement::Combined(set) => fewer(set, Requirement::Combined),
        Requirement::SkinType(set) => fewer(set, Requirement::SkinType),
        Requirement::Condition(set) => fewer(set, Requirement::Condition),
        Requirement::Medicine(set) => fewer(set, Requirement::Medicine),
        Requirement::Allergy(set) => fewer(set, Requirement::Allergy),
        Requirement::DepthOver(depth) => [-0.1, 0.1]
            .into_iter()
            .filter_map(|by| Depth::from_mm(depth.mm() + by))
            .map(|other| (format!("with a depth over {} mm", other.mm()), Requirement::DepthOver(other)))
            .collect(),
    }
}

/// A condition of a part of a rule.
fn conditions<T: Clone>(broken: &mut Broken<T>, rule: &T, part: &str, of: impl Fn(&mut T) -> &mut When) {
    let mut copy = rule.clone();
    for (what, when) in whens(&of(&mut copy).clone()) {
        change(broken, rule, format!("{part} {what}"), |r| *of(r) = when);
    }
}

fn advice(rule: &Advice) -> Broken<Advice> {
    let mut broken = gone();
    let b = &mut broken;
    figures(b, rule, "start", |r| &mut r.from);
    figures(b, rule, "hard stop", |r| &mut r.hard_stop);
    ends(b, rule, "end", |r| &mut r.until);
    for kind in AdviceKind::ALL.into_iter().filter(|k| *k != rule.kind) {
        // "Use" and "only so" give the same verdict; they part in their wording.
        let pair = [kind, rule.kind];
        if pair.contains(&AdviceKind::Use) && pair.contains(&AdviceKind::Limit) && rule.from.is_none() {
            continue;
        }
        change(b, rule, format!("is `{}` instead of `{}`", kind.as_str(), rule.kind.as_str()), |r| {
            r.kind = kind
        });
    }
    conditions(b, rule, "holds", |r| &mut r.when);
    for (i, key) in rule.replaces.iter().enumerate() {
        change(b, rule, format!("does not replace `{key}`"), |r| {
            r.replaces.remove(i);
        });
    }
    if rule.subjects.len() > 1 {
        for i in 0..rule.subjects.len() {
            change(b, rule, format!("leaves out its subject {}", i + 1), |r| {
                r.subjects.remove(i);
            });
        }
    }
    for i in 0..rule.changes.len() {
        let name = format!("change {}", i + 1);
        change(b, rule, format!("has no {name}"), |r| {
            r.changes.remove(i);
        });
        figures(b, rule, &format!("start in {name}"), |r| &mut r.changes[i].from);
        figures(b, rule, &format!("hard stop in {name}"), |r| &mut r.changes[i].hard_stop);
        // Only the time of a change counts: the states are those of the rule.
        let figure = rule.changes[i].until.as_ref().and_then(End::time).cloned();
        for (how, figure) in figure.iter().flat_map(steps) {
            change(b, rule, format!("has its end in {name} {how}"), |r| {
                r.changes[i].until = End::new(Some(figure), Vec::new());
            });
        }
        conditions(b, rule, &format!("has {name}"), |r| &mut r.changes[i].when);
    }
    broken
}

fn course(rule: &Course) -> Broken<Course> {
    let mut broken = gone();
    let b = &mut broken;
    let strengths: Vec<&str> = severities().collect();
    figures(b, rule, "start", |r| &mut r.starts);
    figures(b, rule, "watch", |r| &mut r.watch);
    figures(b, rule, "call", |r| &mut r.call);
    figures(b, rule, "rising", |r| &mut r.rising);
    for (s, name) in strengths.iter().enumerate() {
        figures(b, rule, &format!("{name} end"), |r| &mut r.normal[s]);
    }
    for i in 0..rule.changes.len() {
        let name = format!("change {}", i + 1);
        change(b, rule, format!("has no {name}"), |r| {
            r.changes.remove(i);
        });
        figures(b, rule, &format!("watch in {name}"), |r| &mut r.changes[i].watch);
        figures(b, rule, &format!("call in {name}"), |r| &mut r.changes[i].call);
        figures(b, rule, &format!("rising in {name}"), |r| &mut r.changes[i].rising);
        for (s, strength) in strengths.iter().enumerate() {
            figures(b, rule, &format!("{strength} end in {name}"), |r| &mut r.changes[i].normal[s]);
        }
        conditions(b, rule, &format!("has {name}"), |r| &mut r.changes[i].when);
    }
    broken
}

fn warning(rule: &Warning) -> Broken<Warning> {
    let mut broken = gone();
    let b = &mut broken;
    for level in [Level::Watch, Level::CallClinic, Level::Emergency].into_iter().filter(|l| *l != rule.level)
    {
        change(b, rule, format!("is `{}`", level.as_str()), |r| r.level = level);
    }
    for i in 0..rule.changes.len() {
        let name = format!("change {}", i + 1);
        change(b, rule, format!("has no {name}"), |r| {
            r.changes.remove(i);
        });
        change(b, rule, format!("has {name} at its own level"), |r| r.changes[i].level = r.level);
        conditions(b, rule, &format!("has {name}"), |r| &mut r.changes[i].when);
    }
    for i in 0..rule.severe_of.len() {
        change(b, rule, format!("leaves out severe sign {}", i + 1), |r| {
            r.severe_of.remove(i);
        });
    }
    broken
}

fn milestone(rule: &Milestone) -> Broken<Milestone> {
    let mut broken = gone();
    let b = &mut broken;
    figures(b, rule, "start", |r| &mut r.from);
    figures(b, rule, "end", |r| &mut r.until);
    figures(b, rule, "hard stop", |r| &mut r.hard_stop);
    broken
}

fn before(rule: &Before) -> Broken<Before> {
    let mut broken = gone();
    let b = &mut broken;
    for answer in BeforeAnswer::ALL.into_iter().filter(|a| *a != rule.answer) {
        change(b, rule, format!("is `{}` instead of `{}`", answer.as_str(), rule.answer.as_str()), |r| {
            r.answer = answer;
        });
    }
    figures(b, rule, "lead", |r| &mut r.lead);
    conditions(b, rule, "holds", |r| &mut r.when);
    broken
}
