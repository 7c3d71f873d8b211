//! Compiles rules without errors into a [`Protocol`].

use content::{Files, Problems};
use evidence::{ClaimId, Evidence};
use vocabulary::{TermId, Vocabulary};

use crate::edition::Edition;
use crate::layout::Layout;
use crate::read::{self, Known};
use crate::rule::{Advice, AdviceId, Before, Course, Milestone, Topic, Warning};
use crate::settle;

/// The settled protocol of one edition: its rules, the evidence under them, and the words for both.
///
/// Invariant: it was read without errors, so every claim is accounted for and every figure is what its claims give.
#[derive(Debug, Clone)]
pub struct Protocol {
    edition: Edition,
    vocabulary: Vocabulary,
    evidence: Evidence,
    advice: Vec<Advice>,
    courses: Vec<Course>,
    warnings: Vec<Warning>,
    milestones: Vec<Milestone>,
    before: Vec<Before>,
    topics: Vec<Topic>,
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
    let figures = rules
        .courses
        .iter()
        .flat_map(Course::figures)
        .chain(rules.milestones.iter().flat_map(Milestone::figures));
    let conditions = rules.courses.iter().flat_map(|c| &c.changes).map(|c| &c.when);
    let conditions = conditions.chain(rules.warnings.iter().flat_map(|w| &w.changes).map(|c| &c.when));
    let layout = Layout::new(&rules.advice, figures, conditions, &vocabulary);
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
        vocabulary,
        evidence,
        advice: rules.advice,
        courses: rules.courses,
        warnings: rules.warnings,
        milestones: rules.milestones,
        before: rules.before,
        topics: rules.topics,
        layout: layout?,
    })
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
        self.advice.iter().enumerate().map(|(i, a)| (AdviceId(u16::try_from(i).unwrap_or(u16::MAX)), a))
    }

    /// One piece of advice.
    ///
    /// # Panics
    /// If `id` is of another protocol with more advice.
    #[must_use]
    pub fn advice_of(&self, id: AdviceId) -> &Advice {
        &self.advice[id.index()]
    }

    /// The advice that governs a term.
    #[must_use]
    pub fn governing(&self, term: TermId) -> &[AdviceId] {
        self.layout.governing(term)
    }

    /// The courses of signs.
    #[must_use]
    pub fn courses(&self) -> &[Course] {
        &self.courses
    }

    /// The course of a sign, or of the nearest sign above it.
    #[must_use]
    pub fn course(&self, sign: TermId) -> Option<&Course> {
        self.vocabulary.governed_by(sign).iter().find_map(|t| self.courses.iter().find(|c| c.sign == *t))
    }

    /// The warning signs.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Every warning that a sign is one of: its own and those above it.
    pub fn warnings_of(&self, sign: TermId) -> impl Iterator<Item = &Warning> {
        self.warnings.iter().filter(move |w| self.vocabulary.is_under(sign, w.sign))
    }

    /// The milestones.
    #[must_use]
    pub fn milestones(&self) -> &[Milestone] {
        &self.milestones
    }

    /// Advice for before the treatment.
    #[must_use]
    pub fn before(&self) -> &[Before] {
        &self.before
    }

    /// What sources say beside all that.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
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
