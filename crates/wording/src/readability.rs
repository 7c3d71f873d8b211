//! How hard a text is to read, by two published formulas.
//!
//! Both give a United States school grade. They disagree where words are long but have few syllables, or the
//! reverse; a text passes only if both let it pass.
//!
//! - Flesch-Kincaid grade level: `0.39 words/sentence + 11.8 syllables/word - 15.59`. Kincaid, Fishburne, Rogers, Chissom:
//!   Derivation of new readability formulas for Navy enlisted personnel, 1975.
//! - Automated Readability Index: `4.71 characters/word + 0.5 words/sentence - 21.43`. Senter, Smith:
//!   Automated Readability Index, AMRL-TR-66-220, 1967.

/// What the formulas count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Sentences; at least one where there is a word.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables, estimated from the spelling.
    pub syllables: usize,
    /// Letters and digits.
    pub characters: usize,
}

impl Counts {
    /// Counts an English text. A line break, full stop, colon, question or exclamation mark ends a sentence.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut counts = Counts::default();
        for sentence in text.split(['.', '!', '?', ':', '\n']) {
            let words: Vec<&str> = sentence
                .split(|c: char| !(c.is_alphanumeric() || c == '\''))
                .filter(|w| w.chars().any(char::is_alphanumeric))
                .collect();
            counts.sentences += usize::from(!words.is_empty());
            counts.words += words.len();
            counts.syllables += words.iter().map(|w| syllables(w)).sum::<usize>();
            counts.characters +=
                words.iter().map(|w| w.chars().filter(|c| c.is_alphanumeric()).count()).sum::<usize>();
        }
        counts
    }

    /// The Flesch-Kincaid grade level; 0 for a text without words.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "texts are short")]
    pub fn flesch_kincaid(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = self.words as f64;
        0.39 * (words / self.sentences as f64) + 11.8 * (self.syllables as f64 / words) - 15.59
    }

    /// The Automated Readability Index; 0 for a text without words.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "texts are short")]
    pub fn automated_readability(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = self.words as f64;
        4.71 * (self.characters as f64 / words) + 0.5 * (words / self.sentences as f64) - 21.43
    }

    /// The harder of the two.
    #[must_use]
    pub fn grade(self) -> f64 {
        self.flesch_kincaid().max(self.automated_readability())
    }
}

/// Estimates the syllables of an English word: groups of vowels, less a silent final `e`, at least one.
#[must_use]
pub fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut groups = 0;
    let mut before = false;
    for c in word.chars() {
        let vowel = is_vowel(c);
        groups += usize::from(vowel && !before);
        before = vowel;
    }
    let silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
        || (word.ends_with("es")
            && !word.ends_with("ses")
            && !word.ends_with("les")
            && !word.ends_with("ches")
            && !word.ends_with("shes"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if silent && groups > 1 {
        groups -= 1;
    }
    groups.max(1)
}

#[cfg(test)]
mod tests {
    use super::{Counts, syllables};

    #[test]
    fn syllables_of_common_words() {
        for (word, expected) in [
            ("skin", 1),
            ("clinic", 2),
            ("redness", 2),
            ("emergency", 4),
            ("healed", 1),
            ("treated", 2),
            ("make", 1),
            ("little", 2),
            ("sunscreen", 2),
            ("area", 2),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn the_formulas_give_their_published_grades() {
        // Worked by hand: 2 sentences, 12 words, 14 syllables, 46 letters.
        let counts = Counts::of("Keep your skin clean and cool today. Wash your hands first, please.");
        assert_eq!((counts.sentences, counts.words), (2, 12));
        let (s, w) = (counts.syllables, counts.characters);
        assert_eq!((s, w), (13, 53));
        assert!((counts.flesch_kincaid() - (0.39 * 6.0 + 11.8 * 13.0 / 12.0 - 15.59)).abs() < 1e-9);
        assert!((counts.automated_readability() - (4.71 * 53.0 / 12.0 + 0.5 * 6.0 - 21.43)).abs() < 1e-9);
    }

    #[test]
    fn a_hard_text_grades_higher_than_a_plain_one() {
        let plain = Counts::of("Call your clinic today. Do not wait.");
        let hard = Counts::of(
            "Immediate consultation with your dermatological practitioner is unconditionally recommended notwithstanding symptomatic improvement.",
        );
        assert!(plain.grade() < 8.0 && hard.grade() > 12.0);
    }

    #[test]
    fn nothing_is_easy_to_read() {
        assert!(Counts::of("").grade().abs() < 1e-9);
    }
}
