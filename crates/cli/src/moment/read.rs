//! The grammar of moments: text to day, time and place. It asks no zone when that is.

use std::ops::RangeInclusive;

use content::nearest;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Span};

use super::lex::{Kind, Token, tokens};
use super::{MomentError, TimeFault, YEARS, zone};

/// The UTC offsets that clocks have shown in the years that are read, in minutes.
const OFFSETS: RangeInclusive<i32> = -12 * 60..=14 * 60;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

const COUNTS: [(&str, u32); 14] = [
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
];

const UNITS: [(&[&str], Unit); 5] = [
    (&["m", "min", "mins", "minute", "minutes"], Unit::Minute),
    (&["h", "hr", "hrs", "hour", "hours"], Unit::Hour),
    (&["d", "day", "days"], Unit::Day),
    (&["w", "wk", "wks", "week", "weeks"], Unit::Week),
    (&["mo", "month", "months"], Unit::Month),
];

/// Words to suggest for a slip of the hand, besides months and weekdays.
const WORDS: [&str; 9] =
    ["now", "today", "yesterday", "tomorrow", "ago", "minutes", "hours", "days", "weeks"];

/// A moment as it is written.
pub(super) enum Written {
    /// `now`.
    Now,
    /// `2 days ago`; with a time where the text gives one.
    Counted { length: Length, sign: Sign, time: Option<(Time, Place)> },
    /// `20 Nov 2026 14:00`.
    On { day: Day, time: Time, place: Place },
}

/// Reads a text without spaces around it. `today` is for the examples in errors.
pub(super) fn read(text: &str, today: Date) -> Result<Written, MomentError> {
    Reader::new(text, today).moment()
}

/// A unit that people count back in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
}

/// A length of time, its calendar part apart from its elapsed part.
pub(super) struct Length {
    months: u32,
    days: u32,
    minutes: i64,
}

impl Length {
    /// The calendar part as a span; `None` if it is too long for any calendar.
    pub(super) fn calendar(&self) -> Option<Span> {
        Span::new().try_months(self.months).and_then(|span| span.try_days(self.days)).ok()
    }

    pub(super) fn elapsed(&self) -> SignedDuration {
        SignedDuration::from_secs(self.minutes.saturating_mul(60))
    }

    pub(super) fn has_calendar_part(&self) -> bool {
        self.months > 0 || self.days > 0
    }
}

/// Which way a length is counted from now.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    Ago,
    Ahead,
}

/// The day of a moment.
pub(super) enum Day {
    Date(Date),
    /// So many days after today; negative before.
    FromToday(i8),
}

/// What a text says of the place of a time.
#[derive(Default)]
pub(super) struct Place {
    pub(super) offset: Option<Told>,
    pub(super) zone: Option<TimeZone>,
}

impl Place {
    fn is_empty(&self) -> bool {
        self.offset.is_none() && self.zone.is_none()
    }
}

/// What a text says of the UTC offset.
#[derive(Clone, Copy)]
pub(super) enum Told {
    /// `Z`: the time is in UTC, and the offset of the place is not told.
    Utc,
    /// The offset of the place.
    Offset(Offset),
}

impl Told {
    pub(super) fn offset(self) -> Offset {
        match self {
            Told::Utc => Offset::UTC,
            Told::Offset(offset) => offset,
        }
    }
}

/// Reads one form after another. A method that returns `None` has read nothing.
struct Reader<'a> {
    text: &'a str,
    today: Date,
    tokens: Vec<Token<'a>>,
    at: usize,
    /// How far reading has come in a date that turned out to be none.
    reached: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, today: Date) -> Self {
        Reader { text, today, tokens: tokens(text), at: 0, reached: 0 }
    }

    fn moment(mut self) -> Result<Written, MomentError> {
        if self.tokens.is_empty() {
            return Err(MomentError::Empty);
        }
        let written = if self.word(&["now"]).is_some() {
            Written::Now
        } else if let Some((length, sign)) = self.length()? {
            self.filler();
            let time = if length.minutes == 0 { self.time()? } else { None };
            let time = time.map(|time| Ok((time, self.place()?))).transpose()?;
            Written::Counted { length, sign, time }
        } else {
            self.on()?
        };
        if self.peek(0).is_none() { Ok(written) } else { Err(self.not_understood()) }
    }

    /// A day and a time, in either order.
    fn on(&mut self) -> Result<Written, MomentError> {
        self.filler();
        let start = self.at;
        if let Some(time) = self.time()? {
            let written = self.written(start);
            let place = self.place()?;
            self.filler();
            if self.peek(0).is_none() {
                return Err(MomentError::MissingDay { time: written });
            }
            let day = self.day()?.ok_or_else(|| self.not_understood())?;
            let place = if place.is_empty() { self.place()? } else { place };
            return Ok(Written::On { day, time, place });
        }
        let day = self.day()?.ok_or_else(|| self.not_understood())?;
        let written = self.written(start);
        self.filler();
        if self.peek(0).is_none() {
            return Err(MomentError::MissingTime { day: written });
        }
        let time = self.time()?.ok_or_else(|| self.bare_hour().unwrap_or_else(|| self.not_understood()))?;
        let place = self.place()?;
        Ok(Written::On { day, time, place })
    }

    /// `in 2 days`, `36h ago`.
    fn length(&mut self) -> Result<Option<(Length, Sign)>, MomentError> {
        let start = self.at;
        let ahead = self.word(&["in"]).is_some();
        let mut length = Length { months: 0, days: 0, minutes: 0 };
        let counted = self.at;
        while let Some((count, unit)) = self.counted_unit() {
            // An overlong count stays too long for every calendar.
            match unit {
                Unit::Minute => length.minutes = length.minutes.saturating_add(i64::from(count)),
                Unit::Hour => length.minutes = length.minutes.saturating_add(i64::from(count) * 60),
                Unit::Day => length.days = length.days.saturating_add(count),
                Unit::Week => length.days = length.days.saturating_add(count.saturating_mul(7)),
                Unit::Month => length.months = length.months.saturating_add(count),
            }
            self.mark(&[","]);
            self.word(&["and"]);
        }
        if self.at == counted {
            self.at = start;
            return Ok(None);
        }
        if ahead {
            return Ok(Some((length, Sign::Ahead)));
        }
        let written = self.written(counted);
        if self.word(&["ago"]).is_some() {
            return Ok(Some((length, Sign::Ago)));
        }
        if self.peek(0).is_some() {
            return Err(self.not_understood());
        }
        let suggestion = Some(format!("{written} ago"));
        Err(MomentError::NotUnderstood { text: self.text.to_owned(), word: None, suggestion })
    }

    fn counted_unit(&mut self) -> Option<(u32, Unit)> {
        let (count, unit) = (self.peek(0)?, self.peek(1)?);
        let count = match count.kind {
            Kind::Number => number(count.text),
            Kind::Word => COUNTS.iter().find(|(word, _)| count.is_word(&[word])).map(|(_, count)| *count)?,
            Kind::Bracketed | Kind::Mark => return None,
        };
        let unit = UNITS.iter().find(|(words, _)| unit.is_word(words)).map(|(_, unit)| *unit)?;
        self.at += 2;
        Some((count, unit))
    }

    fn day(&mut self) -> Result<Option<Day>, MomentError> {
        for (word, days) in [("yesterday", -1), ("today", 0), ("tomorrow", 1)] {
            if self.word(&[word]).is_some() {
                return Ok(Some(Day::FromToday(days)));
            }
        }
        let start = self.at;
        let weekday = self.weekday();
        if weekday.is_some() {
            self.mark(&["."]);
            self.filler();
        }
        let Some(date) = self.date()? else {
            let ends = self.peek(0).is_none() || self.time_is_next();
            if let (Some(weekday), true) = (weekday, ends) {
                let last = self.today.nth_weekday(-1, weekday).unwrap_or(self.today);
                return Err(MomentError::MissingDate { weekday, last });
            }
            self.give_back(start);
            return Ok(None);
        };
        match weekday {
            Some(written) if written != date.weekday() => Err(MomentError::WrongWeekday { date, written }),
            Some(_) | None => Ok(Some(Day::Date(date))),
        }
    }

    fn weekday(&mut self) -> Option<Weekday> {
        let token = self.peek(0)?;
        let (_, weekday) = WEEKDAYS.iter().find(|(name, _)| token.begins(name))?;
        self.at += 1;
        Some(*weekday)
    }

    fn date(&mut self) -> Result<Option<Date>, MomentError> {
        if let Some(date) = self.numeric_date()? {
            return Ok(Some(date));
        }
        let start = self.at;
        let (day, month) = if let Some(month) = self.month() {
            let Some(day) = self.number() else {
                self.give_back(start);
                return Ok(None);
            };
            self.word(&["st", "nd", "rd", "th"]);
            (day, month)
        } else {
            let Some(day) = self.number() else { return Ok(None) };
            self.word(&["st", "nd", "rd", "th"]);
            self.mark(&["."]);
            self.word(&["of"]);
            let Some(month) = self.month() else {
                self.give_back(start);
                return Ok(None);
            };
            (day, month)
        };
        let date = self.written(start);
        self.mark(&[","]);
        if self.time_is_next() {
            return Err(MomentError::MissingYear { date, this_year: self.today.year() });
        }
        let Some(year) = self.number() else {
            return Err(MomentError::MissingYear { date, this_year: self.today.year() });
        };
        calendar_date(year, month, day).map(Some)
    }

    /// Three numbers with the same mark between them.
    fn numeric_date(&mut self) -> Result<Option<Date>, MomentError> {
        let start = self.at;
        let (Some(a), Some(mark), Some(b), Some(mark_again), Some(c)) =
            (self.peek(0), self.peek(1), self.peek(2), self.peek(3), self.peek(4))
        else {
            return Ok(None);
        };
        let numbers = [a, b, c].iter().all(|token| token.kind == Kind::Number);
        if !numbers || !mark.is_mark(&["-", "/", "."]) || mark.text != mark_again.text {
            return Ok(None);
        }
        self.at += 5;
        let [a, b, c] = [a.text, b.text, c.text];
        if a.len() > 2 {
            return calendar_date(a, month_number(b)?, c).map(Some);
        }
        // With dots the day always comes first; with other marks it depends on the country.
        let may_be_month = |text: &str| (1..=12).contains(&number(text));
        if mark.text == "." || !may_be_month(a) {
            return calendar_date(c, month_number(b)?, a).map(Some);
        }
        let month_first = calendar_date(c, month_number(a)?, b);
        if !may_be_month(b) {
            return month_first.map(Some);
        }
        let (month_first, day_first) = (month_first?, calendar_date(c, month_number(b)?, a)?);
        if month_first == day_first {
            return Ok(Some(day_first));
        }
        Err(MomentError::AmbiguousDate { date: self.written(start), day_first, month_first })
    }

    fn month(&mut self) -> Option<i8> {
        let token = self.peek(0)?;
        let month = MONTHS.iter().zip(1..).find(|(name, _)| token.begins(name));
        let (_, month) = month?;
        self.at += 1;
        self.mark(&["."]);
        Some(month)
    }

    /// Whether a number is next that is an hour rather than a year.
    fn time_is_next(&self) -> bool {
        let is_number = self.peek(0).is_some_and(|token| token.kind == Kind::Number);
        is_number
            && (self.peek(1).is_some_and(|token| token.is_mark(&[":"]))
                || half_of_day(&self.tokens, self.at + 1).is_some())
    }

    fn time(&mut self) -> Result<Option<Time>, MomentError> {
        if self.word(&["noon", "midday"]).is_some() {
            return Ok(Some(Time::constant(12, 0, 0, 0)));
        }
        if !self.time_is_next() {
            return Ok(None);
        }
        let start = self.at;
        let hour = self.number().unwrap_or_default();
        let (mut minute, mut second, mut fraction) = ("00", "00", "");
        if self.mark(&[":"]) {
            minute = self.two_digits()?;
            if self.mark(&[":"]) {
                second = self.two_digits()?;
                let dot_and_digits = self.peek(0).is_some_and(|t| t.is_mark(&["."]))
                    && self.peek(1).is_some_and(|t| t.kind == Kind::Number);
                if dot_and_digits {
                    self.at += 1;
                    fraction = self.number().unwrap_or_default();
                }
            }
        }
        let half = half_of_day(&self.tokens, self.at);
        if let Some((_, length)) = half {
            self.at += length;
        }
        let no_such = |fault| MomentError::NoSuchTime { time: self.written(start), fault };
        let (hour, minute, second) = (number(hour), number(minute), number(second));
        let hour = match half {
            Some(_) if !(1..=12).contains(&hour) => return Err(no_such(TimeFault::TwelveHour)),
            Some((Half::Morning, _)) => hour % 12,
            Some((Half::Afternoon, _)) => hour % 12 + 12,
            None => hour,
        };
        if hour == 24 && minute == 0 && second == 0 {
            return Err(no_such(TimeFault::EndOfDay));
        }
        let hour =
            i8::try_from(hour).ok().filter(|hour| *hour < 24).ok_or_else(|| no_such(TimeFault::Hour))?;
        let minute =
            i8::try_from(minute).ok().filter(|m| *m < 60).ok_or_else(|| no_such(TimeFault::Minute))?;
        let second =
            i8::try_from(second).ok().filter(|s| *s < 60).ok_or_else(|| no_such(TimeFault::Second))?;
        Time::new(hour, minute, second, nanoseconds(fraction))
            .map(Some)
            .map_err(|_| no_such(TimeFault::Second))
    }

    fn two_digits(&mut self) -> Result<&'a str, MomentError> {
        let token = self.peek(0).filter(|token| token.kind == Kind::Number && token.text.len() == 2);
        let digits = token.ok_or_else(|| self.not_understood())?.text;
        self.at += 1;
        Ok(digits)
    }

    /// The UTC offset and the zone in brackets, each if it is there.
    fn place(&mut self) -> Result<Place, MomentError> {
        let mut place = Place::default();
        if self.word(&["z", "utc", "gmt"]).is_some() {
            place.offset = Some(Told::Utc);
        } else if let Some(offset) = self.offset()? {
            place.offset = Some(Told::Offset(offset));
        }
        while let Some(token) = self.peek(0).filter(|token| token.kind == Kind::Bracketed) {
            let inside = token.text.get(1..token.text.len() - 1).unwrap_or_default();
            let (critical, inside) =
                inside.strip_prefix('!').map_or((false, inside), |inside| (true, inside));
            if inside.contains('=') {
                // RFC 9557: a suffix such as [u-ca=hebrew] is about showing a moment; only `!` makes it binding.
                if critical {
                    return Err(self.not_understood());
                }
            } else if place.zone.is_some() {
                return Err(self.not_understood());
            } else {
                place.zone = Some(self.bracketed_zone(inside)?);
            }
            self.at += 1;
        }
        Ok(place)
    }

    /// The zone in brackets: a name, or the UTC offset of a zone without one.
    fn bracketed_zone(&self, inside: &str) -> Result<TimeZone, MomentError> {
        let mut reader = Reader::new(inside, self.today);
        match reader.offset() {
            Ok(Some(offset)) if reader.peek(0).is_none() => Ok(offset.to_time_zone()),
            Ok(_) | Err(_) => zone(inside),
        }
    }

    /// `+01:00`, `-0530`, `+01`.
    fn offset(&mut self) -> Result<Option<Offset>, MomentError> {
        let start = self.at;
        let Some(sign) = self.peek(0).filter(|token| token.is_mark(&["+", "-", "\u{2212}"])) else {
            return Ok(None);
        };
        self.at += 1;
        let Some(hours) = self.number() else {
            self.at = start;
            return Ok(None);
        };
        let (hours, minutes) = if self.mark(&[":"]) {
            (hours, self.two_digits()?)
        } else if hours.len() == 4 {
            hours.split_at(2)
        } else {
            (hours, "00")
        };
        let seconds = if self.mark(&[":"]) { self.two_digits()? } else { "00" };
        let two_digits = hours.len() == 2;
        let no_such = || MomentError::NoSuchOffset { offset: self.written(start) };
        let (hours, minutes, seconds) = (number(hours), number(minutes), number(seconds));
        if !two_digits || hours > 99 || minutes > 59 || seconds > 59 {
            return Err(no_such());
        }
        let length = i32::try_from(hours * 3600 + minutes * 60 + seconds).map_err(|_| no_such())?;
        let seconds = if sign.text == "+" { length } else { -length };
        let known = (OFFSETS.start() * 60..=OFFSETS.end() * 60).contains(&seconds);
        Offset::from_seconds(seconds).ok().filter(|_| known).map(Some).ok_or_else(no_such)
    }

    fn peek(&self, ahead: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + ahead).copied()
    }

    fn word(&mut self, words: &[&str]) -> Option<Token<'a>> {
        let token = self.peek(0).filter(|token| token.is_word(words))?;
        self.at += 1;
        Some(token)
    }

    fn mark(&mut self, marks: &[&str]) -> bool {
        let found = self.peek(0).is_some_and(|token| token.is_mark(marks));
        self.at += usize::from(found);
        found
    }

    fn number(&mut self) -> Option<&'a str> {
        let token = self.peek(0).filter(|token| token.kind == Kind::Number)?;
        self.at += 1;
        Some(token.text)
    }

    /// What may stand between a day and a time.
    fn filler(&mut self) {
        while self.mark(&[","]) || self.word(&["at", "on", "t"]).is_some() {}
    }

    /// Goes back to `start`, and remembers how far it was.
    fn give_back(&mut self, start: usize) {
        self.reached = self.reached.max(self.at);
        self.at = start;
    }

    /// What has been read since `start`, as it is written.
    fn written(&self, start: usize) -> String {
        let first = self.tokens.get(start);
        let last = self.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        let range = first.zip(last).map(|(first, last)| first.start..last.start + last.text.len());
        range.and_then(|range| self.text.get(range)).unwrap_or_default().to_owned()
    }

    /// What to say where a time should be and only an hour is.
    fn bare_hour(&self) -> Option<MomentError> {
        let hour = self.peek(0).filter(|token| token.kind == Kind::Number && number(token.text) < 24)?;
        let alone = self.peek(1).is_none();
        alone.then(|| MomentError::MissingMinutes { hour: hour.text.to_owned() })
    }

    fn not_understood(&self) -> MomentError {
        let word = self.tokens.get(self.at.max(self.reached));
        let suggestion = word.filter(|token| token.kind == Kind::Word).and_then(|token| {
            let word = token.text.to_lowercase();
            let names = MONTHS.iter().chain(WEEKDAYS.iter().map(|(name, _)| name));
            let known =
                WORDS.into_iter().chain(names.flat_map(|name| [*name, name.get(..3).unwrap_or(name)]));
            // A known word in the wrong place is not meant to be itself.
            nearest(&word, known).filter(|near| near.word != word).map(|near| near.word.to_owned())
        });
        MomentError::NotUnderstood {
            text: self.text.to_owned(),
            word: word.map(|token| token.text.to_owned()),
            suggestion,
        }
    }
}

#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

/// `am`, `p.m.` at this place, and how many tokens it takes.
fn half_of_day(tokens: &[Token<'_>], at: usize) -> Option<(Half, usize)> {
    let token = |ahead: usize| tokens.get(at + ahead);
    let first = token(0)?;
    for (half, whole, letter) in [(Half::Morning, "am", "a"), (Half::Afternoon, "pm", "p")] {
        if first.is_word(&[whole]) {
            return Some((half, 1));
        }
        let dot = |ahead| token(ahead).is_some_and(|token| token.is_mark(&["."]));
        if first.is_word(&[letter]) && dot(1) && token(2)?.is_word(&["m"]) {
            return Some((half, 3 + usize::from(dot(3))));
        }
    }
    None
}

fn calendar_date(year: &str, month: i8, day: &str) -> Result<Date, MomentError> {
    let year =
        i16::try_from(number(year)).ok().filter(|y| YEARS.contains(y)).ok_or_else(|| out_of_range(year))?;
    let first =
        Date::new(year, month, 1).map_err(|_| MomentError::NoSuchMonth { month: month.to_string() })?;
    let date = i8::try_from(number(day)).ok().and_then(|day| Date::new(year, month, day).ok());
    date.ok_or_else(|| MomentError::NoSuchDay { day: day.to_owned(), last: first.last_of_month() })
}

fn month_number(text: &str) -> Result<i8, MomentError> {
    let month = i8::try_from(number(text)).ok().filter(|month| (1..=12).contains(month));
    month.ok_or_else(|| MomentError::NoSuchMonth { month: text.to_owned() })
}

/// The number that digits stand for, or the greatest there is if they stand for more.
fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(u32::MAX)
}

/// The digits after the decimal point of a second, cut after nine.
fn nanoseconds(fraction: &str) -> i32 {
    fraction
        .get(..9)
        .unwrap_or(fraction)
        .bytes()
        .zip((0..9).rev())
        .fold(0, |sum, (digit, power)| sum + i32::from(digit.saturating_sub(b'0')) * 10_i32.pow(power))
}

fn out_of_range(year: &str) -> MomentError {
    MomentError::OutOfRange { text: year.to_owned() }
}
