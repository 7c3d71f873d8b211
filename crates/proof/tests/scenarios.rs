//! Scenario pages: what is written is played, what cannot be read is said, and broken rules are noticed.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use content::{File, Files, Problems};
use proof::{Suite, mutants};
use protocol::Protocol;

/// The edition that the program carries, with these pages instead of its own.
fn with_page(page: Option<&str>) -> Files {
    let own = embedded::FILES.iter().filter(|(path, _)| page.is_none() || !path.contains("/scenarios/"));
    let page = page.map(|text| ("microneedling/scenarios/page.md", text));
    let file = |(path, text): (&str, &str)| File { path: path.to_owned(), text: text.to_owned() };
    own.copied().chain(page).map(file).collect()
}

fn protocol(files: &Files) -> Protocol {
    protocol::read(files, &mut Problems::new()).unwrap()
}

/// What is wrong with a page: code and help or message of each problem.
fn problems(page: &str) -> Vec<String> {
    let files = with_page(Some(page));
    let protocol = protocol(&files);
    let mut problems = Problems::new();
    Suite::read(&files, &protocol, &mut problems).play(&protocol, &mut problems);
    problems
        .sorted()
        .iter()
        .map(|p| format!("{} {} {}", p.place.line_column(&files).0, p.code, p.message))
        .collect()
}

#[test]
fn every_row_of_the_pages_comes_out_and_every_rule_is_tried() {
    let files = with_page(None);
    let protocol = protocol(&files);
    let mut problems = Problems::new();
    let suite = Suite::read(&files, &protocol, &mut problems);
    suite.play(&protocol, &mut problems);
    let coverage = suite.coverage(&protocol, &mut problems);
    let said: Vec<String> =
        problems.sorted().iter().map(|p| format!("{}: {}", p.place.display(&files), p.message)).collect();
    assert_eq!(said, Vec::<String>::new());
    assert!(coverage.sorts.iter().all(|(_, covered, all)| covered == all), "{coverage:?}");
    assert!(suite.len() > 1000);
}

#[test]
fn a_row_that_is_right_passes_and_one_that_is_wrong_says_what_comes_out() {
    let page = "| may | after | verdict | until | firm until |\n|---|---|---|---|---|\n\
                | swimming | 1 d | not yet | 5 d | 72 h |\n| swimming | 1 d | allowed | | 72 h |\n";
    assert_eq!(
        problems(page),
        [
            "4 scenario `verdict` comes out as `not yet`, not `allowed`",
            "4 scenario `until` comes out as `5 d`, not nothing",
        ]
    );
}

#[test]
fn a_page_that_cannot_be_read_says_where_and_never_passes() {
    let page = "| may | after | who | verdict | untill |\n|---|---|---|---|---|\n\
                | swimmming | 1 d | | not yet | |\n\
                | swimming | soon | | not yet | |\n\
                | swimming | 1 d | 99 mm | not yet | |\n\
                | swimming | 1 d | | perhaps | |\n\n\
                | before | answer |\n|---|---|\n| no-such-rule | do |\n\n\
                | course | mild |\n|---|---|\n| fever | 1 d |\n\n\
                | milestone | from |\n|---|---|\n| no-such | 1 d |\n\n\
                | sign | level |\n|---|---|\n| redness | normal |\n";
    let codes: Vec<String> =
        problems(page).iter().map(|p| p.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        codes,
        [
            "1 unknown_column",
            "3 unknown_term",
            "4 bad_window",
            "5 unknown_fact",
            "6 unknown_word",
            "10 unknown_rule",
            "14 unknown_rule",
            "18 unknown_rule",
            "22 no_time",
        ]
    );
}

#[test]
fn other_tables_are_prose() {
    assert_eq!(problems("| product | why |\n|---|---|\n| swimming | no reason |\n"), Vec::<String>::new());
}

#[test]
fn what_comes_out_can_be_accepted_and_then_passes() {
    let page = "# Water\n\nBefore.\n\n| may | after | who | verdict | until |\n|---|---|---|---|---|\n\
                | swimming | 1 d | radiofrequency | allowed | |\n| swimming | 30 d | ordinary | not yet | 5 d |\n\n\
                Between.\n\n| sign | after | level |\n|---|---|---|\n| fever | 1 d | normal |\n";
    let files = with_page(Some(page));
    let protocol = protocol(&files);
    let suite = Suite::read(&files, &protocol, &mut Problems::new());
    let accepted = suite.accepted(&files, &protocol);
    let (path, text) = &accepted[0];
    assert_eq!(path, "microneedling/scenarios/page.md");
    assert!(text.contains("| swimming | 1 d   | radiofrequency | not yet | 1 w   |"), "{text}");
    assert!(text.contains("\n\nBetween.\n\n| sign  | after | level       |\n"), "{text}");
    assert_eq!(problems(text), Vec::<String>::new());
    let again = with_page(Some(text));
    let suite = Suite::read(&again, &protocol, &mut Problems::new());
    assert_eq!(suite.accepted(&again, &protocol), []);
}

#[test]
fn a_rule_that_no_row_tries_is_named() {
    let files = with_page(Some("| may | after | verdict |\n|---|---|---|\n| swimming | 1 d | not yet |\n"));
    let protocol = protocol(&files);
    let mut problems = Problems::new();
    let suite = Suite::read(&files, &protocol, &mut problems);
    let _ = suite.coverage(&protocol, &mut problems);
    let swimming = problems.iter().find(|p| p.message.starts_with("`swimming` ")).unwrap();
    assert!(swimming.message.contains("a row just before its end"), "{}", swimming.message);
    assert!(!swimming.message.contains("where it decides"), "{}", swimming.message);
}

#[test]
fn broken_rules_are_noticed_only_by_rows_that_look_at_them() {
    let files = with_page(Some(
        "| rule | kind | until | firm until | once |\n|---|---|---|---|---|\n\
         | swimming | avoid | 5 d | 72 h | flaking-gone, skin-closed |\n",
    ));
    let protocol = protocol(&files);
    let suite = Suite::read(&files, &protocol, &mut Problems::new());
    let score = mutants::score(&suite, &protocol);
    let survives = |what: &str| score.survivors.iter().any(|m| m.what == what);
    assert!(!survives("`swimming` has its end a step later"));
    assert!(!survives("`swimming` has no hard stop"));
    assert!(!survives("`swimming` ends whether or not `skin-closed`"));
    assert!(survives("`swimming` has no change 1"), "{:?}", score.survivors.len());
    assert!(score.share() < mutants::ENOUGH);
}

#[test]
fn a_page_is_no_part_of_what_an_edition_answers_from_and_everything_else_is() {
    let with = |path: &str| {
        let extra = File { path: path.to_owned(), text: "# nothing\n".to_owned() };
        let own = with_page(None);
        own.iter().map(|(_, f)| f.clone()).chain([extra]).collect::<Files>()
    };
    let edition = |files: &Files| protocol::Edition::of(files);
    let own = edition(&with_page(None));
    assert_eq!(edition(&with("microneedling/scenarios/more.md")), own);
    for path in
        ["microneedling/protocol/scenarios/more.toml", "microneedling/scenarios/more.toml", "notes.md"]
    {
        assert_ne!(edition(&with(path)), own, "{path}");
    }
}
