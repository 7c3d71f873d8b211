//! What people get wrong, and what the program says to it: a clear message, what to do, and a status; never a panic.
#![expect(clippy::disallowed_methods, reason = "these tests run the program and copy the content")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod program;

use std::fs;

use program::{Said, copy_of_the_content, run, scratch};
use proptest::prelude::*;

/// Runs the program and holds its standard error against the words: nothing is answered, and it ends with this status.
#[track_caller]
fn check(args: &[&str], status: i32, words: &[&str]) {
    let said = run(args);
    assert_eq!(said.status, Some(status), "{args:?}\n{}{}", said.out, said.err);
    assert_eq!(said.out, "", "{args:?}");
    has_words(&said.err, words, args);
}

#[track_caller]
fn has_words(text: &str, words: &[&str], args: &[&str]) {
    for word in words {
        assert!(text.contains(word), "{args:?}\nexpected `{word}` in:\n{text}");
    }
}

/// A moment of the treatment that cannot be read, in this zone.
#[track_caller]
fn check_moment(treated: &str, zone: &str, words: &[&str]) {
    let words = [&["error: --treated: ", "help: "], words].concat();
    check(&["plan", "--treated", treated, "--zone", zone, "--now", "2026-11-21 09:00"], 2, &words);
}

/// A plan with one more flag.
#[track_caller]
fn check_fact(flag: &[&str], words: &[&str]) {
    let words = [&["error: ", flag[0], "help: "], words].concat();
    check(
        &[&["plan", "--treated", "2026-11-20 14:00", "--zone", "UTC", "--now", "2026-11-21 09:00"], flag]
            .concat(),
        2,
        &words,
    );
}

#[test]
fn a_misspelt_subject_comes_with_the_nearest_one() {
    // Common misspellings are found; this one is not among them.
    check(&["may", "makkeupp"], 2, &["`makkeupp`", "help: did you mean `makeup`"]);
    check(&["why", "sunscren lotoin"], 2, &["`sunscren lotoin`", "help: "]);
    check(&["sources", "retinnoll"], 2, &["`retinnoll`", "did you mean"]);
    check(&["expect", "rednezzs"], 2, &["`rednezzs`", "did you mean `redness`"]);
    check(&["may", "qqqqqqqq"], 2, &["`qqqqqqqq`", "help: try a plainer word"]);
}

#[test]
fn what_is_asked_before_a_treatment_is_about_one_to_come() {
    let past = ["ready", "--treated", "2026-11-20 14:00", "--now", "2026-11-21 09:00", "--zone", "UTC"];
    check(&past, 2, &["2026-11-20 14:00 is in the past", "help: `aftercare plan`"]);
    check(&["ready", "--yes", "blod-thinner"], 2, &["`blod-thinner`", "did you mean `blood thinner`"]);
    check(&["ready", "--no", "qqqqqqqq"], 2, &["`qqqqqqqq`", "help: "]);
    check(&["plan", "--treated", "yesterday 2pm", "--html", "--json"], 2, &["--html", "--json"]);
    check(&["plan", "--treated", "yesterday 2pm", "--sheet", "letter"], 2, &["--html"]);
}

#[test]
fn a_common_misspelling_is_simply_understood() {
    for word in ["makup", "MAKEUP", " make-up "] {
        let said = run(["may", word, "--now", "2026-11-21 09:00", "--zone", "UTC"]);
        assert_eq!((said.status, said.err.as_str()), (Some(0), ""), "{word}");
    }
}

#[test]
fn a_fact_that_is_not_of_the_list_comes_with_the_nearest_word() {
    check_fact(&["--device", "pne"], &["`pne`", "pen, roller, stamp, radiofrequency", "did you mean `pen`?"]);
    check_fact(&["--device", "laser gun"], &["`laser gun`", "pen, roller, stamp, radiofrequency"]);
    check_fact(&["--intensity", "agressive"], &["did you mean `aggressive`?"]);
    check_fact(&["--area", "fase"], &["did you mean `face`?"]);
    check_fact(&["--setting", "hme"], &["did you mean `home`?"]);
    check_fact(&["--combined", "prp,chemical_pel"], &["`chemical_pel`", "did you mean `chemical_peel`?"]);
    check_fact(&["--skin-type", "7"], &["`7`", "I, II, III, IV, V, VI"]);
    check_fact(&["--condition", "rosacia"], &["did you mean `rosacea`?"]);
    check_fact(&["--medicine", "retinoyd"], &["did you mean `retinoid`?"]);
    check(
        &["expect", "redness", "--severity", "sever"],
        2,
        &["--severity", "`sever`", "did you mean `severe`?"],
    );
}

#[test]
fn a_depth_that_no_needle_has_is_refused() {
    for depth in ["-1", "40", "0", "abc", "1.5 inches", "", "inf", "NaN", "1e300"] {
        check_fact(&["--depth", depth], &[&format!("`{depth}`"), "millimetres", "1.5"]);
    }
}

#[test]
fn a_depth_is_read_as_people_write_it() {
    for depth in ["1.5", "1,5", "1.5mm", " 1.5 mm "] {
        let said = run([
            "plan",
            "--treated",
            "2026-11-20 14:00",
            "--zone",
            "UTC",
            "--now",
            "2026-11-21 09:00",
            "--depth",
            depth,
        ]);
        assert_eq!((said.status, said.err.as_str()), (Some(0), ""), "{depth}");
    }
}

#[test]
fn a_plan_needs_the_moment_of_the_treatment() {
    check(&["plan"], 2, &["--treated", "help: for example --treated \"2026-11-20 14:00\""]);
    check(&["plan", "--depth", "1.5", "--json"], 2, &["--treated", "help: "]);
}

#[test]
fn a_moment_that_is_not_on_the_calendar_says_so() {
    check_moment("2026-02-30 10:00", "Europe/Berlin", &["`30`", "February 2026", "`2026-02-28`"]);
    check_moment("30 Feb 2026 10:00", "Europe/Berlin", &["28"]);
    check_moment("2026-11-20 25:00", "Europe/Berlin", &["25"]);
    check_moment("2026-11-20 14:75", "Europe/Berlin", &["75"]);
    check_moment("2026-11-31 14:00", "Europe/Berlin", &["30"]);
    check_moment("20 Nov 2026 13pm", "Europe/Berlin", &["13"]);
}

#[test]
fn a_moment_without_its_time_or_meaning_asks_for_it() {
    check_moment("2026-11-20", "Europe/Berlin", &["2026-11-20", "time"]);
    check_moment("yesterday", "Europe/Berlin", &["yesterday", "time"]);
    check_moment("soon", "Europe/Berlin", &["`soon`"]);
    check_moment("", "Europe/Berlin", &[]);
}

#[test]
fn a_moment_outside_the_years_that_are_read_names_them() {
    for treated in ["99999999999999999999 days ago", "1066-10-14 09:00", "9999-12-31 23:59"] {
        check(&["plan", "--treated", treated, "--zone", "UTC"], 2, &["error: --treated: ", "1970", "2200"]);
    }
}

#[test]
fn a_moment_that_a_clock_change_skips_or_repeats_says_so() {
    check_moment("2026-03-29 02:30", "Europe/Berlin", &["02:30", "does not exist", "03:00+02:00"]);
    check_moment("2026-10-25 02:30", "Europe/Berlin", &["02:30", "+02:00", "+01:00"]);
    check_moment("2026-03-08 2:30am", "America/New_York", &["02:30", "does not exist", "03:00-04:00"]);
    check_moment("2026-11-01 1:30am", "America/New_York", &["-04:00", "-05:00"]);
}

#[test]
fn now_is_read_as_strictly_as_the_treatment() {
    check(&["may", "makeup", "--now", "2026-02-30 10:00"], 2, &["error: --now: ", "28", "help: "]);
    check(&["plan", "--treated", "2026-11-20 14:00", "--now", "later"], 2, &["error: --now: ", "help: "]);
}

#[test]
fn an_unknown_zone_comes_with_the_nearest_one() {
    check(
        &["may", "makeup", "--zone", "Europe/Berln"],
        2,
        &["--zone", "Europe/Berln", "did you mean", "Europe/Berlin"],
    );
    check(&["may", "makeup", "--zone", "Mars/Olympus_Mons"], 2, &["--zone", "Mars/Olympus_Mons", "help: "]);
    check(&["may", "makeup", "--zone", ""], 2, &["--zone"]);
    check(&["may", "makeup", "--zone", "../../etc/passwd"], 2, &["--zone"]);
}

#[test]
fn what_is_not_a_sign_is_sent_to_the_right_command() {
    check(&["expect", "makeup"], 2, &["`makeup`", "product", "not a sign", "help: `aftercare may makeup`"]);
}

#[test]
fn a_sign_is_answered_as_one_whatever_was_asked() {
    for (words, says) in
        [(["may", "fever"], "Call your clinic"), (["may", "drooping face"], "emergency help now")]
    {
        let said = run(words);
        assert_eq!(said.status, Some(0), "{}", said.err);
        assert!(said.out.contains(says), "{}", said.out);
    }
}

#[test]
fn a_language_that_is_not_there_names_those_that_are() {
    check(&["may", "makeup", "--lang", "xx"], 2, &["`xx`", "help: there is: en"]);
    check(&["plan", "--treated", "2026-11-20 14:00", "--lang", ""], 2, &["help: there is: en"]);
}

#[test]
fn arguments_that_do_not_parse_say_what_would() {
    check(&["plan", "--width", "10", "--treated", "yesterday 2pm"], 2, &["--width", "10", "60..=400"]);
    check(&["plan", "--color", "sometimes"], 2, &["--color", "auto, always, never"]);
    check(&["plan", "--treatd", "yesterday 2pm"], 2, &["--treatd", "--treated"]);
    check(&["plna"], 2, &["plna", "plan"]);
    check(&["may"], 2, &["SUBJECT"]);
    check(&["protocol", "chek"], 2, &["check"]);
    check(&["plan", "--batch", "x", "--treated", "y"], 2, &["--batch", "--treated"]);
    check(&[], 2, &["Usage: aftercare", "plan", "may", "expect", "why", "sources"]);
}

#[test]
fn help_and_version_are_answers() {
    for args in [&["--help"][..], &["plan", "--help"], &["help", "may"], &["--version"]] {
        let said = run(args);
        assert_eq!((said.status, said.err.as_str()), (Some(0), ""), "{args:?}");
        assert!(!said.out.is_empty(), "{args:?}");
    }
}

#[test]
fn content_that_is_not_there_is_named() {
    let empty = scratch("empty");
    check(&["protocol", "check", "--content", "no/such/folder"], 1, &["no/such/folder"]);
    check(
        &["plan", "--treated", "2026-11-20 14:00", "--zone", "UTC", "--content", "no/such/folder"],
        1,
        &["no/such/folder"],
    );
    let empty = empty.to_str().unwrap();
    check(
        &["protocol", "check", "--content", empty],
        1,
        &[empty, "help: give the folder that holds vocabulary/"],
    );
    check(&["may", "makeup", "--content", empty], 1, &[empty, "help: "]);
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    check(&["may", "makeup", "--content", file], 1, &[file]);
}

#[test]
fn content_that_is_not_text_is_named() {
    let folder = copy_of_the_content("not-text");
    let file = folder.join("microneedling/protocol/makeup.toml");
    fs::write(&file, b"[[avoid]]\nid = \"\xff\"\n").unwrap();
    check(&["protocol", "check", "--content", folder.to_str().unwrap()], 1, &["makeup.toml"]);
}

#[test]
fn a_typo_in_the_content_is_shown_with_its_place_and_the_nearest_word() {
    let folder = copy_of_the_content("typo");
    let file = folder.join("microneedling/protocol/makeup.toml");
    let text = fs::read_to_string(&file).unwrap();
    let typo = "subject   = \"makeup\"";
    assert!(text.contains(typo));
    let line = 1 + text.lines().position(|l| l == typo).unwrap();
    fs::write(&file, text.replace(typo, "subject   = \"makeip\"")).unwrap();
    let content = folder.to_str().unwrap();

    let checked = run(["protocol", "check", "--content", content, "--color", "never", "--width", "100"]);
    assert_eq!(checked.status, Some(1), "{}", checked.out);
    let place = format!("microneedling/protocol/makeup.toml:{line}:");
    has_words(
        &checked.out,
        &[&place, "`makeip`", "help: did you mean `makeup`?", "error"],
        &["protocol", "check"],
    );
    assert!(!checked.out.contains('\u{1b}'), "no colour was asked for");

    let object = |said: Said| said.json().into_iter().find(|p| p["line"] == line).unwrap();
    let problem = object(run(["protocol", "check", "--json", "--content", content]));
    let named = problem["file"].as_str().unwrap();
    assert!(named.ends_with("microneedling/protocol/makeup.toml"), "{named}");
    assert_eq!(problem["severity"], "error");
    assert!(problem["help"].as_str().unwrap().contains("`makeup`"), "{problem}");

    let refused = ["the content has", "error", "help: `aftercare protocol check`"];
    check(&["plan", "--treated", "2026-11-20 14:00", "--zone", "UTC", "--content", content], 1, &refused);
    check(&["may", "makeup", "--content", content], 1, &refused);
    check(&["sources", "makeup", "--content", content], 1, &refused);
}

#[test]
fn every_problem_of_the_content_is_shown_at_once() {
    let folder = copy_of_the_content("several");
    for (file, broken) in
        [("protocol/makeup.toml", "[[avoid]\n"), ("protocol/sauna.toml", "[[avoid]]\nsubjekt = 3\n")]
    {
        fs::write(folder.join("microneedling").join(file), broken).unwrap();
    }
    fs::write(folder.join("wording/en/rules.ftl"), "rule-makeup\n").unwrap();
    let said = run(["protocol", "check", "--content", folder.to_str().unwrap()]);
    assert_eq!(said.status, Some(1));
    has_words(
        &said.out,
        &["makeup.toml:1:", "sauna.toml:2:", "`subjekt`", "rules.ftl:"],
        &["protocol", "check"],
    );
}

#[test]
fn the_content_beside_the_program_is_the_one_inside_it() {
    let outside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content");
    let args = [
        "may",
        "makeup",
        "--treated",
        "2026-11-20 14:00",
        "--now",
        "2026-11-21 09:00",
        "--zone",
        "UTC",
        "--json",
    ];
    let inside = run(args).well();
    assert_eq!(run(args.iter().chain(&["--content", outside])).well(), inside);
}

/// Pieces of command lines, right and wrong.
const PIECES: &[&str] = &[
    "plan",
    "may",
    "expect",
    "why",
    "sources",
    "protocol",
    "check",
    "help",
    "makeup",
    "makup",
    "redness",
    "hot yoga",
    "niacinamide",
    "session",
    "--treated",
    "--treated=",
    "2026-11-20 14:00",
    "yesterday 2pm",
    "36h ago",
    "2026-02-30 10:00",
    "2026-03-29 02:30",
    "9999-12-31 23:59",
    "-9999-01-01 00:00",
    "0001-01-01 00:00",
    "now",
    "--now",
    "--zone",
    "Europe/Berlin",
    "America/New_York",
    "UTC",
    "Europe/Berln",
    "--depth",
    "1.5",
    "-1",
    "1e308",
    "NaN",
    "--device",
    "pen",
    "roller",
    "radiofrequency",
    "--combined",
    "prp",
    "none",
    "prp,,laser",
    "--skin-type",
    "V",
    "--condition",
    "active_acne",
    "--medicine",
    "retinoid",
    "--allergy",
    "latex",
    "--severity",
    "severe",
    "--json",
    "--width",
    "40",
    "400",
    "39",
    "65536",
    "--color",
    "always",
    "never",
    "--lang",
    "en",
    "xx",
    "--content",
    "/nowhere",
    "--batch",
    "/dev/null",
    "-",
    "--",
    "",
    " ",
    "é",
    "\u{202e}",
    "\u{1b}[31m",
    "'; DROP TABLE",
    "%s%n",
    "{0}",
    "--help",
    "--version",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_arguments_make_the_program_panic(
        command in prop::sample::select(&PIECES[..6]),
        rest in prop::collection::vec(prop::sample::select(PIECES), 0..9),
    ) {
        let args: Vec<&str> = std::iter::once(command).chain(rest).collect();
        let said = run(&args);
        prop_assert!(matches!(said.status, Some(0..=2)), "{:?}: {:?}", args, said);
        prop_assert!(!said.err.contains("panicked") && !said.out.contains("panicked"), "{:?}", args);
        prop_assert!(said.status == Some(0) || !said.err.is_empty() || args.contains(&"--batch"), "a failure says why: {:?}", args);
    }
}
