//! The hand-out as HTML.

use std::collections::BTreeSet;

use evidence::facts::Named;
use evidence::{Severity, SourceId, State};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use protocol::{AdviceKind, Level, MilestoneKind, Warning};
use recovery::{Entry, Interval, Plan};
use wording::Voice;

use crate::timeline;

/// Whom to call. What is not given is left as a line to be filled in by hand.
#[derive(Debug, Clone, Default)]
pub struct Clinic {
    /// Its name.
    pub name: Option<String>,
    /// Its phone number, as people dial it.
    pub phone: Option<String>,
    /// When someone answers.
    pub hours: Option<String>,
}

/// The sheet that is printed on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sheet {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 in.
    Letter,
}

impl Sheet {
    fn css(self) -> &'static str {
        match self {
            Sheet::A4 => "@page { size: A4; margin: 10mm 11mm }",
            Sheet::Letter => "@page { size: letter; margin: 0.4in 0.45in }",
        }
    }
}

const STYLE: &str = include_str!("hand_out.css");

/// Writes the hand-out of a plan, in the language of the voice.
#[must_use]
pub fn hand_out(plan: &Plan<'_>, voice: &Voice<'_>, clinic: &Clinic, sheet: Sheet) -> String {
    let frame = |message: &str| voice.frame(message, &[]);
    let treated = &plan.treatment().treated;
    let zone = treated.time_zone().iana_name().unwrap_or("UTC");
    let moment = voice.date(treated, i16::MIN);
    let page = html! {
        (DOCTYPE)
        html lang=(voice.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (frame("plan-title")) }
                style { (PreEscaped(sheet.css())) (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (frame("plan-title")) }
                    p { (voice.frame("plan-treated", &[("moment", moment)])) " (" (zone) ")" }
                    p.quiet { (voice.frame("plan-taken-as", &[("facts", voice.made_for(&plan.treatment().facts))])) }
                }
                (whom_to_call(voice, clinic))
                (warnings(plan, voice))
                section {
                    h2 { (frame("plan-timeline")) }
                    (timeline::picture(plan, voice))
                }
                section.columns {
                    h2 { (frame("paper-what-to-do")) }
                    @for (kind, title, mark) in [(AdviceKind::Avoid, "plan-avoid", "✗"), (AdviceKind::Limit, "plan-limit", "!"), (AdviceKind::Use, "plan-use", "✓")] {
                        (advice(plan, voice, kind, title, mark))
                    }
                    (asks(plan, voice))
                }
                (expected(plan, voice))
                (next(plan, voice))
                (foot(plan, voice))
            }
        }
    };
    page.into_string()
}

/// The clinic's name, phone and hours, or lines to fill in.
fn whom_to_call(voice: &Voice<'_>, clinic: &Clinic) -> Markup {
    let given = |value: &Option<String>| match value {
        Some(value) => html! { b { (value) } },
        None => html! { span.fill {} },
    };
    html! {
        section.clinic {
            @for (label, value) in [("paper-clinic", &clinic.name), ("paper-phone", &clinic.phone), ("paper-hours", &clinic.hours)] {
                p { (voice.frame(label, &[])) ": " (given(value)) }
            }
        }
    }
}

/// Warning signs: emergencies first, then what the clinic is called for.
fn warnings(plan: &Plan<'_>, voice: &Voice<'_>) -> Markup {
    let (emergency, call): (Vec<&Warning>, Vec<&Warning>) =
        plan.protocol().warnings().iter().partition(|w| plan.level_of(w) == Level::Emergency);
    html! {
        section.warnings {
            @for (title, warnings) in [("plan-warnings-emergency", emergency), ("plan-warnings", call)] {
                @if !warnings.is_empty() {
                    h2 { (voice.frame(title, &[])) }
                    ul.marked { @for warning in warnings { li data-mark="•" { (voice.warning(warning, "sign").unwrap_or_default()) } } }
                }
            }
        }
    }
}

/// Advice of one kind with its end; what has the same end stands together.
fn advice(plan: &Plan<'_>, voice: &Voice<'_>, kind: AdviceKind, title: &str, mark: &str) -> Markup {
    let mut entries: Vec<Entry<'_>> = plan.leading().filter(|e| e.advice.kind == kind).collect();
    entries.sort_by_key(|e| (e.interval.until, e.interval.from));
    let title = voice.frame(title, &[]);
    let end = |until: i64| match until {
        Interval::NEVER => voice.frame("no-date", &[]),
        until => voice.frame("until", &[("moment", voice.moment(plan, until))]),
    };
    html! {
        @for group in entries.chunk_by(|a, b| a.interval.until == b.interval.until) {
            @if let Some(first) = group.first() {
                h3 { (title) " " span.when { (end(first.interval.until)) } }
                ul.marked { @for entry in group { li data-mark=(mark) { (line(plan, voice, entry)) } } }
            }
        }
    }
}

fn line(plan: &Plan<'_>, voice: &Voice<'_>, entry: &Entry<'_>) -> Markup {
    let states = match entry.states.as_slice() {
        [] | [State::Recovered] => String::new(),
        states => format!(" ({})", voice.frame("until-state", &[("states", voice.states(states))])),
    };
    let starts_later = entry.interval.from > plan.treatment().treated.timestamp().as_second();
    html! {
        @if starts_later { b { (voice.frame("ready-from", &[("moment", voice.moment(plan, entry.interval.from))])) ": " } }
        (voice.advice(entry.advice, "do").unwrap_or_default()) (states)
    }
}

/// What the clinic decides.
fn asks(plan: &Plan<'_>, voice: &Voice<'_>) -> Markup {
    let names: Vec<String> =
        plan.leading().filter(|e| e.advice.kind == AdviceKind::Ask).map(|e| voice.name(e.advice)).collect();
    html! {
        @if !names.is_empty() {
            h3 { (voice.frame("plan-ask", &[])) }
            p { (names.join(" · ")) }
        }
    }
}

/// What is normal, and for how long.
fn expected(plan: &Plan<'_>, voice: &Voice<'_>) -> Markup {
    let courses: Vec<_> = plan.expected().filter(|e| e.latest_normal().is_some()).collect();
    let cell = |at: Option<i64>| at.map_or_else(|| "–".to_owned(), |at| voice.moment(plan, at));
    html! {
        section {
            h2 { (voice.frame("plan-expect", &[])) }
            table {
                thead {
                    tr {
                        th {}
                        @for severity in Severity::all().iter().rev() { th { (voice.severity(*severity)) } }
                        th { (voice.frame("plan-expect-ask", &[])) }
                    }
                }
                tbody {
                    @for course in &courses {
                        tr {
                            th scope="row" { (voice.term(course.course.sign)) }
                            @for severity in Severity::all().iter().rev() { td { (cell(course.normal_until(*severity))) } }
                            td { (cell(course.watch)) }
                        }
                    }
                }
            }
            p.quiet { (voice.frame("plan-expect-dark", &[])) }
        }
    }
}

/// What comes next.
fn next(plan: &Plan<'_>, voice: &Voice<'_>) -> Markup {
    let mut milestones: Vec<_> = plan.milestones().collect();
    milestones.sort_by_key(|m| m.from);
    let part =
        |reached: &recovery::Reached<'_>, part| voice.milestone(reached.milestone, part).unwrap_or_default();
    html! {
        section {
            h2 { (voice.frame("plan-next", &[])) }
            ul.next.marked {
                @for reached in &milestones {
                    li data-mark="•" {
                        b { (voice.moment(plan, reached.from)) ": " (part(reached, "name")) "." } " " (part(reached, "text"))
                        @if let Some(earliest) = reached.hard_stop.filter(|_| reached.milestone.kind == MilestoneKind::Session) {
                            " " (voice.frame("plan-session-earliest", &[("moment", voice.moment(plan, earliest))]))
                        }
                    }
                }
            }
        }
    }
}

/// Who says so, the notice, and the edition.
fn foot(plan: &Plan<'_>, voice: &Voice<'_>) -> Markup {
    let evidence = plan.protocol().evidence();
    let entries: Vec<Entry<'_>> = plan.leading().collect();
    let taken = entries.iter().flat_map(|e| e.advice.settlement.taken());
    let sources: BTreeSet<SourceId> = taken.map(|claim| evidence.claim(*claim).source).collect();
    let titles = sources.iter().map(|id| {
        let source = evidence.source(*id);
        format!("{} ({})", source.title, source.publisher)
    });
    html! {
        footer {
            @if entries.iter().any(|e| e.advice.awaits_review()) { p { (voice.frame("awaits-review", &[])) } }
            p { (voice.frame("notice", &[])) }
            p.sources { (voice.frame("paper-sources", &[])) ": " (titles.collect::<Vec<_>>().join("; ")) "." }
            p { "edition " (plan.protocol().edition().short()) }
        }
    }
}
