//! Moments as people write them: `2026-11-20T14:00`, `20 Nov 2026 2pm`, `yesterday at 16:00`, `36h ago`.
//!
//! ```text
//! moment  = now
//!         | span ago [time] | in span [time]          a time only where the span has no hours or minutes
//!         | day time [place] | time [place] day [place]
//! span    = (count unit)+                             36h, 2 days, an hour and 30 minutes
//! day     = today | yesterday | tomorrow | [weekday] date
//! date    = Y-M-D | Y/M/D | Y.M.D | D.M.Y | D-M-Y | D/M/Y | M/D/Y
//!         | D Month Y | Month D Y
//! time    = H:MM[:SS[.fraction]] [am|pm] | H (am|pm) | noon
//! place   = [Z | UTC | ±HH:MM] ["[" zone "]"]
//! ```
//!
//! Capitals, spaces, commas, `at` and `on` make no difference. A moment must be one and only one: a time that a clock
//! change skips or repeats, a date whose order is unclear and a day without a time are errors that say what to write
//! instead. Nothing is guessed, because windows are counted in hours from what is read here.
//!
//! `read` takes the text apart and knows no zone; here it becomes an instant. What that means for a plan is left to
//! `recovery`.

use std::ops::RangeInclusive;

use jiff::civil::{DateTime, Time};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff::{Span, Timestamp, Zoned};

mod error;
mod lex;
mod read;
#[cfg(test)]
mod tests;
mod zones;

use error::utc_offset;
pub use error::{MomentError, TimeFault};
use read::{Day, Length, Place, Sign, Told, Written};
pub use zones::{system_zone, zone};

/// The years that are read.
const YEARS: RangeInclusive<i16> = 1970..=2200;

/// The longest text that is read as a moment, in characters.
const LONGEST: usize = 120;

/// Reads a moment.
///
/// `zone` is the time zone of times that name none, and the zone that the moment is shown in unless the text names one
/// in brackets. `now` is what `today`, `yesterday` and `… ago` count from. Hours and minutes ago are elapsed time;
/// days, weeks and months ago are counted on the local calendar and keep the time of day. Where that local time is
/// skipped or repeated the moment is the one RFC 5545 gives it, because nobody has written it.
///
/// # Errors
/// A [`MomentError`] if the text is not one moment in the years 1970 to 2200.
pub fn parse(text: &str, zone: &TimeZone, now: &Zoned) -> Result<Zoned, MomentError> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        // No moment is this long, and a message stays a message.
        let text: String = text.chars().take(LONGEST).chain(['…']).collect();
        return Err(MomentError::NotUnderstood { word: Some(text.clone()), text, suggestion: None });
    }
    let now = now.with_time_zone(zone.clone());
    let here = Here { text, zone, now: &now };
    let moment = match read::read(text, now.date())? {
        Written::Now => now.clone(),
        Written::Counted { length, sign, time: None } => here.counted(&length, sign)?,
        Written::Counted { length, sign, time: Some((time, place)) } => {
            let day = Day::Date(here.counted_local(&length, sign)?.date());
            here.on(&day, time, place)?
        }
        Written::On { day, time, place } => here.on(&day, time, place)?,
    };
    if YEARS.contains(&moment.year()) { Ok(moment) } else { Err(here.out_of_range()) }
}

/// Where and when a text is read.
struct Here<'a> {
    text: &'a str,
    zone: &'a TimeZone,
    now: &'a Zoned,
}

impl Here<'_> {
    /// The moment a length before or after now.
    fn counted(&self, length: &Length, sign: Sign) -> Result<Zoned, MomentError> {
        let start = if length.has_calendar_part() {
            let local = self.counted_local(length, sign)?;
            self.zone.to_ambiguous_timestamp(local).compatible().ok()
        } else {
            Some(self.now.timestamp())
        };
        let elapsed = match sign {
            Sign::Ago => -length.elapsed(),
            Sign::Ahead => length.elapsed(),
        };
        let instant = start.and_then(|start| start.checked_add(elapsed).ok());
        instant.map(|instant| instant.to_zoned(self.zone.clone())).ok_or_else(|| self.out_of_range())
    }

    /// The local time to which the calendar part of a length leads.
    fn counted_local(&self, length: &Length, sign: Sign) -> Result<DateTime, MomentError> {
        let now = self.now.datetime();
        let local = length.calendar().and_then(|span| match sign {
            Sign::Ago => now.checked_sub(span).ok(),
            Sign::Ahead => now.checked_add(span).ok(),
        });
        local.ok_or_else(|| self.out_of_range())
    }

    /// The moment of a time on a day.
    fn on(&self, day: &Day, time: Time, place: Place) -> Result<Zoned, MomentError> {
        let zone_written = place.zone.is_some();
        let zone = place.zone.unwrap_or_else(|| self.zone.clone());
        let date = match day {
            Day::Date(date) => *date,
            Day::FromToday(days) => {
                // Today where the time is meant to be.
                let there = match place.offset {
                    Some(told) if !zone_written => told.offset().to_time_zone(),
                    Some(_) | None => zone.clone(),
                };
                let today = self.now.with_time_zone(there).date();
                today.checked_add(Span::new().days(*days)).map_err(|_| self.out_of_range())?
            }
        };
        let local = date.to_datetime(time);
        let instant = match place.offset {
            Some(Told::Offset(offset)) if zone_written => self.at_offset(local, offset, &zone)?,
            Some(told) => told.offset().to_timestamp(local).map_err(|_| self.out_of_range())?,
            None => self.at_local(local, &zone, zone_written)?,
        };
        Ok(instant.to_zoned(zone))
    }

    /// The instant of a local time whose zone and offset are both told.
    fn at_offset(&self, local: DateTime, offset: Offset, zone: &TimeZone) -> Result<Timestamp, MomentError> {
        match zone.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Fold { before, after } if offset == before || offset == after => {}
            AmbiguousOffset::Gap { .. } | AmbiguousOffset::Fold { .. } => {
                return self.at_local(local, zone, true);
            }
            AmbiguousOffset::Unambiguous { offset: right } => {
                if offset != right {
                    return Err(MomentError::WrongOffset { local, zone: zone_name(zone), offset, right });
                }
            }
        }
        offset.to_timestamp(local).map_err(|_| self.out_of_range())
    }

    /// The instant of a local time, if there is exactly one.
    fn at_local(
        &self,
        local: DateTime,
        zone: &TimeZone,
        zone_written: bool,
    ) -> Result<Timestamp, MomentError> {
        let too_far = |_| self.out_of_range();
        match zone.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset.to_timestamp(local).map_err(too_far),
            AmbiguousOffset::Gap { before, after } => {
                // With the offset after the change, a skipped time lies before the change.
                let earlier = after.to_timestamp(local).map_err(too_far)?;
                let change = zone.following(earlier).find(|change| change.offset() == after);
                let change = change.map_or(earlier, |change| change.timestamp());
                Err(MomentError::SkippedTime {
                    local,
                    zone: zone_name(zone),
                    zone_written,
                    from: before.to_datetime(change),
                    to: after.to_datetime(change),
                    before,
                    after,
                })
            }
            AmbiguousOffset::Fold { before, after } => Err(MomentError::RepeatedTime {
                local,
                zone: zone_name(zone),
                zone_written,
                first: before,
                second: after,
            }),
        }
    }

    fn out_of_range(&self) -> MomentError {
        MomentError::OutOfRange { text: self.text.to_owned() }
    }
}

fn zone_name(zone: &TimeZone) -> String {
    match (zone.iana_name(), zone.to_fixed_offset()) {
        (Some(name), _) => name.to_owned(),
        (None, Ok(offset)) => utc_offset(offset),
        (None, Err(_)) => "the local time zone".to_owned(),
    }
}
