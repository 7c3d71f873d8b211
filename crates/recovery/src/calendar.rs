//! Turns offsets from the treatment into moments on the calendar of the patient's zone.
//!
//! Hours and minutes are elapsed time. Days, weeks, months and years are counted on the local calendar and keep the
//! time of day of the treatment, so across a clock change "48 hours" and "2 days" end at different moments. Where
//! the local time does not exist (a clock set forward skips it) the moment is as long after the gap as the time is into
//! it; where it exists twice, the first is meant: RFC 5545, section 3.3.5.

use evidence::{Offset, Unit};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Zoned};

const DAY: i64 = 24 * 60 * 60;

/// A calendar that counts from one treatment.
#[derive(Debug, Clone)]
pub struct Calendar {
    treated: i64,
    local: DateTime,
    zone: TimeZone,
    /// The clock does not change from the treatment up to this moment, so that a local day there has 24 hours.
    steady_until: i64,
}

impl Calendar {
    /// A calendar from the moment of a treatment, in its zone. Parts of a second are left out.
    #[must_use]
    pub fn new(treated: &Zoned) -> Self {
        let zone = treated.time_zone().clone();
        let next_change = zone.following(treated.timestamp()).next().map(|t| t.timestamp().as_second());
        Calendar {
            treated: treated.timestamp().as_second(),
            local: treated.datetime(),
            zone,
            steady_until: next_change.unwrap_or(i64::MAX),
        }
    }

    /// The moment of the treatment, in seconds since 1970 UTC.
    #[must_use]
    pub fn treated(&self) -> i64 {
        self.treated
    }

    /// The moment this long after the treatment, in seconds since 1970 UTC; the end of time if it lies past it.
    #[must_use]
    pub fn after(&self, offset: Offset) -> i64 {
        let count = i64::from(offset.count);
        // No time later is now, also where the local time of the treatment exists twice and it was the second.
        if count == 0 {
            return self.treated;
        }
        match offset.unit {
            Unit::Minute => self.within_time(self.treated.saturating_add(count * 60)),
            Unit::Hour => self.within_time(self.treated.saturating_add(count * 60 * 60)),
            Unit::Day => self.days(count),
            Unit::Week => self.days(count * 7),
            Unit::Month => self.local_time(Span::new().try_months(count)),
            Unit::Year => self.local_time(Span::new().try_years(count)),
        }
    }

    fn days(&self, days: i64) -> i64 {
        let steady = self.treated.saturating_add(days * DAY);
        if steady < self.steady_until {
            self.within_time(steady)
        } else {
            self.local_time(Span::new().try_days(days))
        }
    }

    fn local_time(&self, span: Result<Span, jiff::Error>) -> i64 {
        let local = span.and_then(|span| self.local.checked_add(span));
        local
            .and_then(|local| self.zone.to_ambiguous_timestamp(local).compatible())
            .map_or(Timestamp::MAX.as_second(), Timestamp::as_second)
    }

    fn within_time(&self, second: i64) -> i64 {
        second.min(Timestamp::MAX.as_second())
    }
}
