//! Reads one `[[claim]]`.

use content::{Problems, Table, Word};
use vocabulary::{TermId, Vocabulary};

use super::parts::{choice, count, offset, span, term, when, window};
use crate::facts::Named;
use crate::source::{Person, SourceId};
use crate::{Claim, ClaimKind, Severity, Strength};

/// Reads a claim of the source `source_key`; `None` if it lacks something that every claim has.
pub(super) fn claim(
    table: &Table<'_>,
    (source, source_key): (SourceId, &str),
    people: &[Person],
    vocabulary: &Vocabulary,
    problems: &mut Problems,
) -> Option<Claim> {
    let key = table.required("id", problems);
    let about = kind_and_subject(table, vocabulary, problems);
    let says = table.required("says", problems);
    let at = table.required("at", problems);
    let strength =
        table.required("strength", problems).and_then(|w| choice::<Strength>(w, "strength", problems));

    let terms = |key: &'static str, problems: &mut Problems| -> Vec<TermId> {
        table.words(key, problems).into_iter().filter_map(|w| term(w, vocabulary, problems)).collect()
    };
    let helps = terms("for", problems);
    let with = terms("with", problems);
    let window = table.word("window", problems).and_then(|w| window(w, problems));
    let lasts = table.word("lasts", problems).and_then(|w| span(w, problems));
    let lead = table.word("lead", problems).and_then(|w| offset(w, problems));
    let every = table.word("every", problems).and_then(|w| span(w, problems));
    let count = table.word("count", problems).and_then(|w| count(w, problems));
    let until_states = table
        .words("until-state", problems)
        .into_iter()
        .filter_map(|w| choice(w, "state", problems))
        .collect();
    let joined = table.word("joined", problems).and_then(|w| choice(w, "way of joining", problems));
    let severity = table.word("severity", problems).and_then(|w| severity(w, problems));
    let when = when(table, problems);
    let provided = table.words("if", problems).iter().map(|w| w.text.to_owned()).collect();
    let because = table.word("because", problems).map(|w| w.text.to_owned());
    let by = table.word("by", problems).and_then(|w| person(w, people, problems));
    table.finish(problems);

    let (key, (kind, subject), says, at, strength) = (key?, about?, says?, at?, strength?);
    if key.text.strip_prefix(source_key).is_none_or(|rest| !rest.starts_with('.')) {
        problems.error(
            "bad_id",
            key.place,
            format!("claim `{}` is not named after its source", key.text),
            format!("`{source_key}.` and what it says"),
        );
    }
    Some(Claim {
        key: key.text.to_owned(),
        source,
        kind,
        subject,
        window,
        lasts,
        lead,
        every,
        count,
        until_states,
        joined,
        severity,
        when,
        provided,
        helps,
        with,
        strength,
        says: says.text.to_owned(),
        because,
        by,
        at: at.text.to_owned(),
        place: key.place,
    })
}

fn kind_and_subject(
    table: &Table<'_>,
    vocabulary: &Vocabulary,
    problems: &mut Problems,
) -> Option<(ClaimKind, TermId)> {
    let mut found = None;
    let mut kinds = 0;
    for kind in ClaimKind::ALL {
        if let Some(entry) = table.get(kind.as_str()) {
            kinds += 1;
            if kinds > 1 {
                problems
                    .error("two_kinds", entry.key_place, "a claim says one thing", "one of the kinds only")
                    .help("split it into two claims");
            }
            found = entry
                .word(problems)
                .and_then(|w| term(w, vocabulary, problems))
                .map(|subject| (*kind, subject));
        }
    }
    if kinds == 0 {
        let known: Vec<&str> = ClaimKind::ALL.iter().map(|k| k.word()).collect();
        problems.error(
            "no_kind",
            table.place(),
            "a claim that is about nothing",
            format!("one of: {}", known.join(", ")),
        );
    }
    found
}

fn severity(word: Word<'_>, problems: &mut Problems) -> Option<(Severity, Severity)> {
    let (least, most) = word.text.split_once("..").unwrap_or((word.text, word.text));
    let least = choice::<Severity>(Word { text: least, ..word }, "severity", problems)?;
    let most = choice::<Severity>(Word { text: most, ..word }, "severity", problems)?;
    if least > most {
        problems.error(
            "bad_severity",
            word.place,
            format!("`{}` runs backwards", word.text),
            "the weakest first, then the strongest: `mild..severe`",
        );
        return None;
    }
    Some((least, most))
}

fn person(word: Word<'_>, people: &[Person], problems: &mut Problems) -> Option<usize> {
    let found = people.iter().position(|p| p.key == word.text);
    if found.is_none() {
        problems
            .error(
                "unknown_person",
                word.place,
                format!("`{}` is not a person of this source", word.text),
                "the id of a [[person]] of this file",
            )
            .help_maybe(
                content::nearest(word.text, people.iter().map(|p| p.key.as_str()))
                    .map(|n| format!("did you mean `{}`?", n.word)),
            );
    }
    found
}
