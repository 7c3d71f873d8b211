//! Settling tiny editions: what order and names may not change, and what an author is told about each fault.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod settling_faults;

use std::collections::BTreeSet;

use content::{File, Files, Problem, Problems};
use evidence::Offset;
use proptest::prelude::*;
use protocol::{Figure, Protocol};
use settling_faults::{FAULTS, Fault};

const TERMS: &str = "vocabulary/terms.toml";
const NORTH: &str = "needling/sources/north.toml";
const SOUTH: &str = "needling/sources/south.toml";
const RULES: &str = "needling/protocol/rules.toml";

const BASE: [(&str, &str); 4] = [
    (
        TERMS,
        r#"[[term]]
id    = "makeup"
kind  = "product"
means = "colour put on the face"
names = { en = ["makeup"], misspelt = ["makup"] }

[[term]]
id      = "mineral-makeup"
kind    = "product"
parents = ["makeup"]
means   = "makeup of minerals alone"
names   = { en = ["mineral makeup"] }

[[term]]
id    = "sauna"
kind  = "activity"
means = "a hot room"
names = { en = ["sauna"] }

[[term]]
id    = "redness"
kind  = "sign"
means = "skin redder or darker than usual"
names = { en = ["redness"] }
"#,
    ),
    (
        NORTH,
        r#"[source]
id        = "north"
title     = "After needling"
file      = "north.txt"
publisher = "North Clinic"
kind      = "leaflet"
grade     = "custom"
how-read  = "whole leaflet"
read      = "2026-11-21"

[[person]]
id   = "ada"
name = "Ada"
role = "nurse"

[[claim]]
id       = "north.makeup"
avoid    = "makeup"
window   = "0h..24h"
strength = "must"
says     = "No makeup for a day."
at       = "paragraph 1"
by       = "ada"

[[claim]]
id       = "north.sauna"
avoid    = "sauna"
window   = "0h..48h"
strength = "should"
says     = "No sauna for two days."
at       = "paragraph 2"
when     = { depth-over-mm = 1.5 }

[[claim]]
id       = "north.redness"
expect   = "redness"
window   = "0h..2d"
strength = "info"
says     = "Redness goes within two days."
at       = "paragraph 3"

[[claim]]
id       = "north.spacing"
session  = "sauna"
every    = "3w..4w"
count    = "4..6"
strength = "info"
says     = "Sessions are weeks apart."
at       = "paragraph 4"
"#,
    ),
    (
        SOUTH,
        r#"[source]
id        = "south"
title     = "Needling and you"
file      = "south.txt"
publisher = "South Clinic"
kind      = "leaflet"
grade     = "expert"
how-read  = "whole leaflet"
read      = "2026-11-21"
repeats   = ["north"]

[[claim]]
id       = "south.makeup"
avoid    = "makeup"
window   = "0h..2d"
strength = "should"
says     = "No makeup for two days."
at       = "page 1"

[[claim]]
id       = "south.sauna"
avoid    = "sauna"
window   = "0h..few-days"
strength = "must"
says     = "No sauna for a few days."
at       = "page 2"

[[claim]]
id       = "south.brush"
explain  = "makeup"
strength = "info"
says     = "Brushes carry germs."
at       = "page 3"
"#,
    ),
    (
        RULES,
        r#"[[avoid]]
id        = "bare-skin"
subject   = "makeup"
hard-stop = { is = "24h", source = "north.makeup" }
until     = { is = "2d", longest = ["north.makeup", "south.makeup"] }
also      = ["south.brush"]

[[avoid.change]]
when  = { device = "radiofrequency" }
until = { is = "5d", ours = "heat adds to the injury", near = ["south.makeup"] }

[[avoid]]
id      = "no-heat"
subject = "sauna"
until   = { is = "5d", longest = ["south.sauna"], and = ["redness-gone"] }
set-aside = [{ claim = "north.sauna", why = "shorter than the other" }]

[[limit]]
id       = "minerals"
subject  = "mineral-makeup"
replaces = ["bare-skin"]
from     = { is = "24h", ours = "a day for the skin to close", near = ["north.makeup"] }
until    = { is = "2d", source = "south.makeup" }

[[expect]]
sign     = "redness"
moderate = { is = "24h", ours = "the first day is the worst", near = ["north.redness"] }
mild     = { is = "2d", longest = ["north.redness"] }
watch    = { is = "3d", ours = "a day more than usual", near = ["north.redness"] }
call     = { is = "1w", ours = "long past the usual end", near = ["north.redness"] }

[[warning-sign]]
sign  = "redness"
level = "call_clinic"
also  = ["north.redness"]

[[warning-sign.change]]
when  = { condition = "diabetes" }
level = "emergency"

[[milestone]]
id      = "next"
kind    = "session"
subject = "sauna"
from    = { is = "4w", longest = ["north.spacing"] }

[[before]]
id      = "arrive-bare"
subject = "makeup"
answer  = "do"
also    = ["south.brush"]

[[topic]]
subject = "makeup"
also    = ["south.brush"]
"#,
    ),
];

/// The places where these tests call the API.
fn check(files: &Files) -> (Option<Protocol>, Vec<Problem>) {
    let mut problems = Problems::new();
    let protocol = protocol::read(files, &mut problems);
    assert_eq!(
        protocol.is_none(),
        problems.has_errors(),
        "a protocol comes from content without errors alone"
    );
    (protocol, problems.sorted())
}

fn files<'a>(texts: impl IntoIterator<Item = (&'a str, String)>) -> Files {
    texts.into_iter().map(|(path, text)| File { path: path.to_owned(), text }).collect()
}

fn base() -> Files {
    files(BASE.map(|(path, text)| (path, text.to_owned())))
}

/// The base with one stretch of one file replaced; an empty `from` adds to the end of the file.
#[track_caller]
fn edited(path: &str, from: &str, to: &str) -> Files {
    files(BASE.map(|(p, text)| {
        if p != path {
            return (p, text.to_owned());
        }
        if from.is_empty() {
            return (p, format!("{text}\n{to}"));
        }
        assert!(text.contains(from), "`{from}` does not stand in {path}");
        (p, text.replacen(from, to, 1))
    }))
}

#[track_caller]
fn sound(files: &Files) -> Protocol {
    let (protocol, problems) = check(files);
    protocol.unwrap_or_else(|| panic!("{problems:#?}"))
}

/// All figures by what they belong to, without the claims they cite: what a plan is made of.
fn figures(protocol: &Protocol) -> BTreeSet<String> {
    let term = |id| protocol.vocabulary().key(id);
    let said =
        |of: String| move |f: &Figure| format!("{of}: {} {:?} {}", f.offset, f.tied, f.policy.as_str());
    let advice = protocol.advice().flat_map(|(_, a)| a.figures().map(said(format!("rule {}", a.key))));
    let courses =
        protocol.courses().iter().flat_map(|c| c.figures().map(said(format!("sign {}", term(c.sign)))));
    let sessions =
        protocol.milestones().iter().flat_map(|m| m.figures().map(said(format!("milestone {}", m.key))));
    advice.chain(courses).chain(sessions).collect()
}

/// Every rule's claims, taken up and set aside, in no order.
fn citations(protocol: &Protocol) -> BTreeSet<(String, bool, String)> {
    let claim = |id| protocol.evidence().claim(id).key.clone();
    let of = |(_, a): (_, &protocol::Advice)| {
        let taken: Vec<_> = a.settlement.taken().iter().map(|c| (a.key.clone(), true, claim(*c))).collect();
        let aside: Vec<_> =
            a.settlement.set_aside().iter().map(|s| (a.key.clone(), false, claim(s.claim))).collect();
        taken.into_iter().chain(aside).collect::<Vec<_>>()
    };
    protocol.advice().flat_map(of).collect()
}

/// The tables of a TOML text: what stands before the first `[[`, then each table with its changes.
fn tables(text: &str) -> (String, Vec<String>) {
    let mut parts = vec![String::new()];
    for line in text.lines() {
        if line.starts_with("[[") && !line.contains(".change") {
            parts.push(String::new());
        }
        parts.last_mut().unwrap().push_str(&format!("{line}\n"));
    }
    let first = parts.remove(0);
    (first, parts)
}

#[test]
fn the_base_has_no_problem() {
    let (protocol, problems) = check(&base());
    assert_eq!(problems, []);
    assert_eq!(protocol.unwrap().advice().len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_order_changes_a_figure(
        order in Just([0_usize, 1, 2, 3]).prop_shuffle(),
        names in Just(["a", "b", "c", "d"]).prop_shuffle(),
        seeds in any::<[u64; 4]>(),
    ) {
        // The files come in any order and under any names, and the tables of each in any order.
        let shuffled = order.map(|i| {
            let (path, text) = BASE[i];
            let (first, mut parts) = tables(text);
            let mut seed = seeds[i];
            parts.sort_by_cached_key(|_| {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                seed >> 20
            });
            let folder = path.rsplit_once('/').unwrap().0;
            File { path: format!("{folder}/{}.toml", names[i]), text: first + &parts.concat() }
        });
        let (was, is) = (sound(&base()), sound(&shuffled.into_iter().collect()));
        prop_assert_eq!(figures(&was), figures(&is));
        prop_assert_eq!(citations(&was), citations(&is));
    }

    #[test]
    fn names_of_claims_change_citations_alone(names in prop::collection::btree_set("[a-z]{3,9}", 7)) {
        let old = ["makeup", "sauna", "redness", "spacing", "brush"];
        let new: Vec<&String> = names.iter().collect();
        let rename = |text: &str| {
            let named = old.iter().zip(&new).fold(text.to_owned(), |text, (old, new)| {
                text.replace(&format!("north.{old}\""), &format!("north.x-{new}\""))
                    .replace(&format!("south.{old}\""), &format!("south.x-{new}\""))
            });
            named.replace("x-", "")
        };
        let (was, is) = (sound(&base()), sound(&files(BASE.map(|(path, text)| (path, rename(text))))));
        prop_assert_eq!(figures(&was), figures(&is));
        let renamed: BTreeSet<_> = citations(&was)
            .into_iter()
            .map(|(rule, taken, claim)| (rule, taken, rename(&format!("{claim}\"")).replace('"', "")))
            .collect();
        prop_assert_eq!(renamed, citations(&is));
    }

    #[test]
    fn the_order_of_claims_is_irrelevant(claims in ends(2..6), seed in any::<prop::sample::Index>()) {
        let mut turned = claims.clone();
        turned.rotate_left(seed.index(claims.len()));
        let (was, is) = (settled("longest", &claims), settled("longest", &turned));
        prop_assert_eq!(was.nominal_minutes(), is.nominal_minutes());
        prop_assert!(claims.contains(&was.to_string()), "{was} is the end of none of {claims:?}");
    }

    #[test]
    fn another_claim_never_frees_an_answer(claims in ends(1..5), another in ends(1..2)) {
        let was = settled("longest", &claims);
        let more: Vec<String> = claims.iter().chain(&another).cloned().collect();
        let is = settled("longest", &more);
        prop_assert!(is.nominal_minutes() >= was.nominal_minutes(), "{was} became {is}");
        // Without a new figure it is sent back, or the claim asked for no more.
        let (kept, problems) = check(&one_rule("longest", &more, &was.to_string()));
        if is.nominal_minutes() > was.nominal_minutes() {
            prop_assert!(kept.is_none());
            prop_assert!(problems.iter().any(|p| p.code == "wrong_figure"));
        } else {
            prop_assert!(kept.is_some(), "{problems:?}");
        }
    }

    #[test]
    fn the_shortest_is_never_longer_than_the_longest(claims in ends(1..5)) {
        let (shortest, longest) = (settled("shortest", &claims), settled("longest", &claims));
        prop_assert!(shortest.nominal_minutes() <= longest.nominal_minutes());
    }

    #[test]
    fn no_text_makes_the_reader_panic(which in 0..4_usize, text in any::<String>()) {
        survives(which, text)?;
    }

    #[test]
    fn no_torn_file_makes_the_reader_panic(
        which in 0..4_usize, cut in any::<prop::sample::Index>(), length in 0..80_usize,
        insert in "[\\PC\u{0}\r\n\"'\\[\\]{}=#.~-]{0,12}"
    ) {
        let text = BASE[which].1;
        let start = cut.index(text.len());
        let end = (start + length).min(text.len());
        survives(which, format!("{}{insert}{}", &text[..start], &text[end..]))?;
    }
}

/// Reads the base with one file replaced; whatever is reported has a place in the content.
fn survives(which: usize, text: String) -> Result<(), TestCaseError> {
    let mut texts = BASE.map(|(path, text)| (path, text.to_owned()));
    texts[which].1 = text;
    let files = files(texts);
    let (_, problems) = check(&files);
    for problem in problems {
        let file = files.get(problem.place.file);
        prop_assert!(file.is_some_and(|f| problem.place.end <= f.text.len()), "{problem:?}");
        prop_assert!(problem.place.start <= problem.place.end, "{problem:?}");
        prop_assert!(problem.place.display(&files).contains(".toml:"));
    }
    Ok(())
}

/// Ends of restrictions as sources give them.
fn ends(how_many: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    let end =
        (1..200_u16, prop::sample::select(vec!["min", "h", "d", "w"])).prop_map(|(n, u)| format!("{n}{u}"));
    prop::collection::vec(end, how_many)
}

/// An edition of one rule that ends as the claims of one source give by a policy.
fn one_rule(policy: &str, ends: &[String], is: &str) -> Files {
    let (head, _) = tables(BASE[1].1);
    let claim = |(i, end): (usize, &String)| {
        format!(
            "[[claim]]\nid = \"north.c{i}\"\nallow = \"makeup\"\nwindow = \"{end}..\"\nstrength = \"may\"\n\
             says = \"Fine from then on.\"\nat = \"{i}\"\n"
        )
    };
    let claims: String = ends.iter().enumerate().map(claim).collect();
    let names: Vec<String> = (0..ends.len()).map(|i| format!("\"north.c{i}\"")).collect();
    let rule = format!(
        "[[avoid]]\nid = \"bare-skin\"\nsubject = \"makeup\"\nuntil = {{ is = \"{is}\", {policy} = [{}] }}\n",
        names.join(", ")
    );
    files([(TERMS, BASE[0].1.to_owned()), (NORTH, head + &claims), (RULES, rule)])
}

/// The figure that the claims give: the one suggested in place of a wrong one, which must be accepted.
fn settled(policy: &str, ends: &[String]) -> Offset {
    let (read, problems) = check(&one_rule(policy, ends, "1y"));
    assert!(read.is_none(), "no claim ends after a year");
    let [wrong] = problems.as_slice() else { panic!("{problems:#?}") };
    assert_eq!(wrong.code, "wrong_figure");
    let suggested = wrong.expected.split('`').nth(1).unwrap();
    let protocol = sound(&one_rule(policy, ends, suggested));
    let (_, advice) = protocol.advice().next().unwrap();
    advice.until.as_ref().and_then(protocol::End::time).unwrap().offset
}

#[test]
fn a_day_beside_24_hours_waits_for_the_later_of_the_two() {
    for (ends, is) in [(["24h", "1d"], "24h"), (["24h", "1d"], "1d"), (["1d", "24h"], "24h")] {
        let protocol = sound(&one_rule("longest", &ends.map(str::to_owned), is));
        let (_, advice) = protocol.advice().next().unwrap();
        let figure = advice.until.as_ref().and_then(protocol::End::time).unwrap();
        let both: BTreeSet<String> =
            [Some(figure.offset), figure.tied].iter().flatten().map(Offset::to_string).collect();
        assert_eq!(both, BTreeSet::from(["1d".to_owned(), "24h".to_owned()]), "{ends:?} {is}");
    }
}

#[test]
fn each_fault_is_reported_where_it_stands_with_what_was_expected() {
    let mut unlike = Vec::new();
    for Fault { file, from, to, code, at, expected, help } in FAULTS {
        let files = edited(file, from, to);
        let own_first = files.iter().filter(|(_, f)| f.path == *file).chain(files.iter());
        let (path, line) = own_first
            .filter_map(|(_, f)| {
                f.text.find(at).map(|start| (&f.path, f.text[..start].matches('\n').count() + 1))
            })
            .next()
            .unwrap_or_else(|| panic!("`{at}` stands nowhere in the edited edition"));
        let (_, problems) = check(&files);
        let as_said = problems.iter().any(|p| {
            let helps = help.is_none_or(|help| p.help.as_ref().is_some_and(|h| h.contains(help)));
            p.code == *code
                && p.place.display(&files) == format!("{path}:{line}")
                && p.expected.contains(expected)
                && helps
        });
        if !as_said {
            let said = problems.iter().map(|p| {
                format!(
                    "\n    {} {} expected {} help {:?}",
                    p.code,
                    p.place.display(&files),
                    p.expected,
                    p.help
                )
            });
            unlike.push(format!("{code} {path}:{line} ({to}){}", said.collect::<String>()));
        }
    }
    assert!(unlike.is_empty(), "{}\n{} of {}", unlike.join("\n"), unlike.len(), FAULTS.len());
}

#[test]
fn more_conditions_than_a_plan_holds_are_reported() {
    let change = |i: usize| {
        format!(
            "[[avoid.change]]\nwhen = {{ depth-over-mm = {}.{} }}\nuntil = {{ is = \"9d\", ours = \"one of very many\", \
             near = [\"south.makeup\"] }}\n",
            i / 10,
            i % 10
        )
    };
    let with = |n: usize| {
        let changes: String = (1..=n).map(change).collect();
        check(&edited(
            RULES,
            "[[avoid]]\nid      = \"no-heat\"",
            &(changes + "[[avoid]]\nid      = \"no-heat\""),
        ))
    };
    // The base has two conditions of its own.
    let (read, problems) = with(62);
    assert!(read.is_some(), "{problems:#?}");
    let (read, problems) = with(63);
    assert!(read.is_none());
    assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["too_many_conditions"]);
}

#[test]
fn every_code_that_the_readers_know_has_its_fault_here() {
    let page = include_str!("../../../docs/diagnostics.md");
    // What only scenarios and the exhaustive check find is provoked in the tests of `proof`.
    let (documented, _) = page.split_once("\n## Scenarios").unwrap();
    let of_wording = ["missing_text", "unneeded_text", "hard_to_read", "bad_language"];
    let mut codes: BTreeSet<&str> =
        documented.lines().filter_map(|l| l.strip_prefix("### `")?.strip_suffix('`')).collect();
    codes.retain(|code| !of_wording.contains(code));
    assert!(codes.len() >= 40, "{codes:?}");
    let mut provoked: BTreeSet<&str> = FAULTS.iter().map(|f| f.code).collect();
    provoked.insert("too_many_conditions");
    assert_eq!(provoked, codes);
}

#[test]
fn five_faults_are_reported_at_once() {
    let mut texts = BASE.map(|(path, text)| (path, text.to_owned()));
    for (file, from, to) in [
        (0, "misspelt =", "english ="),
        (1, "by       = \"ada\"", "by       = \"ida\""),
        (2, "[\"north\"]", "[\"noth\"]"),
        (3, "is = \"2d\", longest", "is = \"3d\", longest"),
        (3, "level = \"emergency\"", "level = \"call_clinic\""),
    ] {
        assert!(texts[file].1.contains(from));
        texts[file].1 = texts[file].1.replacen(from, to, 1);
    }
    let (_, problems) = check(&files(texts));
    let codes: BTreeSet<&str> = problems.iter().map(|p| p.code).collect();
    let expected = ["unknown_key", "unknown_person", "unknown_source", "wrong_figure", "change_loosens"];
    assert_eq!(codes, BTreeSet::from(expected));
    assert_eq!(problems.len(), 5, "{problems:#?}");
}

#[test]
fn what_stands_after_a_syntax_error_is_read_too() {
    let files = edited(NORTH, "window   = \"0h..48h\"", "window   = \n wind = = \"0h\"");
    let (_, problems) = check(&files);
    assert!(problems.iter().any(|p| p.code == "syntax"));
    let lost = problems.iter().any(|p| p.code == "unknown_claim" && p.message.contains("north.redness"));
    assert!(!lost, "{problems:#?}");
}

#[test]
fn line_ends_and_byte_order_marks_change_nothing() {
    let crlf = files(BASE.map(|(path, text)| (path, text.replace('\n', "\r\n"))));
    let marked = files(BASE.map(|(path, text)| (path, format!("\u{feff}{text}"))));
    for files in [crlf, marked] {
        assert_eq!(figures(&sound(&files)), figures(&sound(&base())));
    }
}

#[test]
fn lines_are_counted_alike_whatever_ends_them() {
    let faulty = |ends: &str| {
        let text = edited(RULES, "\"sauna\"", "\"sauma\"");
        let files = files(text.iter().map(|(_, f)| (f.path.as_str(), f.text.replace('\n', ends))));
        check(&files).1.iter().map(|p| p.place.display(&files)).collect::<Vec<_>>()
    };
    assert_eq!(faulty("\n"), faulty("\r\n"));
}

#[test]
fn an_empty_file_says_nothing_and_an_empty_edition_is_no_error() {
    for empty in ["", "\n", "# only a remark", "\r\n\r\n", "\u{feff}"] {
        let mut texts = BASE.map(|(path, text)| (path, text.to_owned())).to_vec();
        texts.push(("needling/protocol/empty.toml", empty.to_owned()));
        texts.push(("vocabulary/empty.toml", empty.to_owned()));
        assert_eq!(figures(&sound(&files(texts))), figures(&sound(&base())), "{empty:?}");
    }
    assert_eq!(sound(&Files::default()).advice().len(), 0);
}

#[test]
fn rubbish_is_reported_and_never_a_panic() {
    let deep = "[".repeat(20_000);
    let nested = format!("a = {}", "{ b = ".repeat(5_000));
    let rubbish = [
        "\0\u{1}\u{2}\u{fffd}",
        "PNG\r\n\u{1a}\n\0\0\0\rIHDR",
        "[[",
        "[[claim]",
        "[[claim]]\nid =",
        "id = \"\"\"",
        "id = 'a\nb'",
        "= = =",
        "claim = 1e999999\nterm = 99999999999999999999999999",
        "term = [1, \"two\", { three = 3 }, []]",
        "avoid = \"makeup\"\nexpect = 5\nsource = []",
        "[source]\nid = \"\u{202e}gnp.exe\"",
        "\u{1f642} = \u{1f642}",
        "a = 1\na = 2",
        deep.as_str(),
        nested.as_str(),
    ];
    for text in rubbish {
        for which in 0..BASE.len() {
            survives(which, text.to_owned()).unwrap();
            let mut texts = BASE.map(|(path, text)| (path, text.to_owned()));
            texts[which].1 = text.to_owned();
            let (_, problems) = check(&files(texts));
            assert!(!problems.is_empty(), "{:?} passed in {}", &text[..text.len().min(40)], BASE[which].0);
        }
    }
}
