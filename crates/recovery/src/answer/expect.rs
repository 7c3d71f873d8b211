//! "Is this normal?"

use std::cmp::Reverse;

use evidence::{ClaimId, Severity};
use protocol::{Level, Warning};
use vocabulary::TermId;

use crate::plan::{Expected, Plan};

/// The answer to "is … normal?".
///
/// Without a course and without a warning no source speaks of the sign: its level is [`Level::CallClinic`], since
/// silence is never reassurance.
#[derive(Debug, Clone)]
pub struct Expectation<'a> {
    /// The sign asked about.
    pub sign: TermId,
    /// How normal it is.
    pub level: Level,
    /// Its ordinary course, if it has one.
    pub course: Option<Expected<'a>>,
    /// The warnings it is one of, with the level of each for this treatment; the most urgent first.
    pub warnings: Vec<(&'a Warning, Level)>,
}

impl Expectation<'_> {
    /// Whether any source speaks of the sign.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.course.is_some() || !self.warnings.is_empty()
    }

    /// The claims it rests on, those of the warnings first.
    #[must_use]
    pub fn citations(&self) -> Vec<ClaimId> {
        let warnings = self.warnings.iter().map(|(w, _)| &w.settlement);
        let course = self.course.iter().map(|c| &c.course.settlement);
        let mut claims = Vec::new();
        for claim in warnings.chain(course).flat_map(|s| s.taken()) {
            if !claims.contains(claim) {
                claims.push(*claim);
            }
        }
        claims
    }
}

/// Answers "is … normal?" for a sign of a strength at a moment in seconds since 1970 UTC.
///
/// A strength that is not given counts as mild for a sign with a course, since its table shows the others; a
/// warning sign leads to the clinic at any strength.
#[must_use]
pub fn expect<'a>(plan: &'a Plan<'_>, sign: TermId, severity: Option<Severity>, now: i64) -> Expectation<'a> {
    let protocol = plan.protocol();
    let warnings = protocol.warnings_of(sign, severity);
    let mut warnings: Vec<(&Warning, Level)> = warnings.map(|w| (w, plan.level_of(w))).collect();
    warnings.sort_by_key(|(_, level)| Reverse(*level));
    let course = protocol.course(sign).map(|course| plan.expected_of(course));
    let warned = warnings.iter().map(|(_, level)| *level).max();
    let by_course = course.as_ref().map(|c| course_level(c, severity.unwrap_or(Severity::Mild), now));
    let level = warned.max(by_course).unwrap_or(Level::CallClinic);
    Expectation { sign, level, course, warnings }
}

fn course_level(course: &Expected<'_>, severity: Severity, now: i64) -> Level {
    if course.call.is_some_and(|call| now >= call) {
        return Level::CallClinic;
    }
    let late = course.watch.is_some_and(|watch| now >= watch);
    match course.normal_until(severity) {
        Some(until) if now < until && !late => Level::Normal,
        // As strong as on the first day when even a trace would be asked about.
        Some(_) if severity == Severity::Severe && late => Level::CallClinic,
        Some(_) => Level::Watch,
        None if severity == Severity::Severe => Level::CallClinic,
        None => Level::Watch,
    }
}
