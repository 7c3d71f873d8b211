//! How many people get another answer.

use std::collections::{BTreeMap, HashMap};

use evidence::{Facts, Severity, Truth, When};
use protocol::{AdviceId, Protocol};
use recovery::{Timetable, answer};
use vocabulary::{Kind, TermId};

use super::compare::{Said, before_says, governing, moments, said};
use super::{Change, Part};
use crate::days;
use crate::verify::signs;

/// How many people get another answer to some question, at some moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Touched {
    /// A stricter one.
    pub stricter: usize,
    /// A looser one.
    pub looser: usize,
    /// Either, each person counted once.
    pub either: usize,
}

/// Which way answers move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Way {
    stricter: bool,
    looser: bool,
}

impl Way {
    fn add(&mut self, other: Way) {
        self.stricter |= other.stricter;
        self.looser |= other.looser;
    }
}

impl Touched {
    fn add(&mut self, way: Way) {
        self.stricter += usize::from(way.stricter);
        self.looser += usize::from(way.looser);
        self.either += usize::from(way.stricter || way.looser);
    }
}

/// A question whose answer may have changed, and the changes that bear on it.
struct Question<'p> {
    what: What<'p>,
    changes: Vec<usize>,
    conditions: Vec<&'p When>,
    /// Answers that were worked out already, for people whom the conditions do not tell apart.
    known: HashMap<Vec<Truth>, Way>,
}

enum What<'p> {
    /// "May I?" of subjects that these rules govern in the old and in the new edition.
    May(&'p [AdviceId], &'p [AdviceId]),
    /// "Is this normal?"
    Normal(TermId, TermId),
    /// "When?"
    When(Way),
    /// "What before the treatment?"
    Before(&'p str),
}

/// Counts, for each change and for all of them, the people who get another answer on an ordinary day.
pub(super) fn count(old: &Protocol, new: &Protocol, changes: &mut [Change], population: &[Facts]) -> Touched {
    let named: Vec<(Part, String, Way)> = changes
        .iter()
        .map(|c| {
            let way = Way { stricter: c.stricter.is_some(), looser: c.looser.is_some() };
            (c.part, c.key.clone(), way)
        })
        .collect();
    let mut questions = may(old, new, &named);
    questions.extend(signs(old, new, &named));
    questions.extend(others(old, new, &named));
    let timetables = (Timetable::new(old, days::ordinary()), Timetable::new(new, days::ordinary()));
    let mut all = Touched::default();
    for facts in population {
        let mut of_person = vec![Way::default(); named.len()];
        for question in &mut questions {
            let kind: Vec<Truth> = question.conditions.iter().map(|when| when.holds(facts)).collect();
            let way = match question.known.get(&kind) {
                Some(way) => *way,
                None => {
                    let way = moves(&question.what, old, new, &timetables, *facts);
                    question.known.insert(kind, way);
                    way
                }
            };
            for change in &question.changes {
                of_person[*change].add(way);
            }
        }
        let mut any = Way::default();
        for (change, way) in changes.iter_mut().zip(of_person) {
            change.touched.add(way);
            any.add(way);
        }
        all.add(any);
    }
    all
}

/// Which way the answer to a question moves for a person.
fn moves(
    what: &What<'_>,
    old: &Protocol,
    new: &Protocol,
    timetables: &(Timetable<'_>, Timetable<'_>),
    facts: Facts,
) -> Way {
    let (a, b) = (timetables.0.plan(facts), timetables.1.plan(facts));
    let mut way = Way::default();
    match what {
        What::May(in_old, in_new) => {
            for at in moments(&a, in_old).into_iter().chain(moments(&b, in_new)) {
                // Silence sends to the clinic.
                let (x, y) = (said(&a, in_old, at), said(&b, in_new, at));
                let (x, y) = (x.unwrap_or(Said::SILENCE), y.unwrap_or(Said::SILENCE));
                way.add(Way { stricter: y.is_stricter_than(x), looser: x.is_stricter_than(y) });
            }
        }
        What::Normal(in_old, in_new) => {
            for at in signs::moments(&a, *in_old).into_iter().chain(signs::moments(&b, *in_new)) {
                for severity in signs::STRENGTHS {
                    let x = answer::expect(&a, *in_old, severity, at).level;
                    let y = answer::expect(&b, *in_new, severity, at).level;
                    way.add(Way { stricter: y > x, looser: y < x });
                }
            }
        }
        What::When(for_everybody) => way = *for_everybody,
        What::Before(key) => {
            let (x, y) = (before_says(old, key, &facts), before_says(new, key, &facts));
            way = Way { stricter: y > x, looser: y < x };
        }
    }
    way
}

/// The changes of this part whose key is one of these.
fn of_part(named: &[(Part, String, Way)], is: impl Fn(Part, &str) -> bool) -> Vec<usize> {
    named.iter().enumerate().filter(|(_, (part, key, _))| is(*part, key)).map(|(i, _)| i).collect()
}

/// Subjects that a changed rule governs in either edition; those that the same rules govern are one question.
fn may<'p>(old: &'p Protocol, new: &'p Protocol, named: &[(Part, String, Way)]) -> Vec<Question<'p>> {
    let mut pairs: BTreeMap<(&[AdviceId], &[AdviceId]), Vec<usize>> = BTreeMap::new();
    let terms =
        |protocol: &'p Protocol| protocol.vocabulary().terms().map(|(id, _)| protocol.vocabulary().key(id));
    for key in terms(old).chain(terms(new)) {
        let (in_old, in_new) = (governing(old, key), governing(new, key));
        let governs = |protocol: &Protocol, rules: &[AdviceId], rule: &str| {
            rules.iter().any(|id| protocol.advice_of(*id).key == rule)
        };
        let changes = of_part(named, |part, rule| {
            part == Part::Advice && (governs(old, in_old, rule) || governs(new, in_new, rule))
        });
        if !changes.is_empty() {
            pairs.entry((in_old, in_new)).or_insert(changes);
        }
    }
    let conditions = |protocol: &'p Protocol, rules: &'p [AdviceId]| {
        rules.iter().flat_map(|id| super::compare::whens(protocol.advice_of(*id))).filter(|w| !w.is_always())
    };
    pairs
        .into_iter()
        .map(|((in_old, in_new), changes)| Question {
            what: What::May(in_old, in_new),
            changes,
            conditions: conditions(old, in_old).chain(conditions(new, in_new)).collect(),
            known: HashMap::new(),
        })
        .collect()
}

/// Signs whose course or warning changed, or that of a sign above them.
fn signs<'p>(old: &'p Protocol, new: &'p Protocol, named: &[(Part, String, Way)]) -> Vec<Question<'p>> {
    let vocabulary = old.vocabulary();
    let terms = vocabulary.terms().filter(|(_, term)| term.kind == Kind::Sign);
    terms
        .filter_map(|(in_old, _)| {
            let key = vocabulary.key(in_old);
            let in_new = new.vocabulary().by_key(key)?;
            let above = |protocol: &Protocol, sign: TermId, key: &str| {
                let is_it = |t: TermId| protocol.vocabulary().key(t) == key;
                let mut warnings = protocol.warnings_of(sign, Some(Severity::Severe));
                protocol.course(sign).is_some_and(|c| is_it(c.sign)) || warnings.any(|w| is_it(w.sign))
            };
            let changes = of_part(named, |part, sign| {
                matches!(part, Part::Course | Part::Warning)
                    && (above(old, in_old, sign) || above(new, in_new, sign))
            });
            (!changes.is_empty()).then(|| Question {
                what: What::Normal(in_old, in_new),
                changes,
                conditions: signs::whens(old, in_old).into_iter().chain(signs::whens(new, in_new)).collect(),
                known: HashMap::new(),
            })
        })
        .collect()
}

/// Milestones, which are the same for everybody, and what to do before.
fn others<'p>(old: &'p Protocol, new: &'p Protocol, named: &[(Part, String, Way)]) -> Vec<Question<'p>> {
    let before = |key: &str| {
        let find = |protocol: &'p Protocol| protocol.before().iter().find(|b| b.key == key);
        (find(old), find(new))
    };
    let question = |(i, (part, key, way)): (usize, &(Part, String, Way))| {
        let (what, conditions) = match part {
            Part::Milestone => (What::When(*way), Vec::new()),
            Part::Before => {
                let (in_old, in_new) = before(key);
                let key = in_old.or(in_new)?.key.as_str();
                (What::Before(key), in_old.into_iter().chain(in_new).map(|b| &b.when).collect())
            }
            Part::Advice | Part::Course | Part::Warning => return None,
        };
        Some(Question { what, changes: vec![i], conditions, known: HashMap::new() })
    };
    named.iter().enumerate().filter_map(question).collect()
}
