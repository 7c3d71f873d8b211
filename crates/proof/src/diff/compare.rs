//! A rule in two editions, as the line of the plan it becomes: stricter or looser, for whom, when.

use std::collections::BTreeSet;

use evidence::facts::Named;
use evidence::{Facts, State, Truth, When};
use protocol::{Advice, AdviceId, AdviceKind, BeforeAnswer, Protocol};
use recovery::{Interval, Plan, Timetable, answer};

use super::Part;
use crate::days;
use crate::people::{People, describe};
use crate::verify::signs;

/// Someone who is told something else, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Who, in the words of the batch contract.
    pub who: String,
    /// How long after the treatment; `None` where it is about before.
    pub after: Option<String>,
    /// What is special about the day of the treatment; empty for an ordinary one.
    pub day: &'static str,
    /// What the old edition says.
    pub old: String,
    /// What the new edition says.
    pub new: String,
}

/// What is asked of a person, from nothing to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bar {
    Free,
    Once,
    Limited,
    NotYet,
    FirmlyNotYet,
    Ask,
    Avoid,
}

/// What rules say at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Said {
    bar: Bar,
    /// The states of the skin that must be reached too, as bits.
    states: u32,
}

impl Said {
    const NOTHING: Said = Said { bar: Bar::Free, states: 0 };

    /// What is said of a subject that no rule governs.
    pub(super) const SILENCE: Said = Said { bar: Bar::Ask, states: 0 };

    /// Whether this asks for something that `other` does not.
    pub(super) fn is_stricter_than(self, other: Said) -> bool {
        self.bar > other.bar || self.bar == other.bar && self.states & !other.states != 0
    }

    fn with(self, other: Said) -> Said {
        Said { bar: self.bar.max(other.bar), states: self.states | other.states }
    }

    fn in_words(self) -> String {
        let states = State::all().iter().filter(|s| self.states & 1 << s.index() != 0);
        let states = states.map(|s| s.as_str()).collect::<Vec<_>>().join(" and ");
        match self.bar {
            Bar::Free => "free".to_owned(),
            Bar::Once => format!("free once {states}"),
            Bar::Limited => "within limits".to_owned(),
            Bar::NotYet => "not yet".to_owned(),
            Bar::FirmlyNotYet => "not yet, and nothing loosens it".to_owned(),
            Bar::Ask => "ask the clinic".to_owned(),
            Bar::Avoid => "avoid while healing".to_owned(),
        }
    }
}

/// What these rules say together at a moment; `None` if none of them is about the person.
pub(super) fn said(plan: &Plan<'_>, rules: &[AdviceId], now: i64) -> Option<Said> {
    rules.iter().filter_map(|id| line(plan, *id, now)).reduce(Said::with)
}

fn line(plan: &Plan<'_>, id: AdviceId, now: i64) -> Option<Said> {
    let interval = plan.interval(id);
    if !interval.applies() {
        return None;
    }
    let kind = plan.advice_of(id).kind;
    let bits = || plan.entry(id).states.iter().fold(0, |bits, s| bits | 1 << s.index());
    let bar = match kind {
        AdviceKind::Avoid if interval.contains(now) && interval.until == Interval::NEVER => Bar::Avoid,
        AdviceKind::Avoid if interval.contains(now) && now < interval.hard_stop => Bar::FirmlyNotYet,
        AdviceKind::Avoid if interval.contains(now) => Bar::NotYet,
        AdviceKind::Avoid => {
            let states = bits();
            return Some(Said { bar: if states == 0 { Bar::Free } else { Bar::Once }, states });
        }
        AdviceKind::Ask if interval.contains(now) => Bar::Ask,
        AdviceKind::Use if now < interval.from => Bar::NotYet,
        AdviceKind::Limit if interval.contains(now) => Bar::Limited,
        AdviceKind::Ask | AdviceKind::Use | AdviceKind::Limit => Bar::Free,
    };
    Some(Said { bar, states: 0 })
}

/// The moments at which what these rules say can change; the treatment among them.
pub(super) fn moments(plan: &Plan<'_>, rules: &[AdviceId]) -> Vec<i64> {
    let intervals = rules.iter().map(|id| plan.interval(*id)).filter(|i| i.applies());
    let turns = intervals.flat_map(|i| [i.from, i.hard_stop, i.until]);
    turns
        .filter(|at| *at != Interval::NEVER)
        .chain([plan.treatment().treated.timestamp().as_second()])
        .collect()
}

/// The first person found for whom a line is stricter, and the first for whom it is looser.
type Ways = (Option<Example>, Option<Example>);

/// How the line of a rule differs.
pub(super) fn lines(old: &Protocol, new: &Protocol, part: Part, key: &str) -> Ways {
    match part {
        Part::Advice => advice(old, new, key),
        Part::Course | Part::Warning => sign(old, new, key),
        Part::Milestone => milestone(old, new, key),
        Part::Before => before(old, new, key),
    }
}

/// Notes a difference, the first of each way.
fn note(ways: &mut Ways, is_stricter: bool, is_looser: bool, example: impl Fn() -> Example) {
    if is_stricter && ways.0.is_none() {
        ways.0 = Some(example());
    }
    if is_looser && ways.1.is_none() {
        ways.1 = Some(example());
    }
}

/// The plans of everybody whom the conditions tell apart, in both editions, on every sort of day.
fn each_pair<'w>(
    old: &Protocol,
    new: &Protocol,
    conditions: impl IntoIterator<Item = &'w When>,
    mut look: impl FnMut(&Plan<'_>, &Plan<'_>, &'static str),
) {
    let people = People::told_apart_by(conditions);
    for (treated, day) in days::each() {
        let timetables = (Timetable::new(old, treated.clone()), Timetable::new(new, treated));
        for facts in people.iter() {
            look(&timetables.0.plan(facts), &timetables.1.plan(facts), day);
        }
    }
}

fn example(plan: &Plan<'_>, at: i64, day: &'static str, old: String, new: String) -> Example {
    let treated = plan.treatment().treated.timestamp().as_second();
    let who = describe(&plan.treatment().facts);
    Example { who, after: Some(days::since(treated, at)), day, old, new }
}

/// A subject that the rule governs in both editions goes by its line; one that only one edition puts under it, by all
/// that governs it in each.
fn advice(old: &Protocol, new: &Protocol, key: &str) -> Ways {
    let (was, is) = (reach(old, key), reach(new, key));
    let mut pairs: BTreeSet<(&[AdviceId], &[AdviceId])> = BTreeSet::new();
    let (own_old, own_new) = (ids(old, key), ids(new, key));
    if !was.is_disjoint(&is) {
        pairs.insert((&own_old, &own_new));
    }
    for subject in was.symmetric_difference(&is) {
        pairs.insert((governing(old, subject), governing(new, subject)));
    }
    let mut ways = (None, None);
    for (in_old, in_new) in pairs {
        let conditions = in_old.iter().flat_map(|id| whens(old.advice_of(*id)));
        let conditions = conditions.chain(in_new.iter().flat_map(|id| whens(new.advice_of(*id))));
        each_pair(old, new, conditions, |a, b, day| {
            for at in moments(a, in_old).into_iter().chain(moments(b, in_new)) {
                let silence =
                    |rules: &[AdviceId]| if rules.is_empty() { Said::SILENCE } else { Said::NOTHING };
                let x = said(a, in_old, at).unwrap_or(silence(in_old));
                let y = said(b, in_new, at).unwrap_or(silence(in_new));
                note(&mut ways, y.is_stricter_than(x), x.is_stricter_than(y), || {
                    example(b, at, day, x.in_words(), y.in_words())
                });
            }
        });
    }
    ways
}

/// The rule with this key, if there is one.
fn ids(protocol: &Protocol, key: &str) -> Vec<AdviceId> {
    protocol.advice().filter(|(_, a)| a.key == key).map(|(id, _)| id).collect()
}

/// The subjects on which the rule with this key has a say.
fn reach<'p>(protocol: &'p Protocol, key: &str) -> BTreeSet<&'p str> {
    let rule = protocol.advice().find(|(_, a)| a.key == key);
    let terms = rule.into_iter().flat_map(|(_, a)| super::words::reach(protocol, a).collect::<Vec<_>>());
    terms.map(|term| protocol.vocabulary().key(term)).collect()
}

/// The advice that governs a subject; none for a word that the edition does not have.
pub(super) fn governing<'p>(protocol: &'p Protocol, subject: &str) -> &'p [AdviceId] {
    protocol.vocabulary().by_key(subject).map_or(&[], |term| protocol.governing(term))
}

/// Every condition of a piece of advice.
pub(super) fn whens(advice: &Advice) -> impl Iterator<Item = &When> {
    std::iter::once(&advice.when).chain(advice.changes.iter().map(|c| &c.when))
}

fn sign(old: &Protocol, new: &Protocol, key: &str) -> Ways {
    let find = |protocol: &Protocol| protocol.vocabulary().by_key(key);
    let mut ways = (None, None);
    // A sign that an edition has no word for is one it cannot be asked about.
    let (Some(old_sign), Some(new_sign)) = (find(old), find(new)) else { return ways };
    let conditions = signs::whens(old, old_sign).into_iter().chain(signs::whens(new, new_sign));
    each_pair(old, new, conditions, |a, b, day| {
        for at in signs::moments(a, old_sign).into_iter().chain(signs::moments(b, new_sign)) {
            for severity in signs::STRENGTHS {
                let level = |plan, sign| answer::expect(plan, sign, severity, at).level;
                let (x, y) = (level(a, old_sign), level(b, new_sign));
                let strong = severity.map(|s| format!(" if {s}")).unwrap_or_default();
                note(&mut ways, y > x, y < x, || {
                    example(b, at, day, format!("{}{strong}", x.as_str()), format!("{}{strong}", y.as_str()))
                });
            }
        }
    });
    ways
}

fn milestone(old: &Protocol, new: &Protocol, key: &str) -> Ways {
    let mut ways = (None, None);
    each_pair(old, new, [], |a, b, day| {
        let find = |plan: &Plan<'_>| -> Option<[i64; 2]> {
            let reached = plan.milestones().find(|r| r.milestone.key == key)?;
            Some([reached.from, reached.hard_stop.unwrap_or(reached.from)])
        };
        let (Some(x), Some(y)) = (find(a), find(b)) else { return };
        let treated = a.treatment().treated.timestamp().as_second();
        for (x, y) in x.into_iter().zip(y) {
            let from = |at| format!("from {}", days::since(treated, at));
            note(&mut ways, y > x, y < x, || example(b, x.min(y), day, from(x), from(y)));
        }
    });
    ways
}

/// What to do about a thing before the treatment, from nothing to most, and for how long before.
pub(super) fn before_says(protocol: &Protocol, key: &str, facts: &Facts) -> Option<(BeforeAnswer, u32)> {
    let rule = protocol.before().iter().find(|b| b.key == key)?;
    let lead = rule.lead.as_ref().map_or(0, |lead| lead.offset.nominal_minutes());
    (rule.when.holds(facts) != Truth::No).then_some((rule.answer, lead))
}

fn before(old: &Protocol, new: &Protocol, key: &str) -> Ways {
    let find = |protocol: &'_ Protocol| -> Option<When> {
        protocol.before().iter().find(|b| b.key == key).map(|b| b.when.clone())
    };
    let conditions: Vec<When> = find(old).into_iter().chain(find(new)).collect();
    let mut ways = (None, None);
    for facts in People::told_apart_by(&conditions).iter() {
        let (x, y) = (before_says(old, key, &facts), before_says(new, key, &facts));
        let word = |says: Option<(BeforeAnswer, u32)>| match says {
            None => "nothing".to_owned(),
            Some((answer, 0)) => answer.as_str().to_owned(),
            Some((answer, lead)) => {
                format!("{}, {} before", answer.as_str(), days::since(0, i64::from(lead) * 60))
            }
        };
        note(&mut ways, y > x, y < x, || Example {
            who: describe(&facts),
            after: None,
            day: "",
            old: word(x),
            new: word(y),
        });
    }
    ways
}
