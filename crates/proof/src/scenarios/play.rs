//! Asks a row and holds what comes out against what it says.
#![expect(clippy::wildcard_enum_match_arm, reason = "a row has only the parts of its sort of table")]

use content::Problems;
use evidence::{Facts, Offset, State, Truth};
use protocol::{Figure, Protocol};
use recovery::{Answer, Calendar, Entry, Interval, Permission, Plan, Reached, Timetable, answer};

use super::row::{After, Expected, NOTHING, Part, Question, Row, Said, Value};
use crate::days;
use crate::people::describe;

/// A treatment on which rows are played: on a day without a clock change near, as a page means it.
#[derive(Debug, Clone)]
pub(crate) struct Stage<'p> {
    protocol: &'p Protocol,
    timetable: Timetable<'p>,
    calendar: Calendar,
}

/// What came out, for one column.
type Given = Said<i64>;

impl<'p> Stage<'p> {
    /// The stage of a protocol.
    pub(crate) fn new(protocol: &'p Protocol) -> Self {
        let treated = days::ordinary();
        let calendar = Calendar::new(&treated);
        Stage { protocol, timetable: Timetable::new(protocol, treated), calendar }
    }

    /// Whether a row comes out as it says.
    pub(crate) fn passes(&self, row: &Row) -> bool {
        self.ask(row, |_, given| row.expected.iter().all(|e| self.is(&e.value, &given(e.part))))
    }

    /// Adds every cell that comes out otherwise than it says.
    pub(super) fn report(&self, row: &Row, problems: &mut Problems) {
        self.ask(row, |why, given| {
            for Expected { at, name, part, value } in &row.expected {
                let given = given(*part);
                if self.is(value, &given) {
                    continue;
                }
                let place = row.cells.get(*at).map_or(row.place, |c| c.place);
                let problem = problems.error(
                    "scenario",
                    place,
                    format!("`{name}` comes out as {}, not {}", self.say(&given).quoted(), said(value)),
                    said(value),
                );
                problem.help(row.question.describe());
                for (place, what) in why {
                    problem.also(*place, what.clone());
                }
            }
        });
    }

    /// What comes out in each column of the answer.
    pub(super) fn outcome(&self, row: &Row) -> Vec<(usize, String)> {
        self.ask(row, |_, given| {
            let cell = |given: Given| self.say(&given).cell().unwrap_or_default();
            row.expected
                .iter()
                .map(|Expected { at, part, value, .. }| {
                    let given = given(*part);
                    let kept = row.cells.get(*at).filter(|_| self.is(value, &given));
                    (*at, kept.map_or_else(|| cell(given), |c| c.text.clone()))
                })
                .collect()
        })
    }

    /// The moment a row asks about.
    pub(super) fn moment(&self, after: After) -> i64 {
        self.calendar.after(after.offset) - if after.just_before { 60 } else { 0 }
    }

    /// The moment of the treatment.
    fn treated(&self) -> i64 {
        self.calendar.treated()
    }

    /// The plan of someone of whom this is known.
    pub(super) fn plan(&self, facts: Facts) -> Plan<'p> {
        self.timetable.plan(facts)
    }

    /// Works a row out and hands on where its answer comes from, and what each column says.
    fn ask<T>(
        &self,
        row: &Row,
        then: impl FnOnce(&[(content::Place, String)], &dyn Fn(Part) -> Given) -> T,
    ) -> T {
        let time = |t: Option<i64>| t.map_or(Given::Nothing, Given::Time);
        match &row.question {
            Question::May { subject, after, facts } => {
                let plan = self.plan(*facts);
                let now = self.moment(*after);
                let answer = answer::may(&plan, *subject, now);
                let why: Vec<_> = answer
                    .reasons
                    .first()
                    .map(|r| (r.entry.advice.place, format!("`{}` decides", r.entry.advice.key)))
                    .into_iter()
                    .collect();
                then(&why, &|part| may_says(&answer, part))
            }
            Question::Sign { sign, severity, after, facts } => {
                let plan = self.plan(*facts);
                let is = answer::expect(&plan, *sign, *severity, self.moment(*after));
                let course = is.course.as_ref().map(|c| (c.course.place, "its course".to_owned()));
                let warning =
                    is.warnings.first().map(|(w, _)| (w.place, "a warning sign it is one of".to_owned()));
                let why: Vec<_> = warning.or(course).into_iter().collect();
                then(&why, &|_| Given::Word(is.level.as_str()))
            }
            Question::Rule { key, facts } => {
                let plan = self.plan(*facts);
                let entry =
                    plan.protocol().advice().find(|(_, a)| a.key == *key).map(|(id, _)| plan.entry(id));
                let why: Vec<_> = entry.iter().map(|e| (e.advice.place, "the rule".to_owned())).collect();
                let treated = self.treated();
                let applies = entry.filter(|e| e.interval.applies());
                then(&why, &|part| line_says(applies.as_ref(), part, treated))
            }
            Question::Governed { subject } => {
                let rules = self.protocol.governing(*subject).iter();
                let keys: Vec<String> = rules.map(|id| self.protocol.advice_of(*id).key.clone()).collect();
                then(&[], &|_| if keys.is_empty() { Given::Nothing } else { Given::Rules(keys.clone()) })
            }
            Question::Course { sign, facts } => {
                let plan = self.plan(*facts);
                let course = self.protocol.courses().iter().find(|c| c.sign == *sign);
                let expected = course.map(|c| plan.expected_of(c));
                let why: Vec<_> = course.map(|c| (c.place, "its course".to_owned())).into_iter().collect();
                let treated = self.treated();
                then(&why, &|part| match &expected {
                    Some(expected) => time(course_says(expected, part, treated)),
                    None => Given::Word("no course"),
                })
            }
            Question::Milestone { key } => {
                let plan = self.plan(Facts::default());
                let reached = plan.milestones().find(|r| r.milestone.key == *key);
                let why: Vec<_> =
                    reached.map(|r| (r.milestone.place, "the milestone".to_owned())).into_iter().collect();
                then(&why, &|part| match reached {
                    Some(reached) => time(milestone_says(reached, part)),
                    None => Given::Word("no milestone"),
                })
            }
            Question::Before { key, facts } => {
                let rule = self.protocol.before().iter().find(|b| b.key == *key);
                let why: Vec<_> = rule.map(|b| (b.place, "the rule".to_owned())).into_iter().collect();
                let concerns = rule.filter(|b| b.when.holds(facts) != Truth::No);
                // Counted back from the treatment; as a length it is the same forward.
                let lead = concerns.and_then(|b| b.lead.as_ref()).map(|f| self.calendar.after(f.offset));
                then(&why, &|part| match part {
                    Part::Lead => time(lead),
                    _ => Given::Word(concerns.map_or(NOTHING, |b| b.answer.as_str())),
                })
            }
        }
    }

    fn is(&self, value: &Value, given: &Given) -> bool {
        value.map(|offset| self.calendar.after(*offset)) == *given
    }

    /// What came out, in the words of a cell.
    fn say(&self, given: &Given) -> Said<String> {
        given.map(|second| self.since(*second))
    }

    /// A moment in the words of the rules: the offset that some figure has, or hours.
    fn since(&self, second: i64) -> String {
        let leads = self.protocol.before().iter().filter_map(|b| b.lead.as_ref()).map(|f| f.offset);
        let offsets = self.protocol.layout().moments().map(|(offset, _)| offset).chain(leads);
        let same = offsets.filter(|o| self.calendar.after(*o) == second);
        match same.max_by_key(|o| (o.unit, o.count)) {
            Some(offset) => written(offset),
            None => format!("{} min", (second - self.treated()) / 60),
        }
    }
}

fn may_says(answer: &Answer<'_>, part: Part) -> Given {
    match part {
        Part::Verdict => Given::Word(answer.permission.as_str()),
        Part::Until => match answer.permission {
            Permission::NotYet { until } if until != Interval::NEVER => Given::Time(until),
            Permission::NotYet { .. } | Permission::Allowed | Permission::AskClinic | Permission::Avoid => {
                Given::Nothing
            }
        },
        Part::FirmUntil => answer.hard_stop.map_or(Given::Nothing, Given::Time),
        _ => {
            let states = once(answer);
            if states.is_empty() { Given::Nothing } else { Given::States(states) }
        }
    }
}

/// The states that must be so too: those of what decides, or of what has ended.
fn once(answer: &Answer<'_>) -> Vec<State> {
    let mut states = match answer.permission {
        Permission::Allowed => answer.provided.clone(),
        Permission::AskClinic => Vec::new(),
        Permission::NotYet { .. } | Permission::Avoid => {
            let deciding = answer.reasons.iter().filter(|r| r.permission == answer.permission);
            deciding.flat_map(|r| r.entry.states.iter().copied()).collect()
        }
    };
    states.sort_unstable();
    states.dedup();
    states
}

/// What a line of the plan says; a rule that does not hold for the person is not in it.
fn line_says(entry: Option<&Entry<'_>>, part: Part, treated: i64) -> Given {
    let Some(entry) = entry else {
        return if part == Part::Kind { Given::Word(NOTHING) } else { Given::Nothing };
    };
    let time =
        |at: i64| if at == Interval::NEVER || at == treated { Given::Nothing } else { Given::Time(at) };
    match part {
        Part::Kind => Given::Word(entry.advice.kind.as_str()),
        Part::From => time(entry.interval.from),
        Part::Until => time(entry.interval.until),
        Part::FirmUntil => time(entry.interval.hard_stop),
        _ => {
            let mut states = entry.states.clone();
            states.sort_unstable();
            if states.is_empty() { Given::Nothing } else { Given::States(states) }
        }
    }
}

fn course_says(course: &recovery::plan::Expected<'_>, part: Part, treated: i64) -> Option<i64> {
    match part {
        Part::Starts => Some(course.starts).filter(|at| *at > treated),
        Part::Normal(severity) => course.normal_until(severity),
        Part::Watch => course.watch,
        Part::Call => course.call,
        _ => course.rising,
    }
}

fn milestone_says(reached: Reached<'_>, part: Part) -> Option<i64> {
    let given = |figure: &Option<Figure>, at: Option<i64>| figure.as_ref().and(at);
    match part {
        Part::From => given(&reached.milestone.from, Some(reached.from)),
        Part::Until => reached.until,
        _ => reached.hard_stop,
    }
}

/// What a cell says, for a message.
fn said(value: &Value) -> String {
    value.map(|offset| written(*offset)).quoted()
}

/// A length as a cell has it.
fn written(offset: Offset) -> String {
    format!("{} {}", offset.count, offset.unit)
}

impl Question {
    fn describe(&self) -> String {
        let at = |after: &After| {
            let before = if after.just_before { "just before " } else { "" };
            format!("{before}{} after the treatment", written(after.offset))
        };
        match self {
            Question::May { after, facts, .. } | Question::Sign { after, facts, .. } => {
                format!("{}, for {}", at(after), describe(facts))
            }
            Question::Course { facts, .. }
            | Question::Before { facts, .. }
            | Question::Rule { facts, .. } => {
                format!("for {}", describe(facts))
            }
            Question::Milestone { .. } | Question::Governed { .. } => "for anyone".to_owned(),
        }
    }
}
