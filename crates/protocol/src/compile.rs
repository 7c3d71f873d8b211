//! Compiles rules without errors into a [`Protocol`].

use std::sync::Arc;

use content::{Files, Problems};
use evidence::{ClaimId, Evidence, Severity};
use vocabulary::{TermId, Vocabulary};

use crate::edition::Edition;
use crate::layout::Layout;
use crate::mutants::Rule;
use crate::read::{self, Known, Rules};
use crate::rule::{Advice, AdviceId, Before, Course, Milestone, Topic, Warning};
use crate::settle;

/// The settled protocol of one edition: its rules, the evidence under them, and the words for both.
///
/// Invariant: it was read without errors, so every claim is accounted for and every figure is what its claims give; but for one
/// that was [`broken`](Protocol::broken) on purpose, which is for holding tests against and for nothing else.
#[derive(Debug, Clone)]
pub struct Protocol {
    edition: Edition,
    vocabulary: Arc<Vocabulary>,
    evidence: Arc<Evidence>,
    rules: Rules,
    layout: Layout,
}

/// Reads, settles and compiles all content.
///
/// `None` if any problem is an error; the problems are added to `problems` either way.
#[must_use]
pub fn read(files: &Files, problems: &mut Problems) -> Option<Protocol> {
    let vocabulary = Vocabulary::read(files, problems);
    let evidence = Evidence::read(files, &vocabulary, problems);
    let rules = read::rules(files, &Known { vocabulary: &vocabulary, evidence: &evidence }, problems);
    settle::check_across(&rules, problems);
    settle::account_for_every_claim(&rules, &evidence, problems);
    let layout = lay_out(&rules, &vocabulary);
    if layout.is_none()
        && let Some(advice) = rules.advice.last()
    {
        let most = Layout::MOST_CONDITIONS;
        problems.error(
            "too_many_conditions",
            advice.place,
            format!("more than {most} distinct conditions in all rules"),
            "conditions shared between rules",
        );
    }
    if problems.has_errors() {
        return None;
    }
    Some(Protocol {
        edition: Edition::of(files),
        vocabulary: Arc::new(vocabulary),
        evidence: Arc::new(evidence),
        rules,
        layout: layout?,
    })
}

fn lay_out(rules: &Rules, vocabulary: &Vocabulary) -> Option<Layout> {
    let courses = rules.courses.iter().flat_map(Course::figures);
    let figures = courses.chain(rules.milestones.iter().flat_map(Milestone::figures));
    let conditions = rules.courses.iter().flat_map(|c| &c.changes).map(|c| &c.when);
    let conditions = conditions.chain(rules.warnings.iter().flat_map(|w| &w.changes).map(|c| &c.when));
    Layout::new(&rules.advice, figures, conditions, vocabulary)
}

impl Protocol {
    /// Which content it came from.
    #[must_use]
    pub fn edition(&self) -> Edition {
        self.edition
    }

    /// The words.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The sources and their claims.
    #[must_use]
    pub fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    /// All advice for after the treatment.
    pub fn advice(&self) -> impl ExactSizeIterator<Item = (AdviceId, &Advice)> {
        self.rules.advice.iter().enumerate().map(|(i, a)| (AdviceId(u16::try_from(i).unwrap_or(u16::MAX)), a))
    }

    /// One piece of advice.
    ///
    /// # Panics
    /// If `id` is of another protocol with more advice.
    #[must_use]
    pub fn advice_of(&self, id: AdviceId) -> &Advice {
        &self.rules.advice[id.index()]
    }

    /// The advice that governs a term.
    #[must_use]
    pub fn governing(&self, term: TermId) -> &[AdviceId] {
        self.layout.governing(term)
    }

    /// The courses of signs.
    #[must_use]
    pub fn courses(&self) -> &[Course] {
        &self.rules.courses
    }

    /// The course of a sign, or of the nearest sign above it.
    #[must_use]
    pub fn course(&self, sign: TermId) -> Option<&Course> {
        self.vocabulary
            .governed_by(sign)
            .iter()
            .find_map(|t| self.rules.courses.iter().find(|c| c.sign == *t))
    }

    /// The warning signs.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.rules.warnings
    }

    /// Every warning that a sign of this strength is one of: its own and those above it, and those that it is when it is severe.
    pub fn warnings_of(&self, sign: TermId, severity: Option<Severity>) -> impl Iterator<Item = &Warning> {
        let is_under = move |above: &TermId| self.vocabulary.is_under(sign, *above);
        let is_severe = severity == Some(Severity::Severe);
        let is_one = move |w: &&Warning| is_under(&w.sign) || is_severe && w.severe_of.iter().any(is_under);
        self.rules.warnings.iter().filter(is_one)
    }

    /// The milestones.
    #[must_use]
    pub fn milestones(&self) -> &[Milestone] {
        &self.rules.milestones
    }

    /// Advice for before the treatment.
    #[must_use]
    pub fn before(&self) -> &[Before] {
        &self.rules.before
    }

    /// What sources say beside all that.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.rules.topics
    }

    /// The same with another rule in the place of one, or without it.
    pub(crate) fn with_rule(&self, rule: Rule) -> Protocol {
        fn put<T>(rules: &mut Vec<T>, at: usize, rule: Option<T>) {
            match rule {
                Some(rule) => rules[at] = rule,
                None => drop(rules.remove(at)),
            }
        }
        let mut rules = self.rules.clone();
        match rule {
            Rule::Advice(at, rule) => put(&mut rules.advice, at, rule),
            Rule::Course(at, rule) => put(&mut rules.courses, at, rule),
            Rule::Warning(at, rule) => put(&mut rules.warnings, at, rule),
            Rule::Milestone(at, rule) => put(&mut rules.milestones, at, rule),
            Rule::Before(at, rule) => put(&mut rules.before, at, rule),
        }
        // One rule changed by a step brings at most one more condition; past the most, the old layout stays.
        let layout = lay_out(&rules, &self.vocabulary).unwrap_or_else(|| self.layout.clone());
        Protocol {
            edition: self.edition,
            vocabulary: Arc::clone(&self.vocabulary),
            evidence: Arc::clone(&self.evidence),
            rules,
            layout,
        }
    }

    /// The layout that plans are made from.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The keys of claims, as citations show them.
    #[must_use]
    pub fn citations(&self, claims: &[ClaimId]) -> Vec<&str> {
        claims.iter().map(|id| self.evidence.claim(*id).key.as_str()).collect()
    }
}
