//! The small parts that sources and protocol are written in.

use content::{Entry, Problems, Table, Word, nearest};
use vocabulary::{TermId, Vocabulary};

use crate::facts::{Depth, Named, Requirement, Set, When};
use crate::{Bound, Offset, Span, Unit, Vague, Window};

/// Reads one word of a closed list.
pub fn choice<T: Named>(word: Word<'_>, what: &str, problems: &mut Problems) -> Option<T> {
    one_of(word, what, T::all(), T::word, problems)
}

/// Reads one of these values, each with its own word.
pub fn one_of<T: Copy>(
    word: Word<'_>,
    what: &str,
    all: &[T],
    name: fn(T) -> &'static str,
    problems: &mut Problems,
) -> Option<T> {
    let found = all.iter().copied().find(|v| name(*v) == word.text);
    if found.is_none() {
        let known: Vec<&str> = all.iter().map(|v| name(*v)).collect();
        problems
            .error(
                "unknown_word",
                word.place,
                format!("`{}` is not a {what}", word.text),
                format!("one of: {}", known.join(", ")),
            )
            .help_maybe(nearest(word.text, known).map(|n| format!("did you mean `{}`?", n.word)));
    }
    found
}

/// Reads the id of a term.
pub fn term(word: Word<'_>, vocabulary: &Vocabulary, problems: &mut Problems) -> Option<TermId> {
    let found = vocabulary.by_key(word.text);
    if found.is_none() {
        problems
            .error(
                "unknown_term",
                word.place,
                format!("`{}` is not a term", word.text),
                "a term from vocabulary/",
            )
            .help_maybe(vocabulary.nearest_key(word.text).map(|near| format!("did you mean `{near}`?")));
    }
    found
}

/// Reads an offset such as `48h`, `2d`, `1mo`.
pub fn offset(word: Word<'_>, problems: &mut Problems) -> Option<Offset> {
    let found = parse_offset(word.text);
    if found.is_none() {
        problems
            .error(
                "bad_window",
                word.place,
                format!("`{}` is not a length of time", word.text),
                "a number and a unit: `15min`, `48h`, `2d`, `1w`, `1mo`, `1y`",
            )
            .help("hours are elapsed time, days are calendar days: keep the unit of the source");
    }
    found
}

/// Reads an offset, a range of two (`1d~2d`) or a vague word (`few-days`).
pub fn bound(word: Word<'_>, problems: &mut Problems) -> Option<Bound> {
    let found = parse_bound(word.text);
    if found.is_none() {
        let vague: Vec<&str> = Vague::ALL.iter().map(|v| v.as_str()).collect();
        problems
            .error(
                "bad_window",
                word.place,
                format!("`{}` is not a length of time", word.text),
                "`48h`, a range such as `1d~2d`, or a vague word",
            )
            .help(match nearest(word.text, vague.iter().copied()) {
                Some(near) => format!("did you mean `{}`?", near.word),
                None => format!("vague words: {}", vague.join(", ")),
            });
    }
    found
}

/// Reads a window such as `0h..48h`, `3d..`, `..few-days`.
pub(crate) fn window(word: Word<'_>, problems: &mut Problems) -> Option<Window> {
    let expected = "`from..until`, either side may be empty: `0h..48h`, `3d..`, `..few-days`";
    let Some((from, until)) = word.text.split_once("..") else {
        problems.error("bad_window", word.place, format!("`{}` is not a window", word.text), expected);
        return None;
    };
    let side = |text: &'_ str, problems: &mut Problems| -> Option<Option<Bound>> {
        if text.is_empty() {
            return Some(None);
        }
        bound(Word { text, place: word.place }, problems).map(Some)
    };
    let (from, until) = (side(from, problems)?, side(until, problems)?);
    let window = Window::new(from, until);
    if window.is_none() {
        problems.error(
            "bad_window",
            word.place,
            format!("window `{}` does not end after it starts", word.text),
            expected,
        );
    }
    window
}

/// Reads a span such as `30min..60min`, `4w..` or `15min`.
pub(crate) fn span(word: Word<'_>, problems: &mut Problems) -> Option<Span> {
    if let Some(vague) = Vague::ALL.iter().find(|v| v.as_str() == word.text) {
        let (least, most) = vague.range();
        return Some(Span { least, most: Some(most) });
    }
    let (least, most) = word.text.split_once("..").unwrap_or((word.text, word.text));
    let least = offset(Word { text: least, place: word.place }, problems)?;
    let most =
        if most.is_empty() { None } else { Some(offset(Word { text: most, place: word.place }, problems)?) };
    if most.is_some_and(|most: Offset| most.nominal_minutes() < least.nominal_minutes()) {
        problems.error(
            "bad_window",
            word.place,
            format!("`{}` runs backwards", word.text),
            "the least first, then the most: `3w..4w`",
        );
        return None;
    }
    Some(Span { least, most })
}

/// Reads a count such as `4..6`, `2..` or `1`.
pub(crate) fn count(word: Word<'_>, problems: &mut Problems) -> Option<(u16, Option<u16>)> {
    let (least, most) = word.text.split_once("..").unwrap_or((word.text, word.text));
    let counted = match (least.parse(), most.parse()) {
        (Ok(least), Ok(most)) if least <= most => Some((least, Some(most))),
        (Ok(least), Err(_)) if most.is_empty() => Some((least, None)),
        (Ok(_) | Err(_), Ok(_) | Err(_)) => None,
    };
    if counted.is_none() {
        problems.error(
            "bad_count",
            word.place,
            format!("`{}` is not a count", word.text),
            "a number or a range: `4..6`, `2..`",
        );
    }
    counted
}

fn parse_offset(text: &str) -> Option<Offset> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let count = text[..digits].parse().ok()?;
    let unit = Unit::ALL.iter().copied().find(|u| u.as_str() == &text[digits..])?;
    Some(Offset::new(count, unit))
}

fn parse_bound(text: &str) -> Option<Bound> {
    if let Some((least, most)) = text.split_once('~') {
        let (least, most) = (parse_offset(least)?, parse_offset(most)?);
        // Backwards, its latest would be its earliest, and a restriction would end too soon.
        return (least.nominal_minutes() <= most.nominal_minutes()).then_some(Bound::Range(least, most));
    }
    let vague = Vague::ALL.iter().copied().find(|v| v.as_str() == text).map(Bound::Vague);
    vague.or_else(|| parse_offset(text).map(Bound::Exact))
}

/// Reads the condition under `when`: a table asks for all its keys, a list of tables for one of them.
pub fn when(table: &Table<'_>, problems: &mut Problems) -> When {
    let Some(entry) = table.get("when") else { return When::always() };
    let cases = entry.tables(problems);
    if cases.is_empty() && entry.is_list() {
        problems.error(
            "empty_condition",
            entry.place,
            "a condition without a case",
            "a fact, such as `device = \"pen\"`",
        );
    }
    When { any_of: cases.iter().map(|case| requirements(case, problems)).collect() }
}

fn requirements(case: &Table<'_>, problems: &mut Problems) -> Vec<Requirement> {
    fn set<T: Named>(case: &Table<'_>, key: &'static str, problems: &mut Problems) -> Option<Set<T>> {
        let entry: Entry<'_> = case.get(key)?;
        let words = entry.words(problems);
        if words.is_empty() && entry.is_list() {
            let expected = format!("a value, or no `{key}` at all");
            problems.error(
                "empty_condition",
                entry.place,
                format!("`{key}` asks for none of its values"),
                expected,
            );
        }
        Some(words.into_iter().filter_map(|w| choice::<T>(w, key, problems)).collect())
    }
    let mut found = Vec::new();
    found.extend(set(case, "device", problems).map(Requirement::Device));
    if let Some((mm, place)) = case.number("depth-over-mm", problems) {
        match Depth::from_mm(mm) {
            Some(depth) => found.push(Requirement::DepthOver(depth)),
            None => {
                problems.error(
                    "bad_depth",
                    place,
                    format!("`{mm}` mm is not a needle depth"),
                    "0.1 to 10 mm",
                );
            }
        }
    }
    found.extend(set(case, "intensity", problems).map(Requirement::Intensity));
    found.extend(set(case, "area", problems).map(Requirement::Area));
    found.extend(set(case, "setting", problems).map(Requirement::Setting));
    found.extend(set(case, "combined", problems).map(Requirement::Combined));
    found.extend(set(case, "skin-type", problems).map(Requirement::SkinType));
    found.extend(set(case, "condition", problems).map(Requirement::Condition));
    found.extend(set(case, "medicine", problems).map(Requirement::Medicine));
    found.extend(set(case, "allergy", problems).map(Requirement::Allergy));
    if found.is_empty() {
        problems.error(
            "empty_condition",
            case.place(),
            "a condition that asks for nothing",
            "a fact, such as `device = \"pen\"`",
        );
    }
    case.finish(problems);
    found
}
