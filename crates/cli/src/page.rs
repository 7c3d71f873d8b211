//! A page for people: headings, wrapped text and colour, as wide as the terminal.

use std::io::Write;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::args::Args;
use crate::error::Failure;

/// Bold.
pub(crate) const STRONG: Style = Style::new().bold();
/// For what goes with something more important.
pub(crate) const QUIET: Style = Style::new().dimmed();
/// Not now.
pub(crate) const STOP: Style = AnsiColor::Red.on_default().bold();
/// With care.
pub(crate) const CARE: Style = AnsiColor::Yellow.on_default();
/// Fine.
pub(crate) const FINE: Style = AnsiColor::Green.on_default();
/// No style.
pub(crate) const PLAIN: Style = Style::new();

/// A page being written.
pub(crate) struct Page {
    text: String,
    width: usize,
}

impl Page {
    /// An empty page, as wide as the arguments or the terminal say; 80 columns where neither does, and never past 120.
    pub(crate) fn new(args: &Args) -> Self {
        Page { text: String::new(), width: width(args) }
    }

    /// How many columns it has.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A heading, after an empty line.
    pub(crate) fn heading(&mut self, text: &str) {
        self.gap();
        self.line(&styled(STRONG, text));
    }

    /// A text, wrapped, its first line after `mark` and the others under it.
    pub(crate) fn item(&mut self, mark: &str, style: Style, text: &str) {
        let indent = mark.width();
        for (i, line) in wrap(text, self.width.saturating_sub(indent)).iter().enumerate() {
            let before = if i == 0 { mark.to_owned() } else { " ".repeat(indent) };
            self.line(&format!("{before}{}", styled(style, line)));
        }
    }

    /// Prints it.
    pub(crate) fn print(self) -> Result<(), Failure> {
        anstream::stdout().write_all(self.text.as_bytes())?;
        Ok(())
    }
}

/// How many columns to use.
pub(crate) fn width(args: &Args) -> usize {
    let terminal = || terminal_size::terminal_size().map(|(w, _)| usize::from(w.0));
    args.width.map(usize::from).or_else(terminal).unwrap_or(80).clamp(60, 120)
}

/// The text in a style; nothing is added for the plain style.
pub(crate) fn styled(style: Style, text: &str) -> String {
    if style.is_plain() { text.to_owned() } else { format!("{style}{text}{style:#}") }
}

/// The text cut or filled to exactly this many columns.
pub(crate) fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return format!("{text}{}", " ".repeat(columns - text.width()));
    }
    let mut cut = String::new();
    for c in text.chars() {
        if cut.width() + 1 >= columns {
            break;
        }
        cut.push(c);
    }
    cut.push('…');
    format!("{cut}{}", " ".repeat(columns.saturating_sub(cut.width())))
}

/// The text broken into lines of at most this many columns; a longer word stands on a line of its own.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.width() + 1 + word.width() > columns {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{fit, wrap};

    #[test]
    fn text_breaks_between_words_and_keeps_every_one() {
        let lines = wrap("Keep your skin clean and cool today", 12);
        assert_eq!(lines, ["Keep your", "skin clean", "and cool", "today"]);
        assert_eq!(wrap("unbreakable", 4), ["unbreakable"]);
    }

    #[test]
    fn a_cell_has_exactly_its_columns() {
        assert_eq!(fit("makeup", 8), "makeup  ");
        assert_eq!(fit("mineral makeup", 8), "mineral…");
    }
}
