//! A text cut into words, numbers and marks.

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// ASCII digits.
    Number,
    /// Letters.
    Word,
    /// `[…]`, with its brackets.
    Bracketed,
    /// Any other character.
    Mark,
}

#[derive(Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// Where it starts in the whole text.
    pub(super) start: usize,
}

impl Token<'_> {
    pub(super) fn is_word(&self, words: &[&str]) -> bool {
        self.kind == Kind::Word && words.iter().any(|word| self.text.eq_ignore_ascii_case(word))
    }

    pub(super) fn is_mark(&self, marks: &[&str]) -> bool {
        self.kind == Kind::Mark && marks.contains(&self.text)
    }

    /// Whether it is the name or the beginning of the name, of at least three letters.
    pub(super) fn begins(&self, name: &str) -> bool {
        self.kind == Kind::Word
            && self.text.len() >= 3
            && name.get(..self.text.len()).is_some_and(|start| start.eq_ignore_ascii_case(self.text))
    }
}

/// The words, numbers and marks of a text, without the spaces between them.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let while_true = |test: fn(char) -> bool| rest.find(|c| !test(c)).unwrap_or(rest.len());
        let (kind, length) = if first.is_whitespace() {
            rest = rest.trim_start();
            continue;
        } else if first.is_ascii_digit() {
            (Kind::Number, while_true(|c| c.is_ascii_digit()))
        } else if first.is_alphabetic() {
            (Kind::Word, while_true(char::is_alphabetic))
        } else if let (true, Some(end)) = (first == '[', rest.find(']')) {
            (Kind::Bracketed, end + 1)
        } else {
            (Kind::Mark, first.len_utf8())
        };
        let (token, after) = rest.split_at(length);
        tokens.push(Token { kind, text: token, start: text.len() - rest.len() });
        rest = after;
    }
    tokens
}
