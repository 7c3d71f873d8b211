//! Days of treatment on which a protocol is tried: without a clock change near, and on either side of one.

use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// A Friday in winter, without a clock change within weeks.
#[must_use]
pub fn ordinary() -> Zoned {
    at_two(11, 20, TimeZone::UTC)
}

/// An ordinary day, one before the clock is set forward and one before it is set back; and how to say so.
#[must_use]
pub fn each() -> [(Zoned, &'static str); 3] {
    let berlin = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC);
    [
        (ordinary(), ""),
        (at_two(3, 28, berlin.clone()), "where the clock is set forward the next day"),
        (at_two(10, 24, berlin), "where the clock is set back the next day"),
    ]
}

/// Two in the afternoon of a day in 2026.
fn at_two(month: i8, day: i8, zone: TimeZone) -> Zoned {
    let local = zone.to_ambiguous_zoned(date(2026, month, day).at(14, 0, 0, 0)).compatible();
    local.unwrap_or_else(|_| Timestamp::UNIX_EPOCH.to_zoned(TimeZone::UTC))
}

/// How long after a treatment a moment is, in words. Both are seconds since 1970 UTC.
#[must_use]
pub fn since(treated: i64, second: i64) -> String {
    let minutes = second.saturating_sub(treated).max(0) / 60;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) if hours > 72 && hours % 24 == 0 => format!("{} days", hours / 24),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_days_are_before_clock_changes() {
        let hours = super::each().map(|(treated, _)| {
            let next = treated.checked_add(jiff::Span::new().days(1)).ok()?;
            Some(treated.duration_until(&next).as_hours())
        });
        assert_eq!(hours, [24, 23, 25].map(Some));
    }
}
