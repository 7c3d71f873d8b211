//! How two ways of writing a name are seen to be the same.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Returns the name in lower case, without accents, with single spaces for hyphens, underscores and other gaps.
///
/// `"Hot-Tub"`, `"hot tub"` and `"hot_tub"` fold to the same text, and so do straight and curly apostrophes.
#[must_use]
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let mut gap = false;
    for c in name.nfkd().filter(|c| !is_combining_mark(*c)) {
        // Telephones type a curly apostrophe.
        let c = if c == '\u{2019}' { '\'' } else { c };
        if c.is_alphanumeric() || c == '\'' || c == '+' {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            folded.extend(c.to_lowercase());
        } else {
            gap = true;
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn writing_does_not_matter() {
        for same in ["Hot-Tub", " hot  tub ", "HOT_TUB", "hót tub"] {
            assert_eq!(fold(same), "hot tub");
        }
        assert_eq!(fold("can\u{2019}t breathe"), fold("can't breathe"));
    }
}
