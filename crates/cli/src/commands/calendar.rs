//! `aftercare calendar`: the ends and the next steps of a plan, as iCalendar (RFC 5545).

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use evidence::{Offset, Unit};
use icalendar::{Calendar, Component, Event};
use jiff::{Timestamp, Zoned};
use protocol::{AdviceKind, MilestoneKind};
use recovery::plan as make_plan;
use recovery::{Entry, Interval, Plan, ready};
use wording::Voice;

use super::{now, treatment, voice};
use crate::args::{Args, CalendarArgs};
use crate::edition::Edition;
use crate::error::Failure;

pub(crate) fn run(args: &Args, command: &CalendarArgs) -> Result<ExitCode, Failure> {
    let now = now(args)?;
    let (treatment, is_known) = treatment(&command.treatment, &now)?;
    if !is_known {
        return Err(Failure::NoTreatment);
    }
    let edition = Edition::load(args)?;
    let plan = make_plan(&edition.protocol, treatment);
    let voice = voice(&edition, args, true)?;
    write!(std::io::stdout(), "{}", of_plan(&plan, &voice, &now))?;
    Ok(ExitCode::SUCCESS)
}

/// An event for each moment at which a wait ends, and for each step that comes next.
fn of_plan(plan: &Plan<'_>, voice: &Voice<'_>, now: &Zoned) -> Calendar {
    let mut calendar = Calendar::new().name(&voice.frame("plan-title", &[])).done();
    let mut ends: BTreeMap<i64, Vec<Entry<'_>>> = BTreeMap::new();
    for entry in plan.entries() {
        let Interval { from, until, .. } = entry.interval;
        if entry.advice.kind == AdviceKind::Avoid && until != Interval::NEVER && until > from {
            ends.entry(until).or_default().push(entry);
        }
    }
    let notice = voice.frame("notice", &[]);
    preparation(&mut calendar, plan, voice, now, &notice);
    check_ins(&mut calendar, plan, voice, now, &notice);
    for (at, entries) in ends {
        let names: Vec<String> = entries.iter().map(|e| voice.name(e.advice)).collect();
        let is_conditional = entries.iter().any(|e| !e.states.is_empty());
        let summary = if is_conditional { "calendar-wait-over-once" } else { "calendar-wait-over" };
        let summary = voice.frame(summary, &[("names", names.join(", "))]);
        let mut lines: Vec<String> = entries.iter().map(|entry| after(voice, entry)).collect();
        lines.push(notice.clone());
        calendar.push(event(plan, now, "wait", at, &summary, &lines.join("\n")));
    }
    for reached in plan.milestones().filter(|r| r.milestone.kind != MilestoneKind::Phase) {
        let part = |part| voice.milestone(reached.milestone, part).unwrap_or_default();
        let earliest = reached.hard_stop.filter(|_| reached.milestone.kind == MilestoneKind::Session);
        let earliest = earliest
            .map(|e| voice.frame("plan-session-earliest", &[("moment", voice.moment(plan, e))]))
            .unwrap_or_default();
        let text = format!("{} {earliest}\n{notice}", part("text"));
        calendar.push(event(plan, now, &reached.milestone.key, reached.from, &part("name"), &text));
    }
    calendar
}

/// Before the treatment: what is to be done from which date on.
fn preparation(calendar: &mut Calendar, plan: &Plan<'_>, voice: &Voice<'_>, now: &Zoned, notice: &str) {
    let treatment = plan.treatment();
    if *now >= treatment.treated {
        return;
    }
    let own = recovery::Calendar::new(&treatment.treated);
    let steps = ready::countdown(plan.protocol(), &treatment.facts, &own);
    let dated: Vec<_> = steps.iter().filter_map(|step| Some((step.at?, step.before))).collect();
    for group in dated.chunk_by(|(a, _), (b, _)| a == b) {
        let texts = group.iter().filter_map(|(_, before)| voice.before(before, "do"));
        let text = texts.chain([notice.to_owned()]).collect::<Vec<_>>().join("\n");
        if let Some((at, _)) = group.first() {
            calendar.push(event(plan, now, "prepare", *at, &voice.frame("ready-prepare", &[]), &text));
        }
    }
}

/// A look at the skin each day, for as long as some sign is still normal, and never for more than [`CHECK_INS`] days.
fn check_ins(calendar: &mut Calendar, plan: &Plan<'_>, voice: &Voice<'_>, now: &Zoned, notice: &str) {
    let last = plan.expected().filter_map(|course| course.latest_normal()).max();
    let own = recovery::Calendar::new(&plan.treatment().treated);
    let text = format!("{}\n{notice}", voice.frame("calendar-check-in-text", &[]));
    for day in 1..=CHECK_INS {
        let at = own.after(Offset::new(day, Unit::Day));
        if last.is_none_or(|last| at > last) {
            break;
        }
        let summary = voice.frame("calendar-check-in", &[("day", day.to_string())]);
        calendar.push(event(plan, now, "check-in", at, &summary, &text));
    }
}

/// The most days with a look at the skin. Ours: two weeks cover every course of the articles but its last traces.
const CHECK_INS: u16 = 14;

/// What is free after a wait, and once what is so too.
fn after(voice: &Voice<'_>, entry: &Entry<'_>) -> String {
    let name = voice.name(entry.advice);
    let line = match entry.states.as_slice() {
        [] => voice.frame("calendar-free", &[("name", name)]),
        states => voice.frame("calendar-free-once", &[("name", name), ("states", voice.states(states))]),
    };
    let then = voice.advice(entry.advice, "then").map(|then| format!(" {then}")).unwrap_or_default();
    format!("{line}{then} [{}]", entry.advice.key)
}

/// A quarter of an hour from a moment on. The same plan gives the same identifiers, so that a calendar read in again
/// replaces its events and does not double them.
fn event(plan: &Plan<'_>, now: &Zoned, what: &str, at: i64, summary: &str, text: &str) -> Event {
    let treated = plan.treatment().treated.timestamp();
    let mut event = Event::new();
    event
        .uid(&format!("{}-{what}-{at}@aftercare", treated.as_second()))
        .summary(summary)
        .description(text.trim())
        .add_property("DTSTAMP", utc(now.timestamp()))
        .add_property("DTSTART", utc(plan.local(at).timestamp()))
        .add_property("DURATION", "PT15M");
    event.done()
}

/// A moment as RFC 5545 writes it, section 3.3.5, in UTC.
fn utc(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}
