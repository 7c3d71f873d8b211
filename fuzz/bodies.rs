//! What each fuzz target does with its input.
//!
//! In a file of its own because it is used twice: by the targets under `fuzz/targets/`, and by
//! `crates/cli/tests/fuzz_replay.rs`, which replays every seed in an ordinary test.

use std::fmt::Write as _;

use content::{File, Files, Problems};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use proof::Suite;
use recovery::Treatment;
use recovery::answer;
use wording::Wording;

/// The tiny edition, small enough that each run reads all of it.
const EDITION: [(&str, &str); 4] = [
    ("vocabulary/terms.toml", include_str!("edition/vocabulary/terms.toml")),
    ("microneedling/sources/tiny.toml", include_str!("edition/microneedling/sources/tiny.toml")),
    ("microneedling/protocol/tiny.toml", include_str!("edition/microneedling/protocol/tiny.toml")),
    ("wording/en/tiny.ftl", include_str!("edition/wording/en/tiny.ftl")),
];

/// The sentences that every edition needs.
const FRAME: (&str, &str) = ("wording/en/frame.ftl", include_str!("../content/wording/en/frame.ftl"));

/// Reads the tiny edition with one file replaced or added, shows every problem, and answers from what was accepted.
///
/// The first line says which file: `0` to `3` for one of the edition, anything else is the path of a new one. The rest is its
/// text.
pub(crate) fn content(input: &[u8]) {
    let input = String::from_utf8_lossy(input);
    let (head, text) = input.split_once('\n').unwrap_or((&*input, ""));
    let replaced = head.parse::<usize>().ok().filter(|i| *i < EDITION.len());
    let kept = EDITION.iter().enumerate().filter(|(i, _)| Some(*i) != replaced).map(|(_, kept)| *kept);
    let path = replaced.and_then(|i| EDITION.get(i)).map_or(head, |(path, _)| *path);
    read(&files(kept.chain([FRAME, (path, text)])));
}

/// The tiny edition as it stands has no problems that stop it; otherwise the seeds would test little.
pub(crate) fn tiny_edition_problems() -> String {
    read(&files(EDITION.into_iter().chain([FRAME])))
}

fn files<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Files {
    files.map(|(path, text)| File { path: path.to_owned(), text: text.to_owned() }).collect()
}

/// Reads an edition and answers from it if it can be used. Returns its errors, one a line.
fn read(files: &Files) -> String {
    let mut problems = Problems::new();
    let protocol = protocol::read(files, &mut problems);
    let wording = Wording::read(files, &mut problems);
    if let Some(protocol) = &protocol {
        wording::check(&wording, protocol, files, &mut problems);
        let suite = Suite::read(files, protocol, &mut problems);
        suite.play(protocol, &mut problems);
        let _ = suite.accepted(files, protocol);
    }
    let mut shown = String::new();
    for problem in problems.sorted() {
        for place in std::iter::once(problem.place).chain(problem.related.iter().map(|(p, _)| *p)) {
            // A problem is drawn into its text, between these two bytes.
            let end = files.get(place.file).map_or(0, |f| f.text.len());
            let is_inside = place.start <= place.end && place.end <= end;
            assert!(is_inside, "{}: {place:?} is not in {}", problem.code, files.path(place.file));
        }
        if problem.severity == content::Severity::Error {
            let _ = writeln!(shown, "{} {}: {}", problem.place.display(files), problem.code, problem.message);
        }
    }
    let Some(protocol) = protocol else { return shown };
    let Ok(treated) = Timestamp::from_second(1_795_186_800) else { return shown };
    let treatment = Treatment { treated: treated.to_zoned(TimeZone::UTC), facts: evidence::Facts::default() };
    let plan = recovery::plan(&protocol, treatment);
    let terms: Vec<_> = protocol.evidence().claims().map(|(_, c)| c.subject).collect();
    for term in terms {
        for hours in [-1, 0, 47, 1000] {
            let now = treated.as_second() + hours * 3600;
            let said = answer::may(&plan, term, now);
            let expected = answer::expect(&plan, term, None, now);
            if let Some(catalogue) = wording.language("en") {
                let voice = wording::Voice::new(catalogue, &protocol);
                let _ = voice.answer(&plan, &said);
                let _ = voice.expectation(&plan, &expected);
            }
        }
    }
    shown
}

/// Reads the input as a moment in zones with and without clock changes, as a zone, and as the facts of a batch line.
pub(crate) fn arguments(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let Ok(now) = Timestamp::from_second(1_795_273_200) else { return };
    for zone in [TimeZone::UTC, cli::moment::zone("Europe/Berlin").unwrap_or(TimeZone::UTC)] {
        let now: Zoned = now.to_zoned(zone.clone());
        match cli::moment::parse(&text, &zone, &now) {
            Ok(moment) => {
                let _ = moment.to_string();
            }
            Err(error) => {
                let _ = (error.to_string(), error.help());
            }
        }
    }
    if let Err(error) = cli::moment::zone(&text) {
        let _ = (error.to_string(), error.help());
    }
    if let Ok(serde_json::Value::Object(facts)) = serde_json::from_slice(input)
        && let Err(error) = cli::facts::from_json(&facts)
    {
        let _ = (error.to_string(), error.help());
    }
}
