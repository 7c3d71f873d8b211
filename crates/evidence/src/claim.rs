//! A claim: one thing that one source says.

use content::Place;
use vocabulary::TermId;

use crate::source::SourceId;
use crate::words::words;
use crate::{Offset, Span, When, Window};

/// Which claim of an [`Evidence`](crate::Evidence).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimId(pub(crate) u16);

impl ClaimId {
    /// The claim's place in [`Evidence::claims`](crate::Evidence::claims).
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

words! {
    /// What sort of thing a claim says.
    ClaimKind {
        /// Do not do or use this.
        Avoid = "avoid",
        /// Do this less, more gently, or only so.
        Limit = "limit",
        /// Do or use this.
        Use = "use",
        /// This rather than another.
        Prefer = "prefer",
        /// This is fine.
        Allow = "allow",
        /// A professional decides this.
        Ask = "ask",
        /// This sign or course is usual.
        Expect = "expect",
        /// This sign calls for a doctor.
        WarningSign = "warning-sign",
        /// Before the treatment.
        Prepare = "prepare",
        /// When and how results show.
        Result = "result",
        /// How many treatments, how far apart.
        Session = "session",
        /// This can go wrong, or makes it likelier.
        Risk = "risk",
        /// Who should not be treated, or not yet.
        Exclude = "exclude",
        /// What the treatment helps with.
        Benefit = "benefit",
        /// What it may be combined with.
        Combine = "combine",
        /// What happens at the visit.
        Visit = "visit",
        /// What something is or why it happens.
        Explain = "explain",
        /// What a clinic offers around it.
        Service = "service",
    }
}

impl ClaimKind {
    /// Whether a vague end is read toward caution as the end of a restriction (to its latest)
    /// rather than of something normal (to its least).
    #[must_use]
    pub fn restricts(self) -> bool {
        match self {
            ClaimKind::Avoid
            | ClaimKind::Limit
            | ClaimKind::Use
            | ClaimKind::Prefer
            | ClaimKind::Allow
            | ClaimKind::Ask
            | ClaimKind::Prepare
            | ClaimKind::Session
            | ClaimKind::Exclude => true,
            ClaimKind::Expect
            | ClaimKind::WarningSign
            | ClaimKind::Result
            | ClaimKind::Risk
            | ClaimKind::Benefit
            | ClaimKind::Combine
            | ClaimKind::Visit
            | ClaimKind::Explain
            | ClaimKind::Service => false,
        }
    }
}

words! {
    /// How firmly a source says it.
    Strength {
        /// A statement of fact.
        Info = "info",
        /// Possible or permitted.
        May = "may",
        /// Advice.
        Should = "should",
        /// An instruction without a way out.
        Must = "must",
    }
}

words! {
    /// How strong a sign is, as the person rates it.
    Severity {
        /// Noticed.
        Mild = "mild",
        /// Bothers, or covers much of the area.
        Moderate = "moderate",
        /// Cannot be ignored.
        Severe = "severe",
    }
}

words! {
    /// A state that ends a restriction, beside or instead of a time.
    State {
        /// No redness any more (on dark skin: no darker or violet tone, no warmth).
        RednessGone = "redness-gone",
        /// No flaking or peeling any more.
        FlakingGone = "flaking-gone",
        /// No swelling any more.
        SwellingGone = "swelling-gone",
        /// No redness, swelling, warmth or soreness any more.
        InflammationGone = "inflammation-gone",
        /// The skin feels calm: no stinging, no rawness.
        Calm = "calm",
        /// No open or weeping spot.
        SkinClosed = "skin-closed",
        /// Fully recovered.
        Recovered = "recovered",
        /// The clinic has said yes.
        ClinicClears = "clinic-clears",
    }
}

words! {
    /// How a source joins a time and a state.
    Joined {
        /// Whichever the reader likes ("a week or until flaking stops").
        Or = "or",
        /// Both.
        And = "and",
    }
}

/// One thing that one source says, in our own words, never edited to agree with another.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// `source.what-it-says`: what a citation shows.
    pub key: String,
    /// Whose claim it is.
    pub source: SourceId,
    /// What sort of thing it says.
    pub kind: ClaimKind,
    /// About what.
    pub subject: TermId,
    /// When it holds.
    pub window: Option<Window>,
    /// A length of something at the visit.
    pub lasts: Option<Span>,
    /// How long before the treatment it holds from, or is done by.
    pub lead: Option<Offset>,
    /// Spacing between treatments.
    pub every: Option<Span>,
    /// How many: at least, at most.
    pub count: Option<(u16, Option<u16>)>,
    /// States that end it.
    pub until_states: Vec<State>,
    /// How the source joins time and state.
    pub joined: Option<Joined>,
    /// How strong the sign is: at least, at most.
    pub severity: Option<(Severity, Severity)>,
    /// Under which facts it holds.
    pub when: When,
    /// Conditions that are not among the facts, in a few words each.
    pub provided: Vec<String>,
    /// What it is meant to help.
    pub helps: Vec<TermId>,
    /// What else it concerns.
    pub with: Vec<TermId>,
    /// How firmly it is said.
    pub strength: Strength,
    /// The claim as one plain sentence.
    pub says: String,
    /// The reason the source gives.
    pub because: Option<String>,
    /// Who says it, where the source names someone: an index into the source's people.
    pub by: Option<usize>,
    /// Where in the source it stands.
    pub at: String,
    /// Where in the content it stands.
    pub place: Place,
}
