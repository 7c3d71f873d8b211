//! Rules, and what became of the claims they settle.

use content::Place;
use evidence::facts::Named;
use evidence::{ClaimId, Offset, State, When};
use vocabulary::TermId;

/// Why a figure is what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    /// The longest of the claims taken.
    Longest,
    /// The shortest of the claims taken.
    Shortest,
    /// What one claim says.
    Source,
    /// Our own judgement, which no source gives; awaits a clinician's review.
    ClinicalJudgement {
        /// Why.
        reason: String,
    },
}

impl Policy {
    /// The word for it on the wire.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Policy::Longest => "longest",
            Policy::Shortest => "shortest",
            Policy::Source => "source",
            Policy::ClinicalJudgement { .. } => "clinical-judgement",
        }
    }

    /// Whether a clinician has yet to sign it off.
    #[must_use]
    pub fn awaits_review(&self) -> bool {
        matches!(self, Policy::ClinicalJudgement { .. })
    }
}

/// A time in a rule, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The time, counted from the treatment.
    pub offset: Offset,
    /// The same length as another claim gives it in the other sort of unit (48 hours beside 2 days).
    /// Across a clock change the two part, and the later one holds.
    pub tied: Option<Offset>,
    /// Why it is what it is.
    pub policy: Policy,
    /// The claims that give it, or, for our own judgement, that bear on it.
    pub claims: Vec<ClaimId>,
    /// Where it stands.
    pub place: Place,
}

/// Where advice ends: at a time, at a state of the skin, or at the later of both.
///
/// Invariant: it has a time or at least one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    time: Option<Figure>,
    states: Vec<State>,
}

impl End {
    /// An end; `None` if it would have neither time nor state.
    #[must_use]
    pub fn new(time: Option<Figure>, states: Vec<State>) -> Option<Self> {
        (time.is_some() || !states.is_empty()).then_some(End { time, states })
    }

    /// The time, if there is one.
    #[must_use]
    pub fn time(&self) -> Option<&Figure> {
        self.time.as_ref()
    }

    /// The states that must be reached too.
    #[must_use]
    pub fn states(&self) -> &[State] {
        &self.states
    }
}

/// A claim that a rule does not follow, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The claim.
    pub claim: ClaimId,
    /// Why it is not followed.
    pub why: String,
    /// Where this is said.
    pub place: Place,
}

/// What became of the claims a rule settles.
///
/// Invariant: a claim is in at most one of the two lists, and in each at most once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settlement {
    pub(crate) taken: Vec<ClaimId>,
    pub(crate) set_aside: Vec<SetAside>,
}

impl Settlement {
    /// The claims followed: those that give figures first.
    #[must_use]
    pub fn taken(&self) -> &[ClaimId] {
        &self.taken
    }

    /// The claims not followed.
    #[must_use]
    pub fn set_aside(&self) -> &[SetAside] {
        &self.set_aside
    }
}

/// Which piece of advice of a [`Protocol`](crate::Protocol).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AdviceId(pub(crate) u16);

impl AdviceId {
    /// Its place in [`Protocol::advice`](crate::Protocol::advice).
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What sort of advice a rule gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdviceKind {
    /// Do this.
    Use,
    /// Only so, as the wording says.
    Limit,
    /// The clinic decides.
    Ask,
    /// Not until the end.
    Avoid,
}

impl AdviceKind {
    /// Every kind.
    pub const ALL: [AdviceKind; 4] = [AdviceKind::Use, AdviceKind::Limit, AdviceKind::Ask, AdviceKind::Avoid];

    /// The word for it in content and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            AdviceKind::Use => "use",
            AdviceKind::Limit => "limit",
            AdviceKind::Ask => "ask",
            AdviceKind::Avoid => "avoid",
        }
    }
}

/// How facts change a piece of advice. A change only tightens: it never ends earlier than the rule itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviceChange {
    /// Under which facts.
    pub when: When,
    /// A later start.
    pub from: Option<Figure>,
    /// A later hard stop.
    pub hard_stop: Option<Figure>,
    /// A later end.
    pub until: Option<End>,
    /// Where it stands.
    pub place: Place,
}

/// One piece of advice for after the treatment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The author's id; its wording is `rule-<key>`.
    pub key: String,
    /// What sort of advice.
    pub kind: AdviceKind,
    /// What it governs, and everything under that.
    pub subjects: Vec<TermId>,
    /// Where it starts; at the treatment if not said.
    pub from: Option<Figure>,
    /// The bar that nothing loosens.
    pub hard_stop: Option<Figure>,
    /// What the patient is told; `None` has no end, which only `use` and `ask` may have.
    pub until: Option<End>,
    /// Under which facts it exists at all.
    pub when: When,
    /// Keys of advice that does not hold for these subjects.
    pub replaces: Vec<String>,
    /// How facts change it.
    pub changes: Vec<AdviceChange>,
    /// What became of the claims.
    pub settlement: Settlement,
    /// Where it stands.
    pub place: Place,
}

impl Advice {
    /// Whether any part of it rests on our own judgement, which a clinician has yet to review.
    #[must_use]
    pub fn awaits_review(&self) -> bool {
        self.figures().any(|f| f.policy.awaits_review())
    }

    /// Every figure in it: its own, then those of its changes.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        let own = [self.hard_stop.as_ref(), self.until.as_ref().and_then(End::time), self.from.as_ref()];
        let changed = self
            .changes
            .iter()
            .flat_map(|c| [c.hard_stop.as_ref(), c.until.as_ref().and_then(End::time), c.from.as_ref()]);
        own.into_iter().chain(changed).flatten()
    }
}

/// How normal a finding is. Ordered by danger, so `max` of two is the safe one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Expected at this hour for this treatment.
    Normal,
    /// At or past the edge of what is expected: keep an eye on it, ask if it does not improve.
    Watch,
    /// Contact the clinic or a doctor today.
    CallClinic,
    /// Emergency services now.
    Emergency,
}

impl Level {
    /// Every level, from least.
    pub const ALL: [Level; 4] = [Level::Normal, Level::Watch, Level::CallClinic, Level::Emergency];

    /// The word for it in content and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Normal => "normal",
            Level::Watch => "watch",
            Level::CallClinic => "call_clinic",
            Level::Emergency => "emergency",
        }
    }
}

/// How facts lengthen the ordinary course of a sign. They excuse no warning sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseChange {
    /// Under which facts.
    pub when: When,
    /// How long each strength is normal then: mild, moderate, severe.
    pub normal: [Option<Figure>; 3],
    /// Still there then: ask.
    pub watch: Option<Figure>,
    /// Still there then: call.
    pub call: Option<Figure>,
    /// Getting worse after this: call.
    pub rising: Option<Figure>,
    /// Where it stands.
    pub place: Place,
}

/// The ordinary course of a sign: which strength is normal for how long, and when to ask or call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The sign; its wording is `sign-<term>`.
    pub sign: TermId,
    /// Where it starts, if not at once.
    pub starts: Option<Figure>,
    /// How long each strength is normal: mild, moderate, severe. A strength without a figure is never normal.
    pub normal: [Option<Figure>; 3],
    /// Still there then: ask.
    pub watch: Option<Figure>,
    /// Still there then: call.
    pub call: Option<Figure>,
    /// Getting worse after this: call.
    pub rising: Option<Figure>,
    /// How facts change it.
    pub changes: Vec<CourseChange>,
    /// What became of the claims.
    pub settlement: Settlement,
    /// Where it stands.
    pub place: Place,
}

impl Course {
    /// The figure for a strength.
    #[must_use]
    pub fn normal_until(&self, severity: evidence::Severity) -> Option<&Figure> {
        self.normal.get(severity.index() as usize).and_then(Option::as_ref)
    }

    /// Every figure in it.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        let own = [&self.starts, &self.watch, &self.call, &self.rising].into_iter().chain(&self.normal);
        let changed =
            self.changes.iter().flat_map(|c| [&c.watch, &c.call, &c.rising].into_iter().chain(&c.normal));
        own.chain(changed).filter_map(Option::as_ref)
    }
}

/// How facts raise a warning sign. There is no way to lower one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WarningChange {
    /// Under which facts.
    pub when: When,
    /// The level then, above the sign's own.
    pub level: Level,
    /// Where it stands.
    pub place: Place,
}

/// A sign that leads to the clinic at any strength.
///
/// Invariant: its level is [`Level::CallClinic`] or more, and a change only raises it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// The sign; its wording is `warning-<term>`.
    pub sign: TermId,
    pub(crate) level: Level,
    pub(crate) changes: Vec<WarningChange>,
    /// Signs that are this warning when they are severe.
    pub severe_of: Vec<TermId>,
    /// Our reason, where sources do not list it.
    pub ours: Option<String>,
    /// What became of the claims.
    pub settlement: Settlement,
    /// Where it stands.
    pub place: Place,
}

impl Warning {
    /// The level whatever the facts.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// How facts raise it.
    #[must_use]
    pub fn changes(&self) -> &[WarningChange] {
        &self.changes
    }
}

/// What sort of milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MilestoneKind {
    /// A phase of healing.
    Phase,
    /// When results show.
    Result,
    /// A next session.
    Session,
}

impl MilestoneKind {
    /// Every kind.
    pub const ALL: [MilestoneKind; 3] = [MilestoneKind::Phase, MilestoneKind::Result, MilestoneKind::Session];

    /// The word for it in content and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            MilestoneKind::Phase => "phase",
            MilestoneKind::Result => "result",
            MilestoneKind::Session => "session",
        }
    }
}

/// Something to look forward to or to expect as time passes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// The author's id; its wording is `milestone-<key>`.
    pub key: String,
    /// What sort.
    pub kind: MilestoneKind,
    /// About what.
    pub subject: TermId,
    /// Where it starts; at the treatment if not said.
    pub from: Option<Figure>,
    /// Where it ends, if it does.
    pub until: Option<Figure>,
    /// Never earlier than this without the clinic.
    pub hard_stop: Option<Figure>,
    /// What became of the claims.
    pub settlement: Settlement,
    /// Where it stands.
    pub place: Place,
}

impl Milestone {
    /// Every figure in it.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        [&self.hard_stop, &self.from, &self.until].into_iter().filter_map(Option::as_ref)
    }
}

/// What to do about something before the treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BeforeAnswer {
    /// Do it.
    Do,
    /// Ask the clinic.
    AskClinic,
    /// Do not go ahead with it.
    Avoid,
}

impl BeforeAnswer {
    /// Every answer.
    pub const ALL: [BeforeAnswer; 3] = [BeforeAnswer::Do, BeforeAnswer::AskClinic, BeforeAnswer::Avoid];

    /// The word for it in content and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            BeforeAnswer::Do => "do",
            BeforeAnswer::AskClinic => "ask_clinic",
            BeforeAnswer::Avoid => "avoid",
        }
    }
}

/// What advice for before the treatment is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BeforeStep {
    /// A question about the person: whoever says yes asks the clinic, or waits.
    Screen,
    /// Something to do or to leave out.
    #[default]
    Prepare,
}

impl BeforeStep {
    /// Every step.
    pub const ALL: [BeforeStep; 2] = [BeforeStep::Screen, BeforeStep::Prepare];

    /// The word for it in content and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            BeforeStep::Screen => "screen",
            BeforeStep::Prepare => "prepare",
        }
    }
}

/// Advice for before the treatment.
///
/// Invariant: a question's answer is to ask the clinic or to wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The author's id; its wording is `before-<key>`.
    pub key: String,
    /// About what.
    pub subject: TermId,
    /// What to do.
    pub answer: BeforeAnswer,
    /// A question about the person, or something to do.
    pub step: BeforeStep,
    /// How long before the treatment it holds from, is asked by or is done by; counted back from the treatment.
    pub lead: Option<Figure>,
    /// Our reason, where the answer is ours.
    pub ours: Option<String>,
    /// Under which facts. For a question: the facts that say yes.
    pub when: When,
    /// What became of the claims.
    pub settlement: Settlement,
    /// Where it stands.
    pub place: Place,
}

/// What sources say about something that no verdict follows from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// About what.
    pub subject: TermId,
    /// What became of the claims.
    pub settlement: Settlement,
    /// Where it stands.
    pub place: Place,
}
