//! Time counted from the treatment, in the unit that the source used.

use std::fmt;

use crate::words::words;

words! {
    /// A unit of relative time.
    ///
    /// Minutes and hours are elapsed time; days and longer are calendar units in the patient's zone.
    /// They part at a clock change.
    Unit {
        /// Elapsed minutes.
        Minute = "min",
        /// Elapsed hours.
        Hour = "h",
        /// Calendar days.
        Day = "d",
        /// Calendar weeks, seven days each.
        Week = "w",
        /// Calendar months.
        Month = "mo",
        /// Calendar years.
        Year = "y",
    }
}

impl Unit {
    /// How many minutes one of it has when no calendar is at hand: a month is 30 days, a year 365.
    #[must_use]
    pub fn nominal_minutes(self) -> u32 {
        match self {
            Unit::Minute => 1,
            Unit::Hour => 60,
            Unit::Day => 24 * 60,
            Unit::Week => 7 * 24 * 60,
            Unit::Month => 30 * 24 * 60,
            Unit::Year => 365 * 24 * 60,
        }
    }

    /// Whether it is counted on the calendar rather than as elapsed time.
    #[must_use]
    pub fn is_calendar(self) -> bool {
        match self {
            Unit::Minute | Unit::Hour => false,
            Unit::Day | Unit::Week | Unit::Month | Unit::Year => true,
        }
    }
}

/// How long after the treatment something starts or stops.
///
/// Keeps the unit the source used: across a clock change, "24 hours" and "1 day" end at different times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Offset {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

impl Offset {
    /// The moment of the treatment itself.
    pub const ZERO: Offset = Offset { count: 0, unit: Unit::Hour };

    /// An offset of this many units.
    #[must_use]
    pub const fn new(count: u16, unit: Unit) -> Self {
        Offset { count, unit }
    }

    /// Its length when no calendar is at hand, in minutes; for comparing and for `hours` on the wire.
    #[must_use]
    pub fn nominal_minutes(self) -> u32 {
        u32::from(self.count) * self.unit.nominal_minutes()
    }

    /// The shortest and the longest it can turn out on a calendar, in minutes: a month has 28 to 31 days, a year 365 or
    /// 366, and a day an hour more or less where the clock changes.
    #[must_use]
    pub fn possible_minutes(self) -> (u32, u32) {
        const DAY: u32 = 24 * 60;
        let nominal = self.nominal_minutes();
        let count = u32::from(self.count);
        let (least, most) = match self.unit {
            Unit::Minute | Unit::Hour => return (nominal, nominal),
            Unit::Day | Unit::Week => (nominal, nominal),
            Unit::Month => (count * 28 * DAY, count * 31 * DAY),
            Unit::Year => (count * 365 * DAY, count * 366 * DAY),
        };
        (least.saturating_sub(60), most + 60)
    }

    /// Its length when no calendar is at hand, in hours.
    #[must_use]
    pub fn nominal_hours(self) -> f64 {
        f64::from(self.nominal_minutes()) / 60.0
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.count, self.unit)
    }
}

words! {
    /// A vague length of time, named as sources name it.
    ///
    /// The ranges are a mapping of ours (see `docs/decisions.md`, "What is a few days?").
    Vague {
        /// Three to six hours.
        FewHours = "few-hours",
        /// Two to four hours.
        SeveralHours = "several-hours",
        /// Three to five days.
        FewDays = "few-days",
        /// Three to four weeks.
        FewWeeks = "few-weeks",
        /// Four to six weeks.
        SeveralWeeks = "several-weeks",
        /// Three to six months.
        SeveralMonths = "several-months",
        /// Three months to two years.
        MonthsToYears = "months-to-years",
    }
}

impl Vague {
    /// The range it is read as: at least, at most.
    #[must_use]
    pub fn range(self) -> (Offset, Offset) {
        let (least, most, unit) = match self {
            Vague::FewHours => (3, 6, Unit::Hour),
            Vague::SeveralHours => (2, 4, Unit::Hour),
            Vague::FewDays => (3, 5, Unit::Day),
            Vague::FewWeeks => (3, 4, Unit::Week),
            Vague::SeveralWeeks => (4, 6, Unit::Week),
            Vague::SeveralMonths => (3, 6, Unit::Month),
            Vague::MonthsToYears => return (Offset::new(3, Unit::Month), Offset::new(2, Unit::Year)),
        };
        (Offset::new(least, unit), Offset::new(most, unit))
    }
}

/// One end of a window as the source gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    /// A figure: "48 hours".
    Exact(Offset),
    /// A range of figures: "one to two days".
    Range(Offset, Offset),
    /// A vague word: "a few days".
    Vague(Vague),
}

impl Bound {
    /// The earliest it can mean.
    #[must_use]
    pub fn least(self) -> Offset {
        match self {
            Bound::Exact(offset) | Bound::Range(offset, _) => offset,
            Bound::Vague(vague) => vague.range().0,
        }
    }

    /// The latest it can mean.
    #[must_use]
    pub fn most(self) -> Offset {
        match self {
            Bound::Exact(offset) | Bound::Range(_, offset) => offset,
            Bound::Vague(vague) => vague.range().1,
        }
    }

    /// How a restriction reads it: to its latest, so that nobody is freed too early.
    #[must_use]
    pub fn for_restriction(self) -> Offset {
        self.most()
    }

    /// How "this is normal until" reads it: a figure to its latest, a vague word only to its least,
    /// so that a problem is not excused for long on the strength of a vague word.
    #[must_use]
    pub fn for_expectation(self) -> Offset {
        match self {
            Bound::Exact(_) | Bound::Range(..) => self.most(),
            Bound::Vague(_) => self.least(),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bound::Exact(offset) => offset.fmt(f),
            Bound::Range(least, most) => write!(f, "{least}~{most}"),
            Bound::Vague(vague) => vague.fmt(f),
        }
    }
}

/// When a claim holds, counted from the treatment; `until` is excluded.
///
/// Invariant: it has at least one end, and does not end before it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    from: Option<Bound>,
    until: Option<Bound>,
}

impl Window {
    /// A window; `None` if it has no end at all or ends before it starts.
    #[must_use]
    pub fn new(from: Option<Bound>, until: Option<Bound>) -> Option<Self> {
        let in_order = match (from, until) {
            (None, None) => false,
            (Some(from), Some(until)) => from.least().nominal_minutes() < until.most().nominal_minutes(),
            (Some(_), None) | (None, Some(_)) => true,
        };
        in_order.then_some(Window { from, until })
    }

    /// Where it starts, if the source says.
    #[must_use]
    pub fn from(self) -> Option<Bound> {
        self.from
    }

    /// Where it stops, if the source says.
    #[must_use]
    pub fn until(self) -> Option<Bound> {
        self.until
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(from) = self.from {
            from.fmt(f)?;
        }
        f.write_str("..")?;
        if let Some(until) = self.until {
            until.fmt(f)?;
        }
        Ok(())
    }
}

/// A plain range of lengths, such as 30 to 60 minutes or 3 to 4 weeks; both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// At least.
    pub least: Offset,
    /// At most; `None` where the source gives no upper end.
    pub most: Option<Offset>,
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.most {
            Some(most) if most == self.least => self.least.fmt(f),
            Some(most) => write!(f, "{}..{most}", self.least),
            None => write!(f, "{}..", self.least),
        }
    }
}
