//! What a patient reads in the embedded edition is there, is plain, and never meddles with a prescription.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use content::{File, Files, Problems};
use fluent_syntax::{ast, parser, serializer};
use protocol::Protocol;
use wording::readability::Counts;
use wording::{Catalogue, Wording};

struct Edition {
    files: Files,
    protocol: Protocol,
    wording: Wording,
    /// Every text as written: message, part, text. Inserted values stand as `{…}`.
    texts: BTreeMap<(String, String), String>,
}

impl Edition {
    fn english(&self) -> &Catalogue {
        self.wording.language("en").unwrap()
    }

    fn text(&self, message: &str, part: &str) -> Option<&str> {
        self.texts.get(&(message.to_owned(), part.to_owned())).map(String::as_str)
    }

    /// All parts of a message as one text.
    fn whole(&self, message: &str) -> String {
        let parts = self.texts.iter().filter(|((name, _), _)| name == message);
        parts.map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
    }

    fn messages(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.texts.keys().map(|(name, _)| name.as_str()).collect();
        names.dedup();
        names
    }
}

static EDITION: LazyLock<Edition> = LazyLock::new(|| {
    let files = files(|_, text| text.to_owned());
    let mut problems = Problems::new();
    let protocol = protocol::read(&files, &mut problems);
    let wording = Wording::read(&files, &mut problems);
    let texts = files.in_folder("wording/en", "ftl").flat_map(|(_, file)| texts(&file.text)).collect();
    Edition { protocol: protocol.unwrap_or_else(|| panic!("{problems:#?}")), wording, texts, files }
});

/// The embedded files, each text through `edit`.
fn files(edit: impl Fn(&str, &str) -> String) -> Files {
    embedded::FILES
        .iter()
        .map(|(path, text)| File { path: (*path).to_owned(), text: edit(path, text) })
        .collect()
}

fn texts(file: &str) -> Vec<((String, String), String)> {
    let resource = parser::parse(file).unwrap();
    let mut texts = Vec::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let own = message.value.iter().map(|value| ("", value));
        let parts = message.attributes.iter().map(|a| (a.id.name, &a.value));
        for (part, pattern) in own.chain(parts) {
            texts.push(((message.id.name.to_owned(), part.to_owned()), written(pattern)));
        }
    }
    texts
}

fn written(pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    text.trim_start_matches("m =").trim().to_owned()
}

/// The one place that asks the wording about an edition: the codes of what is wrong, each with its place.
fn check(files: &Files) -> Vec<(&'static str, String)> {
    let mut problems = Problems::new();
    let wording = Wording::read(files, &mut problems);
    wording::check(&wording, &EDITION.protocol, files, &mut problems);
    problems.sorted().iter().map(|p| (p.code, p.place.display(files))).collect()
}

#[test]
fn every_text_is_there_and_reads_at_grade_eight_or_below() {
    assert_eq!(check(&EDITION.files), []);
    let measured =
        EDITION.messages().into_iter().filter(|name| Counts::of(&EDITION.whole(name)).words >= 5).count();
    assert!(measured >= 200, "only {measured} messages are long enough to be measured");
}

#[test]
fn each_long_message_taken_alone_reads_at_grade_eight_or_below() {
    for name in EDITION.messages() {
        let counts = Counts::of(&EDITION.whole(name).replace(['{', '}', '$'], " "));
        if counts.words >= 20 {
            assert!(
                counts.flesch_kincaid() <= 8.0 && counts.automated_readability() <= 8.0,
                "{name}: {counts:?} {:.1} {:.1}",
                counts.flesch_kincaid(),
                counts.automated_readability()
            );
        }
    }
}

#[test]
fn every_sign_that_is_answered_looks_like_something_on_light_and_on_dark_skin() {
    // These are felt or measured; nothing of them is seen on the skin.
    let felt = ["chills", "fever", "headache", "nausea", "severe-pain", "vision-change"];
    let vocabulary = EDITION.protocol.vocabulary();
    let courses = EDITION.protocol.courses().iter().map(|c| c.sign);
    let warnings = EDITION.protocol.warnings().iter().map(|w| w.sign);
    for sign in courses.chain(warnings).filter(|s| !felt.contains(&vocabulary.key(*s))) {
        for part in ["light", "dark"] {
            let message = format!("sign-{}", vocabulary.key(sign));
            let text = EDITION.english().text(&message, part, None);
            assert!(text.is_some_and(|t| t.split_whitespace().count() >= 3), "`{message}` has no `.{part}`");
        }
    }
}

#[test]
fn every_rule_has_its_text() {
    let protocol = &EDITION.protocol;
    let key = |id| protocol.vocabulary().key(id);
    let mut needed: Vec<(String, &[&str])> = Vec::new();
    needed.extend(protocol.advice().map(|(_, a)| (format!("rule-{}", a.key), &["do", "why"][..])));
    needed.extend(
        protocol.warnings().iter().map(|w| (format!("warning-{}", key(w.sign)), &["sign", "do"][..])),
    );
    needed.extend(
        protocol.milestones().iter().map(|m| (format!("milestone-{}", m.key), &["name", "text"][..])),
    );
    needed.extend(protocol.before().iter().map(|b| (format!("before-{}", b.key), &["do"][..])));
    assert!(needed.len() >= 100, "{}", needed.len());
    for (message, parts) in needed {
        for part in parts {
            let text = EDITION.english().text(&message, part, None);
            assert!(text.is_some_and(|t| !t.trim().is_empty()), "`{message}` has no `.{part}`");
        }
    }
}

#[test]
fn whoever_takes_a_blood_thinner_is_told_not_to_stop_it() {
    for message in ["rule-blood-thinner", "before-blood-thinner-before", "before-prescribed-aspirin-before"] {
        let text = EDITION.text(message, "do").unwrap_or_else(|| panic!("no `{message}`")).to_lowercase();
        assert!(text.contains("do not stop"), "`{message}`: {text}");
    }
}

#[test]
fn nobody_is_told_to_stop_or_start_a_medicine_by_us() {
    let medicines =
        ["blood thinner", "aspirin", "isotretinoin", "prescri", "medicine", "drug", "antibiotic", "steroid"];
    let changes = ["stop", "quit", "pause", "skip", "come off", "start", "begin"];
    let mut guarded = 0;
    for ((message, part), text) in &EDITION.texts {
        for sentence in text.split(['.', '!', '?', ':']) {
            let words = sentence.trim().to_lowercase();
            let told = changes.iter().any(|c| format!(", {words}").contains(&format!(", {c} ")));
            let of_a_medicine = medicines.iter().any(|m| words.contains(m));
            guarded += usize::from(of_a_medicine);
            assert!(!(told && of_a_medicine), "`{message}.{part}`: {sentence}");
        }
    }
    assert!(guarded >= 20, "only {guarded} sentences speak of a medicine");
}

#[test]
fn no_text_gives_a_dose() {
    for ((message, part), text) in &EDITION.texts {
        for unit in ["mg", "ml", "mcg", "µg", "milligram", "tablet", "drops"] {
            for (at, _) in text.to_lowercase().match_indices(unit) {
                let before = text.to_lowercase()[..at].trim_end().chars().next_back();
                assert!(!before.is_some_and(|c| c.is_ascii_digit()), "`{message}.{part}`: {text}");
            }
        }
    }
}

#[test]
fn no_text_promises_safety() {
    for ((message, part), text) in &EDITION.texts {
        let text = text.to_lowercase();
        for never in ["nothing to worry about", "no risk", "completely safe", "100%", "guarantee"] {
            assert!(!text.contains(never), "`{message}.{part}`: {text}");
        }
    }
}

/// The embedded edition with one file of wording edited.
#[track_caller]
fn edited(path: &str, from: &str, to: &str) -> Files {
    let changed = files(|p, text| if p == path { text.replacen(from, to, 1) } else { text.to_owned() });
    assert_ne!(changed, EDITION.files, "`{from}` does not stand in {path}");
    changed
}

#[track_caller]
fn wrong(files: &Files, code: &str, path: &str) {
    let found = check(files);
    let there = |(is, place): &(&str, String)| *is == code && place.starts_with(path);
    assert!(found.iter().any(there), "expected {code} in {path}; found {found:?}");
}

#[test]
fn a_missing_text_is_asked_for_where_its_rule_stands() {
    let files = edited("wording/en/rules.ftl", "\nrule-makeup =", "\nrule-makeupp =");
    wrong(&files, "missing_text", "microneedling/protocol/makeup.toml");
    wrong(&files, "unneeded_text", "wording/en/rules.ftl");
}

#[test]
fn a_missing_part_of_a_text_is_asked_for_where_the_text_stands() {
    let files = edited("wording/en/rules.ftl", "    .why = ", "    .whyever = ");
    wrong(&files, "missing_text", "wording/en/rules.ftl");
}

#[test]
fn a_hard_text_is_sent_back() {
    let hard = "\nrule-makeup =\n    .hard = Notwithstanding considerable inflammation, dermatological recommendations \
                universally necessitate discontinuation of comedogenic cosmetic preparations throughout \
                re-epithelialisation, irrespective of individual circumstances, preferences or considerations.";
    wrong(&edited("wording/en/rules.ftl", "\nrule-makeup =", hard), "hard_to_read", "wording/en/rules.ftl");
}

#[test]
fn a_text_that_stands_twice_is_sent_back() {
    let twice = "\nrule-makeup =\n    .do = Wait.\n\nrule-makeup =";
    wrong(&edited("wording/en/rules.ftl", "\nrule-makeup =", twice), "double_id", "wording/en/rules.ftl");
}

#[test]
fn a_text_that_is_not_fluent_is_sent_back() {
    wrong(&edited("wording/en/frame.ftl", "notice = ", "notice \n = { "), "syntax", "wording/en/frame.ftl");
}

#[test]
fn a_folder_that_is_no_language_is_sent_back() {
    let extra = File { path: "wording/not_a_language!/rules.ftl".to_owned(), text: "a = b\n".to_owned() };
    let files: Files = EDITION.files.iter().map(|(_, f)| f.clone()).chain([extra]).collect();
    wrong(&files, "bad_language", "wording/not_a_language!/rules.ftl");
}

#[test]
fn an_edition_without_english_is_sent_back() {
    let files: Files =
        EDITION.files.iter().map(|(_, f)| f.clone()).filter(|f| !f.path.starts_with("wording/")).collect();
    let codes: Vec<_> = check(&files).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["missing_text"]);
}
