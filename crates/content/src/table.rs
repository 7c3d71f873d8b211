//! TOML tables with the place of every key and value.
//!
//! A [`Table`] is asked for its keys one by one. Whatever was never asked for is unknown and reported by
//! [`Table::finish`] with the nearest key that was asked for, so the list of keys is written once: by the asking.

use std::cell::RefCell;
use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::{File, FileId, Place, Problems, nearest};

/// A text value and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'a> {
    /// The text.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
}

/// A key of a table with its place and value.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The key.
    pub key: &'a str,
    /// The place of the key.
    pub key_place: Place,
    /// The place of the value.
    pub place: Place,
    value: &'a DeValue<'a>,
}

/// One table of a file.
#[derive(Debug)]
pub struct Table<'a> {
    table: &'a DeTable<'a>,
    place: Place,
    asked: RefCell<BTreeSet<&'static str>>,
}

/// Parses a file and hands its root table to `read`; syntax errors are added to `problems`, all of them,
/// and what could be parsed in spite of them is read.
pub fn document(
    id: FileId,
    file: &File,
    problems: &mut Problems,
    read: impl FnOnce(&Table<'_>, &mut Problems),
) {
    let (root, errors) = DeTable::parse_recoverable(&file.text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        problems.error("syntax", Place::new(id, span), error.message().to_owned(), "valid TOML here");
    }
    let table = Table::new(id, 0..file.text.len().min(1), root.get_ref());
    read(&table, problems);
}

impl<'a> Table<'a> {
    fn new(file: FileId, span: std::ops::Range<usize>, table: &'a DeTable<'a>) -> Self {
        Table { table, place: Place::new(file, span), asked: RefCell::default() }
    }

    /// Where the table stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    fn entry_of(
        &self,
        key: &'a Spanned<std::borrow::Cow<'a, str>>,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Entry<'a> {
        Entry {
            key: key.get_ref(),
            key_place: Place::new(self.place.file, key.span()),
            place: Place::new(self.place.file, value.span()),
            value: value.get_ref(),
        }
    }

    /// The value of `key`, whatever its type; `None` if the key is not there.
    pub fn get(&self, key: &'static str) -> Option<Entry<'a>> {
        self.asked.borrow_mut().insert(key);
        self.table.get_key_value(key).map(|(k, v)| self.entry_of(k, v))
    }

    /// Whether the key is there.
    #[must_use]
    pub fn has(&self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    /// Every key and value; all count as asked for.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'a>> {
        self.table.iter().map(|(k, v)| self.entry_of(k, v))
    }

    /// The text under `key`; a problem if it is there and no text.
    pub fn word(&self, key: &'static str, problems: &mut Problems) -> Option<Word<'a>> {
        self.get(key)?.word(problems)
    }

    /// The text under `key`; a problem if it is not there, no text, or empty.
    pub fn required(&self, key: &'static str, problems: &mut Problems) -> Option<Word<'a>> {
        let Some(entry) = self.get(key) else {
            problems.error(
                "missing_key",
                self.place,
                format!("`{key}` is missing"),
                format!("a line `{key} = …`"),
            );
            return None;
        };
        let word = entry.word(problems)?;
        if word.text.trim().is_empty() {
            problems.error("empty_text", word.place, format!("`{key}` is empty"), "a text");
            return None;
        }
        Some(word)
    }

    /// The texts under `key`: a list of texts, or one text alone; empty if the key is not there.
    pub fn words(&self, key: &'static str, problems: &mut Problems) -> Vec<Word<'a>> {
        self.get(key).map(|e| e.words(problems)).unwrap_or_default()
    }

    /// The number under `key`, whole or decimal.
    pub fn number(&self, key: &'static str, problems: &mut Problems) -> Option<(f64, Place)> {
        self.get(key)?.number(problems)
    }

    /// The table under `key`.
    pub fn table(&self, key: &'static str, problems: &mut Problems) -> Option<Table<'a>> {
        self.get(key)?.table(problems)
    }

    /// The tables under `key`: an array of tables, or one table alone; empty if the key is not there.
    pub fn tables(&self, key: &'static str, problems: &mut Problems) -> Vec<Table<'a>> {
        self.get(key).map(|e| e.tables(problems)).unwrap_or_default()
    }

    /// Reports every key that nobody asked for. Call it last.
    pub fn finish(&self, problems: &mut Problems) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter() {
            if asked.contains(key.get_ref().as_ref()) {
                continue;
            }
            let place = Place::new(self.place.file, key.span());
            let known: Vec<&str> = asked.iter().copied().collect();
            let help = match nearest(key.get_ref(), known.iter().copied()) {
                Some(near) => format!("did you mean `{}`?", near.word),
                None => format!("known here: {}", known.join(", ")),
            };
            problems
                .error(
                    "unknown_key",
                    place,
                    format!("`{}` is not a key of this table", key.get_ref()),
                    "a known key",
                )
                .help(help);
        }
    }
}

impl<'a> Entry<'a> {
    /// The value as text; a problem if it is not.
    pub fn word(&self, problems: &mut Problems) -> Option<Word<'a>> {
        if let DeValue::String(text) = self.value {
            return Some(Word { text, place: self.place });
        }
        self.wrong(problems, "a text in quotes");
        None
    }

    /// The value as a list of texts; one text stands for a list of one.
    pub fn words(&self, problems: &mut Problems) -> Vec<Word<'a>> {
        if let DeValue::Array(items) = self.value {
            items.iter().filter_map(|item| self.item(item).word(problems)).collect()
        } else {
            self.word(problems).into_iter().collect()
        }
    }

    /// The value as a number.
    pub fn number(&self, problems: &mut Problems) -> Option<(f64, Place)> {
        let text = match self.value {
            DeValue::Integer(i) => i.as_str().replace('_', ""),
            DeValue::Float(f) => f.as_str().replace('_', ""),
            DeValue::String(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => {
                self.wrong(problems, "a number");
                return None;
            }
        };
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Some((number, self.place)),
            Ok(_) | Err(_) => {
                self.wrong(problems, "a plain decimal number");
                None
            }
        }
    }

    /// The value as a table.
    pub fn table(&self, problems: &mut Problems) -> Option<Table<'a>> {
        if let DeValue::Table(table) = self.value {
            return Some(Table::new(self.place.file, self.place.start..self.place.end, table));
        }
        self.wrong(problems, "a table");
        None
    }

    /// The value as a list of tables; one table stands for a list of one.
    pub fn tables(&self, problems: &mut Problems) -> Vec<Table<'a>> {
        if let DeValue::Array(items) = self.value {
            items.iter().filter_map(|item| self.item(item).table(problems)).collect()
        } else {
            self.table(problems).into_iter().collect()
        }
    }

    /// Whether the value is a list.
    #[must_use]
    pub fn is_list(&self) -> bool {
        matches!(self.value, DeValue::Array(_))
    }

    fn item(&self, item: &'a Spanned<DeValue<'a>>) -> Entry<'a> {
        Entry { place: Place::new(self.place.file, item.span()), value: item.get_ref(), ..*self }
    }

    fn wrong(&self, problems: &mut Problems, expected: &str) {
        let is = match self.value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a decimal number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        problems.error("wrong_type", self.place, format!("`{}` is {is}", self.key), expected);
    }
}
