//! [`Calendar::after`] against an oracle that works on another principle.
//!
//! The calendar adds spans with jiff and asks jiff which instants a local time names. The oracle does neither. It
//! counts days itself (proleptic Gregorian, days from civil) and knows a zone only as a function from instants to
//! UTC offsets: a local time names the instants t with t + offset(t) = local. Two of them: the earlier is meant. None,
//! because the clock skips it: the local time less the offset before the gap (RFC 5545, section 3.3.5).
#![expect(clippy::disallowed_methods, reason = "a test looks zones up by name")]
#![expect(clippy::unwrap_used, reason = "a test fails where it has nothing to go on")]

use std::fmt::Write as _;
use std::num::NonZero;
use std::thread;

use evidence::{Offset, Unit};
use jiff::tz::{self, TimeZone};
use jiff::{Timestamp, Zoned};
use proptest::prelude::*;
use recovery::Calendar;

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;

/// What is asked of every treatment.
const OFFSETS: [Offset; 12] = [
    Offset::new(1, Unit::Hour),
    Offset::new(24, Unit::Hour),
    Offset::new(48, Unit::Hour),
    Offset::new(72, Unit::Hour),
    Offset::new(1, Unit::Day),
    Offset::new(2, Unit::Day),
    Offset::new(3, Unit::Day),
    Offset::new(1, Unit::Week),
    Offset::new(2, Unit::Week),
    Offset::new(1, Unit::Month),
    Offset::new(3, Unit::Month),
    Offset::new(1, Unit::Year),
];

#[test]
fn every_clock_change_of_ten_years_in_every_zone() {
    let from = second(2020, 1, 1);
    let to = second(2030, 1, 1);
    let zones = zones();
    let share = zones.len().div_ceil(thread::available_parallelism().map_or(1, NonZero::get));
    let tally = thread::scope(|scope| {
        let workers: Vec<_> = zones
            .chunks(share)
            .map(|zones| {
                scope.spawn(move || {
                    let mut tally = Tally::default();
                    for zone in zones {
                        // The margins hold the longest offset, back and forth.
                        let clock = Clock::scan(zone.clone(), from - 400 * DAY, to + 400 * DAY, 5 * DAY);
                        tally.check_zone(&clock, from, to);
                    }
                    tally
                })
            })
            .collect();
        workers.into_iter().map(|w| w.join().unwrap()).fold(Tally::default(), Tally::add)
    });

    println!(
        "{} comparisons: {} zones, {} clock changes; {} skipped and {} repeated local times among them",
        tally.comparisons,
        zones.len(),
        tally.changes,
        tally.skipped,
        tally.repeated
    );
    assert!(tally.disagreements.is_empty(), "{}", tally.report());
    // The figures for the database of 2025 and 2026, rounded down: a test that checks nothing must not pass.
    assert!(zones.len() >= 550, "{} zones", zones.len());
    assert!(tally.changes >= 4_000, "{} clock changes", tally.changes);
    assert!(tally.comparisons >= 800_000, "{} comparisons", tally.comparisons);
    assert!(tally.skipped >= 20_000, "{} skipped local times", tally.skipped);
    assert!(tally.repeated >= 20_000, "{} repeated local times", tally.repeated);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_500) })]

    /// Anywhere between 1900 and 2100, not only around clock changes.
    #[test]
    fn any_treatment_and_any_offset(
        name in prop::sample::select(tz::db().available().map(|n| n.to_string()).collect::<Vec<_>>()),
        treated in second(1900, 1, 1)..second(2100, 1, 1),
        count in 0_u16..400,
        unit in prop::sample::select(Unit::ALL.to_vec()),
    ) {
        let offset = Offset::new(if unit == Unit::Year { count % 20 } else { count }, unit);
        let zone = TimeZone::get(&name).unwrap();
        let calendar = Calendar::new(&zoned(treated, &zone));
        let near = nominal_end(treated, offset);
        let clock = Clock::scan(zone, near - 5 * DAY, near + 5 * DAY, 6 * HOUR);
        prop_assert_eq!(calendar.after(offset), clock.after(treated, clock.local(treated), offset).0, "{}: {} + {}", name, treated, offset);
        prop_assert!(calendar.after(offset) >= treated, "{}: {} + {} ends before it starts", name, treated, offset);
    }
}

#[test]
fn hours_run_through_the_clock_change() {
    check(berlin("2026-03-28T15:00"), hours(24), berlin("2026-03-29T16:00+02:00"));
    check(berlin("2026-10-24T15:00"), hours(24), berlin("2026-10-25T14:00+01:00"));
}

#[test]
fn days_keep_the_time_of_day_through_the_clock_change() {
    check(berlin("2026-03-28T15:00"), days(1), berlin("2026-03-29T15:00+02:00"));
    check(berlin("2026-10-24T15:00"), days(1), berlin("2026-10-25T15:00+01:00"));
}

#[test]
fn a_skipped_local_time_is_as_long_after_the_gap_as_it_is_into_it() {
    check(berlin("2026-03-28T02:30"), days(1), berlin("2026-03-29T03:30+02:00"));
    let new_york = |local| on("America/New_York", local);
    check(new_york("2026-03-01T02:00"), days(7), new_york("2026-03-08T03:00-04:00"));
}

#[test]
fn a_repeated_local_time_is_the_first() {
    check(berlin("2026-10-24T02:30"), days(1), berlin("2026-10-25T02:30+02:00"));
    check(berlin("2026-09-25T02:30"), months(1), berlin("2026-10-25T02:30+02:00"));
}

#[test]
fn a_treatment_in_a_repeated_hour_keeps_its_time_of_day() {
    check(berlin("2026-10-25T02:30+02:00"), days(1), berlin("2026-10-26T02:30+01:00"));
    check(berlin("2026-10-25T02:30+01:00"), days(1), berlin("2026-10-26T02:30+01:00"));
    check(berlin("2026-10-25T02:30+02:00"), hours(1), berlin("2026-10-25T02:30+01:00"));
}

#[test]
fn nothing_after_the_treatment_is_the_treatment_even_in_a_repeated_hour() {
    for unit in Unit::ALL.iter().copied() {
        for treated in ["2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00"] {
            check(berlin(treated), Offset::new(0, unit), berlin(treated));
        }
    }
}

#[test]
fn a_month_after_the_31st_is_the_last_day_of_a_shorter_month() {
    check(berlin("2026-01-31T10:00"), months(1), berlin("2026-02-28T10:00"));
    check(berlin("2028-01-31T10:00"), months(1), berlin("2028-02-29T10:00"));
    check(berlin("2028-02-29T10:00"), months(12), berlin("2029-02-28T10:00"));
}

#[test]
fn lord_howe_moves_its_clock_by_half_an_hour() {
    let lord_howe = |local| on("Australia/Lord_Howe", local);
    check(lord_howe("2026-10-03T15:00"), hours(24), lord_howe("2026-10-04T15:30+11:00"));
    check(lord_howe("2026-10-03T15:00"), days(1), lord_howe("2026-10-04T15:00+11:00"));
    check(lord_howe("2026-10-03T02:15"), days(1), lord_howe("2026-10-04T02:45+11:00"));
    check(lord_howe("2026-04-04T01:45"), days(1), lord_howe("2026-04-05T01:45+11:00"));
}

#[test]
fn apia_skips_a_whole_day() {
    let apia = |local| on("Pacific/Apia", local);
    check(apia("2011-12-29T15:00"), hours(24), apia("2011-12-31T15:00+14:00"));
    check(apia("2011-12-29T15:00"), days(1), apia("2011-12-31T15:00+14:00"));
    check(apia("2011-12-29T15:00"), days(2), apia("2011-12-31T15:00+14:00"));
    check(apia("2011-11-30T15:00"), months(1), apia("2011-12-31T15:00+14:00"));
}

#[test]
fn the_oracle_counts_days_as_the_calendar_on_the_wall_does() {
    assert_eq!(days_from_civil(1970, 1, 1), 0);
    assert_eq!(days_from_civil(2000, 2, 29), 11_016);
    assert_eq!(days_from_civil(2000, 3, 1), 11_017);
    for day in days_from_civil(1890, 1, 1)..days_from_civil(2210, 1, 1) {
        let (year, month, of_month) = civil_from_days(day);
        assert_eq!(days_from_civil(year, month, of_month), day);
        assert!((1..=days_in_month(year, month)).contains(&of_month));
    }
}

/// The calendar and the oracle both say that `offset` after `treated` is `ends`.
#[track_caller]
fn check(treated: Zoned, offset: Offset, ends: Zoned) {
    let second = treated.timestamp().as_second();
    let last = ends.timestamp().as_second();
    let clock = Clock::scan(treated.time_zone().clone(), second - 2 * DAY, last + 2 * DAY, 6 * HOUR);
    let shown = |second| zoned(second, treated.time_zone()).to_string();
    assert_eq!(shown(Calendar::new(&treated).after(offset)), ends.to_string(), "the calendar");
    assert_eq!(shown(clock.after(second, clock.local(second), offset).0), ends.to_string(), "the oracle");
}

fn berlin(local: &str) -> Zoned {
    on("Europe/Berlin", local)
}

/// A local time of a zone, with the UTC offset where it needs one.
fn on(zone: &str, local: &str) -> Zoned {
    format!("{local}[{zone}]").parse().unwrap()
}

fn hours(count: u16) -> Offset {
    Offset::new(count, Unit::Hour)
}

fn days(count: u16) -> Offset {
    Offset::new(count, Unit::Day)
}

fn months(count: u16) -> Offset {
    Offset::new(count, Unit::Month)
}

/// A zone as the oracle knows it: the changes of its UTC offset, found by looking at one instant after another.
struct Clock {
    zone: TimeZone,
    /// The UTC offset where the looking began, in seconds.
    at_first: i64,
    changes: Vec<Change>,
}

/// How often the clock shows a local time.
enum Shown {
    Never,
    Once,
    Twice,
}

/// A change of the UTC offset, from the second `at` on. All in seconds.
#[derive(Clone, Copy)]
struct Change {
    at: i64,
    before: i64,
    after: i64,
}

impl Change {
    /// The local times that it skips or repeats, the last excluded.
    fn touched(self) -> (i64, i64) {
        (self.at + self.before.min(self.after), self.at + self.before.max(self.after))
    }

    fn skips(self, local: i64) -> bool {
        (self.at + self.before..self.at + self.after).contains(&local)
    }
}

impl Clock {
    /// Looks once every `step` from `from` to `to`, and closes in on a change where two looks differ.
    fn scan(zone: TimeZone, from: i64, to: i64, step: i64) -> Self {
        let mut changes = Vec::new();
        let at_first = offset_at(&zone, from);
        let (mut at, mut before) = (from, at_first);
        while at < to {
            let next = at + step;
            let at_next = offset_at(&zone, next);
            while before != at_next {
                let (mut old, mut new) = (at, next);
                while new - old > 1 {
                    let middle = old + (new - old) / 2;
                    if offset_at(&zone, middle) == before { old = middle } else { new = middle }
                }
                let after = offset_at(&zone, new);
                changes.push(Change { at: new, before, after });
                (at, before) = (new, after);
            }
            at = next;
        }
        Clock { zone, at_first, changes }
    }

    /// The instants at which the clock shows this local time, the earlier first.
    fn instants(&self, local: i64) -> Vec<i64> {
        // No offset is longer than a day and two hours.
        const REACH: i64 = 26 * HOUR;
        let (far, near) = self.changes.split_at(self.changes.partition_point(|c| c.at < local - REACH));
        let mut offsets = vec![far.last().map_or(self.at_first, |c| c.after)];
        offsets.extend(near.iter().take_while(|c| c.at <= local + REACH).map(|c| c.after));
        offsets.sort_unstable();
        offsets.dedup();
        // The greater the offset, the earlier the instant.
        let instants = offsets.into_iter().rev().map(|offset| (local - offset, offset));
        instants.filter(|(t, offset)| offset_at(&self.zone, *t) == *offset).map(|(t, _)| t).collect()
    }

    /// The instant that this local time means, and how often the clock shows it.
    fn instant(&self, local: i64) -> (i64, Shown) {
        match self.instants(local)[..] {
            [once] => (once, Shown::Once),
            [first, ..] => (first, Shown::Twice),
            [] => {
                let gap = self.changes.iter().find(|c| c.skips(local)).unwrap();
                (local - gap.before, Shown::Never)
            }
        }
    }

    fn local(&self, second: i64) -> i64 {
        second + offset_at(&self.zone, second)
    }

    /// What [`Calendar::after`] should say, and how often the clock shows the local time that was looked for.
    ///
    /// `local` is the local time at `treated`.
    fn after(&self, treated: i64, local: i64, offset: Offset) -> (i64, Shown) {
        let count = i64::from(offset.count);
        match offset.unit {
            Unit::Minute => (treated + count * 60, Shown::Once),
            Unit::Hour => (treated + count * HOUR, Shown::Once),
            Unit::Day | Unit::Week | Unit::Month | Unit::Year if count == 0 => (treated, Shown::Once),
            Unit::Day | Unit::Week | Unit::Month | Unit::Year => self.instant(calendar_later(local, offset)),
        }
    }
}

/// What has been compared, and where the two disagreed.
#[derive(Default)]
struct Tally {
    comparisons: usize,
    changes: usize,
    skipped: usize,
    repeated: usize,
    disagreements: Vec<String>,
}

impl Tally {
    /// Checks treatments around each clock change of a zone, or a few where there is none.
    fn check_zone(&mut self, clock: &Clock, from: i64, to: i64) {
        let in_span = |at: &i64| (from..to).contains(at);
        let changes: Vec<_> = clock.changes.iter().copied().filter(|c| in_span(&c.at)).collect();
        let start = Timestamp::from_second(from - 1).unwrap();
        let mut offset = offset_at(&clock.zone, from - 1);
        let announced =
            clock.zone.following(start).take_while(|t| t.timestamp().as_second() < to).filter(|t| {
                let before = std::mem::replace(&mut offset, i64::from(t.offset().seconds()));
                before != offset
            });
        let announced: Vec<_> = announced.map(|t| t.timestamp().as_second()).collect();
        let seen: Vec<_> = changes.iter().map(|c| c.at).collect();
        assert_eq!(seen, announced, "the clock changes of {}", name(&clock.zone));

        if changes.is_empty() {
            for treated in (0..5).map(|n| from + n * 500 * DAY + n * 5 * HOUR) {
                self.check_treatment(clock, treated, &OFFSETS);
            }
        }
        for change in changes {
            self.changes += 1;
            self.check_change(clock, change);
        }
    }

    fn check_change(&mut self, clock: &Clock, change: Change) {
        for before in [31 * DAY, 8 * DAY, 49 * HOUR, 25 * HOUR, HOUR, 1, 0, -HOUR] {
            self.check_treatment(clock, change.at - before, &OFFSETS);
        }
        let (first, last) = change.touched();
        // At several times of day some days before.
        let midnight = first - first.rem_euclid(DAY);
        for days in [8, 1] {
            for time in [0, 9 * HOUR, 15 * HOUR] {
                for treated in clock.instants(midnight - days * DAY + time) {
                    self.check_treatment(clock, treated, &OFFSETS);
                }
            }
        }
        // So that the end falls on, just beside and within what the change skips or repeats.
        for offset in OFFSETS.into_iter().filter(|o| o.unit.is_calendar()) {
            for local in [first - 1, first, first + (last - first) / 2, last - 1, last] {
                for treated in clock.instants(calendar_earlier(local, offset)) {
                    self.check_treatment(clock, treated, &[offset]);
                }
            }
        }
    }

    fn check_treatment(&mut self, clock: &Clock, treated: i64, offsets: &[Offset]) {
        let calendar = Calendar::new(&zoned(treated, &clock.zone));
        let local = clock.local(treated);
        for offset in offsets.iter().copied() {
            let ours = calendar.after(offset);
            let (oracle, shown) = clock.after(treated, local, offset);
            self.comparisons += 1;
            match shown {
                Shown::Never => self.skipped += 1,
                Shown::Once => {}
                Shown::Twice => self.repeated += 1,
            }
            if ours != oracle {
                let shown = |second| zoned(second, &clock.zone);
                self.disagreements.push(format!(
                    "{offset} after {} is {} to the calendar and {} to the oracle",
                    shown(treated),
                    shown(ours),
                    shown(oracle)
                ));
            }
        }
    }

    fn add(mut self, other: Tally) -> Tally {
        self.comparisons += other.comparisons;
        self.changes += other.changes;
        self.skipped += other.skipped;
        self.repeated += other.repeated;
        self.disagreements.extend(other.disagreements);
        self
    }

    fn report(&self) -> String {
        let mut report =
            format!("{} disagreements in {} comparisons", self.disagreements.len(), self.comparisons);
        for disagreement in self.disagreements.iter().take(20) {
            write!(report, "\n  {disagreement}").unwrap();
        }
        report
    }
}

/// All zones of jiff's database, links among them.
fn zones() -> Vec<TimeZone> {
    tz::db().available().map(|name| TimeZone::get(name.as_str()).unwrap()).collect()
}

fn name(zone: &TimeZone) -> &str {
    zone.iana_name().unwrap_or("a zone without a name")
}

fn zoned(second: i64, zone: &TimeZone) -> Zoned {
    Timestamp::from_second(second).unwrap().to_zoned(zone.clone())
}

/// The UTC offset at an instant, in seconds: all that the oracle asks of a zone.
fn offset_at(zone: &TimeZone, second: i64) -> i64 {
    i64::from(zone.to_offset(Timestamp::from_second(second).unwrap()).seconds())
}

/// Where an offset ends to within a few days.
fn nominal_end(treated: i64, offset: Offset) -> i64 {
    match offset.unit {
        Unit::Minute | Unit::Hour => treated,
        Unit::Day | Unit::Week | Unit::Month | Unit::Year => calendar_later(treated, offset),
    }
}

/// The local time a calendar offset later, whether or not the clock ever shows it.
fn calendar_later(local: i64, offset: Offset) -> i64 {
    moved(local, i64::from(offset.count), offset.unit)
}

/// The local time a calendar offset earlier; from the end of a month it may not lead back.
fn calendar_earlier(local: i64, offset: Offset) -> i64 {
    moved(local, -i64::from(offset.count), offset.unit)
}

fn moved(local: i64, count: i64, unit: Unit) -> i64 {
    match unit {
        Unit::Minute => local + count * 60,
        Unit::Hour => local + count * HOUR,
        Unit::Day => local + count * DAY,
        Unit::Week => local + count * 7 * DAY,
        Unit::Month => moved_by_months(local, count),
        Unit::Year => moved_by_months(local, count * 12),
    }
}

/// The same day of another month, or its last where it is shorter.
fn moved_by_months(local: i64, months: i64) -> i64 {
    let (year, month, day) = civil_from_days(local.div_euclid(DAY));
    let month = year * 12 + (month - 1) + months;
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    let day = day.min(days_in_month(year, month));
    days_from_civil(year, month, day) * DAY + local.rem_euclid(DAY)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01. The year is taken to start in March, so that the leap day is its last.
///
/// Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The inverse: year, month and day of a day since 1970-01-01.
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

/// The second at which a day starts in UTC.
fn second(year: i64, month: i64, day: i64) -> i64 {
    days_from_civil(year, month, day) * DAY
}
