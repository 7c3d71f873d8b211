//! What people read, page by page, as snapshots under `snapshots/`; and what holds of every page.
//!
//! The snapshots are rewritten by a command and read in the diff: `INSTA_UPDATE=always cargo test -p cli --test pages`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod program;

use std::collections::BTreeSet;

use program::run;
use unicode_width::UnicodeWidthStr;

/// The day after an ordinary treatment.
const NOW: &str = "2026-11-21 09:00";

/// The facts of the treatments whose plans are read whole.
const TREATMENTS: [(&str, &[&str]); 5] = [
    ("pen", &["--device", "pen", "--depth", "1.0", "--intensity", "standard", "--setting", "clinic"]),
    ("only-the-depth", &["--depth", "1.5"]),
    ("radiofrequency-with-prp", &["--device", "radiofrequency", "--depth", "2.5", "--combined", "prp"]),
    ("home-roller", &["--device", "roller", "--setting", "home", "--depth", "0.5"]),
    (
        "skin-type-v-with-active-acne",
        &["--device", "pen", "--depth", "1.5", "--skin-type", "V", "--condition", "active_acne"],
    ),
];

const TREATED: [&str; 2] = ["--treated", "2026-11-20 14:00"];

/// The page that a command prints at a width and a moment, in Berlin, without colour.
#[track_caller]
fn page_at(now: &str, width: usize, args: &[&str]) -> String {
    let width = width.to_string();
    let common = ["--now", now, "--zone", "Europe/Berlin", "--width", &width, "--color", "never"];
    run(args.iter().copied().chain(common)).well()
}

#[track_caller]
fn page(width: usize, args: &[&str]) -> String {
    page_at(NOW, width, args)
}

#[track_caller]
fn plan(width: usize, facts: &[&str]) -> String {
    page(width, &[&["plan"], &TREATED[..], facts].concat())
}

/// Holds a page against its snapshot. The edition changes with every word of the content, so it is left out.
#[track_caller]
fn snapshot(name: &str, page: &str) {
    let without_edition: Vec<&str> = page
        .lines()
        .map(|line| if line.contains("edition ") { "edition [of the content]" } else { line })
        .collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, without_edition.join("\n"));
    });
}

#[test]
fn plans_for_a_narrow_and_a_wide_page() {
    for (name, facts) in TREATMENTS {
        for width in [80, 120] {
            snapshot(&format!("plan-{name}-{width}"), &plan(width, facts));
        }
    }
}

#[test]
fn a_plan_in_colour() {
    let args = [
        "plan",
        TREATED[0],
        TREATED[1],
        "--device",
        "pen",
        "--depth",
        "1.0",
        "--now",
        NOW,
        "--zone",
        "Europe/Berlin",
        "--width",
        "80",
    ];
    let coloured = run(args.iter().chain(&["--color", "always"])).well();
    assert!(coloured.contains('\u{1b}'));
    snapshot("plan-pen-80-colour", &coloured.replace('\u{1b}', "␛"));
    let plain = run(args.iter().chain(&["--color", "never"])).well();
    assert_eq!(without_escapes(&coloured), plain, "colour changes nothing but colour");
}

#[test]
fn a_plan_before_the_treatment() {
    let args = ["plan", TREATED[0], TREATED[1], "--device", "pen", "--depth", "1.0"];
    snapshot("plan-before-80", &page_at("2026-11-18 09:00", 80, &args));
}

#[test]
fn whether_a_treatment_may_go_ahead() {
    let planned = ["ready", TREATED[0], TREATED[1]];
    let ready = |more: &[&str]| page_at("2026-11-10 09:00", 80, &[&planned, more].concat());
    snapshot("ready-nothing-said", &ready(&[]));
    snapshot("ready-go", &ready(&["--no-others"]));
    snapshot("ready-ask", &ready(&["--yes", "warfarin,cold sores", "--no-others", "--device", "pen"]));
    snapshot("ready-postpone-es", &ready(&["--yes", "pregnant", "--no-others", "--lang", "es"]));
}

#[test]
fn a_plan_when_all_is_over() {
    let args = ["plan", TREATED[0], TREATED[1], "--device", "pen", "--depth", "1.0"];
    snapshot("plan-after-three-months-80", &page_at("2027-02-20 09:00", 80, &args));
}

#[test]
fn whether_one_may() {
    for words in ["makeup", "sunscreen", "hot yoga", "retinol", "niacinamide", "walking"] {
        let name = format!("may-{}", words.replace(' ', "-"));
        snapshot(&name, &page(80, &[&["may", words], &TREATED[..]].concat()));
    }
    snapshot("may-makeup-without-the-moment", &page(80, &["may", "makeup"]));
    snapshot(
        "may-makeup-later",
        &page_at("2026-11-29 09:00", 80, &[&["may", "makeup"], &TREATED[..]].concat()),
    );
}

#[test]
fn whether_it_is_normal() {
    for sign in ["redness", "peeling", "fever"] {
        snapshot(&format!("expect-{sign}"), &page(80, &[&["expect", sign], &TREATED[..]].concat()));
    }
    let severe = page_at(
        "2026-11-24 09:00",
        80,
        &[&["expect", "redness", "--severity", "severe"], &TREATED[..]].concat(),
    );
    snapshot("expect-redness-severe-on-day-four", &severe);
}

#[test]
fn why_and_who_says_so() {
    snapshot("why-makeup", &page(80, &[&["why", "makeup"], &TREATED[..]].concat()));
    snapshot("sources-makeup", &page(80, &["sources", "makeup"]));
    snapshot("sources", &page(80, &["sources"]));
}

/// Every sort of page, for the laws below.
fn pages() -> Vec<Vec<&'static str>> {
    let mut pages: Vec<Vec<&str>> =
        TREATMENTS.iter().map(|(_, facts)| [&["plan"], &TREATED[..], facts].concat()).collect();
    for args in [
        &["may", "makeup"][..],
        &["may", "niacinamide"],
        &["may", "sunscreen"],
        &["expect", "redness", "--severity", "severe"],
        &["expect", "fever"],
        &["why", "makeup"],
        &["why", "redness"],
        &["why", "number of treatments"],
        &["sources", "makeup"],
        &["sources", "redness"],
        &["sources"],
        &["protocol", "check"],
    ] {
        let treated = if matches!(args[0], "sources" | "protocol") { &[][..] } else { &TREATED[..] };
        pages.push([args, treated].concat());
    }
    pages
}

#[test]
fn no_line_is_wider_than_the_page_and_none_has_colour_that_was_not_asked_for() {
    let mut too_wide = Vec::new();
    for args in pages() {
        for width in [60, 80, 120] {
            let page = page(width, &args);
            assert!(!page.contains('\u{1b}'), "{args:?} has escape codes");
            // An address or a path stays whole, so that it can be copied.
            let breakable = |line: &&str| line.split_whitespace().nth(1).is_some();
            for line in page.lines().filter(breakable).filter(|line| line.width() > width) {
                too_wide.push(format!("{} of {width} columns, {args:?}: {line}", line.width()));
            }
        }
    }
    assert!(
        too_wide.is_empty(),
        "{} lines:\n{}",
        too_wide.len(),
        too_wide[..too_wide.len().min(20)].join("\n")
    );
}

#[test]
fn no_line_ends_in_spaces_and_every_page_ends_its_last_line() {
    for args in pages() {
        let page = page(80, &args);
        assert!(page.ends_with('\n'), "{args:?}");
        let trailing: Vec<&str> = page.lines().filter(|line| line.ends_with(' ')).collect();
        assert!(trailing.is_empty(), "{args:?}: {trailing:?}");
    }
}

#[test]
fn no_page_shows_a_name_where_a_text_should_stand() {
    for args in pages().iter().filter(|args| args[0] == "plan" || args[0] == "may" || args[0] == "expect") {
        let page = page(120, args);
        for leak in [
            "rule-",
            "sign-",
            "warning-",
            "milestone-",
            "before-",
            "fact-",
            "assume-",
            "plan-",
            "{",
            "}",
            "None",
            "Some(",
            "  ,",
        ] {
            let line = page.lines().find(|line| without_keys(line).contains(leak));
            assert_eq!(line, None, "`{leak}` on the page of {args:?}");
        }
    }
}

#[test]
fn every_line_of_a_plan_leads_to_claims() {
    let claims: Vec<String> =
        run(["sources", "--json"]).json().iter().map(|c| c["id"].as_str().unwrap().to_owned()).collect();
    let mut keys = BTreeSet::new();
    for (_, facts) in TREATMENTS {
        keys.extend(keys_on(&plan(80, facts)));
    }
    keys.extend(keys_on(&page_at("2026-11-18 09:00", 80, &["plan", TREATED[0], TREATED[1]])));
    assert!(keys.len() > 40, "few keys: {keys:?}");
    let mut lost = Vec::new();
    for key in keys {
        let said =
            run(["why", &key, "--now", NOW, "--zone", "Europe/Berlin", "--width", "120", "--color", "never"]);
        if said.status != Some(0) {
            lost.push(format!("{key}: {}", said.err));
        } else if !said
            .out
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-'))
            .any(|word| claims.iter().any(|c| c == word))
        {
            lost.push(format!("{key}: no claim on its page"));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// What stands in square brackets on a page: the words that `aftercare why` takes.
fn keys_on(page: &str) -> BTreeSet<String> {
    page.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(key, _)| key.to_owned()).collect()
}

/// A line without what stands in square brackets.
fn without_keys(line: &str) -> String {
    let mut parts = line.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, rest| all + rest.split_once(']').map_or("", |(_, after)| after))
}

/// A text without colour.
fn without_escapes(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, rest| all + rest.split_once('m').map_or(rest, |(_, after)| after))
}
