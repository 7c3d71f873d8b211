//! Works a plan out.

use std::sync::Arc;

use evidence::{Facts, Truth};
use jiff::Zoned;
use protocol::{AdviceSlots, Layout, MomentIx, Protocol};

use super::{Interval, Plan, Treatment};
use crate::Calendar;

/// Makes the plan for one treatment.
///
/// A fact that is not known counts at its worst for hard stops: a condition that may hold tightens them. The advised
/// end assumes the ordinary case and is never earlier than the hard stop; what would change it is told
/// by [`Entry::alternatives`](super::Entry::alternatives).
#[must_use]
pub fn plan(protocol: &Protocol, treatment: Treatment) -> Plan<'_> {
    let Treatment { treated, facts } = treatment;
    Timetable::new(protocol, treated).into_plan(facts)
}

/// Every moment of a protocol after one treatment, whoever had it.
///
/// A plan is its timetable and the facts; where many people are thought of at one moment, the calendar is asked once.
#[derive(Debug, Clone)]
pub struct Timetable<'p> {
    protocol: &'p Protocol,
    treated: Zoned,
    moments: Arc<[i64]>,
}

impl<'p> Timetable<'p> {
    /// The timetable after a treatment, in the person's own zone.
    #[must_use]
    pub fn new(protocol: &'p Protocol, treated: Zoned) -> Self {
        let moments = moments(protocol.layout(), &Calendar::new(&treated));
        Timetable { protocol, treated, moments }
    }

    /// The plan of a person of whom this is known.
    #[must_use]
    pub fn plan(&self, facts: Facts) -> Plan<'p> {
        self.clone().into_plan(facts)
    }

    fn into_plan(self, facts: Facts) -> Plan<'p> {
        let Timetable { protocol, treated, moments } = self;
        let layout = protocol.layout();
        let (met, possible) = conditions(layout, &facts);
        let advice = advice(layout, &moments, met, possible);
        Plan { protocol, treatment: Treatment { treated, facts }, moments, advice }
    }
}

fn moments(layout: &Layout, calendar: &Calendar) -> Arc<[i64]> {
    let fixed = [calendar.treated(), Interval::NEVER];
    let moments = layout.moments().map(|(offset, tied)| {
        let at = calendar.after(offset);
        tied.map_or(at, |tied| at.max(calendar.after(tied)))
    });
    fixed.into_iter().chain(moments).collect()
}

fn conditions(layout: &Layout, facts: &Facts) -> (u64, u64) {
    let (mut met, mut possible) = (0, 0);
    let mut bit = 1u64;
    for when in layout.whens() {
        match when.holds(facts) {
            Truth::Yes => {
                met |= bit;
                possible |= bit;
            }
            Truth::Unknown => possible |= bit,
            Truth::No => {}
        }
        bit <<= 1;
    }
    (met, possible)
}

fn advice(layout: &Layout, moments: &[i64], met: u64, possible: u64) -> Vec<Interval> {
    let at = |ix: MomentIx| moments[ix.index()];
    let interval = |slots: &AdviceSlots| Interval {
        from: at(slots.from),
        hard_stop: at(slots.hard_stop),
        until: at(slots.until),
    };
    let mut advice: Vec<Interval> = layout.advice().iter().map(interval).collect();
    for change in layout.changes() {
        let bit = change.when.bit();
        if possible & bit == 0 {
            continue;
        }
        let own = &mut advice[change.advice.index()];
        own.hard_stop = own.hard_stop.max(at(change.hard_stop));
        if met & bit != 0 {
            own.from = own.from.max(at(change.from));
            own.until = own.until.max(at(change.until));
        }
        own.until = own.until.max(own.hard_stop);
    }
    for (id, when) in layout.exists_when() {
        let own = &mut advice[id.index()];
        if possible & when.bit() == 0 {
            *own = Interval::ABSENT;
        } else if met & when.bit() == 0 {
            // Only its hard stop is certain to be owed to someone of whom the fact is not known.
            own.until = own.hard_stop;
        }
    }
    advice
}
