//! How far the sources differ.

use evidence::{Bound, ClaimId, ClaimKind, Evidence, Offset};
use protocol::Settlement;
use vocabulary::{TermId, Vocabulary};

/// The shortest and the longest that any source asks for, whether followed or set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The shortest figure, and whose.
    pub shortest: (Offset, ClaimId),
    /// The longest figure, and whose.
    pub longest: (Offset, ClaimId),
}

impl Range {
    /// The range among the claims of some settlements that bar or free the subject from a time on;
    /// `None` if no source gives a time.
    pub(crate) fn of<'a>(
        settlements: impl Iterator<Item = &'a Settlement>,
        evidence: &Evidence,
        subject: TermId,
        vocabulary: &Vocabulary,
    ) -> Option<Self> {
        let claims =
            settlements.flat_map(|s| s.taken().iter().copied().chain(s.set_aside().iter().map(|x| x.claim)));
        let given: Vec<(Offset, ClaimId)> = claims
            .filter(|id| {
                vocabulary.is_under(subject, evidence.claim(*id).subject)
                    || vocabulary.is_under(evidence.claim(*id).subject, subject)
            })
            .filter_map(|id| asked(id, evidence).map(|bound| (bound.most(), id)))
            .collect();
        let shortest = given.iter().copied().min_by_key(|(o, _)| o.nominal_minutes())?;
        let longest = given.iter().copied().max_by_key(|(o, _)| o.nominal_minutes())?;
        Some(Range { shortest, longest })
    }

    /// Whether there is a difference at all.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.shortest.0.nominal_minutes() != self.longest.0.nominal_minutes()
    }
}

/// What a claim asks for: where a bar ends, or where a permission starts.
fn asked(id: ClaimId, evidence: &Evidence) -> Option<Bound> {
    let claim = evidence.claim(id);
    let window = claim.window?;
    if claim.kind == ClaimKind::Avoid {
        window.until()
    } else if claim.kind == ClaimKind::Allow {
        window.from()
    } else {
        None
    }
}
