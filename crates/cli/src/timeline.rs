//! The timeline of a plan: one row a piece of advice, as wide as the page.
//!
//! The first days matter most, so the axis gives each stretch between its marks the same width: a day at first, a
//! fortnight at the end. Bars differ in shape and not only in colour.

use paper::Axis;

use crate::page::{CARE, QUIET, STOP, fit, styled};

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
    axis: Axis,
    /// The treatment and the last mark, in seconds since 1970 UTC.
    ends: (i64, i64),
    columns: usize,
    now: Option<usize>,
}

/// Columns for the label and for the end in words.
const LABEL: usize = 23;
const END: usize = 16;

impl Timeline {
    /// A timeline from the treatment on; `now` is marked if it lies on it.
    pub(crate) fn new(treated: &jiff::Zoned, now: i64, width: usize) -> Self {
        let axis = Axis::new(treated);
        let last = axis.marks().map(|(_, at)| at).max().unwrap_or(i64::MAX);
        let ends = (treated.timestamp().as_second(), last);
        let columns = width.saturating_sub(LABEL + END + 4).max(16);
        let mut timeline = Timeline { axis, ends, columns, now: None };
        timeline.now = (ends.0 <= now).then(|| timeline.column(now)).filter(|c| *c < columns);
        timeline
    }

    /// The column of a moment; the number of columns for one past the axis.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a share of a few hundred columns"
    )]
    fn column(&self, second: i64) -> usize {
        if second >= self.ends.1 {
            return self.columns;
        }
        (self.axis.share(second) * self.columns as f64) as usize
    }

    /// The axis: a line of days, and where now is.
    pub(crate) fn axis(&self, day: &str) -> String {
        let mut cells = vec![' '; self.columns + 4];
        for (days, second) in self.axis.marks() {
            let at = self.column(second);
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
