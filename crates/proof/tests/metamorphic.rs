//! What must follow when the content is changed in a known way: order and names are irrelevant, and a stricter source frees nothing.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use content::{File, Files, Problem, Problems};
use proof::{Difference, diff};
use protocol::Protocol;

fn own() -> Vec<File> {
    let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
    embedded::FILES.iter().map(file).filter(|f| f.path.ends_with(".toml")).collect()
}

fn read(files: &[File]) -> Result<Protocol, Vec<Problem>> {
    let mut problems = Problems::new();
    protocol::read(&Files::new(files.to_vec()), &mut problems).ok_or_else(|| problems.sorted())
}

/// What changes, for nobody in particular.
fn changed(old: &Protocol, new: &Protocol) -> Difference {
    diff(old, new, &[])
}

#[test]
fn the_order_of_claims_and_rules_is_irrelevant() {
    let backwards = |text: &str, head: &str| {
        let (before, blocks) = text.split_at(text.find(head).unwrap_or(text.len()));
        let mut blocks: Vec<&str> = blocks.split_inclusive(&format!("\n{head}")).collect();
        // Each piece ends in the head of the next one.
        let heads = format!("\n{head}");
        let last = blocks.pop().unwrap_or_default();
        let mut bodies: Vec<String> = blocks.iter().map(|b| b.trim_end_matches(&heads).to_owned()).collect();
        bodies.push(last.trim_end().to_owned());
        let first = bodies[0].trim_start_matches(head).to_owned();
        bodies[0] = first;
        let reversed: Vec<String> = bodies.iter().rev().map(|b| format!("{head}{b}")).collect();
        format!("{before}{}\n", reversed.join("\n"))
    };
    let mut files = own();
    let mut moved = 0;
    for file in files.iter_mut().filter(|f| f.path.contains("/sources/")) {
        if file.text.matches("\n[[claim]]").count() > 1 {
            file.text = backwards(&file.text, "[[claim]]");
            moved += 1;
        }
    }
    files.reverse();
    assert!(moved > 50, "{moved}");
    let (own, backwards) = (read(&own()).unwrap(), read(&files).unwrap());
    assert_ne!(own.edition(), backwards.edition());
    assert_eq!(own.evidence().claims().count(), backwards.evidence().claims().count());
    assert_eq!(changed(&own, &backwards).changes, []);
}

#[test]
fn a_claim_by_another_name_changes_nothing_but_its_name() {
    let protocol = read(&own()).unwrap();
    let keys: Vec<String> = protocol.evidence().claims().map(|(_, c)| c.key.clone()).collect();
    let mut files = own();
    for key in &keys {
        let (from, to) = (format!("\"{key}\""), format!("\"{key}-renamed\""));
        for file in &mut files {
            if file.text.contains(&from) {
                file.text = file.text.replace(&from, &to);
            }
        }
    }
    let renamed = read(&files).unwrap();
    let difference = changed(&protocol, &renamed);
    assert!(!difference.changes.is_empty() && !difference.loosens());
    for change in &difference.changes {
        let other: Vec<&str> = change
            .fields
            .iter()
            .map(|f| f.name.as_str())
            .filter(|n| !matches!(*n, "claims" | "set-aside"))
            .collect();
        assert_eq!(other, [] as [&str; 0], "{}", change.key);
        assert_eq!((&change.stricter, &change.looser), (&None, &None), "{}", change.key);
    }
}

/// The window of a claim, twice as long; `None` where its end is not a plain number.
fn lengthened(file: &File, key: &str) -> Option<String> {
    let claim = file.text.find(&format!("\"{key}\""))?;
    let rest = &file.text[claim..];
    let block = &rest[..rest.find("\n[[").unwrap_or(rest.len())];
    let at = block.find("\nwindow")?;
    let line = &block[at + 1..][..block[at + 1..].find('\n')?];
    let (head, end) = line.trim_end().strip_suffix('"')?.rsplit_once("..")?;
    let digits = end.chars().take_while(char::is_ascii_digit).count();
    let count: u32 = end[..digits].parse().ok()?;
    if end.contains('~') || !end[digits..].chars().all(|c| c.is_ascii_lowercase()) {
        return None;
    }
    let longer = format!("{head}..{}{}\"", count * 2, &end[digits..]);
    let start = claim + at + 1;
    Some(format!("{}{longer}{}", &file.text[..start], &file.text[start + line.trim_end().len()..]))
}

/// Follows what the check expects of figures, until it has nothing more to say of them.
fn followed(mut files: Vec<File>) -> Result<Protocol, Vec<Problem>> {
    loop {
        let problems = match read(&files) {
            Ok(protocol) => return Ok(protocol),
            Err(problems) => problems,
        };
        let wrong: Vec<&Problem> = problems.iter().filter(|p| p.code == "wrong_figure").collect();
        if wrong.is_empty() {
            return Err(problems);
        }
        let placed = Files::new(files.clone());
        let mut edits: Vec<(String, usize, usize, String)> = Vec::new();
        for problem in wrong {
            let expected = problem.expected.split('`').nth(1).unwrap_or_default().to_owned();
            edits.push((
                placed.path(problem.place.file).to_owned(),
                problem.place.start,
                problem.place.end,
                expected,
            ));
        }
        // From the end of a file to its start, so that places stay true.
        edits.sort_by_key(|(_, start, ..)| std::cmp::Reverse(*start));
        for (path, start, end, expected) in edits {
            let file = files.iter_mut().find(|f| f.path == path).unwrap();
            let quoted =
                if file.text[start..end].starts_with('"') { format!("\"{expected}\"") } else { expected };
            file.text.replace_range(start..end, &quoted);
        }
    }
}

#[test]
fn a_source_that_asks_for_longer_never_frees_anything() {
    let protocol = read(&own()).unwrap();
    let restricting = protocol.evidence().claims().filter(|(_, c)| c.kind == evidence::ClaimKind::Avoid);
    let keys: Vec<String> = restricting.map(|(_, c)| c.key.clone()).collect();
    let (mut moved, mut refused, mut unmoved) = (0, 0, 0);
    for key in &keys {
        let mut files = own();
        let claim = format!("id       = \"{key}\"");
        let Some(file) = files.iter_mut().find(|f| f.path.contains("/sources/") && f.text.contains(&claim))
        else {
            continue;
        };
        let Some(text) = lengthened(file, key) else { continue };
        file.text = text;
        match followed(files) {
            Ok(stricter) => {
                let difference = changed(&protocol, &stricter);
                assert!(!difference.loosens(), "{key}: {:?}", difference.changes);
                moved += usize::from(difference.changes.iter().any(|c| c.stricter.is_some()));
                unmoved += usize::from(difference.changes.iter().all(|c| c.stricter.is_none()));
            }
            // A change that is now laxer than its rule, or a claim that no longer agrees: the author decides.
            Err(problems) => {
                let known = [
                    "change_loosens",
                    "longer_claim",
                    "hard_stop_late",
                    "late_hard_stop",
                    "hard_stop_after_end",
                    "two_firm",
                ];
                let codes: Vec<&str> = problems.iter().map(|p| p.code).collect();
                assert!(codes.iter().any(|c| known.contains(c)), "{key}: {codes:?}");
                refused += 1;
            }
        }
    }
    assert!(
        moved >= 3 && moved + refused + unmoved >= 20,
        "{moved} moved, {refused} refused, {unmoved} did not"
    );
}
