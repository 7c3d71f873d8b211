//! Reads `*/protocol/*.toml`: one topic a file, several rules in it.

mod advice;
mod course;
pub(crate) mod figure;
mod other;
mod settlement;

use content::{Files, Problems, document};
use evidence::Evidence;
use vocabulary::Vocabulary;

use crate::rule::{Advice, AdviceKind, Before, Course, Milestone, Topic, Warning};

/// What the rules of a file may speak about.
pub(crate) struct Known<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    pub(crate) evidence: &'a Evidence,
}

/// All rules as written, each held against its claims.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rules {
    pub(crate) advice: Vec<Advice>,
    pub(crate) courses: Vec<Course>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) milestones: Vec<Milestone>,
    pub(crate) before: Vec<Before>,
    pub(crate) topics: Vec<Topic>,
}

pub(crate) fn rules(files: &Files, known: &Known<'_>, problems: &mut Problems) -> Rules {
    let mut rules = Rules::default();
    for (id, file) in files.iter().filter(|(_, f)| f.path.contains("/protocol/") && f.path.ends_with(".toml"))
    {
        document(id, file, problems, |root, problems| {
            for (key, kind) in [
                ("avoid", AdviceKind::Avoid),
                ("limit", AdviceKind::Limit),
                ("use", AdviceKind::Use),
                ("ask", AdviceKind::Ask),
            ] {
                let tables = root.tables(key, problems);
                rules.advice.extend(tables.iter().filter_map(|t| known.advice(t, kind, problems)));
            }
            let tables = root.tables("expect", problems);
            rules.courses.extend(tables.iter().filter_map(|t| known.course(t, problems)));
            let tables = root.tables("warning-sign", problems);
            rules.warnings.extend(tables.iter().filter_map(|t| known.warning(t, problems)));
            let tables = root.tables("milestone", problems);
            rules.milestones.extend(tables.iter().filter_map(|t| known.milestone(t, problems)));
            let tables = root.tables("before", problems);
            rules.before.extend(tables.iter().filter_map(|t| known.before(t, problems)));
            let tables = root.tables("topic", problems);
            rules.topics.extend(tables.iter().filter_map(|t| known.topic(t, problems)));
            root.finish(problems);
        });
    }
    rules
}
