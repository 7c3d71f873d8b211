//! The timeline of a plan: one row a piece of advice, as wide as the page.
//!
//! The first days matter most, so the axis gives each stretch between its marks the same width: a day at first, a
//! fortnight at the end. Bars differ in shape and not only in colour.

use jiff::ToSpan;

use crate::page::{CARE, QUIET, STOP, fit, styled};

/// The marks of the axis, in days after the treatment.
const MARKS: [i64; 9] = [0, 1, 2, 3, 5, 7, 14, 30, 60];

/// One row: what, and until when.
pub(crate) struct Row {
    /// What to wait for.
    pub(crate) label: String,
    /// Start, in seconds since 1970 UTC.
    pub(crate) from: i64,
    /// Hard stop.
    pub(crate) hard_stop: i64,
    /// Advised end.
    pub(crate) until: i64,
    /// Whether a state of the skin must be reached too.
    pub(crate) and_state: bool,
    /// The end in words.
    pub(crate) end: String,
}

/// A timeline ready to be drawn.
pub(crate) struct Timeline {
    /// The moment of each mark.
    marks: Vec<i64>,
    columns: usize,
    now: Option<usize>,
}

/// Columns for the label and for the end in words.
const LABEL: usize = 23;
const END: usize = 16;

impl Timeline {
    /// A timeline from the treatment on; `now` is marked if it lies on it.
    pub(crate) fn new(treated: &jiff::Zoned, now: i64, width: usize) -> Self {
        let mark =
            |days: &i64| treated.checked_add((*days).days()).map_or(i64::MAX, |z| z.timestamp().as_second());
        let marks: Vec<i64> = MARKS.iter().map(mark).collect();
        let columns = width.saturating_sub(LABEL + END + 4).max(16);
        let mut timeline = Timeline { marks, columns, now: None };
        timeline.now = (timeline.marks.first().is_some_and(|m| *m <= now))
            .then(|| timeline.column(now))
            .filter(|c| *c < columns);
        timeline
    }

    /// The column of a moment; the number of columns for one past the axis.
    fn column(&self, second: i64) -> usize {
        let stretches = self.marks.len() - 1;
        let Some(after) = self.marks.iter().position(|m| second < *m) else { return self.columns };
        let Some(stretch) = after.checked_sub(1) else { return 0 };
        let (from, until) = (self.marks[stretch], self.marks[after]);
        let cells = self.columns * 1000;
        let into = usize::try_from((second - from) * 1000 / (until - from).max(1)).unwrap_or(0);
        (stretch * cells + into * self.columns) / stretches / 1000
    }

    /// The axis: a line of days, and where now is.
    pub(crate) fn axis(&self, day: &str) -> String {
        let mut cells = vec![' '; self.columns + 4];
        for (days, second) in MARKS.iter().zip(&self.marks) {
            let at = self.column(*second);
            for (i, c) in days.to_string().chars().enumerate() {
                if let Some(cell) = cells.get_mut(at + i) {
                    *cell = c;
                }
            }
        }
        if let Some(cell) = self.now.and_then(|now| cells.get_mut(now)).filter(|cell| **cell == ' ') {
            *cell = '▾';
        }
        let line: String = cells.into_iter().collect();
        format!("{} {}", styled(QUIET, &fit(day, LABEL)), styled(QUIET, line.trim_end()))
    }

    /// One row.
    pub(crate) fn row(&self, row: &Row) -> String {
        let (from, hard, until) = (self.column(row.from), self.column(row.hard_stop), self.column(row.until));
        let shown = until.max(from + 1);
        let mut bar = String::new();
        for column in 0..self.columns {
            let cell = if column < from || column >= shown {
                let waits = row.and_state && column >= shown && column < shown + 2;
                if self.now == Some(column) {
                    styled(QUIET, "│")
                } else if waits {
                    styled(CARE, "·")
                } else {
                    " ".to_owned()
                }
            } else if column < hard {
                styled(STOP, "█")
            } else {
                styled(CARE, "▒")
            };
            bar.push_str(&cell);
        }
        format!("{} {bar} {}", fit(&row.label, LABEL), row.end)
    }
}
