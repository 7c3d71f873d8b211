//! The time axis of a plan.

use jiff::{ToSpan, Zoned};

/// The marks of the axis, in days after the treatment.
pub const MARKS: [i64; 9] = [0, 1, 2, 3, 5, 7, 14, 30, 60];

/// A time axis. The first days matter most, so each stretch between its marks has the same width: a day at first, a month at the end.
#[derive(Debug, Clone)]
pub struct Axis {
    marks: [i64; MARKS.len()],
}

impl Axis {
    /// The axis from a treatment on.
    #[must_use]
    pub fn new(treated: &Zoned) -> Self {
        let mark =
            |days: i64| treated.checked_add(days.days()).map_or(i64::MAX, |z| z.timestamp().as_second());
        Axis { marks: MARKS.map(mark) }
    }

    /// Where a moment (seconds since 1970 UTC) lies, from 0 at the treatment to 1 at the last mark; what lies outside is at the nearest end.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "seconds of two months are far below 2^52")]
    pub fn share(&self, second: i64) -> f64 {
        let stretches = (self.marks.len() - 1) as f64;
        let Some(after) = self.marks.iter().position(|m| second < *m) else { return 1.0 };
        let Some(stretch) = after.checked_sub(1) else { return 0.0 };
        let (from, until) = (self.marks[stretch], self.marks[after]);
        (stretch as f64 + (second - from) as f64 / (until - from).max(1) as f64) / stretches
    }

    /// The moment of each mark, in seconds since 1970 UTC.
    pub fn marks(&self) -> impl Iterator<Item = (i64, i64)> {
        MARKS.into_iter().zip(self.marks)
    }
}

#[cfg(test)]
mod tests {
    use super::Axis;

    #[test]
    fn each_stretch_is_as_wide_as_another_and_time_only_moves_right() {
        let treated: Result<jiff::Zoned, _> = "2026-03-28T14:00[UTC]".parse();
        let Ok(treated) = treated else { return assert!(treated.is_ok()) };
        let axis = Axis::new(&treated);
        let shares: Vec<f64> = axis.marks().map(|(_, at)| axis.share(at)).collect();
        for (i, share) in shares.iter().enumerate() {
            assert!((share - i as f64 / 8.0).abs() < 1e-9, "{shares:?}");
        }
        let start = treated.timestamp().as_second();
        let walk: Vec<f64> = (-10..2000).map(|hour| axis.share(start + hour * 3600)).collect();
        assert!(walk.is_sorted());
        assert!((walk[0], walk[walk.len() - 1]) == (0.0, 1.0));
    }
}
