//! What is wrong with the content, said so that its author can mend it.

use std::ops::Range;

use crate::{FileId, Files};

/// A stretch of a file, in bytes; the end is excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// First byte after.
    pub end: usize,
}

impl Place {
    /// The stretch `span` of `file`.
    #[must_use]
    pub fn new(file: FileId, span: Range<usize>) -> Self {
        Place { file, start: span.start, end: span.end }
    }

    /// Line and column of the start, both counted from 1, the column in characters.
    #[must_use]
    pub fn line_column(self, files: &Files) -> (usize, usize) {
        let Some(file) = files.get(self.file) else { return (1, 1) };
        let before = &file.text.as_bytes()[..self.start.min(file.text.len())];
        let line = before.iter().filter(|b| **b == b'\n').count() + 1;
        let line_start = before.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        let column = String::from_utf8_lossy(&before[line_start..]).chars().count() + 1;
        (line, column)
    }

    /// `path:line`, as people write a place down.
    #[must_use]
    pub fn display(self, files: &Files) -> String {
        format!("{}:{}", files.shown_path(self.file), self.line_column(files).0)
    }
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look; the content can be used.
    Warning,
    /// The content cannot be used.
    Error,
}

/// One thing that is wrong: what, where, what was expected, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A short name of the kind of problem, such as `unknown_term`; each has a section in `docs/diagnostics.md`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, lower case, without a full stop, with the offending value in backticks.
    pub message: String,
    /// Where.
    pub place: Place,
    /// What was expected at that place.
    pub expected: String,
    /// What to do, often the nearest known word.
    pub help: Option<String>,
    /// Other places that have to do with it, each with what stands there.
    pub related: Vec<(Place, String)>,
}

/// Collects problems, so that a reader goes on after the first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Problems::default()
    }

    /// Adds an error and returns it, for [`help`](Problem::help) and related places to be added.
    pub fn error(
        &mut self,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) -> &mut Problem {
        self.add(Severity::Error, code, place, message.into(), expected.into())
    }

    /// Adds a warning and returns it.
    pub fn warning(
        &mut self,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) -> &mut Problem {
        self.add(Severity::Warning, code, place, message.into(), expected.into())
    }

    fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        place: Place,
        message: String,
        expected: String,
    ) -> &mut Problem {
        let at = self.0.len();
        self.0.push(Problem { code, severity, message, place, expected, help: None, related: Vec::new() });
        &mut self.0[at]
    }

    /// Whether any of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|p| p.severity == Severity::Error)
    }

    /// All problems in the order of the files.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Problem> {
        self.0.sort_by(|a, b| (a.place, a.code, &a.message).cmp(&(b.place, b.code, &b.message)));
        self.0
    }

    /// All problems in the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Problem {
    /// Sets the help line.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Sets the help line if there is one to set.
    pub fn help_maybe(&mut self, help: Option<String>) -> &mut Self {
        self.help = help.or(self.help.take());
        self
    }

    /// Adds another place.
    pub fn also(&mut self, place: Place, what: impl Into<String>) -> &mut Self {
        self.related.push((place, what.into()));
        self
    }
}
