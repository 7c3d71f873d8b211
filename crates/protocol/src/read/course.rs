//! Reads `[[expect]]` and `[[warning-sign]]`.

use content::{Problems, Table};
use evidence::read::{one_of, term, when};

use super::Known;
use super::figure::severities;
use crate::rule::{Course, CourseChange, Figure, Level, Settlement, Warning, WarningChange};
use crate::settle::{Role, check_course, check_warning};

impl Known<'_> {
    pub(super) fn course(&self, table: &Table<'_>, problems: &mut Problems) -> Option<Course> {
        let sign = table.required("sign", problems);
        let place = sign.map_or(table.place(), |w| w.place);
        let sign = sign.and_then(|w| term(w, self.vocabulary, problems));
        let starts = self.figure(table, "starts", Role::Starts, problems);
        let normal = self.normal(table, problems);
        let [watch, call, rising] =
            ["watch", "call", "rising"].map(|key| self.figure(table, key, Role::Threshold, problems));
        let changes =
            table.tables("change", problems).iter().map(|t| self.course_change(t, problems)).collect();
        let mut course = Course {
            sign: sign?,
            starts,
            normal,
            watch,
            call,
            rising,
            changes,
            settlement: Settlement::default(),
            place,
        };
        course.settlement = self.settlement(table, course.figures(), problems);
        table.finish(problems);
        check_course(&course, problems);
        Some(course)
    }

    fn normal(&self, table: &Table<'_>, problems: &mut Problems) -> [Option<Figure>; 3] {
        let mut normal = [None, None, None];
        for (slot, key) in normal.iter_mut().zip(severities()) {
            *slot = self.figure(table, key, Role::Normal, problems);
        }
        normal
    }

    fn course_change(&self, table: &Table<'_>, problems: &mut Problems) -> CourseChange {
        let exists_when = when(table, problems);
        let normal = self.normal(table, problems);
        let [watch, call, rising] =
            ["watch", "call", "rising"].map(|key| self.figure(table, key, Role::Threshold, problems));
        table.finish(problems);
        if exists_when.is_always() {
            problems.error("no_condition", table.place(), "a change without a condition", "`when = { … }`");
        }
        CourseChange { when: exists_when, normal, watch, call, rising, place: table.place() }
    }

    pub(super) fn warning(&self, table: &Table<'_>, problems: &mut Problems) -> Option<Warning> {
        let sign = table.required("sign", problems);
        let level = table
            .required("level", problems)
            .and_then(|w| one_of(w, "level", &Level::ALL, Level::as_str, problems));
        let ours = table.word("ours", problems).map(|w| w.text.to_owned());
        let severe_of = table
            .words("severe-of", problems)
            .into_iter()
            .filter_map(|w| term(w, self.vocabulary, problems))
            .collect();
        let changes = table
            .tables("change", problems)
            .iter()
            .filter_map(|t| {
                let exists_when = when(t, problems);
                let level = t
                    .required("level", problems)
                    .and_then(|w| one_of(w, "level", &Level::ALL, Level::as_str, problems));
                t.finish(problems);
                Some(WarningChange { when: exists_when, level: level?, place: t.place() })
            })
            .collect();
        let settlement = self.settlement(table, [], problems);
        table.finish(problems);
        let sign = sign?;
        let warning = Warning {
            sign: term(sign, self.vocabulary, problems)?,
            level: level?,
            changes,
            severe_of,
            ours,
            settlement,
            place: sign.place,
        };
        check_warning(&warning, problems);
        Some(warning)
    }
}
