//! "May I?"

use evidence::{ClaimId, State};
use protocol::{AdviceId, AdviceKind};
use vocabulary::TermId;

use super::{Permission, Range};
use crate::plan::{Entry, Interval, Plan};

/// Why an answer is what it is: one piece of advice, and what it says at the moment.
#[derive(Debug, Clone)]
pub struct Reason<'a> {
    /// The advice with its interval.
    pub entry: Entry<'a>,
    /// What it says at the moment, taken alone.
    pub permission: Permission,
}

/// The answer to "may I …?".
///
/// Reasons are ordered from the one that decides; without a reason no source speaks of the subject, and the
/// permission is [`Permission::AskClinic`].
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    /// What was asked about.
    pub subject: TermId,
    /// The verdict.
    pub permission: Permission,
    /// The latest hard stop still ahead, in seconds since 1970 UTC: before it nobody may loosen the answer.
    pub hard_stop: Option<i64>,
    /// What must be so too, where it is allowed: states of the skin that ended advice names.
    pub provided: Vec<State>,
    /// Why, the deciding reason first.
    pub reasons: Vec<Reason<'a>>,
    /// How far the sources differ.
    pub range: Option<Range>,
}

impl Answer<'_> {
    /// The claims it rests on, those of the deciding reason first.
    #[must_use]
    pub fn citations(&self) -> Vec<ClaimId> {
        let mut claims = Vec::new();
        for claim in self.reasons.iter().flat_map(|r| r.entry.advice.settlement.taken()) {
            if !claims.contains(claim) {
                claims.push(*claim);
            }
        }
        claims
    }
}

/// What one piece of advice says at a moment; `None` if it says nothing.
fn says(kind: AdviceKind, interval: Interval, now: i64) -> Option<Permission> {
    if !interval.applies() {
        return None;
    }
    let permission = match kind {
        AdviceKind::Avoid if !interval.contains(now) => Permission::Allowed,
        AdviceKind::Avoid if interval.until == Interval::NEVER => Permission::Avoid,
        AdviceKind::Avoid => Permission::NotYet { until: interval.until },
        AdviceKind::Ask if interval.contains(now) => Permission::AskClinic,
        AdviceKind::Use if now < interval.from => Permission::NotYet { until: interval.from },
        AdviceKind::Ask | AdviceKind::Use | AdviceKind::Limit => Permission::Allowed,
    };
    Some(permission)
}

/// Returns the verdict alone on "may I …?", at a moment in seconds since 1970 UTC: the strictest of all advice that
/// governs the subject.
#[must_use]
pub fn permission(plan: &Plan<'_>, subject: TermId, now: i64) -> Permission {
    let layout = plan.protocol().layout();
    let slots = layout.advice();
    let says = |id: &AdviceId| says(slots[id.index()].kind, plan.interval(*id), now);
    layout.governing(subject).iter().filter_map(says).max().unwrap_or(Permission::AskClinic)
}

/// Answers "may I …?" at a moment in seconds since 1970 UTC, with every reason.
#[must_use]
pub fn may<'a>(plan: &'a Plan<'_>, subject: TermId, now: i64) -> Answer<'a> {
    let reason = |id: &AdviceId| {
        let entry = plan.entry(*id);
        says(entry.advice.kind, entry.interval, now).map(|permission| Reason { entry, permission })
    };
    let mut reasons: Vec<Reason<'a>> = plan.protocol().governing(subject).iter().filter_map(reason).collect();
    reasons.sort_by_key(|r| std::cmp::Reverse((r.permission, r.entry.interval.contains(now))));
    let permission = reasons.first().map_or(Permission::AskClinic, |r| r.permission);
    let ahead =
        |r: &Reason<'_>| Some(r.entry.interval.hard_stop).filter(|stop| has_hard_stop(r) && now < *stop);
    let hard_stop = reasons.iter().filter_map(ahead).max();
    let mut provided: Vec<State> = Vec::new();
    if permission == Permission::Allowed {
        for reason in &reasons {
            let ended = reason.entry.advice.kind == AdviceKind::Avoid && now >= reason.entry.interval.until;
            provided.extend(reason.entry.states.iter().filter(|_| ended));
        }
        provided.sort_unstable();
        provided.dedup();
    }
    let range = Range::of(
        reasons.iter().map(|r| &r.entry.advice.settlement),
        plan.protocol().evidence(),
        subject,
        plan.protocol().vocabulary(),
    );
    Answer { subject, permission, hard_stop, provided, reasons, range }
}

fn has_hard_stop(reason: &Reason<'_>) -> bool {
    let advice = reason.entry.advice;
    advice.hard_stop.is_some() || advice.changes.iter().any(|c| c.hard_stop.is_some())
}
