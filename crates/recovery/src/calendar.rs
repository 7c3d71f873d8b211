//! Turns offsets from the treatment into moments on the calendar of the patient's zone.
//!
//! Hours and minutes are elapsed time. Days, weeks, months and years are counted on the local calendar and keep the
//! time of day of the treatment, so across a clock change "48 hours" and "2 days" end at different moments. Where
//! the local time does not exist (a clock set forward skips it) the moment is as long after the gap as the time is into
//! it; where it exists twice, the first is meant: RFC 5545, section 3.3.5.

use evidence::{Offset, Unit};
use jiff::civil::DateTime;
use jiff::tz::{TimeZone, TimeZoneTransition};
use jiff::{Span, Timestamp, Zoned};

const DAY: i64 = 24 * 60 * 60;

/// A calendar that counts from one treatment.
#[derive(Debug, Clone)]
pub struct Calendar {
    treated: i64,
    local: DateTime,
    zone: TimeZone,
    /// The clock at the treatment, and after its next change. Within these two stretches, which reach from weeks to
    /// years, a local time is turned into a moment by a subtraction; past them the zone is asked.
    stretches: [Stretch; 2],
}

/// A stretch of time in which the clock does not change. Seconds.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    /// What the local clock is ahead of UTC.
    ahead: i64,
    /// The moment of the next change.
    until: i64,
}

impl Calendar {
    /// A calendar from the moment of a treatment, in its zone. Parts of a second are left out.
    #[must_use]
    pub fn new(treated: &Zoned) -> Self {
        let zone = treated.time_zone().clone();
        let ahead = i64::from(treated.offset().seconds());
        let mut changes = zone.following(treated.timestamp());
        let (first, second) = (changes.next(), changes.next());
        let until = |change: &Option<TimeZoneTransition<'_>>| {
            change.as_ref().map_or(i64::MAX, |c| c.timestamp().as_second())
        };
        let after = first.as_ref().map_or(ahead, |c| i64::from(c.offset().seconds()));
        let stretches =
            [Stretch { ahead, until: until(&first) }, Stretch { ahead: after, until: until(&second) }];
        Calendar { treated: treated.timestamp().as_second(), local: treated.datetime(), zone, stretches }
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
        match offset.unit {
            Unit::Minute => self.within_time(self.treated.saturating_add(count * 60)),
            Unit::Hour => self.within_time(self.treated.saturating_add(count * 60 * 60)),
            Unit::Day => self.days(count),
            Unit::Week => self.days(count * 7),
            Unit::Month => self.at_local_time(Span::new().try_months(count)),
            Unit::Year => self.at_local_time(Span::new().try_years(count)),
        }
    }

    /// The moment this long before the treatment, in seconds since 1970 UTC; the start of time if it lies before it.
    ///
    /// Days and longer are counted back on the local calendar and keep the time of day, as after the treatment.
    #[must_use]
    pub fn before(&self, offset: Offset) -> i64 {
        let count = i64::from(offset.count);
        let span = match offset.unit {
            Unit::Minute => return self.treated - count * 60,
            Unit::Hour => return self.treated - count * 60 * 60,
            Unit::Day => Span::new().try_days(count),
            Unit::Week => Span::new().try_weeks(count),
            Unit::Month => Span::new().try_months(count),
            Unit::Year => Span::new().try_years(count),
        };
        let local = span.and_then(|span| self.local.checked_sub(span));
        let asked = local.and_then(|local| self.zone.to_ambiguous_timestamp(local).compatible());
        asked.map_or(Timestamp::MIN.as_second(), Timestamp::as_second)
    }

    fn days(&self, days: i64) -> i64 {
        let local = self.treated.saturating_add(self.stretches[0].ahead).saturating_add(days * DAY);
        self.known(local).unwrap_or_else(|| self.at_local_time(Span::new().try_days(days)))
    }

    /// The moment of a local time, given in seconds as if it were UTC, where the two known stretches tell it.
    fn known(&self, local: i64) -> Option<i64> {
        let [now, next] = self.stretches;
        let (before, after) = (local.saturating_sub(now.ahead), local.saturating_sub(next.ahead));
        if before < now.until {
            // Told twice where the clock is set back: the first is meant.
            Some(self.within_time(before))
        } else if after < now.until {
            // Skipped where the clock is set forward: as long after the gap as the time is into it.
            Some(self.within_time(before))
        } else {
            (after < next.until).then(|| self.within_time(after))
        }
    }

    fn at_local_time(&self, span: Result<Span, jiff::Error>) -> i64 {
        let Ok(local) = span.and_then(|span| self.local.checked_add(span)) else {
            return self.within_time(i64::MAX);
        };
        let as_utc = TimeZone::UTC.to_timestamp(local).map(Timestamp::as_second).ok();
        as_utc.and_then(|seconds| self.known(seconds)).unwrap_or_else(|| {
            let asked = self.zone.to_ambiguous_timestamp(local).compatible();
            asked.map_or(Timestamp::MAX.as_second(), Timestamp::as_second)
        })
    }

    /// A moment in the zone of the treatment; the far ends of time are clamped.
    #[must_use]
    pub fn local(&self, second: i64) -> Zoned {
        local(second, &self.zone)
    }

    fn within_time(&self, second: i64) -> i64 {
        second.min(Timestamp::MAX.as_second())
    }
}

/// A moment in a zone; the far ends of time are clamped.
pub(crate) fn local(second: i64, zone: &TimeZone) -> Zoned {
    let second = second.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX).to_zoned(zone.clone())
}
