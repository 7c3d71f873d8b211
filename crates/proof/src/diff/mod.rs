//! What changes from one edition to another: which rules, stricter or looser, for whom, and for how many people.
//!
//! A rule is compared as the line of the plan it becomes, for every kind of person that its conditions in either edition can tell
//! apart, at every moment at which it changes, on days with and without a clock change: that says the way and gives an
//! example. The answers that people get follow from all rules together; these are asked for each person of a population.

mod compare;
mod touch;
mod words;

use std::collections::BTreeSet;

use content::Place;
use evidence::Facts;
use protocol::Protocol;

pub use compare::Example;
pub use touch::Touched;

/// Which part of the protocol a change is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What to avoid, limit, use and ask about.
    Advice,
    /// The course of a sign.
    Course,
    /// A warning sign.
    Warning,
    /// A phase, a result, a next session.
    Milestone,
    /// What to do before.
    Before,
}

impl Part {
    /// Every part.
    pub const ALL: [Part; 5] = [Part::Advice, Part::Course, Part::Warning, Part::Milestone, Part::Before];

    /// The word for it on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Part::Advice => "advice",
            Part::Course => "course",
            Part::Warning => "warning",
            Part::Milestone => "milestone",
            Part::Before => "before",
        }
    }
}

/// One thing that a rule says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What, as content names it: `until`, `hard-stop`, `until (device = radiofrequency)`.
    pub name: String,
    /// What only the old edition says; empty where it says nothing.
    pub old: String,
    /// What only the new edition says; empty where it says nothing.
    pub new: String,
}

/// One rule that is not the same in both editions.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Where it belongs.
    pub part: Part,
    /// The rule's key, or its sign.
    pub key: String,
    /// Where it stands in the old edition; `None` if it is new.
    pub old: Option<Place>,
    /// Where it stands in the new edition; `None` if it is gone.
    pub new: Option<Place>,
    /// What it says otherwise.
    pub fields: Vec<Field>,
    /// Someone for whom, at some moment, the line is stricter.
    pub stricter: Option<Example>,
    /// Someone for whom, at some moment, the line is looser.
    pub looser: Option<Example>,
    /// How many of the population get another answer to a question that this rule governs.
    pub touched: Touched,
}

/// What changes from one edition to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Every rule that changes, by part and key.
    pub changes: Vec<Change>,
    /// How many people there are in the population.
    pub people: usize,
    /// How many of them get some other answer.
    pub touched: Touched,
}

impl Difference {
    /// Whether anything is looser, for anyone.
    #[must_use]
    pub fn loosens(&self) -> bool {
        self.changes.iter().any(|c| c.looser.is_some() || c.touched.looser > 0)
    }
}

/// Compares two editions; `population` is the people of whom it says how many are touched.
#[must_use]
pub fn diff(old: &Protocol, new: &Protocol, population: &[Facts]) -> Difference {
    let (before, after) = (words::rules(old), words::rules(new));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let changed = keys.into_iter().filter_map(|key| {
        let (old_rule, new_rule) = (before.get(key), after.get(key));
        let fields = words::fields(old_rule, new_rule);
        (!fields.is_empty()).then(|| Change {
            part: key.0,
            key: key.1.clone(),
            old: old_rule.map(|r| r.place),
            new: new_rule.map(|r| r.place),
            fields,
            stricter: None,
            looser: None,
            touched: Touched::default(),
        })
    });
    let mut changes: Vec<Change> = changed.collect();
    for change in &mut changes {
        (change.stricter, change.looser) = compare::lines(old, new, change.part, &change.key);
    }
    let touched = touch::count(old, new, &mut changes, population);
    Difference { changes, people: population.len(), touched }
}
