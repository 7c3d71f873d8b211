//! How hard a text is to read, by two published formulas for each language.
//!
//! A text passes only if both let it pass. Those for English give a United States school grade; they disagree where words are long
//! but have few syllables, or the reverse. Those for Spanish give an ease from 0 to 100.
//!
//! - Flesch-Kincaid grade level: `0.39 words/sentence + 11.8 syllables/word - 15.59`. Kincaid, Fishburne, Rogers, Chissom:
//!   Derivation of new readability formulas for Navy enlisted personnel, 1975.
//! - Automated Readability Index: `4.71 characters/word + 0.5 words/sentence - 21.43`. Senter, Smith:
//!   Automated Readability Index, AMRL-TR-66-220, 1967.
//! - Fernández Huerta: `206.84 - 60 syllables/word - 1.02 words/sentence`; 70 and more is fairly easy. Fernández Huerta:
//!   Medidas sencillas de lecturabilidad, Consigna 214, 1959.
//! - Szigriszt-Pazos: `206.835 - 62.3 syllables/word - words/sentence`; 65 and more is fairly easy on the INFLESZ scale. Szigriszt Pazos:
//!   Sistemas predictivos de legibilidad del mensaje escrito, 1993; Barrio Cantalejo: Legibilidad y salud, 2007.

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
        Counts::with(text, syllables)
    }

    /// Counts a Spanish text.
    #[must_use]
    pub fn of_spanish(text: &str) -> Self {
        Counts::with(text, spanish_syllables)
    }

    fn with(text: &str, syllables: fn(&str) -> usize) -> Self {
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

    /// The ease of a Spanish text by Fernández Huerta; 100 for a text without words.
    #[must_use]
    pub fn fernandez_huerta(self) -> f64 {
        self.ease(206.84, 60.0, 1.02)
    }

    /// The ease of a Spanish text by Szigriszt-Pazos; 100 for a text without words.
    #[must_use]
    pub fn szigriszt_pazos(self) -> f64 {
        self.ease(206.835, 62.3, 1.0)
    }

    #[expect(clippy::cast_precision_loss, reason = "texts are short")]
    fn ease(self, most: f64, of_syllables: f64, of_words: f64) -> f64 {
        if self.words == 0 {
            return 100.0;
        }
        let words = self.words as f64;
        most - of_syllables * (self.syllables as f64 / words) - of_words * (words / self.sentences as f64)
    }

    /// The harder of the two for English.
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

/// Counts the syllables of a Spanish word: groups of vowels, of which two strong ones, or a strong one and a stressed weak one, are
/// two; `u` is silent after `q`, and after `g` before `e` and `i`.
#[must_use]
pub fn spanish_syllables(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let is_weak = |c: char| matches!(c, 'i' | 'u' | 'ü' | 'y');
    let is_vowel = |at: usize| {
        let at_end = at + 1 == letters.len();
        match letters[at] {
            'u' => {
                let before = at.checked_sub(1).map(|b| letters[b]);
                let bright = letters.get(at + 1).is_some_and(|c| matches!(c, 'e' | 'i' | 'é' | 'í'));
                !(before == Some('q') || before == Some('g') && bright)
            }
            'y' => at_end,
            c => matches!(c, 'a' | 'e' | 'i' | 'o' | 'á' | 'é' | 'í' | 'ó' | 'ú' | 'ü'),
        }
    };
    let mut count = 0;
    let mut before: Option<char> = None;
    for (at, letter) in letters.iter().enumerate() {
        if !is_vowel(at) {
            before = None;
            continue;
        }
        // A weak vowel leans on its neighbour; two weak ones lean on each other.
        let leans = before.is_some_and(|b| is_weak(b) || is_weak(*letter));
        let stressed = matches!(letter, 'í' | 'ú') || matches!(before, Some('í' | 'ú'));
        if !leans || stressed {
            count += 1;
        }
        before = Some(*letter);
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::{Counts, spanish_syllables, syllables};

    #[test]
    fn syllables_of_common_spanish_words() {
        for (word, expected) in [
            ("piel", 1),
            ("clínica", 3),
            ("agua", 2),
            ("día", 2),
            ("guía", 2),
            ("que", 1),
            ("seguir", 2),
            ("pingüino", 3),
            ("hoy", 1),
            ("y", 1),
            ("cuidado", 3),
            ("leer", 2),
            ("enrojecimiento", 6),
            ("después", 2),
            ("tratamiento", 4),
            ("río", 2),
            ("inflamación", 4),
        ] {
            assert_eq!(spanish_syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn the_formulas_for_spanish_give_their_published_ease() {
        // Worked by hand: 2 sentences, 7 words; li-la(2) + su(1) + piel(1) | lla-me(2) hoy(1) a(1) clí-ni-ca(3).
        let counts = Counts::of_spanish("Lave su piel. Llame hoy a clínica.");
        assert_eq!((counts.sentences, counts.words, counts.syllables), (2, 7, 11));
        assert!((counts.fernandez_huerta() - (206.84 - 60.0 * 11.0 / 7.0 - 1.02 * 3.5)).abs() < 1e-9);
        assert!((counts.szigriszt_pazos() - (206.835 - 62.3 * 11.0 / 7.0 - 3.5)).abs() < 1e-9);
    }

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
