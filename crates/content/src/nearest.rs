//! The nearest known word to one that is not known.

/// A known word near the one asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Nearest<'a> {
    /// The known word.
    pub word: &'a str,
    /// 1.0 for the same word, 0.0 for nothing in common.
    pub likeness: f64,
}

/// Returns the known word most like `word`, if any is like enough to suggest.
///
/// Likeness is the Damerau-Levenshtein distance over the longer length (1.0 the same); words below
/// 0.6 are not suggested, so that a suggestion is a likely slip of the hand and not a guess. A known
/// word that begins with a `word` of at least three letters counts as 0.8.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Nearest<'a>> {
    const ENOUGH: f64 = 0.6;
    const BEGINS: f64 = 0.8;
    // Past this length no known word is near, and the comparison would cost its square.
    const LONGEST: usize = 80;
    if word.len() > LONGEST {
        return None;
    }
    let mut best: Option<Nearest<'a>> = None;
    for candidate in known {
        let mut likeness = strsim::normalized_damerau_levenshtein(word, candidate);
        if word.chars().count() >= 3 && candidate.starts_with(word) {
            likeness = likeness.max(BEGINS);
        }
        if likeness >= ENOUGH && best.as_ref().is_none_or(|b| likeness > b.likeness) {
            best = Some(Nearest { word: candidate, likeness });
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_hand_finds_its_word() {
        let known = ["makeup", "mineral-makeup", "massage"];
        assert_eq!(nearest("makup", known).map(|n| n.word), Some("makeup"));
        assert_eq!(nearest("mineral", known).map(|n| n.word), Some("mineral-makeup"));
    }

    #[test]
    fn a_word_unlike_all_finds_none() {
        assert_eq!(nearest("xylophone", ["makeup", "sauna"]), None);
        assert_eq!(nearest(&"m".repeat(100_000), ["makeup"]), None);
    }
}
