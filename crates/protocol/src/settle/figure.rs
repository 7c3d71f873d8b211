//! What claims give for a figure.

use content::Problems;
use evidence::{Bound, Claim, ClaimId, ClaimKind, Evidence, Offset};

use crate::rule::{AdviceKind, Figure, Policy};

/// What a figure is for, which decides what is read from a claim and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Where advice or a milestone starts: the latest start.
    From,
    /// Where advice of this kind ends: the latest end.
    Until(AdviceKind),
    /// How long something is normal: vague words at their least.
    Normal,
    /// Where a sign starts.
    Starts,
    /// From when to ask or call.
    Threshold,
    /// Never earlier than this: the shortest spacing.
    Earliest,
    /// How long before the treatment.
    Lead,
}

/// What one claim gives for a role: the least and most it can mean, and how the role reads it.
struct Given {
    least: Offset,
    most: Offset,
    reads: Offset,
}

impl Role {
    fn given(self, claim: &Claim) -> Option<Given> {
        if self == Role::Lead {
            return claim.lead.map(|lead| Given { least: lead, most: lead, reads: lead });
        }
        if let Some(every) = claim.every {
            let most = every.most.unwrap_or(every.least);
            let reads = if self == Role::Earliest { every.least } else { most };
            return Some(Given { least: every.least, most, reads });
        }
        let window = claim.window?;
        let freed_from = claim.kind == ClaimKind::Allow;
        let bound: Bound = match self {
            Role::From | Role::Starts => window.from(),
            // "Fine from 72 hours" bars until 72 hours.
            Role::Until(AdviceKind::Avoid | AdviceKind::Limit | AdviceKind::Ask) if freed_from => {
                window.from()
            }
            // The onset of a result or a course may be all a source gives.
            Role::Earliest => window.from(),
            Role::Until(_) | Role::Normal | Role::Threshold | Role::Lead => window.until(),
        }?;
        let reads = match self {
            Role::Starts | Role::Earliest => bound.least(),
            Role::Normal | Role::Threshold => bound.for_expectation(),
            Role::From if claim.kind.restricts() => bound.most(),
            Role::From => bound.least(),
            Role::Until(_) | Role::Lead => bound.for_restriction(),
        };
        Some(Given { least: bound.least(), most: bound.most(), reads })
    }
}

/// Recomputes a figure from its claims and reports where it is not what they give.
pub(crate) fn settle_figure(
    mut figure: Figure,
    role: Role,
    evidence: &Evidence,
    problems: &mut Problems,
) -> Figure {
    if figure.policy.awaits_review() {
        return figure;
    }
    let mut given: Vec<(ClaimId, Given)> = Vec::new();
    for id in &figure.claims {
        let claim = evidence.claim(*id);
        match role.given(claim) {
            Some(g) => given.push((*id, g)),
            None => {
                problems
                    .error(
                        "no_figure",
                        figure.place,
                        format!("claim `{}` gives no figure here", claim.key),
                        "claims that say when",
                    )
                    .help("move it to `also`, or to `near` of a figure that is `ours`")
                    .also(claim.place, "this claim");
            }
        }
    }
    let minutes = |o: &Offset| o.nominal_minutes();
    let decides = match figure.policy {
        Policy::Longest => given.iter().max_by_key(|(_, g)| minutes(&g.reads)),
        Policy::Shortest => given.iter().min_by_key(|(_, g)| minutes(&g.reads)),
        Policy::Source => given.first(),
        Policy::ClinicalJudgement { .. } => None,
    };
    let Some((id, decided)) = decides else { return figure };
    let is = figure.offset.nominal_minutes();
    let agrees = match figure.policy {
        Policy::Source => (decided.least.nominal_minutes()..=decided.most.nominal_minutes()).contains(&is),
        Policy::Longest | Policy::Shortest | Policy::ClinicalJudgement { .. } => {
            is == decided.reads.nominal_minutes()
        }
    };
    if !agrees {
        let claim = evidence.claim(*id);
        problems
            .error(
                "wrong_figure",
                figure.place,
                format!("`{}` is not what the claims give", figure.offset),
                format!("`{}`, the {} of them", decided.reads, figure.policy.as_str()),
            )
            .help("change `is`, or give the figure as `ours` with its reason")
            .also(claim.place, format!("`{}` decides", claim.key));
    }
    figure.tied = given.iter().map(|(_, g)| g.reads).filter(|o| ties(&figure, *o)).max_by_key(minutes);
    figure
}

/// Whether a reading may turn out later than the figure on some calendar, though it is not the longer one by name:
/// "48 hours" and "2 days", "a month" and "30 days".
fn ties(figure: &Figure, reading: Offset) -> bool {
    let is = figure.offset;
    if is.unit == reading.unit {
        return false;
    }
    let equal = is.nominal_minutes() == reading.nominal_minutes();
    let ((least, _), (_, most)) = (is.possible_minutes(), reading.possible_minutes());
    equal
        || (figure.policy == Policy::Longest
            && reading.nominal_minutes() < is.nominal_minutes()
            && most > least)
}

/// Returns the end that a claim gives for a restriction, if it restricts and gives one.
pub(super) fn restricted_until(claim: &Claim) -> Option<Offset> {
    let restricts = claim.kind == ClaimKind::Avoid;
    restricts.then(|| Role::Until(AdviceKind::Avoid).given(claim)).flatten().map(|g| g.reads)
}
