//! Why a text is not a moment, and what to write instead.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::Offset;

use super::YEARS;

/// Why a text is not a moment, or a name not a time zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MomentError {
    /// Nothing but spaces.
    #[error("no moment is given")]
    Empty,
    /// Some of it fits no form.
    #[error("`{text}` is not understood as a moment{}", at_word(.text, .word.as_deref()))]
    NotUnderstood {
        /// All that was written.
        text: String,
        /// Where reading stopped; `None` if the text ended too early.
        word: Option<String>,
        /// What may have been meant.
        suggestion: Option<String>,
    },
    /// A day without a time.
    #[error("`{day}` has no time of day")]
    MissingTime {
        /// The day as it was written.
        day: String,
    },
    /// An hour that may be of the morning or the afternoon, or no hour at all.
    #[error("`{hour}` is not a whole time of day")]
    MissingMinutes {
        /// The hour as it was written.
        hour: String,
    },
    /// A time without a day.
    #[error("`{time}` has no day")]
    MissingDay {
        /// The time as it was written.
        time: String,
    },
    /// A weekday without a date.
    #[error("`{}` has no date", weekday_name(*.weekday))]
    MissingDate {
        /// The weekday.
        weekday: Weekday,
        /// The last one before today.
        last: Date,
    },
    /// A day and a month without a year.
    #[error("`{date}` has no year")]
    MissingYear {
        /// The date as it was written.
        date: String,
        /// The present year.
        this_year: i16,
    },
    /// Either of two numbers may be the month.
    #[error("`{date}` may be two dates")]
    AmbiguousDate {
        /// The date as it was written.
        date: String,
        /// The date if the day comes first.
        day_first: Date,
        /// The date if the month comes first.
        month_first: Date,
    },
    /// There are twelve months.
    #[error("there is no month `{month}`")]
    NoSuchMonth {
        /// The month as it was written.
        month: String,
    },
    /// The month is shorter.
    #[error("there is no day `{day}` in {} {}: it has {} days", month_name(.last), .last.year(), .last.day())]
    NoSuchDay {
        /// The day as it was written.
        day: String,
        /// The last day of that month.
        last: Date,
    },
    /// The day is not that weekday.
    #[error("`{date}` is a {}, not a {}", weekday_name(.date.weekday()), weekday_name(*.written))]
    WrongWeekday {
        /// The date.
        date: Date,
        /// The weekday that is written.
        written: Weekday,
    },
    /// No clock shows it.
    #[error("there is no time `{time}`")]
    NoSuchTime {
        /// The time as it was written.
        time: String,
        /// What is wrong with it.
        fault: TimeFault,
    },
    /// A clock set forward skips it.
    #[error("`{}` does not exist in `{zone}`: the clock goes from {}", minute(.local), gap(.local, .from, .to))]
    SkippedTime {
        /// The local time.
        local: DateTime,
        /// The zone's name.
        zone: String,
        /// Whether the text names the zone.
        zone_written: bool,
        /// The first local time that is skipped.
        from: DateTime,
        /// The first local time after those that are skipped.
        to: DateTime,
        /// The UTC offset before.
        before: Offset,
        /// The UTC offset after.
        after: Offset,
    },
    /// A clock set back repeats it.
    #[error("`{}` happens twice in `{zone}`: the clock is set back", minute(.local))]
    RepeatedTime {
        /// The local time.
        local: DateTime,
        /// The zone's name.
        zone: String,
        /// Whether the text names the zone.
        zone_written: bool,
        /// The UTC offset of the first time.
        first: Offset,
        /// The UTC offset of the second.
        second: Offset,
    },
    /// No place is that far from UTC.
    #[error("there is no UTC offset `{offset}`")]
    NoSuchOffset {
        /// The offset as it was written.
        offset: String,
    },
    /// The text names a zone and a UTC offset that the zone does not have then.
    #[error("`{zone}` is not at {} on `{}`", utc_offset(*.offset), minute(.local))]
    WrongOffset {
        /// The local time.
        local: DateTime,
        /// The zone's name.
        zone: String,
        /// The UTC offset that is written.
        offset: Offset,
        /// The zone's UTC offset then.
        right: Offset,
    },
    /// Not a name in the time zone database.
    #[error("there is no time zone `{name}`")]
    NoSuchZone {
        /// The name as it was written.
        name: String,
        /// The name that may have been meant.
        nearest: Option<String>,
    },
    /// Too long ago or too far ahead.
    #[error("`{text}` is outside the years {} to {}", YEARS.start(), YEARS.end())]
    OutOfRange {
        /// The year, or all that was written where it has none.
        text: String,
    },
}

/// What is wrong with a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeFault {
    /// An hour past 23.
    Hour,
    /// An hour that is not 1 to 12, with am or pm.
    TwelveHour,
    /// 24:00.
    EndOfDay,
    /// A minute past 59.
    Minute,
    /// A second past 59.
    Second,
}

impl MomentError {
    /// What to do about it: one line, without a full stop.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        const EXAMPLES: &str = "write it like `2026-11-20 14:00`, `20 Nov 2026 2pm`, `yesterday 16:00`, `36h ago` \
                                or, with its UTC offset, `2026-11-20T14:00+01:00`";
        let help = match self {
            MomentError::Empty | MomentError::NotUnderstood { suggestion: None, .. } => EXAMPLES.to_owned(),
            MomentError::NotUnderstood { suggestion: Some(suggestion), .. } => format!("did you mean `{suggestion}`?"),
            MomentError::MissingTime { day } => {
                format!("windows are counted in hours: add the time, such as `{day} 14:00` or `{day} 2pm`")
            }
            MomentError::MissingMinutes { hour } if matches!(hour.parse(), Ok(1..=12_u8)) => {
                format!("write `{hour}:00`, `{hour}am` or `{hour}pm`")
            }
            MomentError::MissingMinutes { hour } => format!("write `{hour}:00`"),
            MomentError::MissingDay { time } => format!("add the day, such as `today {time}` or `yesterday {time}`"),
            MomentError::MissingDate { weekday, last } => {
                format!("write the date: the last {} before today was `{last}`", weekday_name(*weekday))
            }
            MomentError::MissingYear { date, this_year } => format!("add the year, such as `{date} {this_year}`"),
            MomentError::AmbiguousDate { day_first, month_first, .. } => {
                format!("write the year first: `{day_first}` or `{month_first}`")
            }
            MomentError::NoSuchMonth { .. } => "months run from 1 to 12".to_owned(),
            MomentError::NoSuchDay { last, .. } => format!("the last day of the month is `{last}`"),
            MomentError::WrongWeekday { .. } => "check the date, or leave the weekday out".to_owned(),
            MomentError::NoSuchTime { fault, .. } => match fault {
                TimeFault::Hour => "hours run from 0 to 23".to_owned(),
                TimeFault::TwelveHour => "with am or pm, hours run from 1 to 12".to_owned(),
                TimeFault::EndOfDay => "write midnight as `00:00` of the next day".to_owned(),
                TimeFault::Minute => "minutes run from 00 to 59".to_owned(),
                TimeFault::Second => "seconds run from 00 to 59".to_owned(),
            },
            MomentError::SkippedTime { zone, zone_written, from, to, before, after, .. } => {
                let last = from.saturating_sub(SignedDuration::from_secs(60));
                let zone = zone_written.then_some(zone);
                format!(
                    "the nearest times are `{}` and `{}`",
                    with_offset(&last, *before, zone),
                    with_offset(to, *after, zone)
                )
            }
            MomentError::RepeatedTime { local, zone, zone_written, first, second } => {
                let zone = zone_written.then_some(zone);
                format!(
                    "write `{}` for the first time or `{}` for the second",
                    with_offset(local, *first, zone),
                    with_offset(local, *second, zone)
                )
            }
            MomentError::NoSuchOffset { .. } => {
                "UTC offsets run from -12:00 to +14:00 and are written like `+01:00`".to_owned()
            }
            MomentError::WrongOffset { local, zone, right, .. } => format!(
                "write `{}[{zone}]` or `{}`, or leave the zone out",
                minute(local),
                with_offset(local, *right, Some(zone))
            ),
            MomentError::NoSuchZone { nearest: Some(nearest), .. } => format!("did you mean `{nearest}`?"),
            MomentError::NoSuchZone { nearest: None, .. } => {
                "write a place such as `Europe/Berlin` or `America/New_York`: one abbreviation may stand for several \
                 zones"
                    .to_owned()
            }
            MomentError::OutOfRange { text } if is_short_year(text) => {
                format!("write the year with four digits, such as `20{text:0>2}`")
            }
            MomentError::OutOfRange { .. } => "check the year".to_owned(),
        };
        Some(help)
    }
}

fn is_short_year(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// A local time, to the minute where that is all of it.
fn minute(local: &DateTime) -> String {
    let whole = local.second() == 0 && local.subsec_nanosecond() == 0;
    if whole { local.strftime("%Y-%m-%dT%H:%M").to_string() } else { local.to_string() }
}

/// A local time with its UTC offset, as it can be written to be read here.
fn with_offset(local: &DateTime, offset: Offset, zone: Option<&String>) -> String {
    let zone = zone.map_or_else(String::new, |zone| format!("[{zone}]"));
    format!("{}{}{zone}", minute(local), utc_offset(offset))
}

/// `+01:00`, with seconds where it has them.
pub(super) fn utc_offset(offset: Offset) -> String {
    let seconds = offset.seconds().unsigned_abs();
    let sign = if offset.is_negative() { '-' } else { '+' };
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let seconds = if seconds == 0 { String::new() } else { format!(":{seconds:02}") };
    format!("{sign}{hours:02}:{minutes:02}{seconds}")
}

/// `02:00 to 03:00`, with the days where the gap leaves the day of the local time.
fn gap(local: &DateTime, from: &DateTime, to: &DateTime) -> String {
    if from.date() == local.date() && to.date() == local.date() {
        format!("{} to {}", from.strftime("%H:%M"), to.strftime("%H:%M"))
    } else {
        format!("{} to {}", minute(from), minute(to))
    }
}

fn at_word(text: &str, word: Option<&str>) -> String {
    match word {
        Some(word) if word != text => format!(": what is `{word}`?"),
        Some(_) => String::new(),
        None => ": it ends too early".to_owned(),
    }
}

fn month_name(date: &Date) -> String {
    date.strftime("%B").to_string()
}

fn weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}
