//! Parts of a plan, each with its reasons.

use evidence::facts::Named;
use evidence::{Severity, State, Truth, When};
use protocol::{Advice, AdviceChange, AdviceId, Course, CourseChange, End, Figure, Milestone};

use super::{Interval, Plan};

/// One piece of advice in a plan.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Which advice.
    pub id: AdviceId,
    /// The advice.
    pub advice: &'a Advice,
    /// When it holds.
    pub interval: Interval,
    /// States of the skin that must be reached too before it ends: its own, then those that the facts add.
    pub states: Vec<State>,
    /// Changes that the facts bring.
    pub changed_by: Vec<&'a AdviceChange>,
    /// What would hold if a fact were known that is not.
    pub alternatives: Vec<Alternative<'a>>,
}

/// What would hold under a condition of which it is not known whether it is met.
#[derive(Debug, Clone, Copy)]
pub struct Alternative<'a> {
    /// The condition.
    pub when: &'a When,
    /// The end it would bring, in seconds since 1970 UTC.
    pub until: i64,
}

pub(super) fn entry<'a>(plan: &'a Plan<'_>, id: AdviceId) -> Entry<'a> {
    let advice = plan.advice_of(id);
    let interval = plan.interval(id);
    let mut changed_by = Vec::new();
    let mut alternatives = Vec::new();
    for change in &advice.changes {
        match plan.holds(&change.when) {
            Truth::Yes => changed_by.push(change),
            Truth::Unknown => {
                let until = change.until.as_ref().and_then(End::time).map(|f| plan.moment(f));
                if let Some(until) = until.filter(|u| *u > interval.until) {
                    alternatives.push(Alternative { when: &change.when, until });
                }
            }
            Truth::No => {}
        }
    }
    let ends = [&advice.until].into_iter().chain(changed_by.iter().map(|change| &change.until));
    let mut states = Vec::new();
    for state in ends.flatten().flat_map(End::states) {
        if !states.contains(state) {
            states.push(*state);
        }
    }
    Entry { id, advice, interval, states, changed_by, alternatives }
}

/// The expected course of one sign. Moments are in seconds since 1970 UTC.
#[derive(Debug, Clone)]
pub struct Expected<'a> {
    /// The course.
    pub course: &'a Course,
    /// Where it starts.
    pub starts: i64,
    /// Until when each strength is normal: mild, moderate, severe.
    pub normal_until: [Option<i64>; 3],
    /// Still there then: ask.
    pub watch: Option<i64>,
    /// Still there then: call.
    pub call: Option<i64>,
    /// Getting worse after this: call.
    pub rising: Option<i64>,
}

impl Expected<'_> {
    /// Until when a strength is normal; `None` if it never is.
    #[must_use]
    pub fn normal_until(&self, severity: Severity) -> Option<i64> {
        self.normal_until.get(severity.index() as usize).copied().flatten()
    }

    /// Until when the sign is normal at any strength.
    #[must_use]
    pub fn latest_normal(&self) -> Option<i64> {
        self.normal_until.iter().flatten().copied().max()
    }
}

/// Works out the course of a sign.
///
/// A change that lengthens it holds only where its facts are known to be so; one that shortens it holds unless they are
/// known not to be, and wins: a fact that is not known never excuses a sign for longer.
pub(super) fn expected<'a>(plan: &'a Plan<'_>, course: &'a Course) -> Expected<'a> {
    // A time that only the change gives: a strength that is normal at last, or a bar that was not there.
    let settled = |own: &'a Option<Figure>,
                   of: fn(&CourseChange) -> &Option<Figure>,
                   added_lengthens: bool|
     -> Option<i64> {
        let own = own.as_ref().map(|f| plan.moment(f));
        let (mut latest, mut earliest) = (own, None);
        for change in &course.changes {
            let Some(changed) = of(change).as_ref().map(|f| plan.moment(f)) else { continue };
            let lengthens = own.map_or(added_lengthens, |own| changed > own);
            match plan.holds(&change.when) {
                Truth::Yes if lengthens => latest = latest.max(Some(changed)),
                Truth::Yes | Truth::Unknown if !lengthens => {
                    earliest = Some(earliest.map_or(changed, |e: i64| e.min(changed)))
                }
                Truth::Yes | Truth::Unknown | Truth::No => {}
            }
        }
        earliest.or(latest)
    };
    // A strength that is normal for no time at all is never normal.
    let treated = plan.moments[0];
    let normal = |own, of| settled(own, of, true).filter(|until| *until > treated);
    let [mild, moderate, severe] = &course.normal;
    Expected {
        course,
        starts: course.starts.as_ref().map_or(treated, |f| plan.moment(f)),
        normal_until: [
            normal(mild, |c| &c.normal[0]),
            normal(moderate, |c| &c.normal[1]),
            normal(severe, |c| &c.normal[2]),
        ],
        watch: settled(&course.watch, |c| &c.watch, false),
        call: settled(&course.call, |c| &c.call, false),
        rising: settled(&course.rising, |c| &c.rising, false),
    }
}

/// One milestone in a plan. Moments are in seconds since 1970 UTC.
#[derive(Debug, Clone, Copy)]
pub struct Reached<'a> {
    /// The milestone.
    pub milestone: &'a Milestone,
    /// Where it starts.
    pub from: i64,
    /// Where it ends, if it does.
    pub until: Option<i64>,
    /// Never earlier than this without the clinic.
    pub hard_stop: Option<i64>,
}

pub(super) fn reached<'a>(plan: &'a Plan<'_>, milestone: &'a Milestone) -> Reached<'a> {
    let at = |figure: &Option<Figure>| figure.as_ref().map(|f| plan.moment(f));
    Reached {
        milestone,
        from: at(&milestone.from).unwrap_or(plan.moments[0]),
        until: at(&milestone.until),
        hard_stop: at(&milestone.hard_stop),
    }
}
