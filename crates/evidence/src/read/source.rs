//! Reads source files and joins them.

use std::collections::HashMap;

use content::{Files, Place, Problems, Table, document, nearest};
use vocabulary::Vocabulary;

use super::claim::claim;
use super::parts::choice;
use crate::{Claim, Evidence, Person, Source, SourceId};

/// A source as written: what it repeats is still words.
struct Written {
    source: Source,
    repeats: Vec<(String, Place)>,
    claims: Vec<Claim>,
}

pub(crate) fn evidence(files: &Files, vocabulary: &Vocabulary, problems: &mut Problems) -> Evidence {
    let mut written: Vec<Written> = Vec::new();
    for (id, file) in files.iter().filter(|(_, f)| f.path.contains("/sources/") && f.path.ends_with(".toml"))
    {
        document(id, file, problems, |root, problems| {
            // Content has tens of sources; the id of a source past 65,535 would repeat, and it is not taken in.
            if let Ok(next) = u16::try_from(written.len()) {
                written.extend(source_file(root, SourceId(next), vocabulary, problems));
            }
        });
    }
    join(written, problems)
}

fn source_file(
    root: &Table<'_>,
    id: SourceId,
    vocabulary: &Vocabulary,
    problems: &mut Problems,
) -> Option<Written> {
    let people: Vec<Person> =
        root.tables("person", problems).iter().filter_map(|t| person(t, problems)).collect();
    let head = root.get("source");
    if head.is_none() {
        problems.error(
            "missing_key",
            root.place(),
            "`[source]` is missing",
            "a table `[source]` that says what the document is",
        );
    }
    let head = head.and_then(|entry| entry.table(problems)).and_then(|t| source(&t, people, problems));
    let claims = root.tables("claim", problems);
    root.finish(problems);
    let (source, repeats) = head?;
    let claims = claims
        .iter()
        .filter_map(|t| claim(t, (id, &source.key), &source.people, vocabulary, problems))
        .collect();
    Some(Written { source, repeats, claims })
}

fn person(table: &Table<'_>, problems: &mut Problems) -> Option<Person> {
    let (key, name, role) =
        (table.required("id", problems), table.required("name", problems), table.required("role", problems));
    table.finish(problems);
    Some(Person { key: key?.text.to_owned(), name: name?.text.to_owned(), role: role?.text.to_owned() })
}

fn source(
    table: &Table<'_>,
    people: Vec<Person>,
    problems: &mut Problems,
) -> Option<(Source, Vec<(String, Place)>)> {
    let mut text = |key| table.required(key, problems).map(|w| (w.text.to_owned(), w.place));
    let (key, title, file) = (text("id"), text("title"), text("file"));
    let (publisher, kind, how_read, read) = (text("publisher"), text("kind"), text("how-read"), text("read"));
    let grade = table.required("grade", problems).and_then(|w| choice(w, "grade", problems));
    let published = table.word("published", problems).map(|w| w.text.to_owned());
    let repeats = table.words("repeats", problems).iter().map(|w| (w.text.to_owned(), w.place)).collect();
    table.finish(problems);
    let (key, place) = key?;
    let source = Source {
        key,
        title: title?.0,
        file: file?.0,
        publisher: publisher?.0,
        kind: kind?.0,
        grade: grade?,
        how_read: how_read?.0,
        read: read?.0,
        published,
        repeats: Vec::new(),
        people,
        place,
    };
    Some((source, repeats))
}

fn join(written: Vec<Written>, problems: &mut Problems) -> Evidence {
    let ids: HashMap<String, SourceId> =
        (0u16..).zip(&written).map(|(i, w)| (w.source.key.clone(), SourceId(i))).collect();
    let (mut sources, mut claims): (Vec<Source>, Vec<Claim>) = (Vec::new(), Vec::new());
    let mut seen: HashMap<String, Place> = HashMap::new();
    for mut w in written {
        for (repeats, place) in w.repeats {
            match ids.get(&repeats) {
                Some(id) => w.source.repeats.push(*id),
                None => {
                    problems
                        .error(
                            "unknown_source",
                            place,
                            format!("`{repeats}` is not a source"),
                            "the id of another source",
                        )
                        .help_maybe(
                            nearest(&repeats, ids.keys().map(String::as_str))
                                .map(|n| format!("did you mean `{}`?", n.word)),
                        );
                }
            }
        }
        if let Some(first) = seen.insert(w.source.key.clone(), w.source.place) {
            problems
                .error(
                    "double_id",
                    w.source.place,
                    format!("source `{}` is defined twice", w.source.key),
                    "an id of its own",
                )
                .also(first, "first defined here");
        }
        sources.push(w.source);
        for claim in w.claims {
            match seen.get(&claim.key) {
                Some(first) => {
                    problems
                        .error(
                            "double_id",
                            claim.place,
                            format!("claim `{}` is made twice", claim.key),
                            "an id of its own",
                        )
                        .also(*first, "first made here");
                }
                None => {
                    seen.insert(claim.key.clone(), claim.place);
                    if claims.len() < usize::from(u16::MAX) {
                        claims.push(claim);
                    }
                }
            }
        }
    }
    Evidence::new(sources, claims)
}
