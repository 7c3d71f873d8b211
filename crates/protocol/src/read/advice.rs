//! Reads `[[avoid]]`, `[[limit]]`, `[[use]]` and `[[ask]]`.

use content::{Problems, Table};
use evidence::read::{term, when};

use super::Known;
use crate::rule::{Advice, AdviceChange, AdviceKind, End};
use crate::settle::{Role, check_advice};

impl Known<'_> {
    pub(super) fn advice(
        &self,
        table: &Table<'_>,
        kind: AdviceKind,
        problems: &mut Problems,
    ) -> Option<Advice> {
        let key = table.required("id", problems);
        if !table.has("subject") {
            table.required("subject", problems);
        }
        let subjects = table
            .words("subject", problems)
            .into_iter()
            .filter_map(|w| term(w, self.vocabulary, problems))
            .collect();
        let from = self.figure(table, "from", Role::From, problems);
        let until = self.end(table, "until", Role::Until(kind), problems);
        let hard_stop = self.figure(table, "hard-stop", Role::Until(kind), problems);
        let exists_when = when(table, problems);
        let replaces = table.words("replaces", problems);
        let changes: Vec<AdviceChange> =
            table.tables("change", problems).iter().map(|t| self.advice_change(t, kind, problems)).collect();
        let mut advice = Advice {
            key: key.map_or_else(String::new, |k| k.text.to_owned()),
            kind,
            subjects,
            from,
            hard_stop,
            until,
            when: exists_when,
            replaces: replaces.iter().map(|w| w.text.to_owned()).collect(),
            changes,
            settlement: crate::rule::Settlement::default(),
            place: key.map_or(table.place(), |k| k.place),
        };
        advice.settlement = self.settlement(table, advice.figures(), problems);
        table.finish(problems);
        key?;
        check_advice(&advice, self.evidence, problems);
        Some(advice)
    }

    fn advice_change(&self, table: &Table<'_>, kind: AdviceKind, problems: &mut Problems) -> AdviceChange {
        let change = AdviceChange {
            when: when(table, problems),
            from: self.figure(table, "from", Role::From, problems),
            hard_stop: self.figure(table, "hard-stop", Role::Until(kind), problems),
            until: self.end(table, "until", Role::Until(kind), problems),
            place: table.place(),
        };
        table.finish(problems);
        if change.when.is_always() {
            problems.error("no_condition", change.place, "a change without a condition", "`when = { … }`");
        }
        if change.from.is_none()
            && change.hard_stop.is_none()
            && change.until.as_ref().and_then(End::time).is_none()
        {
            problems.error(
                "no_change",
                change.place,
                "a change that changes nothing",
                "a later `from`, `hard-stop` or `until`",
            );
        }
        change
    }
}
