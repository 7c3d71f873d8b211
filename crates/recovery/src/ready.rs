//! Before a treatment: may it go ahead, and what is to be done when?
//!
//! Questions about the person are answered by facts or by the person; a question without an answer is no "no". Nothing here stops
//! or starts a prescribed medicine: whoever takes one is sent to the clinic and to whoever prescribed it.

use std::collections::BTreeMap;

use evidence::{Facts, Truth};
use protocol::{Before, BeforeAnswer, BeforeStep, Figure, Protocol};
use vocabulary::TermId;

use crate::Calendar;

/// Whether a treatment may go ahead. Ordered by caution, so that the most careful of several is their `max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Readiness {
    /// Nothing stands against it.
    Go,
    /// The clinic decides first.
    AskClinic,
    /// Not now.
    Postpone,
}

impl Readiness {
    /// The word for it on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Readiness::Go => "go",
            Readiness::AskClinic => "ask_clinic",
            Readiness::Postpone => "postpone",
        }
    }
}

/// What a person says of themselves beside the facts.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// What is so: conditions, medicines and the like.
    pub yes: Vec<TermId>,
    /// What is not so: this alone, and nothing under it.
    pub no: Vec<TermId>,
    /// Single questions, by their keys, with what was answered.
    pub answered: BTreeMap<String, bool>,
    /// Whether every question that is not named is answered with no.
    pub nothing_else: bool,
}

/// One question, and what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'p> {
    /// The question, and what follows from a yes.
    pub question: &'p Before,
    /// The answer.
    pub answer: Truth,
}

impl Asked<'_> {
    /// What follows.
    #[must_use]
    pub fn readiness(&self) -> Readiness {
        match (self.answer, self.question.answer) {
            (Truth::No, _) | (Truth::Yes, BeforeAnswer::Do) => Readiness::Go,
            (Truth::Yes, BeforeAnswer::Avoid) => Readiness::Postpone,
            (Truth::Yes, BeforeAnswer::AskClinic) | (Truth::Unknown, _) => Readiness::AskClinic,
        }
    }
}

/// Every question about the person, answered as far as can be.
#[derive(Debug, Clone)]
pub struct Screening<'p> {
    /// In the order of the protocol.
    pub asked: Vec<Asked<'p>>,
    /// What the person says is so and no question is about: for the clinic.
    pub beyond: Vec<TermId>,
}

/// Asks every question of a protocol.
///
/// A question about a term is about everything under it: who takes warfarin takes a blood thinner. Where facts and person disagree,
/// the careful answer holds.
#[must_use]
pub fn screen<'p>(protocol: &'p Protocol, facts: &Facts, said: &Said) -> Screening<'p> {
    let vocabulary = protocol.vocabulary();
    let questions = || protocol.before().iter().filter(|b| b.step == BeforeStep::Screen);
    let is_about = |term: &TermId, question: &Before| vocabulary.is_under(*term, question.subject);
    let asked = questions()
        .map(|question| {
            let by_facts =
                if question.when.is_always() { Truth::Unknown } else { question.when.holds(facts) };
            let answered = said.answered.get(&question.key);
            let is_so = by_facts == Truth::Yes
                || answered == Some(&true)
                || said.yes.iter().any(|term| is_about(term, question));
            let answer = if is_so {
                Truth::Yes
            } else if by_facts == Truth::No
                || answered == Some(&false)
                || said.nothing_else
                || said.no.contains(&question.subject)
            {
                // A broader "no" settles no narrower question: who takes no blood thinner may take aspirin.
                Truth::No
            } else {
                Truth::Unknown
            };
            Asked { question, answer }
        })
        .collect();
    let is_asked = |term: &TermId| questions().any(|question| is_about(term, question));
    let beyond = said.yes.iter().copied().filter(|term| !is_asked(term)).collect();
    Screening { asked, beyond }
}

impl Screening<'_> {
    /// Whether the treatment may go ahead: the most careful of all answers. A question that is still open is for the clinic.
    #[must_use]
    pub fn readiness(&self) -> Readiness {
        let beyond = if self.beyond.is_empty() { Readiness::Go } else { Readiness::AskClinic };
        self.asked.iter().map(Asked::readiness).fold(beyond, Readiness::max)
    }
}

/// Something to do or to leave out before the treatment.
#[derive(Debug, Clone, Copy)]
pub struct Step<'p> {
    /// What.
    pub before: &'p Before,
    /// From when, or by when, in seconds since 1970 UTC; `None` where it belongs to no date.
    pub at: Option<i64>,
}

/// What is to be done before a treatment, by date; what belongs to no date comes first.
///
/// What the clinic is asked about has no date, whatever its lead: the answer may be a longer one.
#[must_use]
pub fn countdown<'p>(protocol: &'p Protocol, facts: &Facts, calendar: &Calendar) -> Vec<Step<'p>> {
    let steps = protocol.before().iter().filter(|b| b.step == BeforeStep::Prepare);
    let mut steps: Vec<Step<'p>> = steps
        .filter(|b| b.when.holds(facts) != Truth::No)
        .map(|before| Step { before, at: dated(before).map(|lead| calendar.before(lead.offset)) })
        .collect();
    steps.sort_by_key(|step| step.at);
    steps
}

fn dated(before: &Before) -> Option<&Figure> {
    before.lead.as_ref().filter(|_| before.answer != BeforeAnswer::AskClinic)
}
