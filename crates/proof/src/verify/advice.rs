//! Advice: what bars, limits, asks for and leaves to the clinic.

use std::collections::BTreeMap;

use evidence::facts::{Combined, Named, Set};
use evidence::{Facts, Truth, When};
use protocol::{Advice, AdviceId, AdviceKind};
use recovery::{Interval, Permission, answer};
use vocabulary::{Kind, TermId};

use super::{Bench, Case, Fault};
use crate::people::People;

/// Checks all advice; returns how many subjects there were.
pub(super) fn verify(bench: &mut Bench<'_>) -> usize {
    let protocol = bench.protocol;
    let mut subjects: BTreeMap<&[AdviceId], TermId> = BTreeMap::new();
    for (term, _) in protocol.vocabulary().terms() {
        subjects.entry(protocol.governing(term)).or_insert(term);
    }
    for (governing, subject) in &subjects {
        contradictions(bench, governing, *subject);
    }
    for (id, advice) in protocol.advice() {
        ends(bench, id, advice);
        conditions(bench, advice);
        forgotten_facts(bench, id, advice);
        merged_treatments(bench, id, advice);
        exceptions(bench, id, advice);
    }
    silence(bench);
    subjects.len()
}

/// Every condition of a piece of advice.
fn whens(advice: &Advice) -> impl Iterator<Item = &When> {
    std::iter::once(&advice.when).chain(advice.changes.iter().map(|c| &c.when))
}

/// "Use it" and "do not", of one thing at one time.
fn contradictions(bench: &mut Bench<'_>, governing: &[AdviceId], subject: TermId) {
    let protocol = bench.protocol;
    let of_kind = |kind| governing.iter().copied().filter(move |id| protocol.advice_of(*id).kind == kind);
    for used in of_kind(AdviceKind::Use) {
        for avoided in of_kind(AdviceKind::Avoid) {
            let (use_it, avoid_it) = (protocol.advice_of(used), protocol.advice_of(avoided));
            bench.each(whens(use_it).chain(whens(avoid_it)), |_, case| {
                let (a, b) = (case.plan.interval(used), case.plan.interval(avoided));
                let both = a.from.max(b.from);
                (a.applies() && b.applies() && both < a.until.min(b.until)).then(|| Fault {
                    code: "contradiction",
                    place: use_it.place,
                    message: format!(
                        "`{}` says to use {}, and `{}` says to avoid it at the same time",
                        use_it.key,
                        protocol.vocabulary().key(subject),
                        avoid_it.key
                    ),
                    expected: "one to end before the other starts, or an exception that `replaces` the other"
                        .to_owned(),
                    related: vec![(avoid_it.place, format!("`{}` bars it", avoid_it.key))],
                    at: Some(both),
                })
            });
        }
    }
}

/// Advice that never ends, or that ends before it starts.
fn ends(bench: &mut Bench<'_>, id: AdviceId, advice: &Advice) {
    if advice.until.is_none() && matches!(advice.kind, AdviceKind::Avoid | AdviceKind::Limit) {
        bench
            .problems
            .error(
                "endless",
                advice.place,
                format!("`{}` never ends", advice.key),
                "`until` with a time, a state of the skin, or both",
            )
            .help("what holds as long as the skin heals ends with `and = [\"recovered\"]`");
    }
    bench.each(whens(advice), |_, case| {
        let Interval { from, until, .. } = case.plan.interval(id);
        let exists = case.plan.holds(&advice.when) == Truth::Yes;
        (exists && until <= from).then(|| Fault {
            code: "empty_window",
            place: advice.place,
            message: format!("`{}` ends before it starts", advice.key),
            expected: "`until` after `from`".to_owned(),
            related: Vec::new(),
            at: Some(from),
        })
    });
}

/// A condition that nobody can meet.
fn conditions(bench: &mut Bench<'_>, advice: &Advice) {
    let own = (&advice.when, advice.place);
    for (when, place) in std::iter::once(own).chain(advice.changes.iter().map(|c| (&c.when, c.place))) {
        possible(bench, when, place, &format!("`{}`", advice.key));
    }
}

/// Reports a condition that nobody can meet.
pub(super) fn possible(bench: &mut Bench<'_>, when: &When, place: content::Place, whose: &str) {
    let mut people = People::told_apart_by([when]).iter().collect::<Vec<_>>();
    bench.worked_out += people.len();
    people.retain(|facts| when.holds(facts) == Truth::Yes);
    if people.is_empty() {
        bench
            .problems
            .error(
                "never_true",
                place,
                format!("the condition of {whose} can never be met: {when}"),
                "facts that one person can have at once",
            )
            .help("all keys of one table must hold together; several tables in a list are alternatives");
    }
}

/// A fact that is not told must not end a hard stop earlier than any way it could be.
fn forgotten_facts(bench: &mut Bench<'_>, id: AdviceId, advice: &Advice) {
    let people = People::told_apart_by(whens(advice));
    bench.each(whens(advice), |bench, case| {
        let known = case.plan.interval(id);
        for dimension in people.dimensions() {
            let forgotten = dimension.forgotten(case.plan.treatment().facts);
            if forgotten == case.plan.treatment().facts {
                continue;
            }
            let unknown = bench.again(case, forgotten).plan.interval(id);
            if known.applies() && unknown.hard_stop < known.hard_stop {
                return Some(Fault {
                    code: "unknown_loosens",
                    place: advice.place,
                    message: format!(
                        "not knowing the {} ends the hard stop of `{}` earlier",
                        dimension.name, advice.key
                    ),
                    expected: "a fact that is not known to count at its worst".to_owned(),
                    related: Vec::new(),
                    at: Some(unknown.hard_stop),
                });
            }
        }
        None
    });
}

/// Several procedures in one visit must bind at least as long as each of them alone.
fn merged_treatments(bench: &mut Bench<'_>, id: AdviceId, advice: &Advice) {
    bench.each(whens(advice), |bench, case| {
        let facts = case.plan.treatment().facts;
        let with = |set| Facts { combined: Some(set), ..facts };
        for number in 0..1_usize << Combined::ALL.len() {
            let parts: Vec<Combined> =
                Combined::ALL.iter().copied().filter(|c| number >> c.index() & 1 == 1).collect();
            let merged = bench.again(case, with(parts.iter().copied().collect())).plan.interval(id);
            for part in &parts {
                let alone = bench.again(case, with(Set::from_iter([*part]))).plan.interval(id);
                let laxer = alone.applies()
                    && (!merged.applies()
                        || merged.until < alone.until
                        || merged.hard_stop < alone.hard_stop);
                if laxer {
                    let all: Vec<&str> = parts.iter().map(|p| p.as_str()).collect();
                    return Some(Fault {
                        code: "merged_laxer",
                        place: advice.place,
                        message: format!(
                            "`{}` ends earlier after {} together than after {part} alone",
                            advice.key,
                            all.join(" and ")
                        ),
                        expected: "one plan at least as strict as each part".to_owned(),
                        related: Vec::new(),
                        at: Some(merged.until),
                    });
                }
            }
        }
        None
    });
}

/// An exception must not free what the rule it replaces bars whatever happens.
fn exceptions(bench: &mut Bench<'_>, id: AdviceId, advice: &Advice) {
    let protocol = bench.protocol;
    let vocabulary = protocol.vocabulary();
    let replaced = protocol.advice().filter(|(_, other)| advice.replaces.contains(&other.key));
    for (other_id, other) in replaced {
        let both = |term: TermId| {
            protocol.governing(term).contains(&id)
                && other.subjects.iter().any(|s| vocabulary.is_under(term, *s))
        };
        // Terms with the same advice get the same answers.
        let terms: BTreeMap<&[AdviceId], TermId> =
            vocabulary.terms().filter(|(t, _)| both(*t)).map(|(t, _)| (protocol.governing(t), t)).collect();
        for term in terms.into_values() {
            let governing: Vec<&Advice> =
                protocol.governing(term).iter().map(|id| protocol.advice_of(*id)).collect();
            let conditions = governing.iter().copied().chain([other]).flat_map(whens);
            bench.each(conditions, |_, case| {
                let barred = case.plan.interval(other_id);
                if !barred.applies() || barred.hard_stop <= case.treated() {
                    return None;
                }
                let freed = freed_before(case, term, barred.hard_stop)?;
                Some(Fault {
                    code: "exception_frees",
                    place: advice.place,
                    message: format!(
                        "exception `{}` frees {} while the hard stop of `{}` still holds",
                        advice.key,
                        vocabulary.key(term),
                        other.key
                    ),
                    expected: format!("a hard stop of its own until {}", case.after(barred.hard_stop)),
                    related: vec![(other.place, format!("`{}`, which it replaces", other.key))],
                    at: Some(freed),
                })
            });
        }
    }
}

/// The first moment before a hard stop at which the term is free.
fn freed_before(case: &Case<'_>, term: TermId, hard_stop: i64) -> Option<i64> {
    let governing = case.plan.protocol().governing(term);
    let edges = governing.iter().map(|id| case.plan.interval(*id)).flat_map(|i| [i.from, i.until]);
    let mut moments: Vec<i64> =
        edges.chain([case.treated()]).filter(|m| (case.treated()..hard_stop).contains(m)).collect();
    moments.sort_unstable();
    moments.into_iter().find(|now| answer::permission(&case.plan, term, *now) == Permission::Allowed)
}

/// Things to do and to use of which no rule speaks at all.
fn silence(bench: &mut Bench<'_>) {
    let protocol = bench.protocol;
    let vocabulary = protocol.vocabulary();
    let spoken = |term: TermId, subject: TermId| {
        vocabulary.is_under(term, subject) || vocabulary.is_under(subject, term)
    };
    for (term, of) in vocabulary.terms() {
        let asked_about = matches!(of.kind, Kind::Activity | Kind::Product | Kind::Medicine);
        let silent = protocol.governing(term).is_empty()
            && !protocol.before().iter().any(|b| spoken(term, b.subject))
            && !protocol.topics().iter().any(|t| spoken(term, t.subject));
        if asked_about && silent {
            bench
                .problems
                .error(
                    "no_rule",
                    of.place,
                    format!("no rule speaks of `{}`", of.key),
                    "a rule on it or on a parent: `[[avoid]]`, `[[limit]]`, `[[use]]`, `[[ask]]` or `[[before]]`",
                )
                .help("a person who asks is sent to the clinic for want of a rule; say so with `[[ask]]` if that is meant");
        }
    }
}
