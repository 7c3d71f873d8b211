//! The rules laid out for planning: distinct moments and conditions, and rules that point into them.
//!
//! Planning needs each moment once and each condition once, whatever number of rules share them; what remains
//! of a rule is a few small indices. Which rules govern a term is worked out here too, once per edition.

use std::collections::HashMap;

use evidence::{Offset, When};
use vocabulary::{TermId, Vocabulary};

use crate::rule::{Advice, AdviceId, AdviceKind, End, Figure};

/// Which moment of a [`Layout`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MomentIx(u16);

impl MomentIx {
    /// Before everything: where advice without a start begins.
    pub const START: MomentIx = MomentIx(0);
    /// After everything: where advice without an end ends.
    pub const NEVER: MomentIx = MomentIx(1);

    /// The place of the moment in a plan's table.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Which condition of a [`Layout`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WhenIx(u8);

impl WhenIx {
    /// The condition as a bit of a 64-bit set.
    #[must_use]
    pub fn bit(self) -> u64 {
        1 << self.0
    }
}

/// Where a piece of advice starts and ends, as moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AdviceSlots {
    /// What sort of advice.
    pub kind: AdviceKind,
    /// Start.
    pub from: MomentIx,
    /// Hard stop; [`MomentIx::START`] where there is none.
    pub hard_stop: MomentIx,
    /// Advised end; [`MomentIx::NEVER`] where it has no time.
    pub until: MomentIx,
}

/// How facts change one piece of advice, as moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeSlots {
    /// The advice.
    pub advice: AdviceId,
    /// Under which condition.
    pub when: WhenIx,
    /// A later start, or [`MomentIx::START`].
    pub from: MomentIx,
    /// A later hard stop, or [`MomentIx::START`].
    pub hard_stop: MomentIx,
    /// A later end, or [`MomentIx::START`].
    pub until: MomentIx,
}

/// A moment: the later of an offset and, where claims tie across units, another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Moment {
    offset: Offset,
    tied: Option<Offset>,
}

/// The rules laid out for planning.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    moments: Vec<Moment>,
    whens: Vec<When>,
    advice: Vec<AdviceSlots>,
    exists_when: Vec<(AdviceId, WhenIx)>,
    changes: Vec<ChangeSlots>,
    governing: Vec<Vec<AdviceId>>,
    moment_ix: HashMap<(Offset, Option<Offset>), MomentIx>,
}

impl Layout {
    /// The most conditions a layout holds: they are kept as the bits of a word.
    pub const MOST_CONDITIONS: usize = 64;

    /// Lays the rules out; `None` if they have more than [`Layout::MOST_CONDITIONS`] distinct conditions.
    pub(crate) fn new<'f>(
        advice: &[Advice],
        others: impl Iterator<Item = &'f Figure>,
        conditions: impl Iterator<Item = &'f When>,
        vocabulary: &Vocabulary,
    ) -> Option<Self> {
        // The first two stand for "from the start" and "never"; their offsets are not read.
        let moments = vec![Moment { offset: Offset::ZERO, tied: None }; 2];
        let mut layout = Layout { moments, ..Layout::default() };
        for (i, rule) in (0u16..).zip(advice) {
            let id = AdviceId(i);
            let until = rule.until.as_ref().and_then(End::time);
            let slots = AdviceSlots {
                kind: rule.kind,
                from: layout.moment(rule.from.as_ref(), MomentIx::START),
                hard_stop: layout.moment(rule.hard_stop.as_ref(), MomentIx::START),
                until: layout.moment(until, MomentIx::NEVER),
            };
            layout.advice.push(slots);
            if !rule.when.is_always() {
                let when = layout.when(&rule.when)?;
                layout.exists_when.push((id, when));
            }
            for change in &rule.changes {
                let slots = ChangeSlots {
                    advice: id,
                    when: layout.when(&change.when)?,
                    from: layout.moment(change.from.as_ref(), MomentIx::START),
                    hard_stop: layout.moment(change.hard_stop.as_ref(), MomentIx::START),
                    until: layout.moment(change.until.as_ref().and_then(End::time), MomentIx::START),
                };
                layout.changes.push(slots);
            }
        }
        for figure in others {
            layout.moment(Some(figure), MomentIx::START);
        }
        for when in conditions {
            layout.when(when)?;
        }
        layout.governing = governing(advice, vocabulary);
        Some(layout)
    }

    fn moment(&mut self, figure: Option<&Figure>, absent: MomentIx) -> MomentIx {
        let Some(figure) = figure else { return absent };
        let moment = Moment { offset: figure.offset, tied: figure.tied };
        // A protocol has tens of distinct moments; past 65,535 the last would be shared.
        let next = MomentIx(u16::try_from(self.moments.len()).unwrap_or(u16::MAX));
        let moments = &mut self.moments;
        *self.moment_ix.entry((moment.offset, moment.tied)).or_insert_with(|| {
            moments.push(moment);
            next
        })
    }

    fn when(&mut self, when: &When) -> Option<WhenIx> {
        let at = self.whens.iter().position(|w| w == when);
        let at = at.unwrap_or_else(|| {
            self.whens.push(when.clone());
            self.whens.len() - 1
        });
        (at < Self::MOST_CONDITIONS).then(|| u8::try_from(at).ok().map(WhenIx)).flatten()
    }

    /// The moment of a figure of this protocol.
    #[must_use]
    pub fn moment_of(&self, figure: &Figure) -> MomentIx {
        self.moment_ix.get(&(figure.offset, figure.tied)).copied().unwrap_or(MomentIx::NEVER)
    }

    /// The condition's place, if it is one of this protocol.
    #[must_use]
    pub fn when_of(&self, when: &When) -> Option<WhenIx> {
        self.whens.iter().position(|w| w == when).and_then(|at| u8::try_from(at).ok()).map(WhenIx)
    }

    /// Every moment after the two fixed ones, as one or two offsets of which the later holds.
    pub fn moments(&self) -> impl ExactSizeIterator<Item = (Offset, Option<Offset>)> {
        self.moments.iter().skip(2).map(|m| (m.offset, m.tied))
    }

    /// Every distinct condition, by bit.
    #[must_use]
    pub fn whens(&self) -> &[When] {
        &self.whens
    }

    /// Where each piece of advice starts and ends.
    #[must_use]
    pub fn advice(&self) -> &[AdviceSlots] {
        &self.advice
    }

    /// Advice that exists only under a condition.
    #[must_use]
    pub fn exists_when(&self) -> &[(AdviceId, WhenIx)] {
        &self.exists_when
    }

    /// Every change.
    #[must_use]
    pub fn changes(&self) -> &[ChangeSlots] {
        &self.changes
    }

    /// The advice that governs a term: on itself and on everything above it, less what an exception replaces.
    #[must_use]
    pub fn governing(&self, term: TermId) -> &[AdviceId] {
        self.governing.get(term.index()).map_or(&[], Vec::as_slice)
    }
}

/// For each term, the advice that governs it.
fn governing(advice: &[Advice], vocabulary: &Vocabulary) -> Vec<Vec<AdviceId>> {
    let governs = |rule: &Advice, term: TermId| rule.subjects.iter().any(|s| vocabulary.is_under(term, *s));
    vocabulary
        .terms()
        .map(|(term, _)| {
            let here: Vec<(AdviceId, &Advice)> =
                (0u16..).map(AdviceId).zip(advice).filter(|(_, rule)| governs(rule, term)).collect();
            let replaced = |key: &str| here.iter().any(|(_, rule)| rule.replaces.iter().any(|r| r == key));
            here.iter().filter(|(_, rule)| !replaced(&rule.key)).map(|(id, _)| *id).collect()
        })
        .collect()
}
