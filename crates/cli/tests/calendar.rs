//! The plan as iCalendar: what a calendar program needs of it (RFC 5545).
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod program;

use std::collections::BTreeSet;

use program::run;

const TREATED: [&str; 4] = ["--treated", "2026-03-28 14:00", "--zone", "Europe/Berlin"];

fn calendar(more: &[&str]) -> String {
    let said = run([&["calendar"], &TREATED[..], &["--now", "2026-03-28 15:00"], more].concat());
    assert_eq!(said.status, Some(0), "{}", said.err);
    said.out
}

/// The values of a property, in order, with folded lines joined again.
fn values(calendar: &str, property: &str) -> Vec<String> {
    let unfolded = calendar.replace("\r\n ", "");
    let start = format!("{property}:");
    unfolded.lines().filter_map(|l| l.strip_prefix(&start)).map(|v| v.trim_end().to_owned()).collect()
}

#[test]
fn every_event_has_its_own_name_and_a_moment_in_utc() {
    let calendar = calendar(&[]);
    let uids = values(&calendar, "UID");
    assert!(uids.len() > 10, "{uids:?}");
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), uids.len());
    let starts = values(&calendar, "DTSTART");
    assert_eq!(starts.len(), uids.len());
    assert!(starts.iter().all(|s| s.len() == 16 && s.ends_with('Z')), "{starts:?}");
    assert!(calendar.lines().all(|line| line.len() <= 75), "a line is at most 75 octets");
    assert!(calendar.contains("\r\n"), "lines end as the standard has it");
}

#[test]
fn days_keep_the_time_of_day_across_a_clock_change_and_hours_do_not() {
    let calendar = calendar(&["--depth", "1", "--device", "pen"]);
    let starts = values(&calendar, "DTSTART");
    // Three local days after 14:00 in winter are 14:00 in summer: 12:00 UTC. Twenty-four hours are 13:00 UTC.
    assert!(starts.contains(&"20260331T120000Z".to_owned()), "{starts:?}");
    assert!(starts.contains(&"20260329T130000Z".to_owned()), "{starts:?}");
}

#[test]
fn a_calendar_read_in_again_names_its_events_as_before() {
    let later = run([&["calendar"], &TREATED[..], &["--now", "2026-03-30 09:00"]].concat());
    assert_eq!(values(&later.out, "UID"), values(&calendar(&[]), "UID"));
}

#[test]
fn what_waits_for_the_skin_says_so_in_its_title() {
    let titles = values(&calendar(&[]), "SUMMARY");
    let makeup = titles.iter().find(|t| t.contains("makeup")).unwrap();
    assert!(makeup.starts_with("From now\\, if your skin is ready:"), "{makeup}");
}

#[test]
fn a_calendar_needs_the_moment_of_the_treatment() {
    let said = run(["calendar"]);
    assert_ne!(said.status, Some(0));
    assert!(said.err.contains("--treated"), "{}", said.err);
}

#[test]
fn each_day_has_a_look_at_the_skin_and_a_treatment_to_come_has_its_preparation() {
    let after = calendar(&[]);
    assert_eq!(values(&after, "SUMMARY").iter().filter(|s| s.contains("look at your skin")).count(), 14);
    assert!(!values(&after, "SUMMARY").iter().any(|s| s == "Getting ready"));
    let before = run([&["calendar"], &TREATED[..], &["--now", "2026-03-01 09:00"]].concat());
    let prepared = values(&before.out, "UID").iter().filter(|uid| uid.contains("-prepare-")).count();
    assert_eq!(prepared, 2, "a week before, and on the day");
    // A week before is before the clock is set forward too: 14:00 in winter.
    assert!(values(&before.out, "DTSTART").contains(&"20260321T130000Z".to_owned()));
}
