//! Faults put into a small edition on purpose: each is found, with a person and both clauses.
#![expect(clippy::panic, reason = "a test fails by panicking")]

use content::{File, Files, Problem, Problems};

const TERMS: &str = r#"
[[term]]
id    = "skincare"
kind  = "product"
means = "anything put on the skin"
names = { en = ["skin care"] }
[[term]]
id      = "cream"
kind    = "product"
parents = ["skincare"]
means   = "a plain cream"
names   = { en = ["cream"] }
[[term]]
id      = "sport"
kind    = "activity"
means   = "sport of any kind"
names   = { en = ["sport"] }
[[term]]
id      = "walking"
kind    = "activity"
parents = ["sport"]
means   = "a slow walk"
names   = { en = ["walking"] }
[[term]]
id    = "redness"
kind  = "sign"
means = "skin that is red"
names = { en = ["redness"] }
[[term]]
id    = "fever"
kind  = "sign"
means = "a high temperature"
names = { en = ["fever"] }
[[term]]
id    = "next-visit"
kind  = "topic"
means = "the next visit"
names = { en = ["next visit"] }
[[term]]
id    = "pregnancy"
kind  = "condition"
means = "being pregnant"
names = { en = ["pregnancy"] }
"#;

const SOURCE: &str = r#"
[source]
id        = "leaflet"
title     = "A leaflet"
file      = "leaflet.txt"
publisher = "nobody"
kind      = "leaflet"
grade     = "custom"
how-read  = "whole"
read      = "2026-11-21"
[[claim]]
id       = "leaflet.sport"
avoid    = "sport"
window   = "0h..72h"
strength = "must"
says     = "No sport for 72 hours."
at       = "line 1"
[[claim]]
id       = "leaflet.cream"
use      = "cream"
window   = "24h..1w"
strength = "should"
says     = "Use a cream from 24 hours on for a week."
at       = "line 2"
[[claim]]
id       = "leaflet.bare"
avoid    = "skincare"
window   = "0h..24h"
strength = "must"
says     = "Nothing on the skin for 24 hours."
at       = "line 3"
[[claim]]
id       = "leaflet.redness"
expect   = "redness"
window   = "0h..3d"
strength = "info"
says     = "The skin is red for three days."
at       = "line 4"
[[claim]]
id           = "leaflet.fever"
warning-sign = "fever"
strength     = "must"
says         = "Call about a fever."
at           = "line 5"
[[claim]]
id       = "leaflet.next"
session  = "next-visit"
every    = "3w..4w"
strength = "should"
says     = "The next visit is in three to four weeks."
at       = "line 6"
"#;

const RULES: &str = r#"
[[avoid]]
id        = "sport"
subject   = "sport"
hard-stop = { is = "72h", source = "leaflet.sport" }
until     = { is = "1w", ours = "a week is kinder", near = ["leaflet.sport"] }
[[avoid]]
id      = "bare"
subject = "skincare"
until   = { is = "24h", source = "leaflet.bare" }
[[use]]
id      = "cream"
subject = "cream"
from    = { is = "24h", source = "leaflet.cream" }
until   = { is = "1w", source = "leaflet.cream" }
[[expect]]
sign = "redness"
mild = { is = "3d", source = "leaflet.redness" }
call = { is = "1w", ours = "long past the end", near = ["leaflet.redness"] }
[[warning-sign]]
sign  = "fever"
level = "call_clinic"
also  = ["leaflet.fever"]
[[milestone]]
id        = "next"
kind      = "session"
subject   = "next-visit"
from      = { is = "4w", source = "leaflet.next" }
hard-stop = { is = "3w", source = "leaflet.next" }
"#;

fn found(terms: &str, rules: &str) -> (Vec<Problem>, proof::Proof) {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let files = Files::new([
        file("vocabulary/all.toml", terms),
        file("care/sources/leaflet.toml", SOURCE),
        file("care/protocol/all.toml", rules),
    ]);
    let mut problems = Problems::new();
    let protocol = protocol::read(&files, &mut problems);
    let protocol = protocol.unwrap_or_else(|| panic!("it has to be readable: {:#?}", problems.sorted()));
    let mut problems = Problems::new();
    let proof = proof::verify(&protocol, &mut problems);
    (problems.sorted(), proof)
}

/// Rules with `from` put in the place of `to`, or after all others where `to` is empty.
#[track_caller]
fn check(to: &str, from: &str, code: &str, says: &[&str]) {
    assert!(to.is_empty() || RULES.matches(to).count() == 1, "`{to}` is not one place of the rules");
    let rules = if to.is_empty() { format!("{RULES}{from}") } else { RULES.replace(to, from) };
    let (problems, _) = found(TERMS, &rules);
    let problem = problems.iter().find(|p| p.code == code);
    let problem = problem.unwrap_or_else(|| panic!("`{code}` is not among {problems:#?}"));
    let related: Vec<&str> = problem.related.iter().map(|(_, what)| what.as_str()).collect();
    let help = problem.help.clone().unwrap_or_default();
    let text = format!("{}; {}; {}; {}", problem.message, problem.expected, help, related.join("; "));
    for part in says {
        assert!(text.contains(part), "no `{part}` in: {text}");
    }
}

#[test]
fn a_sound_edition_has_no_counterexample() {
    let (problems, proof) = found(TERMS, RULES);
    assert_eq!(problems, []);
    assert_eq!(proof.people, 1, "no rule asks for a fact");
    assert_eq!(proof.days, 3);
}

#[test]
fn people_are_counted_as_the_conditions_part_them() {
    let change = "[[avoid.change]]\nwhen = [{ device = \"radiofrequency\" }, { depth-over-mm = 1.5, skin-type = [\"V\", \"VI\"] }]\n\
                  until = { is = \"2w\", ours = \"a reason of some length\", near = [\"leaflet.sport\"] }\n[[avoid]]\nid      = \"bare\"";
    let rules = RULES.replace("[[avoid]]\nid      = \"bare\"", change);
    let (problems, proof) = found(TERMS, &rules);
    assert_eq!(problems, []);
    // Unknown, radiofrequency or not; unknown, deeper or not; unknown, V to VI or not.
    assert_eq!(proof.people, 27);
}

#[test]
fn use_and_avoid_at_one_time() {
    let near = "near = [\"leaflet.cream\"]";
    check(
        "from    = { is = \"24h\", source = \"leaflet.cream\" }\n",
        "",
        "contradiction",
        &["`cream`", "`bare`", "0 min"],
    );
    let longer = "until   = { is = \"2d\", ours = \"a reason of some length\", near = [\"leaflet.bare\"] }\nalso = [\"leaflet.bare\"]";
    check(
        "until   = { is = \"24h\", source = \"leaflet.bare\" }",
        longer,
        "contradiction",
        &["24 h after", "bars it"],
    );
    let own = format!(
        "[[avoid]]\nid = \"no-cream\"\nsubject = \"cream\"\nuntil = {{ is = \"5d\", ours = \"a reason of some length\", {near} }}\n"
    );
    check("", &own, "contradiction", &["`no-cream`"]);
    let change = format!(
        "until   = {{ is = \"24h\", source = \"leaflet.bare\" }}\n[[avoid.change]]\nwhen = {{ device = \"radiofrequency\" }}\n\
         until = {{ is = \"3d\", ours = \"a reason of some length\", {near} }}"
    );
    check(
        "until   = { is = \"24h\", source = \"leaflet.bare\" }",
        &change,
        "contradiction",
        &["radiofrequency", "24 h"],
    );
    let unset = format!(
        "[[avoid]]\nid = \"for-acne\"\nsubject = \"skincare\"\nwhen = {{ condition = \"active_acne\" }}\n\
         until = {{ is = \"3d\", ours = \"a reason of some length\", {near} }}\n"
    );
    check("", &unset, "contradiction", &["active_acne", "`for-acne`"]);
}

#[test]
fn a_day_and_twenty_four_hours_part_where_the_clock_changes() {
    // Where the clock is set forward a local day is 23 hours, and the bar of 24 hours still holds.
    let day = "from    = { is = \"1d\", ours = \"a reason of some length\", near = [\"leaflet.cream\"] }";
    let hours = "from    = { is = \"24h\", source = \"leaflet.cream\" }";
    check(hours, day, "contradiction", &["23 h after", "set forward the next day"]);
}

#[test]
fn advice_that_never_ends() {
    check(
        "until   = { is = \"24h\", source = \"leaflet.bare\" }",
        "also = [\"leaflet.bare\"]",
        "endless",
        &["`bare`", "recovered"],
    );
    check(
        "",
        "[[limit]]\nid = \"walk\"\nsubject = \"walking\"\nalso = [\"leaflet.sport\"]\n",
        "endless",
        &["`walk`"],
    );
}

#[test]
fn advice_that_ends_before_it_starts() {
    let near = "near = [\"leaflet.cream\"]";
    let change = format!(
        "until   = {{ is = \"1w\", source = \"leaflet.cream\" }}\n[[use.change]]\nwhen = {{ setting = \"home\" }}\n\
         from = {{ is = \"9d\", ours = \"a reason of some length\", {near} }}"
    );
    check("until   = { is = \"1w\", source = \"leaflet.cream\" }", &change, "empty_window", &["at home"]);
}

#[test]
fn a_condition_that_nobody_meets() {
    let near = "near = [\"leaflet.sport\"]";
    let sport = "until     = { is = \"1w\", ours = \"a week is kinder\", near = [\"leaflet.sport\"] }";
    for when in [
        "{ depth-over-mm = 10 }",
        "[{ depth-over-mm = 10, device = \"pen\" }, { depth-over-mm = 10.0, area = \"face\" }]",
    ] {
        let change = format!(
            "{sport}\n[[avoid.change]]\nwhen = {when}\nuntil = {{ is = \"2w\", ours = \"a reason of some length\", {near} }}"
        );
        check(sport, &change, "never_true", &["depth over 10 mm", "`sport`"]);
    }
    let own = format!(
        "[[avoid]]\nid = \"deep\"\nsubject = \"walking\"\nwhen = {{ depth-over-mm = 10 }}\nuntil = {{ is = \"1w\", ours = \"a reason of some length\", {near} }}\n"
    );
    check("", &own, "never_true", &["`deep`"]);
    let course = "call = { is = \"1w\", ours = \"long past the end\", near = [\"leaflet.redness\"] }";
    let change = format!(
        "{course}\n[[expect.change]]\nwhen = {{ depth-over-mm = 10 }}\nmild = {{ is = \"4d\", ours = \"a reason of some length\", near = [\"leaflet.redness\"] }}"
    );
    check(course, &change, "never_true", &["the course of `redness`"]);
    let warning = "also  = [\"leaflet.fever\"]";
    let change =
        format!("{warning}\n[[warning-sign.change]]\nwhen = {{ depth-over-mm = 10 }}\nlevel = \"emergency\"");
    check(warning, &change, "never_true", &["the warning sign `fever`"]);
}

#[test]
fn an_exception_that_frees_what_a_hard_stop_holds() {
    let near = "near = [\"leaflet.sport\"]";
    let walk = format!(
        "[[limit]]\nid = \"walk\"\nsubject = \"walking\"\nreplaces = [\"sport\"]\nuntil = {{ is = \"1w\", ours = \"a reason of some length\", {near} }}\n"
    );
    check("", &walk, "exception_frees", &["walking", "`sport`", "72 h"]);
    let short = format!(
        "[[avoid]]\nid = \"walk\"\nsubject = \"walking\"\nreplaces = [\"sport\"]\nuntil = {{ is = \"2d\", ours = \"a reason of some length\", {near} }}\n"
    );
    check("", &short, "exception_frees", &["`walk`", "48 h"]);
    let asked = format!(
        "[[ask]]\nid = \"walk\"\nsubject = \"walking\"\nreplaces = [\"sport\"]\nuntil = {{ is = \"1d\", ours = \"a reason of some length\", {near} }}\n"
    );
    check("", &asked, "exception_frees", &["24 h"]);
}

#[test]
fn a_subject_without_a_rule() {
    for (id, kind) in [("tea", "product"), ("chess", "activity"), ("insulin", "medicine")] {
        let terms = format!(
            "{TERMS}[[term]]\nid = \"{id}\"\nkind = \"{kind}\"\nmeans = \"a thing\"\nnames = {{ en = [\"{id}\"] }}\n"
        );
        let (problems, _) = found(&terms, RULES);
        let problem = problems.iter().find(|p| p.code == "no_rule").unwrap();
        assert!(problem.message.contains(id), "{problem:?}");
    }
}

#[test]
fn a_session_offered_too_early() {
    let early = "from      = { is = \"2w\", ours = \"a reason of some length\", near = [\"leaflet.next\"] }";
    check(
        "from      = { is = \"4w\", source = \"leaflet.next\" }",
        early,
        "early_session",
        &["`next`", "21 days"],
    );
}

/// An end of ours, near a claim of the leaflet.
fn ours(is: &str, near: &str) -> String {
    format!("{{ is = \"{is}\", ours = \"a reason of some length\", near = [\"leaflet.{near}\"] }}")
}

#[test]
fn a_contradiction_that_only_some_people_meet_names_them() {
    for (when, who) in [
        ("medicine = \"isotretinoin\"", "isotretinoin"),
        ("allergy = \"latex\"", "latex"),
        ("combined = \"prp\"", "prp"),
        ("skin-type = [\"V\", \"VI\"]", "skin type V"),
        ("intensity = \"aggressive\"", "aggressive"),
        ("area = \"scalp\"", "scalp"),
    ] {
        let rule = format!(
            "[[avoid]]\nid = \"some\"\nsubject = \"cream\"\nwhen = {{ {when} }}\nuntil = {}\n",
            ours("3d", "cream")
        );
        check("", &rule, "contradiction", &["`some`", "`cream`", who]);
    }
}

#[test]
fn an_exception_that_frees_only_after_a_hotter_treatment() {
    let sport = "until     = { is = \"1w\", ours = \"a week is kinder\", near = [\"leaflet.sport\"] }";
    let stop = ours("5d", "sport");
    let walk = ours("72h", "sport");
    let rules = format!(
        "{sport}\n[[avoid.change]]\nwhen = {{ device = \"radiofrequency\" }}\nhard-stop = {stop}\n\
         [[avoid]]\nid = \"walk\"\nsubject = \"walking\"\nreplaces = [\"sport\"]\nuntil = {walk}"
    );
    // Where the device is not known the hard stop counts at its worst, so that person is shown first.
    check(sport, &rules, "exception_frees", &["`walk`", "`sport`", "until 5 days", "nothing is known"]);
    let used = format!(
        "[[use]]\nid = \"walk\"\nsubject = \"walking\"\nreplaces = [\"sport\"]\nfrom = {}\nuntil = {}\n",
        ours("1d", "sport"),
        ours("1w", "sport")
    );
    check("", &used, "exception_frees", &["`walk`", "24 h"]);
}

#[test]
fn a_preparation_that_nobody_meets_and_a_spacing_that_its_own_bar_forbids() {
    let before = "[[before]]\nid = \"deep\"\nsubject = \"cream\"\nanswer = \"avoid\"\nwhen = { depth-over-mm = 10 }\nalso = [\"leaflet.cream\"]\n";
    check("", before, "never_true", &["`deep`", "depth over 10 mm"]);
    let late = format!("hard-stop = {}", ours("6w", "next"));
    check(
        "hard-stop = { is = \"3w\", source = \"leaflet.next\" }",
        &late,
        "early_session",
        &["`next`", "42 days"],
    );
}

/// What content cannot say, since its readers refuse it, is broken from within: the proof finds it all the same.
#[test]
fn a_warning_sign_that_was_quietened_from_within() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let files = Files::new([
        file("vocabulary/all.toml", TERMS),
        file("care/sources/leaflet.toml", SOURCE),
        file("care/protocol/all.toml", RULES),
    ]);
    let protocol = protocol::read(&files, &mut Problems::new()).unwrap_or_else(|| panic!("it is sound"));
    let quiet =
        protocol.mutants().into_iter().find(|m| m.what.contains("`fever`") && m.what.contains("watch"));
    let quiet = quiet.unwrap_or_else(|| panic!("some mutant lowers the level"));
    let mut problems = Problems::new();
    let _ = proof::verify(&protocol.broken(&quiet), &mut problems);
    let codes: Vec<&str> = problems.iter().map(|p| p.code).collect();
    assert!(codes.contains(&"quiet_warning"), "{codes:?}");
}
