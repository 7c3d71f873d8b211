//! The fixed contract with other programs, to the letter: `plan --batch FILE --json` and `sources --json`.
#![expect(clippy::disallowed_methods, reason = "these tests run the program and read the repository")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod program;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use program::{Said, run, run_on};
use serde_json::{Value, json};

const BATCH: [&str; 4] = ["plan", "--batch", "-", "--json"];

/// A line that is answered.
const GOOD: &str = r#"{"id":"good","treated":"2026-11-20T14:00","zone":"Europe/Berlin"}"#;

fn batch(input: impl AsRef<[u8]>) -> Said {
    run_on(BATCH, input.as_ref())
}

/// The plan for one line that must be answered.
#[track_caller]
fn plan(line: &Value) -> Value {
    let said = batch(line.to_string());
    assert_eq!((said.status, said.err.as_str()), (Some(0), ""), "{}", said.out);
    let mut answers = said.json();
    assert_eq!(answers.len(), 1, "one line in, one line out");
    answers.remove(0)
}

/// The plan for these facts.
#[track_caller]
fn plan_with(facts: &Value) -> Value {
    plan(&json!({"id": 1, "treated": "2026-11-20T14:00", "zone": "Europe/Berlin", "facts": facts}))
}

/// Sends a bad line between two good ones: it is answered in its place with an error holding these words, and they as always.
#[track_caller]
fn check_bad(line: impl AsRef<[u8]>, key: (&str, Value), words: &[&str]) {
    let input = [GOOD.as_bytes(), line.as_ref(), GOOD.as_bytes()].join(&b'\n');
    let said = batch(input);
    let shown = String::from_utf8_lossy(&line.as_ref()[..line.as_ref().len().min(200)]).into_owned();
    assert_eq!(said.status, Some(1), "status for {shown}");
    let answers = said.json();
    assert_eq!(answers.len(), 3, "answers for {shown}");
    for good in [&answers[0], &answers[2]] {
        assert_eq!(good["id"], "good", "beside {shown}");
        assert!(good["rules"].is_array(), "beside {shown}");
    }
    let bad = answers[1].as_object().unwrap();
    let keys: Vec<&str> = bad.keys().map(String::as_str).collect();
    assert_eq!(BTreeSet::from_iter(keys), BTreeSet::from([key.0, "error"]), "keys for {shown}");
    assert_eq!(bad[key.0], key.1, "for {shown}");
    let error = bad["error"].as_str().unwrap();
    assert!(error.len() < 600, "a message stays a message: {error}");
    for word in words {
        assert!(error.contains(word), "for {shown}\nexpected `{word}` in: {error}");
    }
}

/// A line with an id, so that the error comes back under it.
#[track_caller]
fn check_bad_fields(fields: Value, words: &[&str]) {
    let mut line = json!({"id": "bad", "treated": "2026-11-20T14:00", "zone": "Europe/Berlin"});
    for (key, value) in fields.as_object().unwrap() {
        line[key] = value.clone();
    }
    check_bad(line.to_string(), ("id", json!("bad")), words);
}

/// A line whose id cannot be had, so that the error comes back under its number.
#[track_caller]
fn check_bad_line(line: impl AsRef<[u8]>, words: &[&str]) {
    check_bad(line, ("line", json!(2)), words);
}

#[track_caller]
fn has_keys(value: &Value, keys: &[&str]) {
    let object = value.as_object().unwrap_or_else(|| panic!("not an object: {value}"));
    for key in keys {
        assert!(object.contains_key(*key), "no `{key}` in {value}");
    }
}

/// Every text of an answer that is a moment, with where it stands.
fn moments(value: &Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(key, v)| moments(v, &format!("{path}.{key}"), found))
        }
        Value::Array(items) => items.iter().for_each(|v| moments(v, path, found)),
        Value::String(text)
            if text.len() > 18 && text.as_bytes()[4] == b'-' && text.as_bytes()[10] == b'T' =>
        {
            found.push((path.to_owned(), text.clone()));
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn an_answer_has_the_keys_of_the_contract() {
    let plan = plan(&serde_json::from_str(GOOD).unwrap());
    has_keys(&plan, &["id", "rules", "expect", "milestones"]);
    let list = |key: &str| plan[key].as_array().unwrap().clone();
    assert!(list("rules").len() > 30 && list("expect").len() > 5 && list("milestones").len() > 3);
    for rule in list("rules") {
        has_keys(&rule, &["subject", "kind", "from", "until", "citations"]);
        assert!(rule["subject"].is_string() && rule["from"].is_string(), "{rule}");
        assert!(rule["until"].is_string() || rule["until"].is_null(), "{rule}");
        assert!(["avoid", "limit", "use", "ask"].contains(&rule["kind"].as_str().unwrap()), "{rule}");
    }
    for entry in ["rules", "expect", "milestones"].into_iter().flat_map(list) {
        let citations = entry["citations"].as_array().unwrap();
        assert!(!citations.is_empty(), "every line leads to claims: {entry}");
    }
}

#[test]
fn every_citation_is_a_claim() {
    let claims: BTreeSet<String> =
        run(["sources", "--json"]).json().iter().map(|c| c["id"].as_str().unwrap().to_owned()).collect();
    let plan = plan_with(&json!({"device": "radiofrequency", "combined": ["prp"]}));
    for part in ["rules", "expect", "milestones", "warning_signs"] {
        for entry in plan[part].as_array().unwrap() {
            for citation in entry["citations"].as_array().unwrap() {
                assert!(claims.contains(citation.as_str().unwrap()), "{citation} of {entry}");
            }
        }
    }
}

#[track_caller]
fn check_offsets(treated: &str, zone: &str, written: &str) {
    let plan = plan(&json!({"id": 1, "treated": treated, "zone": zone}));
    assert_eq!(plan["treated"], written);
    let tz = TimeZone::get(zone).unwrap();
    let mut found = Vec::new();
    moments(&plan, "", &mut found);
    assert!(found.len() > 100);
    let mut offsets = BTreeSet::new();
    for (path, text) in found {
        let instant: Timestamp = text.parse().unwrap_or_else(|e| panic!("{path}: {text}: {e}"));
        let local = instant.to_zoned(tz.clone());
        assert_eq!(text, local.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(), "{path}");
        offsets.insert(local.offset());
    }
    assert_eq!(offsets.len(), 2, "the plan lies on both sides of the clock change: {offsets:?}");
}

#[test]
fn moments_are_rfc_3339_with_the_offset_of_the_zone_on_their_side_of_a_clock_change() {
    check_offsets("2026-03-28T15:00", "Europe/Berlin", "2026-03-28T15:00:00+01:00");
    check_offsets("2026-10-24T15:00", "Europe/Berlin", "2026-10-24T15:00:00+02:00");
    check_offsets("2026-10-31 15:00", "America/New_York", "2026-10-31T15:00:00-04:00");
    check_offsets("2026-04-04T09:30", "Australia/Lord_Howe", "2026-04-04T09:30:00+11:00");
}

#[test]
fn hours_run_through_the_clock_change_and_days_do_not() {
    let plan = plan(&json!({"id": 1, "treated": "2026-03-28T15:00", "zone": "Europe/Berlin"}));
    let ends: BTreeSet<&str> = plan["rules"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|r| [&r["until"], &r["hard_until"]])
        .filter_map(Value::as_str)
        .collect();
    // 48 hours after 15:00 winter time, and two days after.
    assert!(ends.contains("2026-03-30T16:00:00+02:00"), "{ends:?}");
    assert!(ends.contains("2026-03-30T15:00:00+02:00"), "{ends:?}");
}

#[test]
fn a_moment_may_bring_its_own_offset() {
    let plan = plan(&json!({"id": 1, "treated": "2026-11-20T13:00:00Z", "zone": "Europe/Berlin"}));
    assert_eq!(plan["treated"], "2026-11-20T14:00:00+01:00");
}

#[test]
fn keys_that_are_not_known_are_ignored() {
    let plain = plan(&json!({"id": 1, "treated": "2026-11-20T14:00", "zone": "UTC", "facts": {}}));
    let more = plan(&json!({
        "id": 1, "treated": "2026-11-20T14:00", "zone": "UTC", "clinic": {"x": [1, null]}, "error": "x", "line": 7,
        "facts": {"shoe_size": 43, "device_serial": null},
    }));
    assert_eq!(plain, more);
}

#[test]
fn facts_that_are_absent_null_or_empty_are_unknown() {
    let absent = plan(&json!({"id": 1, "treated": "2026-11-20T14:00", "zone": "Europe/Berlin"}));
    let nulls = json!({
        "device": null, "depth_mm": null, "intensity": null, "area": null, "setting": null, "combined": null,
        "skin_type": null, "conditions": null, "medicines": null, "allergies": null,
    });
    assert_eq!(absent, plan_with(&json!(null)));
    assert_eq!(absent, plan_with(&json!({})));
    assert_eq!(absent, plan_with(&nulls));
    assert_eq!(absent["unknown_facts"].as_array().unwrap().len(), 10);
}

#[test]
fn an_empty_list_is_known_to_be_empty() {
    let plan = plan_with(&json!({"combined": [], "conditions": [], "medicines": [], "allergies": []}));
    let unknown: Vec<&str> =
        plan["unknown_facts"].as_array().unwrap().iter().map(|f| f.as_str().unwrap()).collect();
    assert_eq!(unknown, ["device", "depth_mm", "intensity", "area", "setting", "skin_type"]);
}

#[test]
fn every_word_of_the_contract_is_read() {
    let words: [(&str, &[&str]); 5] = [
        ("device", &["pen", "roller", "stamp", "radiofrequency"]),
        ("intensity", &["gentle", "standard", "aggressive"]),
        ("area", &["face", "neck", "scalp", "body"]),
        ("setting", &["clinic", "home"]),
        ("skin_type", &["I", "II", "III", "IV", "V", "VI"]),
    ];
    let lists: [(&str, &[&str]); 3] = [
        ("combined", &["prp", "chemical_peel", "laser", "hyaluronic_acid_injection"]),
        (
            "conditions",
            &[
                "active_acne",
                "acne_prone",
                "cold_sores",
                "keloid",
                "eczema",
                "rosacea",
                "diabetes",
                "pregnancy",
                "immunosuppressed",
            ],
        ),
        (
            "medicines",
            &["anticoagulant", "isotretinoin", "retinoid", "nsaid", "antibiotic_cream", "steroid_cream"],
        ),
    ];
    let mut lines = Vec::new();
    let mut add = |facts: Value| {
        lines.push(
            json!({"id": facts.to_string(), "treated": "2026-11-20T14:00", "zone": "UTC", "facts": facts}),
        )
    };
    for (key, words) in words {
        words.iter().for_each(|word| add(json!({key: word})));
    }
    for (key, words) in lists {
        words.iter().for_each(|word| add(json!({key: [word]})));
        add(json!({key: words}));
    }
    add(json!({"depth_mm": 1}));
    add(json!({"depth_mm": 0.25, "allergies": ["latex", "cheese"]}));
    let input: Vec<String> = lines.iter().map(Value::to_string).collect();
    let said = batch(input.join("\n"));
    assert_eq!(said.status, Some(0), "{:?}", said.json().iter().find(|a| a.get("error").is_some()));
    assert_eq!(said.out.lines().count(), lines.len());
}

#[test]
fn a_fact_changes_the_plan() {
    let plain = plan_with(&json!({"device": "pen", "depth_mm": 1.0}));
    let deep = plan_with(&json!({"device": "radiofrequency", "depth_mm": 3.0}));
    let makeup = |plan: &Value| {
        let rules = plan["rules"].as_array().unwrap();
        rules.iter().find(|r| r["subject"] == "makeup").unwrap()["until"].as_str().unwrap().to_owned()
    };
    assert!(makeup(&plain) < makeup(&deep), "{} and {}", makeup(&plain), makeup(&deep));
}

#[test]
fn order_and_ids_are_kept() {
    let ids = [
        json!("b"),
        json!(17),
        json!(-3),
        json!(1.5),
        json!(""),
        json!("a\"\u{e9}\n"),
        json!("b"),
        json!(9_007_199_254_740_993_u64),
    ];
    let lines: Vec<String> = ids
        .iter()
        .map(|id| json!({"treated": "2026-11-20T14:00", "zone": "UTC", "id": id}).to_string())
        .collect();
    let said = batch(lines.join("\n"));
    assert_eq!(said.status, Some(0));
    let back: Vec<Value> = said.json().into_iter().map(|a| a["id"].clone()).collect();
    assert_eq!(back, ids);
}

#[test]
fn a_line_that_is_no_object_with_an_id_is_answered_by_its_number() {
    check_bad_line("hello", &["not JSON"]);
    check_bad_line(r#"{"id":"x","treated":"#, &["not JSON"]);
    check_bad_line(r#"{"id":"x"} {"id":"y"}"#, &["not JSON"]);
    check_bad_line(r#"["id"]"#, &["object", "a list"]);
    check_bad_line("7", &["object", "a number"]);
    check_bad_line("null", &["object", "null"]);
    check_bad_line(r#"{"treated":"2026-11-20T14:00","zone":"UTC"}"#, &["id", "missing"]);
    check_bad_line(r#"{"id":null,"treated":"2026-11-20T14:00","zone":"UTC"}"#, &["id", "null"]);
    check_bad_line(r#"{"id":{"a":1},"treated":"2026-11-20T14:00","zone":"UTC"}"#, &["id", "an object"]);
    check_bad_line(b"{\"id\":\"\xff\xfe\"}", &["not JSON"]);
    check_bad_line(b"{\"id\":\"x\",\0\"zone\":\"UTC\"}", &["not JSON"]);
    check_bad_line(b"\0", &["not JSON"]);
    check_bad_line("[".repeat(100_000), &["not JSON"]);
}

#[test]
fn a_line_of_two_megabytes_is_answered_and_its_rest_passed_over() {
    let long = format!(
        r#"{{"id":"long","treated":"2026-11-20T14:00","zone":"UTC","note":"{}"}}"#,
        "x".repeat(2 << 20)
    );
    check_bad_line(&long, &["longer than"]);
    let said = batch(format!("{long}\r\n{GOOD}"));
    assert_eq!(said.out.lines().count(), 2);
    let said = batch(&long);
    assert_eq!((said.status, said.out.lines().count()), (Some(1), 1));
}

#[test]
fn a_line_without_its_moment_or_zone_says_which_is_missing() {
    check_bad(
        r#"{"id":"bad","treated":"2026-11-20T14:00"}"#,
        ("id", json!("bad")),
        &["zone", "missing", "Europe/Berlin"],
    );
    check_bad(r#"{"id":"bad","zone":"UTC"}"#, ("id", json!("bad")), &["treated", "missing"]);
    check_bad_fields(json!({"zone": null}), &["zone", "null"]);
    check_bad_fields(json!({"treated": 1_763_640_000}), &["treated", "a number"]);
    check_bad_fields(json!({"treated": ""}), &["treated"]);
    check_bad_fields(json!({"zone": ""}), &["zone"]);
}

#[test]
fn a_moment_that_is_not_on_the_calendar_says_so() {
    check_bad_fields(json!({"treated": "2026-02-30T10:00"}), &["treated", "`30`", "`2026-02-28`"]);
    check_bad_fields(json!({"treated": "2026-11-20T25:00"}), &["treated", "25"]);
    check_bad_fields(json!({"treated": "2026-13-01T10:00"}), &["treated", "13"]);
    check_bad_fields(json!({"treated": "soon"}), &["treated", "soon", "2026-11-20"]);
    check_bad_fields(json!({"treated": "x".repeat(100_000)}), &["treated"]);
}

#[test]
fn a_moment_that_a_clock_change_skips_or_repeats_says_so() {
    check_bad_fields(
        json!({"treated": "2026-03-29T02:30"}),
        &["treated", "02:30", "does not exist", "03:00+02:00"],
    );
    check_bad_fields(json!({"treated": "2026-10-25T02:30"}), &["treated", "02:30", "+02:00", "+01:00"]);
    check_bad_fields(
        json!({"treated": "2026-03-08 02:30", "zone": "America/New_York"}),
        &["treated", "02:30", "does not exist", "03:00-04:00"],
    );
    check_bad_fields(
        json!({"treated": "2026-11-01 01:30", "zone": "America/New_York"}),
        &["treated", "-04:00", "-05:00"],
    );
}

#[test]
fn a_repeated_moment_with_its_offset_is_one_moment() {
    for offset in ["+02:00", "+01:00"] {
        let plan = plan(
            &json!({"id": 1, "treated": format!("2026-10-25T02:30:00{offset}"), "zone": "Europe/Berlin"}),
        );
        assert_eq!(plan["treated"], format!("2026-10-25T02:30:00{offset}"));
    }
}

#[test]
fn an_unknown_zone_or_word_comes_with_the_nearest_one() {
    check_bad_fields(
        json!({"zone": "Europe/Berln"}),
        &["zone", "Europe/Berln", "did you mean", "Europe/Berlin"],
    );
    check_bad_fields(json!({"zone": "../../etc/passwd"}), &["zone"]);
    check_bad_fields(json!({"facts": {"device": "pne"}}), &["device", "`pne`", "did you mean `pen`?"]);
    check_bad_fields(
        json!({"facts": {"conditions": ["active acme"]}}),
        &["conditions", "did you mean `active_acne`?"],
    );
    check_bad_fields(json!({"facts": {"skin_type": "VII"}}), &["skin_type", "VII"]);
    check_bad_fields(json!({"facts": {"device": "x".repeat(50_000)}}), &["device"]);
}

#[test]
fn a_depth_that_no_needle_has_is_refused() {
    check_bad_fields(json!({"facts": {"depth_mm": -1}}), &["depth_mm", "-1", "millimetres"]);
    check_bad_fields(json!({"facts": {"depth_mm": 40}}), &["depth_mm", "40", "millimetres"]);
    check_bad_fields(json!({"facts": {"depth_mm": 0}}), &["depth_mm", "millimetres"]);
    check_bad_fields(json!({"facts": {"depth_mm": "deep"}}), &["depth_mm", "number", "a text"]);
    // Not a number in JSON at all.
    check_bad_line(
        r#"{"id":"x","treated":"2026-11-20T14:00","zone":"UTC","facts":{"depth_mm":NaN}}"#,
        &["not JSON"],
    );
    check_bad_line(
        r#"{"id":"x","treated":"2026-11-20T14:00","zone":"UTC","facts":{"depth_mm":1e999}}"#,
        &["not JSON"],
    );
}

#[test]
fn a_fact_of_another_type_says_what_was_expected() {
    check_bad_fields(json!({"facts": "pen"}), &["facts", "an object", "a text"]);
    check_bad_fields(json!({"facts": ["pen"]}), &["facts", "an object", "a list"]);
    check_bad_fields(json!({"facts": {"device": 3}}), &["device", "a text", "a number"]);
    check_bad_fields(json!({"facts": {"conditions": "rosacea"}}), &["conditions", "a list", "a text"]);
    check_bad_fields(json!({"facts": {"conditions": [true]}}), &["conditions", "a list", "true or false"]);
    check_bad_fields(json!({"facts": {"skin_type": 5}}), &["skin_type", "a text", "a number"]);
}

#[test]
fn blank_lines_are_passed_over_and_still_counted() {
    let said = batch(format!("\n  \n{GOOD}\n\t\nhello\n\n{GOOD}\n\n"));
    assert_eq!(said.status, Some(1));
    let answers = said.json();
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[1]["line"], 5);
}

#[test]
fn line_ends_may_be_of_either_kind_and_the_last_may_be_missing() {
    let unix = batch(format!("{GOOD}\n{GOOD}\n"));
    assert_eq!(unix.status, Some(0));
    assert_eq!(unix.out, batch(format!("{GOOD}\r\n{GOOD}\r\n")).out);
    assert_eq!(unix.out, batch(format!("{GOOD}\n{GOOD}")).out);
    assert!(unix.out.ends_with('\n'));
}

#[test]
fn nothing_in_nothing_out() {
    let said = batch("");
    assert_eq!((said.status, said.out.as_str(), said.err.as_str()), (Some(0), "", ""));
}

#[test]
fn a_file_is_read_like_standard_input() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("a batch.jsonl");
    fs::write(&file, format!("{GOOD}\nhello\n")).unwrap();
    let said = run(["plan", "--batch", file.to_str().unwrap(), "--json"]);
    assert_eq!(said.status, Some(1));
    assert_eq!(said.out, batch(format!("{GOOD}\nhello\n")).out);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let missing = run(["plan", "--batch", "no/such/file.jsonl", "--json"]);
    assert_eq!((missing.status, missing.out.as_str()), (Some(1), ""));
    assert!(missing.err.contains("no/such/file.jsonl"), "{}", missing.err);
    let folder = run(["plan", "--batch", env!("CARGO_TARGET_TMPDIR"), "--json"]);
    assert_eq!((folder.status, folder.out.as_str()), (Some(1), ""));
    assert!(folder.err.contains(env!("CARGO_TARGET_TMPDIR")), "{}", folder.err);
}

#[test]
fn sources_have_the_keys_of_the_contract() {
    let claims = run(["sources", "--json"]);
    assert_eq!((claims.status, claims.err.as_str()), (Some(0), ""));
    let claims = claims.json();
    let mut ids = BTreeSet::new();
    for claim in &claims {
        has_keys(
            claim,
            &[
                "id",
                "source",
                "file",
                "kind",
                "subject",
                "from_hours",
                "to_hours",
                "conditions",
                "strength",
                "attribution",
                "at",
            ],
        );
        for key in ["id", "source", "file", "kind", "subject", "strength", "attribution", "at"] {
            assert!(claim[key].as_str().is_some_and(|text| !text.is_empty()), "{key} of {claim}");
        }
        for key in ["from_hours", "to_hours"] {
            assert!(claim[key].is_null() || claim[key].is_number(), "{key} of {claim}");
        }
        if let (Some(from), Some(to)) = (claim["from_hours"].as_f64(), claim["to_hours"].as_f64()) {
            assert!(from <= to, "{claim}");
        }
        assert!(claim["conditions"].as_array().unwrap().iter().all(Value::is_string), "{claim}");
        assert!(["must", "should", "may", "info"].contains(&claim["strength"].as_str().unwrap()), "{claim}");
        let (id, source) = (claim["id"].as_str().unwrap(), claim["source"].as_str().unwrap());
        assert!(id.starts_with(&format!("{source}.")), "{claim}");
        assert!(ids.insert(id.to_owned()), "{id} stands twice");
    }
}

#[test]
fn sources_name_the_file_of_each_article() {
    let articles = [
        ("newbeauty", "000_1ebc39893788be22.txt", 80),
        ("healthline", "001_98bab78fa1b2bc1c.txt", 96),
        ("dusanic", "002_73dc9fcd0856be38.txt", 110),
        ("bhskin", "003_539f806d6ac04bed.txt", 149),
        ("laserimage", "004_c433d70ce61c435a.txt", 30),
    ];
    let claims = run(["sources", "--json"]).json();
    for (source, file, least) in articles {
        let its: Vec<&Value> = claims.iter().filter(|c| c["source"] == source).collect();
        assert!(its.iter().all(|c| c["file"] == file), "{source}");
        assert!(its.len() >= least, "{source}: {} claims", its.len());
    }
}

#[test]
fn sources_leave_out_no_claim_of_the_content() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/microneedling/sources");
    let written: usize = fs::read_dir(folder)
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .map(|text| text.lines().filter(|line| line.trim() == "[[claim]]").count())
        .sum();
    assert_eq!(run(["sources", "--json"]).out.lines().count(), written);
}

#[test]
fn sources_of_a_subject_are_among_those_of_all() {
    let all = run(["sources", "--json"]).out;
    let makeup = run(["sources", "makeup", "--json"]).out;
    assert!(makeup.lines().count() > 3);
    assert!(makeup.lines().all(|line| all.contains(line)));
}
