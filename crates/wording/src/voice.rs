//! Speaks: times, lengths, conditions and answers as sentences of one language.

use evidence::facts::{Named, Requirement, Set};
use evidence::{Facts, Offset, Severity, State, Unit, When};
use fluent_bundle::FluentArgs;
use jiff::Zoned;
use protocol::{Advice, Level, Milestone, Protocol, Warning};
use recovery::plan::Alternative;
use recovery::{Answer, Expectation, Permission, Plan};
use vocabulary::TermId;

use crate::Catalogue;

/// The messages that are no rule's own; each language has all of them.
pub(crate) const FRAME: &[&str] = &[
    "notice",
    "moment",
    "moment-year",
    "after-treatment",
    "until",
    "until-state",
    "no-date",
    "list-or",
    "list-and",
    "weekday-1",
    "weekday-2",
    "weekday-3",
    "weekday-4",
    "weekday-5",
    "weekday-6",
    "weekday-7",
    "month-1",
    "month-2",
    "month-3",
    "month-4",
    "month-5",
    "month-6",
    "month-7",
    "month-8",
    "month-9",
    "month-10",
    "month-11",
    "month-12",
    "length-minutes",
    "length-hours",
    "length-days",
    "length-weeks",
    "length-months",
    "length-years",
    "may-allowed",
    "may-allowed-once",
    "may-allowed-limit",
    "may-not-yet",
    "may-not-yet-and",
    "may-ask",
    "may-ask-silent",
    "may-avoid",
    "may-avoid-until",
    "may-hard",
    "range",
    "would-change",
    "awaits-review",
    "level-normal",
    "level-watch",
    "level-call_clinic",
    "level-emergency",
    "level-silent",
    "severity-mild",
    "severity-moderate",
    "severity-severe",
    "looks-light",
    "looks-dark",
    "normal-until",
    "watch-from",
    "call-from",
    "rising-from",
    "plan-title",
    "plan-treated",
    "plan-taken-as",
    "plan-timeline",
    "plan-today",
    "plan-avoid",
    "plan-limit",
    "plan-use",
    "plan-ask",
    "plan-expect",
    "plan-warnings",
    "plan-warnings-emergency",
    "plan-next",
    "plan-would-change",
    "plan-before",
    "plan-why",
    "plan-legend",
    "plan-now",
    "plan-day",
    "plan-before-treatment",
    "plan-session-earliest",
    "plan-expect-ask",
    "plan-expect-note",
    "plan-expect-dark",
    "plan-if",
    "paper-clinic",
    "paper-phone",
    "paper-hours",
    "paper-what-to-do",
    "paper-sources",
    "ready-title",
    "ready-planned",
    "ready-go",
    "ready-ask",
    "ready-postpone",
    "ready-beyond",
    "ready-open",
    "ready-hint",
    "ready-prepare",
    "ready-any-time",
    "ready-before",
    "ready-from",
    "ready-day",
    "ready-medicines",
    "calendar-wait-over",
    "calendar-wait-over-once",
    "calendar-free",
    "calendar-check-in",
    "calendar-check-in-text",
    "calendar-free-once",
    "assume-device",
    "assume-depth",
    "assume-intensity",
    "assume-setting",
    "assume-combined",
    "assume-conditions",
    "fact-depth-over",
    "fact-depth",
    "fact-skin-type",
    "fact-allergy",
];

/// What to tell: the verdict in one sentence, then what goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The verdict.
    pub verdict: String,
    /// What to do, why, what instead, and what would change it; a sentence or two each.
    pub lines: Vec<String>,
}

/// Speaks one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    catalogue: &'a Catalogue,
    protocol: &'a Protocol,
    relative: bool,
}

impl<'a> Voice<'a> {
    /// A voice that tells moments on the calendar.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, protocol: &'a Protocol) -> Self {
        Voice { catalogue, protocol, relative: false }
    }

    /// The tag of its language.
    #[must_use]
    pub fn language(&self) -> &'a str {
        self.catalogue.tag()
    }

    /// The same voice, telling moments as time after the treatment: for when it is not known when that was.
    #[must_use]
    pub fn relative(self) -> Self {
        Voice { relative: true, ..self }
    }

    /// A message of the frame with its arguments; the message's name where the language lacks it.
    #[must_use]
    pub fn frame(&self, message: &str, args: &[(&'static str, String)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(*name, value.as_str());
        }
        self.catalogue.text(message, "", Some(&fluent)).unwrap_or_else(|| message.to_owned())
    }

    fn part(&self, message: &str, attribute: &str) -> Option<String> {
        self.catalogue.text(message, attribute, None)
    }

    /// The name of a term.
    #[must_use]
    pub fn term(&self, term: TermId) -> &'a str {
        self.protocol.vocabulary().term(term).name(self.catalogue.tag())
    }

    /// The names of what a piece of advice governs.
    #[must_use]
    pub fn subjects(&self, advice: &Advice) -> String {
        advice.subjects.iter().map(|s| self.term(*s)).collect::<Vec<_>>().join(", ")
    }

    /// A few words for a piece of advice: its own `name`, or else the first thing it governs.
    #[must_use]
    pub fn name(&self, advice: &Advice) -> String {
        let first =
            || advice.subjects.first().map_or_else(|| advice.key.clone(), |s| self.term(*s).to_owned());
        self.advice(advice, "name").unwrap_or_else(first)
    }

    /// A part of the text of a piece of advice: `name`, `do`, `why`, `instead`, `then`.
    #[must_use]
    pub fn advice(&self, advice: &Advice, part: &str) -> Option<String> {
        self.part(&format!("rule-{}", advice.key), part)
    }

    /// A part of the text of a sign: `light`, `dark`, `normal`, `help`, `watch`, `call`.
    #[must_use]
    pub fn sign(&self, sign: TermId, part: &str) -> Option<String> {
        self.part(&format!("sign-{}", self.protocol.vocabulary().key(sign)), part)
    }

    /// A part of the text of a warning sign: `sign`, `do`.
    #[must_use]
    pub fn warning(&self, warning: &Warning, part: &str) -> Option<String> {
        self.part(&format!("warning-{}", self.protocol.vocabulary().key(warning.sign)), part)
    }

    /// A part of the text of a milestone: `name`, `text`.
    #[must_use]
    pub fn milestone(&self, milestone: &Milestone, part: &str) -> Option<String> {
        self.part(&format!("milestone-{}", milestone.key), part)
    }

    /// A part of the text of advice for before the treatment: `do`, `why`.
    #[must_use]
    pub fn before(&self, before: &protocol::Before, part: &str) -> Option<String> {
        self.part(&format!("before-{}", before.key), part)
    }

    /// A length, such as "2 days".
    #[must_use]
    pub fn length(&self, offset: Offset) -> String {
        let message = match offset.unit {
            Unit::Minute => "length-minutes",
            Unit::Hour => "length-hours",
            Unit::Day => "length-days",
            Unit::Week => "length-weeks",
            Unit::Month => "length-months",
            Unit::Year => "length-years",
        };
        let mut args = FluentArgs::new();
        args.set("count", offset.count);
        self.catalogue.text(message, "", Some(&args)).unwrap_or_else(|| offset.to_string())
    }

    /// A moment of the plan, such as "Mon 23 Nov, 14:00", or as time after the treatment.
    #[must_use]
    pub fn moment(&self, plan: &Plan<'_>, second: i64) -> String {
        if self.relative {
            let after = second.saturating_sub(plan.treatment().treated.timestamp().as_second()).max(0);
            return self.frame("after-treatment", &[("length", self.seconds(after))]);
        }
        self.date(&plan.local(second), plan.treatment().treated.year())
    }

    /// A length in seconds, in whole days from two days on, else in whole hours, rounded up.
    fn seconds(&self, seconds: i64) -> String {
        let hours = seconds.unsigned_abs().div_ceil(3600);
        let (count, unit) = if hours >= 48 && hours.is_multiple_of(24) {
            (hours / 24, Unit::Day)
        } else {
            (hours, Unit::Hour)
        };
        self.length(Offset::new(u16::try_from(count).unwrap_or(u16::MAX), unit))
    }

    /// A date and time; the year where it is not `year`.
    #[must_use]
    pub fn date(&self, at: &Zoned, year: i16) -> String {
        let weekday = self.frame(&format!("weekday-{}", at.weekday().to_monday_one_offset()), &[]);
        let month = self.frame(&format!("month-{}", at.month()), &[]);
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        let message = if at.year() == year { "moment" } else { "moment-year" };
        let year = at.year().to_string();
        self.frame(
            message,
            &[
                ("weekday", weekday),
                ("day", at.day().to_string()),
                ("month", month),
                ("year", year),
                ("time", time),
            ],
        )
    }

    /// States of the skin, as what must be so: "the redness is gone and no skin is flaking".
    #[must_use]
    pub fn states(&self, states: &[State]) -> String {
        let words = states.iter().map(|s| self.frame(&format!("state-{s}"), &[]));
        self.join(words, "list-and")
    }

    fn join(&self, words: impl Iterator<Item = String>, with: &str) -> String {
        words.reduce(|a, b| self.frame(with, &[("a", a), ("b", b)])).unwrap_or_default()
    }

    /// A condition: "after radiofrequency, or with needles longer than 1.5 mm".
    #[must_use]
    pub fn when(&self, when: &When) -> String {
        let cases =
            when.any_of.iter().map(|case| self.join(case.iter().map(|r| self.requirement(r)), "list-and"));
        self.join(cases, "list-or")
    }

    fn requirement(&self, requirement: &Requirement) -> String {
        match *requirement {
            Requirement::Device(set) => self.one_of("device", set),
            Requirement::DepthOver(depth) => self.frame("fact-depth-over", &[("mm", depth.mm().to_string())]),
            Requirement::Intensity(set) => self.one_of("intensity", set),
            Requirement::Area(set) => self.one_of("area", set),
            Requirement::Setting(set) => self.one_of("setting", set),
            Requirement::Combined(set) => self.one_of("combined", set),
            Requirement::SkinType(set) => {
                let types: Vec<&str> = set.iter().map(Named::word).collect();
                self.frame("fact-skin-type", &[("types", types.join(", "))])
            }
            Requirement::Condition(set) => self.one_of("condition", set),
            Requirement::Medicine(set) => self.one_of("medicine", set),
            Requirement::Allergy(set) => {
                let words: Vec<&str> = set.iter().map(Named::word).collect();
                self.frame("fact-allergy", &[("to", words.join(", "))])
            }
        }
    }

    fn one_of<T: Named>(&self, key: &str, set: Set<T>) -> String {
        self.join(set.iter().map(|v| self.frame(&format!("fact-{key}-{}", v.word()), &[])), "list-or")
    }

    /// What the plan was made for: the facts given, and what was assumed for the rest.
    #[must_use]
    pub fn made_for(&self, facts: &Facts) -> String {
        let fact = |key: &str, word: &str| self.frame(&format!("fact-{key}-{word}"), &[]);
        let assumed = |key: &str| self.frame(&format!("assume-{key}"), &[]);
        fn several<T: Named>(
            set: Option<Set<T>>,
            assumed: impl FnOnce() -> String,
            fact: impl Fn(&str) -> String,
        ) -> Vec<String> {
            set.map_or_else(|| vec![assumed()], |set| set.iter().map(|v| fact(v.word())).collect())
        }
        let mut parts = vec![facts.device.map_or_else(|| assumed("device"), |d| fact("device", d.as_str()))];
        parts.push(
            facts.depth.map_or_else(
                || assumed("depth"),
                |d| self.frame("fact-depth", &[("mm", d.mm().to_string())]),
            ),
        );
        parts.push(facts.intensity.map_or_else(|| assumed("intensity"), |i| fact("intensity", i.as_str())));
        parts.extend(facts.area.map(|a| fact("area", a.as_str())));
        parts.push(facts.setting.map_or_else(|| assumed("setting"), |s| fact("setting", s.as_str())));
        parts.extend(several(facts.combined, || assumed("combined"), |w| fact("combined", w)));
        parts.extend(facts.skin_type.map(|t| self.frame("fact-skin-type", &[("types", t.to_string())])));
        parts.extend(several(facts.conditions, || assumed("conditions"), |w| fact("condition", w)));
        parts.extend(facts.medicines.iter().flat_map(|set| set.iter().map(|m| fact("medicine", m.as_str()))));
        parts.extend(facts.allergies.iter().filter(|set| !set.is_empty()).map(|set| {
            let words: Vec<&str> = set.iter().map(Named::word).collect();
            self.frame("fact-allergy", &[("to", words.join(", "))])
        }));
        parts.join(", ")
    }

    /// What would hold under a condition that may or may not be met.
    #[must_use]
    pub fn alternative(&self, plan: &Plan<'_>, alternative: &Alternative<'_>) -> String {
        self.frame(
            "would-change",
            &[("when", self.when(alternative.when)), ("moment", self.moment(plan, alternative.until))],
        )
    }

    /// How strong a sign is.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.frame(&format!("severity-{severity}"), &[])
    }

    /// A level in a sentence.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        self.frame(&format!("level-{}", level.as_str()), &[])
    }

    /// The answer to "may I …?".
    #[must_use]
    pub fn answer(&self, plan: &Plan<'_>, answer: &Answer<'_>) -> Spoken {
        let deciding = answer.reasons.first();
        let states = deciding.map_or(&[][..], |r| r.entry.states.as_slice());
        let moment = |second| ("moment", self.moment(plan, second));
        let limited = deciding.is_some_and(|r| r.entry.advice.kind == protocol::AdviceKind::Limit);
        let verdict = match answer.permission {
            Permission::Allowed if !answer.provided.is_empty() => {
                self.frame("may-allowed-once", &[("states", self.states(&answer.provided))])
            }
            Permission::Allowed if limited => self.frame("may-allowed-limit", &[]),
            Permission::Allowed => self.frame("may-allowed", &[]),
            Permission::NotYet { until } if states.is_empty() => self.frame("may-not-yet", &[moment(until)]),
            Permission::NotYet { until } => {
                self.frame("may-not-yet-and", &[moment(until), ("states", self.states(states))])
            }
            Permission::AskClinic if deciding.is_none() => self.frame("may-ask-silent", &[]),
            Permission::AskClinic => self.frame("may-ask", &[]),
            Permission::Avoid if states.is_empty() => self.frame("may-avoid", &[]),
            Permission::Avoid => self.frame("may-avoid-until", &[("states", self.states(states))]),
        };
        let mut lines = Vec::new();
        if let Some(reason) = deciding {
            let advice = reason.entry.advice;
            let ended =
                answer.permission == Permission::Allowed && advice.kind == protocol::AdviceKind::Avoid;
            let parts: &[&str] = if ended { &["then"] } else { &["do", "why", "instead"] };
            lines.extend(parts.iter().filter_map(|part| self.advice(advice, part)));
            // Where the clinic decides, it decides on this too: a prescribed medicine is never told off by us.
            let hard_stop = answer.hard_stop.filter(|_| answer.permission != Permission::AskClinic);
            lines.extend(hard_stop.map(|stop| self.frame("may-hard", &[moment(stop)])));
            lines.extend(reason.entry.alternatives.iter().map(|a| self.alternative(plan, a)));
            if let Some(range) = answer.range.filter(recovery::answer::Range::is_wide) {
                lines.push(self.frame(
                    "range",
                    &[("shortest", self.length(range.shortest.0)), ("longest", self.length(range.longest.0))],
                ));
            }
            if advice.awaits_review() {
                lines.push(self.frame("awaits-review", &[]));
            }
        }
        Spoken { verdict, lines }
    }

    /// The answer to "is … normal?".
    #[must_use]
    pub fn expectation(&self, plan: &Plan<'_>, answer: &Expectation<'_>) -> Spoken {
        let verdict =
            if answer.is_known() { self.level(answer.level) } else { self.frame("level-silent", &[]) };
        let mut lines = Vec::new();
        for (warning, _) in &answer.warnings {
            lines.extend(["sign", "do"].iter().filter_map(|part| self.warning(warning, part)));
        }
        let sign = answer.course.as_ref().map_or(answer.sign, |c| c.course.sign);
        for (label, part) in [("looks-light", "light"), ("looks-dark", "dark")] {
            let text = self.sign(answer.sign, part).or_else(|| self.sign(sign, part));
            lines.extend(text.map(|text| self.frame(label, &[("text", text)])));
        }
        if let Some(course) = &answer.course {
            let part = match answer.level {
                Level::Normal => "normal",
                Level::Watch => "watch",
                Level::CallClinic | Level::Emergency => "call",
            };
            lines.extend(self.sign(sign, part));
            if answer.level == Level::Normal {
                lines.extend(self.sign(sign, "help"));
            }
            let frames =
                [("watch-from", course.watch), ("call-from", course.call), ("rising-from", course.rising)];
            for (frame, second) in frames {
                lines.extend(second.map(|s| self.frame(frame, &[("moment", self.moment(plan, s))])));
            }
        }
        Spoken { verdict, lines }
    }
}
