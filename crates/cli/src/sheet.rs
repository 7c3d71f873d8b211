//! The sheet a person is given: the plan as a page.
//!
//! From the most useful at a glance to the least: a timeline, what holds today, what is normal, when to call, what comes
//! next, and what would change it. Every line ends in the word that `aftercare why` takes.

use evidence::facts::Named;
use evidence::{Severity, State, Truth, When};
use jiff::Zoned;
use protocol::{AdviceKind, Before, BeforeStep, Level, MilestoneKind};
use recovery::plan::{Entry, Interval, Plan};
use recovery::{Calendar, ready};
use unicode_width::UnicodeWidthStr;
use wording::Voice;

use crate::page::{CARE, FINE, PLAIN, Page, QUIET, STOP, STRONG, fit, styled};
use crate::preparation;
use crate::timeline::{Row, Timeline};

/// A plan on its way to a page.
pub(crate) struct Sheet<'a> {
    plan: &'a Plan<'a>,
    voice: Voice<'a>,
    now: Zoned,
    page: Page,
}

impl<'a> Sheet<'a> {
    /// A sheet for a plan at a moment.
    pub(crate) fn new(plan: &'a Plan<'a>, voice: Voice<'a>, now: Zoned, page: Page) -> Self {
        Sheet { plan, voice, now, page }
    }

    /// Writes the whole sheet.
    pub(crate) fn write(mut self) -> Page {
        self.head();
        if self.is_before() {
            self.before();
        }
        self.timeline();
        self.today();
        self.expected();
        self.warnings();
        self.next();
        self.would_change();
        self.foot();
        self.page
    }

    fn now(&self) -> i64 {
        self.now.timestamp().as_second()
    }

    fn treated(&self) -> i64 {
        self.plan.treatment().treated.timestamp().as_second()
    }

    fn is_before(&self) -> bool {
        self.now() < self.treated()
    }

    fn heading(&mut self, message: &str) {
        let heading = self.voice.frame(message, &[]);
        self.page.heading(&heading);
    }

    fn moment(&self, second: i64) -> String {
        self.voice.moment(self.plan, second)
    }

    /// The word that `aftercare why` takes for a piece of advice.
    fn key(&self, entry: &Entry<'_>) -> &'a str {
        &self.plan.protocol().advice_of(entry.id).key
    }

    fn head(&mut self) {
        let treated = &self.plan.treatment().treated;
        self.heading_first("plan-title");
        // A year that is never a treatment's, so that the head of the sheet names it.
        let moment = self.voice.date(treated, i16::MIN);
        let zone = treated.time_zone().iana_name().unwrap_or("UTC").to_owned();
        let line = format!("{} ({zone})", self.voice.frame("plan-treated", &[("moment", moment)]));
        self.page.item("", PLAIN, &line);
        let facts = self
            .voice
            .frame("plan-taken-as", &[("facts", self.voice.made_for(&self.plan.treatment().facts))]);
        self.page.item("", PLAIN, &facts);
        if self.is_before() {
            let line = self.voice.frame("plan-before-treatment", &[]);
            self.page.item("", CARE, &line);
        }
    }

    fn heading_first(&mut self, message: &str) {
        let title = self.voice.frame(message, &[]);
        self.page.line(&styled(STRONG, &title));
    }

    /// What to ask and to do before the treatment.
    fn before(&mut self) {
        self.heading("plan-before");
        let plan = self.plan;
        let protocol = plan.protocol();
        let key = |before: &Before| protocol.vocabulary().key(before.subject).to_owned();
        let questions = protocol.before().iter().filter(|b| b.step == BeforeStep::Screen);
        for question in questions.filter(|b| plan.holds(&b.when) != Truth::No) {
            preparation::line(&mut self.page, &self.voice, question, &key(question));
        }
        let treatment = plan.treatment();
        let calendar = Calendar::new(&treatment.treated);
        let steps = ready::countdown(protocol, &treatment.facts, &calendar);
        preparation::countdown(&mut self.page, &self.voice, &steps, Some(treatment), &calendar, key);
    }

    /// What to wait for, as bars.
    fn timeline(&mut self) {
        self.heading("plan-timeline");
        let treated = self.plan.treatment().treated.clone();
        let timeline = Timeline::new(&treated, self.now(), self.page.width());
        let day = self.voice.frame("plan-day", &[("day", String::new())]);
        self.page.line(&timeline.axis(day.trim()));
        let mut entries =
            self.entries(|e| e.advice.kind == AdviceKind::Avoid && e.interval.until != Interval::NEVER);
        entries.sort_by_key(|e| (e.interval.until, e.interval.hard_stop));
        for entry in entries {
            let row = Row {
                label: self.voice.name(entry.advice),
                from: entry.interval.from,
                hard_stop: if entry.interval.hard_stop > entry.interval.from {
                    entry.interval.hard_stop
                } else {
                    i64::MIN
                },
                until: entry.interval.until,
                and_state: has_states(&entry),
                end: self.moment(entry.interval.until),
            };
            let line = timeline.row(&row);
            self.page.line(&line);
        }
        let legend = self.voice.frame("plan-legend", &[]);
        let words: Vec<&str> = legend.split(", ").collect();
        let marks = [styled(STOP, "█"), styled(CARE, "▒"), styled(CARE, "··"), styled(QUIET, "▾")];
        let legend: Vec<String> =
            marks.iter().zip(words).map(|(mark, word)| format!("{mark} {}", styled(QUIET, word))).collect();
        self.page.line(&legend.join("   "));
    }

    /// The entries that are wanted, less those that another covers.
    fn entries(&self, wanted: impl Fn(&Entry<'a>) -> bool) -> Vec<Entry<'a>> {
        self.plan.leading().filter(wanted).collect()
    }

    /// What holds at the moment asked for; before the treatment, on its day.
    fn today(&mut self) {
        let second = self.now().max(self.treated());
        let heading = format!("{}: {}", self.voice.frame("plan-today", &[]), self.moment(second));
        self.page.heading(&heading);
        let groups = [
            (AdviceKind::Avoid, "plan-avoid", "✗", STOP),
            (AdviceKind::Limit, "plan-limit", "!", CARE),
            (AdviceKind::Use, "plan-use", "✓", FINE),
        ];
        for (kind, title, mark, style) in groups {
            let mut entries = self.entries(|e| e.advice.kind == kind && e.interval.contains(second));
            entries.sort_by_key(|e| e.interval.until);
            self.by_end(title, mark, style, &entries);
        }
        let ask = self.entries(|e| e.advice.kind == AdviceKind::Ask && e.interval.contains(second));
        if !ask.is_empty() {
            let title = self.voice.frame("plan-ask", &[]);
            self.page.line(&styled(CARE, &title));
            let names: Vec<String> =
                ask.iter().map(|e| format!("{} [{}]", self.voice.name(e.advice), self.key(e))).collect();
            self.page.item("  ? ", PLAIN, &names.join(" · "));
        }
    }

    /// Advice of one kind, under the moment it ends.
    fn by_end(&mut self, title: &str, mark: &str, style: anstyle::Style, entries: &[Entry<'a>]) {
        let title = self.voice.frame(title, &[]);
        for group in entries.chunk_by(|a, b| a.interval.until == b.interval.until) {
            let Some(first) = group.first() else { continue };
            let end = if first.interval.until == Interval::NEVER {
                self.voice.frame("no-date", &[])
            } else {
                self.voice.frame("until", &[("moment", self.moment(first.interval.until))])
            };
            self.page.line(&format!("{} {}", styled(style, &title), styled(QUIET, &end)));
            for entry in group {
                let text = self.voice.advice(entry.advice, "do").unwrap_or_default();
                let until = match entry.states.as_slice() {
                    // The heading says it: while the skin heals.
                    [] | [State::Recovered] => String::new(),
                    states => format!(
                        " ({})",
                        self.voice.frame("until-state", &[("states", self.voice.states(states))])
                    ),
                };
                let key = self.key(entry);
                self.page.item(&format!("  {mark} "), PLAIN, &format!("{text}{until} [{key}]"));
            }
        }
    }

    /// What is normal and for how long, as a table.
    fn expected(&mut self) {
        self.heading("plan-expect");
        let second = self.now();
        let columns: Vec<String> = Severity::all().iter().rev().map(|s| self.voice.severity(*s)).collect();
        let ask = self.voice.frame("plan-expect-ask", &[]);
        let name_width = self.page.width().saturating_sub(4 * CELL).min(26);
        let mut head = fit("", name_width);
        for column in columns.iter().chain([&ask]) {
            head.push_str(&fit(column, CELL));
        }
        self.page.line(&styled(QUIET, head.trim_end()));
        for expected in self.plan.expected() {
            let last = expected.watch.max(expected.latest_normal()).unwrap_or(Interval::NEVER);
            if last <= second || expected.latest_normal().is_none() {
                continue;
            }
            let cell = |until: Option<i64>| until.map_or_else(|| "–".to_owned(), |u| self.short(u));
            let sign = self.plan.protocol().vocabulary().key(expected.course.sign);
            let name = self.voice.term(expected.course.sign);
            let mut line = fit(if name.width() < name_width { name } else { sign }, name_width);
            for severity in Severity::all().iter().rev() {
                line.push_str(&fit(&cell(expected.normal_until(*severity)), CELL));
            }
            line.push_str(&cell(expected.watch));
            self.page.line(&line);
        }
        let note = self.voice.frame(
            "plan-expect-note",
            &[("time", self.plan.treatment().treated.strftime("%H:%M").to_string())],
        );
        self.page.item("", QUIET, &note);
        let dark = self.voice.frame("plan-expect-dark", &[]);
        self.page.item("", QUIET, &dark);
    }

    /// A moment short enough for a table: the day, and the time where it is not the time of day of the treatment.
    fn short(&self, second: i64) -> String {
        let at = self.plan.local(second);
        let same_time = at.time() == self.plan.treatment().treated.time();
        let whole = self.voice.date(&at, at.year());
        let (day, time) = whole.rsplit_once(", ").unwrap_or((&whole, ""));
        if same_time { day.to_owned() } else { format!("{} {time}", day.split(' ').next().unwrap_or(day)) }
    }

    /// When to call.
    fn warnings(&mut self) {
        let protocol = self.plan.protocol();
        let (emergency, call): (Vec<_>, Vec<_>) =
            protocol.warnings().iter().partition(|w| self.plan.level_of(w) == Level::Emergency);
        for (title, warnings) in [("plan-warnings-emergency", emergency), ("plan-warnings", call)] {
            if warnings.is_empty() {
                continue;
            }
            let heading = self.voice.frame(title, &[]);
            self.page.gap();
            self.page.line(&styled(STOP, &heading));
            for warning in warnings {
                let text = self.voice.warning(warning, "sign").unwrap_or_default();
                let key = protocol.vocabulary().key(warning.sign);
                self.page.item("  ! ", PLAIN, &format!("{text} [{key}]"));
            }
        }
    }

    /// What comes next: phases, results, sessions.
    fn next(&mut self) {
        self.heading("plan-next");
        let second = self.now();
        let mut milestones: Vec<_> =
            self.plan.milestones().filter(|m| m.until.is_none_or(|u| u > second)).collect();
        milestones.sort_by_key(|m| m.from);
        for reached in milestones {
            let name = self.voice.milestone(reached.milestone, "name").unwrap_or_default();
            let text = self.voice.milestone(reached.milestone, "text").unwrap_or_default();
            let from = self.moment(reached.from);
            self.page.item("  ", STRONG, &format!("{from}  {name}"));
            let earliest = reached.hard_stop.filter(|_| reached.milestone.kind == MilestoneKind::Session);
            let earliest = earliest.map(|e| {
                format!(" {}", self.voice.frame("plan-session-earliest", &[("moment", self.moment(e))]))
            });
            let key = self.plan.protocol().vocabulary().key(reached.milestone.subject);
            self.page.item("    ", PLAIN, &format!("{text}{} [{key}]", earliest.unwrap_or_default()));
        }
    }

    /// What would change the plan, were it known: under each condition, what would wait until when.
    fn would_change(&mut self) {
        let second = self.now();
        let mut cases: Vec<(&When, Ends)> = Vec::new();
        let entries = self.entries(|e| e.interval.until > second && !e.alternatives.is_empty());
        for entry in &entries {
            for alternative in &entry.alternatives {
                let at = match cases.iter().position(|(when, _)| *when == alternative.when) {
                    Some(at) => at,
                    None => {
                        cases.push((alternative.when, Vec::new()));
                        cases.len() - 1
                    }
                };
                let ends = &mut cases[at].1;
                let name = self.voice.name(entry.advice);
                match ends.iter_mut().find(|(until, _)| *until == alternative.until) {
                    Some((_, names)) => names.push(name),
                    None => ends.push((alternative.until, vec![name])),
                }
            }
        }
        if cases.is_empty() {
            return;
        }
        self.heading("plan-would-change");
        for (when, mut ends) in cases {
            let title = self.voice.frame("plan-if", &[("when", self.voice.when(when))]);
            self.page.item("  ", PLAIN, &title);
            ends.sort();
            for (until, names) in ends {
                let until = self.voice.frame("until", &[("moment", self.moment(until))]);
                self.page.item("    ", PLAIN, &format!("{until}: {}", names.join(", ")));
            }
        }
    }

    fn foot(&mut self) {
        self.page.gap();
        let why = self.voice.frame("plan-why", &[("subject", "makeup".to_owned())]);
        self.page.item("", QUIET, &why);
        if self.plan.entries().any(|e| e.advice.awaits_review()) {
            let line = self.voice.frame("awaits-review", &[]);
            self.page.item("", QUIET, &line);
        }
        let notice = self.voice.frame("notice", &[]);
        self.page.item("", QUIET, &notice);
        let edition = format!("edition {}", self.plan.protocol().edition().short());
        self.page.item("", QUIET, &edition);
    }
}

/// What would wait, under each moment until which it would.
type Ends = Vec<(i64, Vec<String>)>;

/// Columns of a cell in the table of what is normal.
const CELL: usize = 13;

fn has_states(entry: &Entry<'_>) -> bool {
    !entry.states.is_empty()
}
