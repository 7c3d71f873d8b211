//! Accounts for every claim.

use content::Problems;
use evidence::Evidence;

use crate::read::Rules;
use crate::rule::Settlement;

/// Reports every claim that no rule takes up or sets aside: evidence must not be dropped in silence.
pub(crate) fn account_for_every_claim(rules: &Rules, evidence: &Evidence, problems: &mut Problems) {
    let settlements = rules.advice.iter().map(|r| &r.settlement);
    let settlements = settlements.chain(rules.courses.iter().map(|r| &r.settlement));
    let settlements = settlements.chain(rules.warnings.iter().map(|r| &r.settlement));
    let settlements = settlements.chain(rules.milestones.iter().map(|r| &r.settlement));
    let settlements = settlements.chain(rules.before.iter().map(|r| &r.settlement));
    let settlements = settlements.chain(rules.topics.iter().map(|r| &r.settlement));

    let mut accounted = vec![false; evidence.claims().count()];
    let named = settlements
        .flat_map(|s: &Settlement| s.taken().iter().copied().chain(s.set_aside().iter().map(|x| x.claim)));
    for claim in named {
        accounted[claim.index()] = true;
    }
    for (id, claim) in evidence.claims() {
        if !accounted[id.index()] {
            problems
                .error(
                    "unaccounted_claim",
                    claim.place,
                    format!("claim `{}` is neither taken up nor set aside", claim.key),
                    "every claim accounted for",
                )
                .help("name it in a rule's `also` or figure, or in `set-aside` with the reason");
        }
    }
}
