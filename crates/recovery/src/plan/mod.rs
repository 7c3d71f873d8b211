//! The plan: every rule of the protocol as intervals in the patient's own time.

mod compute;
mod entry;

use std::sync::Arc;

use evidence::{Facts, Truth, When};
use jiff::Zoned;
use protocol::{Advice, AdviceId, Course, Figure, Level, Protocol, Warning};
use vocabulary::TermId;

pub use compute::{Timetable, plan};
pub use entry::{Alternative, Entry, Expected, Reached};

use crate::calendar::local;

/// One treatment that one person had.
#[derive(Debug, Clone, PartialEq)]
pub struct Treatment {
    /// When, in the person's own zone.
    pub treated: Zoned,
    /// What is known about it and them.
    pub facts: Facts,
}

/// From when until when a piece of advice holds; `until` is excluded. Seconds since 1970 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// Start.
    pub from: i64,
    /// The bar that nothing loosens; equal to the moment of the treatment where there is none.
    pub hard_stop: i64,
    /// The advised end; [`Interval::NEVER`] where it has no time.
    pub until: i64,
}

impl Interval {
    /// No end in time.
    pub const NEVER: i64 = i64::MAX;

    /// The interval of advice that does not apply.
    pub(crate) const ABSENT: Interval = Interval { from: i64::MAX, hard_stop: i64::MIN, until: i64::MIN };

    /// Whether the advice applies to this treatment at all.
    #[must_use]
    pub fn applies(self) -> bool {
        self.until > self.from
    }

    /// Whether a moment lies in it.
    #[must_use]
    pub fn contains(self, second: i64) -> bool {
        self.from <= second && second < self.until
    }
}

/// Protocol + patient + treatment, in absolute time.
///
/// Everything that an answer needs is worked out; asking it at a moment is a comparison.
#[derive(Debug, Clone)]
pub struct Plan<'p> {
    protocol: &'p Protocol,
    treatment: Treatment,
    /// Each moment of the protocol's layout in seconds since 1970 UTC.
    moments: Arc<[i64]>,
    /// Each piece of advice.
    advice: Vec<Interval>,
}

impl<'p> Plan<'p> {
    /// The protocol it was made from.
    #[must_use]
    pub fn protocol(&self) -> &'p Protocol {
        self.protocol
    }

    /// The treatment it was made for.
    #[must_use]
    pub fn treatment(&self) -> &Treatment {
        &self.treatment
    }

    /// When a piece of advice holds.
    ///
    /// # Panics
    /// If `id` is of another protocol with more advice.
    #[must_use]
    pub fn interval(&self, id: AdviceId) -> Interval {
        self.advice[id.index()]
    }

    /// Every piece of advice that applies, in the order of the protocol.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.protocol.advice().map(|(id, _)| self.entry(id)).filter(|e| e.interval.applies())
    }

    /// The advice that applies, less that which other advice covers: on a narrower thing, saying just the same for the same time.
    pub fn leading(&self) -> impl Iterator<Item = Entry<'_>> {
        let entries: Vec<Entry<'_>> = self.entries().collect();
        let vocabulary = self.protocol.vocabulary();
        let covers = |wide: &Entry<'_>, narrow: &Entry<'_>| {
            let is_within =
                |n: &TermId| wide.advice.subjects.iter().any(|w| w != n && vocabulary.is_under(*n, *w));
            wide.id != narrow.id
                && wide.advice.kind == narrow.advice.kind
                && wide.interval == narrow.interval
                && narrow.advice.subjects.iter().all(is_within)
        };
        let is_covered: Vec<bool> =
            entries.iter().map(|narrow| entries.iter().any(|wide| covers(wide, narrow))).collect();
        entries.into_iter().zip(is_covered).filter(|(_, is_covered)| !is_covered).map(|(entry, _)| entry)
    }

    /// A warning's level for this treatment: a fact that is not known counts at its worst.
    #[must_use]
    pub fn level_of(&self, warning: &Warning) -> Level {
        let raised = warning.changes().iter().filter(|c| self.holds(&c.when) != Truth::No).map(|c| c.level);
        raised.fold(warning.level(), Level::max)
    }

    /// One piece of advice with its interval and what changed it.
    #[must_use]
    pub fn entry(&self, id: AdviceId) -> Entry<'_> {
        entry::entry(self, id)
    }

    /// The expected course of every sign.
    pub fn expected(&self) -> impl Iterator<Item = Expected<'_>> {
        self.protocol.courses().iter().map(|course| entry::expected(self, course))
    }

    /// The expected course of one sign of this protocol.
    #[must_use]
    pub fn expected_of<'a>(&'a self, course: &'a Course) -> Expected<'a> {
        entry::expected(self, course)
    }

    /// The milestones.
    pub fn milestones(&self) -> impl Iterator<Item = Reached<'_>> {
        self.protocol.milestones().iter().map(|milestone| entry::reached(self, milestone))
    }

    /// The moment of a figure, in seconds since 1970 UTC.
    #[must_use]
    pub fn moment(&self, figure: &Figure) -> i64 {
        let index = self.protocol.layout().moment_of(figure).index();
        self.moments.get(index).copied().unwrap_or(Interval::NEVER)
    }

    /// Whether the facts of the treatment meet a condition.
    #[must_use]
    pub fn holds(&self, when: &When) -> Truth {
        when.holds(&self.treatment.facts)
    }

    /// A moment in the person's own zone; the far ends of time are clamped.
    #[must_use]
    pub fn local(&self, second: i64) -> Zoned {
        local(second, self.treatment.treated.time_zone())
    }

    /// The advice behind an id.
    #[must_use]
    pub fn advice_of(&self, id: AdviceId) -> &'p Advice {
        self.protocol.advice_of(id)
    }
}
