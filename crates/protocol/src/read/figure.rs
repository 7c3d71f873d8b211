//! Reads figures and ends.

use content::{Place, Problems, Table, Word};
use evidence::facts::Named;
use evidence::read::{choice, offset};
use evidence::{ClaimId, Offset, State};

use super::Known;
use crate::rule::{End, Figure, Policy};
use crate::settle::{Role, settle_figure};

impl Known<'_> {
    /// Reads the figure under `key`; a figure without a time is reported.
    pub(super) fn figure(
        &self,
        table: &Table<'_>,
        key: &'static str,
        role: Role,
        problems: &mut Problems,
    ) -> Option<Figure> {
        let end = self.end(table, key, role, problems)?;
        if let (true, Some(figure)) = (!end.states().is_empty(), end.time()) {
            problems.error(
                "state_here",
                figure.place,
                format!("`{key}` cannot wait for a state of the skin"),
                "a time alone; only `until` may have `and`",
            );
        }
        if end.time().is_none() {
            problems.error(
                "no_time",
                table.place(),
                format!("`{key}` has no time"),
                "`is = \"…\"` and a policy",
            );
        }
        end.time().cloned()
    }

    /// Reads the end under `key`: a time, states, or both.
    pub(super) fn end(
        &self,
        table: &Table<'_>,
        key: &'static str,
        role: Role,
        problems: &mut Problems,
    ) -> Option<End> {
        let entry = table.get(key)?;
        let table = entry.table(problems)?;
        let is = table.word("is", problems).and_then(|w| offset(w, problems).map(|o| (o, w)));
        let states: Vec<State> =
            table.words("and", problems).into_iter().filter_map(|w| choice(w, "state", problems)).collect();
        let policy = self.policy(&table, problems);
        let near = self.claims(&table, "near", problems);
        table.finish(problems);
        let time = match (is, policy) {
            (Some((offset, word)), Some((policy, mut claims))) => {
                if policy.awaits_review() {
                    claims.extend(near);
                    if claims.is_empty() {
                        problems
                            .error(
                                "no_claims",
                                word.place,
                                format!("`{key}` is ours and cites nothing"),
                                "`near = [claims that bear on it]`",
                            )
                            .help("no answer goes out without a citation");
                    }
                }
                Some(self.settled(offset, word.place, policy, claims, role, problems))
            }
            (Some((_, word)), None) => {
                problems.error(
                    "no_policy",
                    word.place,
                    format!("`{}` does not say why", word.text),
                    "one of `longest`, `shortest`, `source`, `ours`",
                );
                None
            }
            (None, Some(_)) => {
                problems.error(
                    "no_time",
                    entry.place,
                    format!("`{key}` gives a policy and no time"),
                    "`is = \"…\"`",
                );
                None
            }
            (None, None) => None,
        };
        let end = End::new(time, states);
        if end.is_none() && is.is_none() {
            problems.error(
                "no_end",
                entry.place,
                format!("`{key}` never ends"),
                "a time (`is`), a state (`and`), or both",
            );
        }
        end
    }

    fn settled(
        &self,
        offset: Offset,
        place: Place,
        policy: Policy,
        claims: Vec<ClaimId>,
        role: Role,
        problems: &mut Problems,
    ) -> Figure {
        settle_figure(Figure { offset, tied: None, policy, claims, place }, role, self.evidence, problems)
    }

    fn policy(&self, table: &Table<'_>, problems: &mut Problems) -> Option<(Policy, Vec<ClaimId>)> {
        let mut found = Vec::new();
        if table.has("longest") {
            found.push((Policy::Longest, self.claims(table, "longest", problems)));
        }
        if table.has("shortest") {
            found.push((Policy::Shortest, self.claims(table, "shortest", problems)));
        }
        if let Some(word) = table.word("source", problems) {
            found.push((Policy::Source, self.claim(word, problems).into_iter().collect()));
        }
        if let Some(reason) = table.word("ours", problems) {
            if reason.text.split_whitespace().count() < 3 {
                problems.error(
                    "no_reason",
                    reason.place,
                    "a judgement of ours without its reason",
                    "why, in a sentence",
                );
            }
            found.push((Policy::ClinicalJudgement { reason: reason.text.to_owned() }, Vec::new()));
        }
        if found.len() > 1 {
            problems.error(
                "two_policies",
                table.place(),
                "a figure with two policies",
                "one of `longest`, `shortest`, `source`, `ours`",
            );
        }
        found.pop()
    }

    /// Reads a list of claims.
    pub(super) fn claims(
        &self,
        table: &Table<'_>,
        key: &'static str,
        problems: &mut Problems,
    ) -> Vec<ClaimId> {
        table.words(key, problems).into_iter().filter_map(|w| self.claim(w, problems)).collect()
    }

    /// Reads the key of a claim.
    pub(super) fn claim(&self, word: Word<'_>, problems: &mut Problems) -> Option<ClaimId> {
        let found = self.evidence.by_key(word.text);
        if found.is_none() {
            problems
                .error(
                    "unknown_claim",
                    word.place,
                    format!("`{}` is not a claim", word.text),
                    "the id of a claim from sources/",
                )
                .help_maybe(
                    self.evidence.nearest_key(word.text).map(|near| format!("did you mean `{near}`?")),
                );
        }
        found
    }
}

/// The names of the three strengths of a sign, in the order rules keep them.
pub(crate) fn severities() -> impl Iterator<Item = &'static str> {
    evidence::Severity::all().iter().map(|s| s.as_str())
}
