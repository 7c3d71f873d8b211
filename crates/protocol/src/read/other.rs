//! Reads `[[milestone]]`, `[[before]]` and `[[topic]]`.

use content::{Problems, Table};
use evidence::read::{one_of, term, when};

use super::Known;
use crate::rule::{Before, BeforeAnswer, BeforeStep, Milestone, MilestoneKind, Settlement, Topic};
use crate::settle::Role;

impl Known<'_> {
    pub(super) fn milestone(&self, table: &Table<'_>, problems: &mut Problems) -> Option<Milestone> {
        let key = table.required("id", problems);
        let kind = table.required("kind", problems).and_then(|w| {
            one_of(w, "kind of milestone", &MilestoneKind::ALL, MilestoneKind::as_str, problems)
        });
        let subject = table.required("subject", problems).and_then(|w| term(w, self.vocabulary, problems));
        let from = self.figure(table, "from", Role::From, problems);
        let until = self.figure(table, "until", Role::Normal, problems);
        let hard_stop = self.figure(table, "hard-stop", Role::Earliest, problems);
        let key = key?;
        let mut milestone = Milestone {
            key: key.text.to_owned(),
            kind: kind?,
            subject: subject?,
            from,
            until,
            hard_stop,
            settlement: Settlement::default(),
            place: key.place,
        };
        milestone.settlement = self.settlement(table, milestone.figures(), problems);
        table.finish(problems);
        Some(milestone)
    }

    pub(super) fn before(&self, table: &Table<'_>, problems: &mut Problems) -> Option<Before> {
        let key = table.required("id", problems);
        let subject = table.required("subject", problems).and_then(|w| term(w, self.vocabulary, problems));
        let answer = table
            .required("answer", problems)
            .and_then(|w| one_of(w, "answer", &BeforeAnswer::ALL, BeforeAnswer::as_str, problems));
        let step = table.word("step", problems);
        let is_question = step.is_some_and(|w| w.text == BeforeStep::Screen.as_str());
        let step = step.and_then(|w| one_of(w, "step", &BeforeStep::ALL, BeforeStep::as_str, problems));
        let lead = self.figure(table, "lead", Role::Lead, problems);
        let ours = table.word("ours", problems).map(|w| w.text.to_owned());
        let when = when(table, problems);
        let settlement = self.settlement(table, &lead, problems);
        table.finish(problems);
        let key = key?;
        if is_question && answer == Some(BeforeAnswer::Do) {
            problems.error(
                "idle_question",
                key.place,
                format!("`{}` asks about the person, and nothing follows from a yes", key.text),
                "`answer = \"ask_clinic\"` or `\"avoid\"`; or no `step`",
            );
        }
        Some(Before {
            key: key.text.to_owned(),
            subject: subject?,
            answer: answer?,
            step: step.unwrap_or_default(),
            lead,
            ours,
            when,
            settlement,
            place: key.place,
        })
    }

    pub(super) fn topic(&self, table: &Table<'_>, problems: &mut Problems) -> Option<Topic> {
        let subject = table.required("subject", problems);
        let settlement = self.settlement(table, [], problems);
        table.finish(problems);
        let subject = subject?;
        Some(Topic { subject: term(subject, self.vocabulary, problems)?, settlement, place: subject.place })
    }
}
