use jiff::SignedDuration;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// The zone of the tests; the clock is set forward on 2026-03-29 at 02:00 and back on 2026-10-25 at 03:00.
fn berlin() -> TimeZone {
    zone("Europe/Berlin").unwrap()
}

fn now() -> Zoned {
    "2026-11-21T09:15:30[Europe/Berlin]".parse().unwrap()
}

fn read(text: &str) -> Result<Zoned, MomentError> {
    parse(text, &berlin(), &now())
}

/// The text is this moment, shown like this.
#[track_caller]
fn check(text: &str, moment: &str) {
    let moment: Zoned = moment.parse().unwrap();
    let shown = read(text).map(|moment| moment.to_string());
    assert_eq!(shown, Ok(moment.to_string()), "{text}");
}

/// The text is refused with this message and this help; the help is empty where there is none.
#[track_caller]
fn refuse(text: &str, message: &str, help: &str) {
    let error = read(text).unwrap_err();
    assert_eq!(error.to_string(), message, "{text}");
    assert_eq!(error.help().unwrap_or_default(), help, "{text}");
}

/// What a help puts in backticks.
fn suggestions(error: &MomentError) -> Vec<String> {
    error.help().unwrap_or_default().split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn a_date_and_a_time_in_every_order_and_spelling() {
    for text in [
        "2026-11-20 14:00",
        "2026-11-20T14:00",
        "2026-11-20t14:00",
        "2026-11-20 14:00:00",
        "2026-11-20T14:00:00.000",
        "  2026-11-20   14:00\n",
        "2026-11-20, 14:00",
        "2026-11-20 at 14:00",
        "2026/11/20 14:00",
        "2026.11.20 14:00",
        "20 Nov 2026 2pm",
        "20 nov 2026 2 PM",
        "20 NOVEMBER 2026, 2:00 p.m.",
        "20. November 2026 14:00",
        "20th of November 2026 at 2\u{202f}PM",
        "20 Nov. 2026 14:00",
        "Nov 20, 2026 14:00",
        "Nov 20 2026 2pm",
        "nov. 20th, 2026, 2pm",
        "Friday 20 Nov 2026 14:00",
        "Fri, 20 Nov 2026 14:00:00 +0100",
        "on Friday, Nov 20, 2026 at 2pm",
        "20.11.2026 14:00",
        "20/11/2026 14:00",
        "20-11-2026 14:00",
        "11/20/2026 2pm",
        "14:00 20.11.2026",
        "2pm on 20 Nov 2026",
        "at 14:00 on 2026-11-20",
        "yesterday 14:00",
        "Yesterday at 2pm",
        "2pm yesterday",
    ] {
        check(text, "2026-11-20T14:00[Europe/Berlin]");
    }
}

#[test]
fn other_times_and_days() {
    check("2026-11-20 14:00:30.25", "2026-11-20T14:00:30.25[Europe/Berlin]");
    check("2026-11-20 14:00:30.1234567891", "2026-11-20T14:00:30.123456789[Europe/Berlin]");
    check("2026-11-20 12am", "2026-11-20T00:00[Europe/Berlin]");
    check("2026-11-20 12:30 a.m.", "2026-11-20T00:30[Europe/Berlin]");
    check("2026-11-20 12pm", "2026-11-20T12:00[Europe/Berlin]");
    check("2026-11-20 noon", "2026-11-20T12:00[Europe/Berlin]");
    check("2026-11-20 0:00", "2026-11-20T00:00[Europe/Berlin]");
    check("5.11.2026 9:30", "2026-11-05T09:30[Europe/Berlin]");
    check("5/5/2026 9:30", "2026-05-05T09:30[Europe/Berlin]");
    check("29 feb 2028 23:59", "2028-02-29T23:59[Europe/Berlin]");
    check("1970-01-01 00:00", "1970-01-01T00:00[Europe/Berlin]");
    check("2200-12-31 23:59", "2200-12-31T23:59[Europe/Berlin]");
}

#[test]
fn days_counted_from_today() {
    check("now", "2026-11-21T09:15:30[Europe/Berlin]");
    check("NOW", "2026-11-21T09:15:30[Europe/Berlin]");
    check("today 9:30", "2026-11-21T09:30[Europe/Berlin]");
    check("yesterday 4pm", "2026-11-20T16:00[Europe/Berlin]");
    check("yesterday at 16:00", "2026-11-20T16:00[Europe/Berlin]");
    check("tomorrow 8am", "2026-11-22T08:00[Europe/Berlin]");
    check("2 days ago at 16:00", "2026-11-19T16:00[Europe/Berlin]");
    check("a week ago, noon", "2026-11-14T12:00[Europe/Berlin]");
}

#[test]
fn today_is_the_day_in_the_zone_that_is_meant() {
    let late: Zoned = "2026-11-21T23:30[Europe/Berlin]".parse().unwrap();
    let tokyo = zone("Asia/Tokyo").unwrap();
    let there = parse("today 14:00", &tokyo, &late).unwrap();
    assert_eq!(there.to_string(), "2026-11-22T14:00:00+09:00[Asia/Tokyo]");
    let named = parse("today 14:00[Asia/Tokyo]", &berlin(), &late).unwrap();
    assert_eq!(named, there);
    let offset = parse("today 14:00+09:00", &berlin(), &late).unwrap();
    assert_eq!(offset.to_string(), "2026-11-22T06:00:00+01:00[Europe/Berlin]");
}

#[test]
fn lengths_ago() {
    check("2 days ago", "2026-11-19T09:15:30[Europe/Berlin]");
    check("36h ago", "2026-11-19T21:15:30[Europe/Berlin]");
    check("36 H AGO", "2026-11-19T21:15:30[Europe/Berlin]");
    check("3 hours ago", "2026-11-21T06:15:30[Europe/Berlin]");
    check("90 min ago", "2026-11-21T07:45:30[Europe/Berlin]");
    check("1h30m ago", "2026-11-21T07:45:30[Europe/Berlin]");
    check("an hour and 30 minutes ago", "2026-11-21T07:45:30[Europe/Berlin]");
    check("2 days, 3 hours ago", "2026-11-19T06:15:30[Europe/Berlin]");
    check("two weeks ago", "2026-11-07T09:15:30[Europe/Berlin]");
    check("1 month ago", "2026-10-21T09:15:30[Europe/Berlin]");
    check("0 days ago", "2026-11-21T09:15:30[Europe/Berlin]");
    check("in 3 hours", "2026-11-21T12:15:30[Europe/Berlin]");
    check("in 2 days at 8am", "2026-11-23T08:00[Europe/Berlin]");
}

#[test]
fn hours_ago_run_through_the_clock_change_and_days_ago_do_not() {
    let after = "2026-03-29T15:00[Europe/Berlin]".parse().unwrap();
    let ago = |text| parse(text, &berlin(), &after).unwrap().to_string();
    assert_eq!(ago("24h ago"), "2026-03-28T14:00:00+01:00[Europe/Berlin]");
    assert_eq!(ago("1 day ago"), "2026-03-28T15:00:00+01:00[Europe/Berlin]");
}

#[test]
fn a_day_ago_at_a_skipped_or_repeated_time_that_nobody_wrote() {
    let ago = |now: &str| parse("1 day ago", &berlin(), &now.parse().unwrap()).unwrap().to_string();
    assert_eq!(ago("2026-03-30T02:30[Europe/Berlin]"), "2026-03-29T03:30:00+02:00[Europe/Berlin]");
    assert_eq!(ago("2026-10-26T02:30[Europe/Berlin]"), "2026-10-25T02:30:00+02:00[Europe/Berlin]");
}

#[test]
fn an_offset_fixes_the_instant_and_the_zone_shows_it() {
    check("2026-11-20T14:00:00-00:00[UTC]", "2026-11-20T14:00[UTC]");
    for text in [
        "2026-11-20T14:00:00+01:00",
        "2026-11-20 14:00 +01:00",
        "2026-11-20 14:00 +0100",
        "2026-11-20T14:00+01",
        "2026-11-20T13:00Z",
        "2026-11-20 13:00 UTC",
        "2026-11-20 1pm gmt",
        "2026-11-20T08:00-05:00",
        "2026-11-20T08:00\u{2212}05:00",
    ] {
        check(text, "2026-11-20T14:00+01:00[Europe/Berlin]");
    }
}

#[test]
fn a_zone_in_brackets_wins() {
    check("2026-03-28T15:00[Europe/Berlin]", "2026-03-28T15:00[Europe/Berlin]");
    check("2026-03-28T15:00[America/New_York]", "2026-03-28T15:00[America/New_York]");
    check("2026-03-28 3pm [america/new_york]", "2026-03-28T15:00[America/New_York]");
    check("2026-03-28T15:00-04:00[America/New_York]", "2026-03-28T15:00[America/New_York]");
    check("2026-03-28T15:00Z[America/New_York]", "2026-03-28T11:00[America/New_York]");
    check("2026-03-28T15:00[!America/New_York][u-ca=iso8601]", "2026-03-28T15:00[America/New_York]");
    check("2026-03-28T15:00+02:00[+02:00]", "2026-03-28T15:00+02:00[+02:00]");
    check("yesterday 3pm [Asia/Tokyo]", "2026-11-20T15:00[Asia/Tokyo]");
}

#[test]
fn an_offset_picks_one_of_two_repeated_times() {
    check("2026-10-25T02:30+02:00", "2026-10-25T02:30+02:00[Europe/Berlin]");
    check("2026-10-25T02:30+01:00", "2026-10-25T02:30+01:00[Europe/Berlin]");
    check("2026-10-25T02:30+01:00[Europe/Berlin]", "2026-10-25T02:30+01:00[Europe/Berlin]");
}

#[test]
fn a_skipped_time_names_the_gap_and_its_neighbours() {
    refuse(
        "2026-03-29 02:30",
        "`2026-03-29T02:30` does not exist in `Europe/Berlin`: the clock goes from 02:00 to 03:00",
        "the nearest times are `2026-03-29T01:59+01:00` and `2026-03-29T03:00+02:00`",
    );
    refuse(
        "2026-10-04T02:15[Australia/Lord_Howe]",
        "`2026-10-04T02:15` does not exist in `Australia/Lord_Howe`: the clock goes from 02:00 to 02:30",
        "the nearest times are `2026-10-04T01:59+10:30[Australia/Lord_Howe]` and \
         `2026-10-04T02:30+11:00[Australia/Lord_Howe]`",
    );
    refuse(
        "2011-12-30 10:00 [Pacific/Apia]",
        "`2011-12-30T10:00` does not exist in `Pacific/Apia`: the clock goes from 2011-12-30T00:00 to \
         2011-12-31T00:00",
        "the nearest times are `2011-12-29T23:59-10:00[Pacific/Apia]` and `2011-12-31T00:00+14:00[Pacific/Apia]`",
    );
}

#[test]
fn a_repeated_time_offers_both() {
    refuse(
        "25 Oct 2026 2:30am",
        "`2026-10-25T02:30` happens twice in `Europe/Berlin`: the clock is set back",
        "write `2026-10-25T02:30+02:00` for the first time or `2026-10-25T02:30+01:00` for the second",
    );
    refuse(
        "2026-10-25T02:30[Europe/Berlin]",
        "`2026-10-25T02:30` happens twice in `Europe/Berlin`: the clock is set back",
        "write `2026-10-25T02:30+02:00[Europe/Berlin]` for the first time or \
         `2026-10-25T02:30+01:00[Europe/Berlin]` for the second",
    );
}

#[test]
fn days_that_the_month_does_not_have() {
    let february = "there is no day `30` in February 2026: it has 28 days";
    refuse("2026-02-30 10:00", february, "the last day of the month is `2026-02-28`");
    refuse("30 Feb 2026", february, "the last day of the month is `2026-02-28`");
    refuse(
        "30/02/2028 10:00",
        "there is no day `30` in February 2028: it has 29 days",
        "the last day of the month is `2028-02-29`",
    );
    refuse("2026-13-01 9:00", "there is no month `13`", "months run from 1 to 12");
    refuse("13.13.2026 9:00", "there is no month `13`", "months run from 1 to 12");
    refuse("20.0.2026 9:00", "there is no month `0`", "months run from 1 to 12");
    refuse(
        "0 Nov 2026 9:00",
        "there is no day `0` in November 2026: it has 30 days",
        "the last day of the month is `2026-11-30`",
    );
}

#[test]
fn times_that_no_clock_shows() {
    refuse("2026-11-20 25:00", "there is no time `25:00`", "hours run from 0 to 23");
    refuse("2026-11-20 1400:00", "there is no time `1400:00`", "hours run from 0 to 23");
    refuse("2026-11-20 24:00", "there is no time `24:00`", "write midnight as `00:00` of the next day");
    refuse("2026-11-20 14:60", "there is no time `14:60`", "minutes run from 00 to 59");
    refuse("2026-11-20 23:59:60", "there is no time `23:59:60`", "seconds run from 00 to 59");
    refuse("13pm yesterday", "there is no time `13pm`", "with am or pm, hours run from 1 to 12");
    refuse("today 0:30 a.m.", "there is no time `0:30 a.m.`", "with am or pm, hours run from 1 to 12");
}

#[test]
fn a_moment_without_a_part() {
    let hours = "windows are counted in hours: add the time, such as";
    refuse(
        "2026-11-20",
        "`2026-11-20` has no time of day",
        &format!("{hours} `2026-11-20 14:00` or `2026-11-20 2pm`"),
    );
    refuse(
        "Yesterday at",
        "`Yesterday` has no time of day",
        &format!("{hours} `Yesterday 14:00` or `Yesterday 2pm`"),
    );
    refuse("yesterday at 4", "`4` is not a whole time of day", "write `4:00`, `4am` or `4pm`");
    refuse("20.11.2026 14", "`14` is not a whole time of day", "write `14:00`");
    refuse("4pm", "`4pm` has no day", "add the day, such as `today 4pm` or `yesterday 4pm`");
    refuse("20 Nov 14:00", "`20 Nov` has no year", "add the year, such as `20 Nov 2026`");
    refuse("Nov 20 at 2pm", "`Nov 20` has no year", "add the year, such as `Nov 20 2026`");
    refuse(
        "Friday 2pm",
        "`Friday` has no date",
        "write the date: the last Friday before today was `2026-11-20`",
    );
}

#[test]
fn dates_that_may_be_two() {
    let help = "write the year first: `2026-11-05` or `2026-05-11`";
    refuse("05/11/2026 14:00", "`05/11/2026` may be two dates", help);
    refuse("5-11-2026", "`5-11-2026` may be two dates", help);
    refuse("2pm 05/11/2026", "`05/11/2026` may be two dates", help);
}

#[test]
fn a_weekday_must_be_that_of_the_date() {
    refuse(
        "Thursday 20 Nov 2026 14:00",
        "`2026-11-20` is a Friday, not a Thursday",
        "check the date, or leave the weekday out",
    );
}

#[test]
fn offsets_and_zones_that_do_not_fit() {
    let offsets = "UTC offsets run from -12:00 to +14:00 and are written like `+01:00`";
    refuse("2026-11-20 14:00+15:00", "there is no UTC offset `+15:00`", offsets);
    refuse("2026-11-20 14:00-16:00", "there is no UTC offset `-16:00`", offsets);
    refuse("2026-11-20 14:00 +1", "there is no UTC offset `+1`", offsets);
    refuse("2026-11-20 14:00+99999999999", "there is no UTC offset `+99999999999`", offsets);
    refuse(
        "2026-07-01T12:00+01:00[Europe/Berlin]",
        "`Europe/Berlin` is not at +01:00 on `2026-07-01T12:00`",
        "write `2026-07-01T12:00[Europe/Berlin]` or `2026-07-01T12:00+02:00[Europe/Berlin]`, or leave the zone out",
    );
    refuse(
        "2026-11-20T14:00[Europe/Berln]",
        "there is no time zone `Europe/Berln`",
        "did you mean `Europe/Berlin`?",
    );
}

#[test]
fn years_out_of_range() {
    refuse("1969-12-31 23:59", "`1969` is outside the years 1970 to 2200", "check the year");
    refuse("2201-01-01 00:00", "`2201` is outside the years 1970 to 2200", "check the year");
    refuse(
        "99999999999999999999-01-01 00:00",
        "`99999999999999999999` is outside the years 1970 to 2200",
        "check the year",
    );
    refuse(
        "20.11.26 14:00",
        "`26` is outside the years 1970 to 2200",
        "write the year with four digits, such as `2026`",
    );
    refuse(
        "2200-12-31T23:59-01:00",
        "`2200-12-31T23:59-01:00` is outside the years 1970 to 2200",
        "check the year",
    );
    for length in ["99999 days", "9999999999999 days", "4294967295 weeks", "4294967295 hours"] {
        let text = format!("{length} ago");
        assert_eq!(read(&text), Err(MomentError::OutOfRange { text }));
    }
}

#[test]
fn texts_that_are_not_understood() {
    let examples = "write it like `2026-11-20 14:00`, `20 Nov 2026 2pm`, `yesterday 16:00`, `36h ago` or, with its UTC \
                    offset, `2026-11-20T14:00+01:00`";
    refuse("", "no moment is given", examples);
    refuse(" \t", "no moment is given", examples);
    refuse("soon", "`soon` is not understood as a moment", examples);
    refuse("20261120T1400", "`20261120T1400` is not understood as a moment: what is `T`?", examples);
    refuse("20261120", "`20261120` is not understood as a moment: it ends too early", examples);
    refuse("-2026-11-20 14:00", "`-2026-11-20 14:00` is not understood as a moment: what is `-`?", examples);
    refuse("today 14:00 CET", "`today 14:00 CET` is not understood as a moment: what is `CET`?", examples);
    refuse("today 9:5", "`today 9:5` is not understood as a moment: what is `5`?", examples);
    refuse("now 14:00", "`now 14:00` is not understood as a moment: what is `14`?", examples);
    refuse(
        "today 9:30[Europe/Berlin",
        "`today 9:30[Europe/Berlin` is not understood as a moment: what is `[`?",
        examples,
    );
    refuse(
        "yesteday 4pm",
        "`yesteday 4pm` is not understood as a moment: what is `yesteday`?",
        "did you mean `yesterday`?",
    );
    refuse(
        "20 Nvo 2026 2pm",
        "`20 Nvo 2026 2pm` is not understood as a moment: what is `Nvo`?",
        "did you mean `nov`?",
    );
    refuse(
        "2 weaks ago",
        "`2 weaks ago` is not understood as a moment: what is `weaks`?",
        "did you mean `weeks`?",
    );
    refuse(
        "2 days",
        "`2 days` is not understood as a moment: it ends too early",
        "did you mean `2 days ago`?",
    );
}

#[test]
fn every_suggested_moment_can_be_read() {
    for text in [
        "2026-03-29 02:30",
        "2026-10-25 02:30",
        "2026-10-25T02:30[Europe/Berlin]",
        "2011-12-30T10:00[Pacific/Apia]",
        "2026-07-01T12:00+01:00[Europe/Berlin]",
        "2026-11-20",
        "yesterday",
        "14:00",
        "2 days",
        "soon",
    ] {
        let error = read(text).unwrap_err();
        let suggestions = suggestions(&error);
        assert!(!suggestions.is_empty(), "{text}");
        for suggestion in suggestions {
            assert_eq!(read(&suggestion).map(drop), Ok(()), "{text}: {suggestion}");
        }
    }
}

#[test]
fn zones_have_names_and_near_names() {
    assert_eq!(zone("europe/berlin").unwrap().iana_name(), Some("Europe/Berlin"));
    assert_eq!(zone(" UTC ").unwrap().iana_name(), Some("UTC"));
    for (name, meant) in [
        ("Europe/Berln", Some("Europe/Berlin")),
        ("Europe/Ber", Some("Europe/Berlin")),
        ("EuropeBerlin", Some("Europe/Berlin")),
        ("Berlin", Some("Europe/Berlin")),
        ("new york", Some("America/New_York")),
        ("Amercia/New_York", Some("America/New_York")),
        ("Europe/New_York", Some("America/New_York")),
        ("Kolkatta", Some("Asia/Kolkata")),
        // Another city, an abbreviation of several zones, and names whose sign is the other way round.
        ("Europe/Munich", None),
        ("IST", None),
        ("CEST", None),
        ("GMT+1", None),
        ("UTC+1", None),
        ("Etc/Unknown", None),
        ("America/", None),
        ("../../etc/passwd", None),
        ("", None),
    ] {
        let error = zone(name).unwrap_err();
        let expected = MomentError::NoSuchZone { name: name.to_owned(), nearest: meant.map(str::to_owned) };
        assert_eq!(error, expected);
    }
}

#[test]
fn this_computer_has_a_zone() {
    assert!(!system_zone().is_unknown());
}

/// Pieces of moments, so that random texts come near to being one.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "2026",
        "1970",
        "2200",
        "0",
        "1",
        "11",
        "12",
        "13",
        "20",
        "29",
        "31",
        "60",
        "99999999999",
        "-",
        "/",
        ".",
        ":",
        ",",
        "+",
        " ",
        " ",
        " ",
        "T",
        "Z",
        "am",
        "p.m.",
        "at",
        "on",
        "now",
        "today",
        "yesterday",
        "tomorrow",
        "noon",
        "ago",
        "in",
        "days",
        "h",
        "min",
        "months",
        "weeks",
        "an",
        "two",
        "and",
        "Nov",
        "february",
        "Friday",
        "th",
        "of",
        "UTC",
        "[",
        "]",
        "[Europe/Berlin]",
        "[+01:00]",
        "[!u-ca=x]",
        "\u{2212}",
        "é",
        "10:00",
        "02:30",
        "2026-03-29",
        "2026-10-25",
    ]);
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

fn check_any(text: &str) -> Result<(), TestCaseError> {
    match read(text) {
        Ok(moment) => prop_assert!(YEARS.contains(&moment.year()), "{text}: {moment}"),
        Err(error) => {
            prop_assert!(!error.to_string().is_empty());
            prop_assert!(error.help().is_none_or(|help| !help.is_empty()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn any_text_is_a_moment_in_range_or_an_error(text in any::<String>()) {
        check_any(&text)?;
    }

    #[test]
    fn any_row_of_pieces_is_a_moment_in_range_or_an_error(text in pieces()) {
        check_any(&text)?;
    }

    /// What jiff prints for a moment in any zone is read as that moment, in that zone.
    #[test]
    fn a_printed_moment_is_read_back(
        second in date(1970, 1, 2).to_zoned(TimeZone::UTC).unwrap().timestamp().as_second()
            ..date(2200, 12, 30).to_zoned(TimeZone::UTC).unwrap().timestamp().as_second(),
        name in prop::sample::select(vec![
            "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia",
            "Africa/Casablanca", "America/Sao_Paulo",
        ]),
    ) {
        let moment = Timestamp::from_second(second).unwrap().to_zoned(zone(name).unwrap());
        let back = read(&moment.to_string()).unwrap();
        prop_assert_eq!(back.to_string(), moment.to_string());
        let instant = read(&moment.timestamp().to_string()).unwrap();
        prop_assert_eq!(instant.timestamp(), moment.timestamp());
    }

    /// A local time is read, or the help names moments that are.
    #[test]
    fn a_local_time_near_a_clock_change_is_read_or_two_others_are_offered(
        name in prop::sample::select(vec![
            "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Beirut",
        ]),
        change in 0_usize..40,
        minutes in -180_i64..180,
    ) {
        let zone = zone(name).unwrap();
        let start = date(2020, 1, 1).to_zoned(TimeZone::UTC).unwrap().timestamp();
        // Morocco's changes end before the forty of the others.
        let changes: Vec<_> = zone.following(start).take(40).collect();
        let change = changes[change % changes.len()].timestamp();
        let local = zone.to_datetime(change) + SignedDuration::from_mins(minutes);
        let text = local.strftime("%d %B %Y, %I:%M %p").to_string();
        match parse(&text, &zone, &now()) {
            Ok(moment) => prop_assert_eq!(moment.datetime(), local),
            Err(error) => {
                let offered: Vec<_> =
                    suggestions(&error).iter().map(|text| parse(text, &zone, &now()).unwrap()).collect();
                prop_assert_eq!(offered.len(), 2);
                prop_assert!(offered[0] < offered[1], "{}", error);
                let expected = if let MomentError::SkippedTime { from, to, .. } = error {
                    prop_assert!(from <= local && local < to);
                    [from - SignedDuration::from_mins(1), to]
                } else {
                    prop_assert!(matches!(error, MomentError::RepeatedTime { .. }), "{}", error);
                    [local, local]
                };
                prop_assert_eq!([offered[0].datetime(), offered[1].datetime()], expected);
            }
        }
    }
}

proptest! {
    // Fewer, because a name that is not known is compared with all that are.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn any_zone_name_is_a_zone_or_an_error(name in "(?:[A-Z][a-z]{0,6}/)?\\PC{0,12}") {
        prop_assert!(zone(&name).map_or_else(|error| error.help().is_some(), |zone| !zone.is_unknown()));
    }
}
