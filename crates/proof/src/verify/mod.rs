//! Goes through every case.
//!
//! A rule, or a group of rules that govern one subject, is tried on every kind of person that its own conditions can tell
//! apart, on three days: one without a clock change, one before a clock is set forward, one before it is set back. Time is cut
//! at the moments of the rules; between two of them nothing changes, so what holds at each of them holds always.

mod advice;
pub(crate) mod signs;

use content::{Place, Problems};
use evidence::Facts;
use protocol::Protocol;
use recovery::{Plan, Timetable};

use crate::days;
use crate::people::{People, describe};

/// How much was gone through.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof {
    /// Each fact, with the number of ways it can be, unknown included.
    pub facts: Vec<(&'static str, usize)>,
    /// Every kind of person that the rules can tell apart.
    pub people: usize,
    /// The moments at which something changes, the treatment among them.
    pub moments: usize,
    /// The days of treatment, with and without a clock change.
    pub days: usize,
    /// Subjects, courses and warning signs that were tried on them.
    pub subjects: usize,
    /// How many cases were worked out: a rule, or the rules of a subject, for one kind of person on one day.
    pub worked_out: usize,
}

impl Proof {
    /// How many cases that covers: kinds of people, at each moment, on each day.
    #[must_use]
    pub fn covered(&self) -> usize {
        self.people * self.moments * self.days
    }
}

/// Goes through every case, and adds what is wrong to `problems`, each with a person and a moment for whom it is.
#[must_use]
pub fn verify(protocol: &Protocol, problems: &mut Problems) -> Proof {
    let mut bench = Bench { protocol, days: days(protocol), worked_out: 0, problems };
    let subjects = advice::verify(&mut bench) + signs::verify(&mut bench);
    let people = People::of(protocol);
    Proof {
        facts: people.dimensions().iter().map(|d| (d.name, d.len())).collect(),
        people: people.count(),
        moments: protocol.layout().moments().len() + 1,
        days: bench.days.len(),
        subjects,
        worked_out: bench.worked_out,
    }
}

/// What the checks work with.
struct Bench<'a> {
    protocol: &'a Protocol,
    days: Vec<Day<'a>>,
    worked_out: usize,
    problems: &'a mut Problems,
}

/// A day of treatment.
#[derive(Debug, Clone)]
struct Day<'a> {
    timetable: Timetable<'a>,
    what: &'static str,
}

impl<'a> Bench<'a> {
    /// The plan of one person treated on one day.
    fn plan(&mut self, facts: Facts, day: usize) -> Case<'a> {
        self.worked_out += 1;
        Case { plan: self.days[day].timetable.plan(facts), day }
    }

    /// The same day with other facts.
    fn again(&mut self, case: &Case<'_>, facts: Facts) -> Case<'a> {
        self.plan(facts, case.day)
    }

    /// Tries every person that the conditions tell apart on every day, until one of them shows a fault.
    fn each<'w, F>(&mut self, conditions: impl IntoIterator<Item = &'w evidence::When>, mut fault: F)
    where
        F: FnMut(&mut Self, &Case<'a>) -> Option<Fault>,
    {
        let people = People::told_apart_by(conditions);
        for facts in people.iter() {
            for day in 0..self.days.len() {
                let case = self.plan(facts, day);
                if let Some(found) = fault(self, &case) {
                    self.report(found, &case);
                    return;
                }
            }
        }
    }

    fn report(&mut self, fault: Fault, case: &Case<'_>) {
        let who = describe(&case.plan.treatment().facts);
        let at = fault.at.map(|at| format!(", {} after the treatment", case.after(at))).unwrap_or_default();
        let what = self.days[case.day].what;
        let day = if what.is_empty() { String::new() } else { format!(", {what}") };
        let problem = self.problems.error(fault.code, fault.place, fault.message, fault.expected);
        problem.help(format!("for {who}{at}{day}"));
        for (place, what) in fault.related {
            problem.also(place, what);
        }
    }
}

/// One person, treated on one day.
struct Case<'a> {
    plan: Plan<'a>,
    day: usize,
}

impl Case<'_> {
    fn treated(&self) -> i64 {
        self.plan.treatment().treated.timestamp().as_second()
    }

    /// How long after the treatment a moment is.
    fn after(&self, second: i64) -> String {
        days::since(self.treated(), second)
    }
}

/// What is wrong, found in some case.
struct Fault {
    code: &'static str,
    place: Place,
    message: String,
    expected: String,
    related: Vec<(Place, String)>,
    at: Option<i64>,
}

fn days(protocol: &Protocol) -> Vec<Day<'_>> {
    days::each().map(|(treated, what)| Day { timetable: Timetable::new(protocol, treated), what }).into()
}
