//! Reads what became of the claims of a rule.

use content::{Problems, Table};
use evidence::ClaimId;

use super::Known;
use crate::rule::{Figure, SetAside, Settlement};

impl Known<'_> {
    /// Reads `also` and `set-aside`, and joins them with the claims of the figures.
    pub(super) fn settlement<'f>(
        &self,
        table: &Table<'_>,
        figures: impl IntoIterator<Item = &'f Figure>,
        problems: &mut Problems,
    ) -> Settlement {
        let mut settlement = Settlement::default();
        let mut take = |claim: ClaimId| {
            if !settlement.taken.contains(&claim) {
                settlement.taken.push(claim);
            }
        };
        figures.into_iter().flat_map(|f| f.claims.iter().copied()).for_each(&mut take);
        self.claims(table, "also", problems).into_iter().for_each(&mut take);
        for entry in table.tables("set-aside", problems) {
            if let Some(set_aside) = self.set_aside(&entry, problems) {
                settlement.set_aside.push(set_aside);
            }
        }
        for set_aside in &settlement.set_aside {
            if settlement.taken.contains(&set_aside.claim) {
                let key = &self.evidence.claim(set_aside.claim).key;
                problems.error(
                    "taken_and_set_aside",
                    set_aside.place,
                    format!("claim `{key}` is both taken up and set aside"),
                    "one of the two",
                );
            }
        }
        settlement
    }

    fn set_aside(&self, table: &Table<'_>, problems: &mut Problems) -> Option<SetAside> {
        let claim = table.required("claim", problems).and_then(|w| self.claim(w, problems));
        let why = table.required("why", problems);
        table.finish(problems);
        Some(SetAside { claim: claim?, why: why?.text.to_owned(), place: table.place() })
    }
}
