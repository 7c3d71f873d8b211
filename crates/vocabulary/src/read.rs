//! Reads `vocabulary/*.toml`.

use std::collections::HashMap;

use content::{Files, Place, Problems, Table, Word, document, nearest};

use crate::fold;
use crate::term::{Codes, Kind, Term, TermId, Vocabulary};

/// A term as written: parents are still words.
struct Written {
    term: Term,
    parents: Vec<(String, Place)>,
}

pub(crate) fn vocabulary(files: &Files, problems: &mut Problems) -> Vocabulary {
    let mut written = Vec::new();
    for (id, file) in files.in_folder("vocabulary", "toml") {
        document(id, file, problems, |root, problems| {
            for table in root.tables("term", problems) {
                written.extend(term(&table, problems));
            }
            root.finish(problems);
        });
    }
    written.truncate(usize::from(u16::MAX));
    let written = without_doubles(written, problems);
    let terms = with_ancestors(with_parents(written, problems), problems);
    let by_name = names(&terms, problems);
    Vocabulary::new(terms, by_name)
}

fn term(table: &Table<'_>, problems: &mut Problems) -> Option<Written> {
    let key = table.required("id", problems);
    let kind = table.required("kind", problems).and_then(|word| kind(word, problems));
    let means = table.required("means", problems);
    let parents = table.words("parents", problems).iter().map(|w| (w.text.to_owned(), w.place)).collect();
    let (names, misspelt) =
        table.table("names", problems).map(|t| names_of(&t, problems)).unwrap_or_default();
    let codes = table.table("codes", problems).map(|t| codes(&t, problems)).unwrap_or_default();
    table.finish(problems);
    let (key, kind, means) = (key?, kind?, means?);
    if !is_kebab_case(key.text) {
        problems.error(
            "bad_id",
            key.place,
            format!("`{}` is not an id", key.text),
            "lower-case words joined by `-`",
        );
    }
    if !names.iter().any(|(language, of)| language == "en" && !of.is_empty()) {
        problems.error(
            "no_name",
            key.place,
            format!("term `{}` has no English name", key.text),
            "`en = [\"…\"]` under `[term.names]`",
        );
    }
    let term = Term {
        key: key.text.to_owned(),
        kind,
        parents: Vec::new(),
        means: means.text.to_owned(),
        names,
        misspelt,
        codes,
        place: key.place,
        governed_by: Vec::new(),
    };
    Some(Written { term, parents })
}

fn kind(word: Word<'_>, problems: &mut Problems) -> Option<Kind> {
    let found = Kind::ALL.into_iter().find(|k| k.as_str() == word.text);
    if found.is_none() {
        let known = Kind::ALL.map(Kind::as_str);
        problems
            .error(
                "unknown_word",
                word.place,
                format!("`{}` is not a kind of term", word.text),
                known.join(", "),
            )
            .help_maybe(nearest(word.text, known).map(|n| format!("did you mean `{}`?", n.word)));
    }
    found
}

fn names_of(table: &Table<'_>, problems: &mut Problems) -> (Vec<(String, Vec<String>)>, Vec<String>) {
    let mut names = Vec::new();
    let mut misspelt = Vec::new();
    for entry in table.entries() {
        let words: Vec<String> = entry.words(problems).iter().map(|w| w.text.to_owned()).collect();
        if entry.key == "misspelt" {
            misspelt = words;
        } else if entry.key.len() == 2 {
            names.push((entry.key.to_owned(), words));
        } else {
            problems.error(
                "unknown_key",
                entry.key_place,
                format!("`{}` is not a language", entry.key),
                "a two-letter language tag, or `misspelt`",
            );
        }
    }
    (names, misspelt)
}

fn codes(table: &Table<'_>, problems: &mut Problems) -> Codes {
    let mut code = |key| table.word(key, problems).map(|w: Word<'_>| w.text.to_owned());
    let codes = Codes { inci: code("inci"), cas: code("cas"), loinc: code("loinc") };
    table.finish(problems);
    codes
}

fn is_kebab_case(id: &str) -> bool {
    !id.is_empty()
        && id.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn without_doubles(written: Vec<Written>, problems: &mut Problems) -> Vec<Written> {
    let mut seen: HashMap<String, Place> = HashMap::new();
    written
        .into_iter()
        .filter(|w| {
            let first = *seen.entry(w.term.key.clone()).or_insert(w.term.place);
            let is_first = first == w.term.place;
            if !is_first {
                problems
                    .error(
                        "double_id",
                        w.term.place,
                        format!("term `{}` is defined twice", w.term.key),
                        "an id of its own",
                    )
                    .also(first, "first defined here");
            }
            is_first
        })
        .collect()
}

fn with_parents(written: Vec<Written>, problems: &mut Problems) -> Vec<Term> {
    let ids: HashMap<String, TermId> =
        (0u16..).zip(&written).map(|(i, w)| (w.term.key.clone(), TermId(i))).collect();
    written
        .into_iter()
        .map(|mut w| {
            for (parent, place) in w.parents {
                match ids.get(&parent) {
                    Some(id) => w.term.parents.push(*id),
                    None => {
                        let near = nearest(&parent, ids.keys().map(String::as_str))
                            .map(|n| format!("did you mean `{}`?", n.word));
                        problems
                            .error(
                                "unknown_term",
                                place,
                                format!("parent `{parent}` is not a term"),
                                "a term from vocabulary/",
                            )
                            .help_maybe(near);
                    }
                }
            }
            w.term
        })
        .collect()
}

/// Fills in, for each term, itself and everything above it, nearest first.
fn with_ancestors(mut terms: Vec<Term>, problems: &mut Problems) -> Vec<Term> {
    let parents: Vec<Vec<TermId>> = terms.iter().map(|t| t.parents.clone()).collect();
    for (i, term) in (0u16..).zip(terms.iter_mut()) {
        let own = TermId(i);
        let mut above = vec![own];
        let mut next = 0;
        while let Some(id) = above.get(next).copied() {
            for parent in &parents[id.index()] {
                if *parent == own {
                    problems.error(
                        "circle",
                        term.place,
                        format!("term `{}` stands above itself", term.key),
                        "parents that lead upward",
                    );
                }
                if !above.contains(parent) {
                    above.push(*parent);
                }
            }
            next += 1;
        }
        term.governed_by = above;
    }
    terms
}

fn names(terms: &[Term], problems: &mut Problems) -> HashMap<String, TermId> {
    let mut by_name: HashMap<String, TermId> = HashMap::new();
    for (i, term) in (0u16..).zip(terms) {
        let spoken = term.names.iter().flat_map(|(_, names)| names).chain(&term.misspelt).chain([&term.key]);
        for name in spoken {
            let owner = *by_name.entry(fold(name)).or_insert(TermId(i));
            if owner != TermId(i) {
                let other = &terms[owner.index()];
                problems
                    .error(
                        "double_name",
                        term.place,
                        format!("`{name}` names both `{}` and `{}`", other.key, term.key),
                        "a name of one term only",
                    )
                    .also(other.place, "the other term");
            }
        }
    }
    by_name
}
