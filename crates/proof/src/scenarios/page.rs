//! Markdown pages as tables of cells, each with its place.

use std::ops::Range;

use content::{FileId, Place};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// One cell: its text without the spaces around it, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) place: Place,
}

/// One table as it is written.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub(super) file: FileId,
    pub(super) place: Place,
    pub(super) header: Vec<Cell>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// Every table of a page.
#[expect(clippy::wildcard_enum_match_arm, reason = "what is not a table is prose")]
pub(super) fn tables(file: FileId, text: &str) -> Vec<Written> {
    let mut tables: Vec<Written> = Vec::new();
    let mut cell: Option<Range<usize>> = None;
    let mut row: Vec<Cell> = Vec::new();
    for (event, span) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::Table(_)) => {
                let place = Place::new(file, span);
                tables.push(Written { file, place, header: Vec::new(), rows: Vec::new() });
            }
            Event::Start(Tag::TableCell) => cell = Some(span),
            Event::End(TagEnd::TableCell) => row.extend(cell.take().map(|span| read(file, text, span))),
            Event::End(TagEnd::TableHead) => {
                if let Some(table) = tables.last_mut() {
                    table.header = std::mem::take(&mut row);
                }
            }
            Event::End(TagEnd::TableRow) => {
                if let Some(table) = tables.last_mut() {
                    table.rows.push(std::mem::take(&mut row));
                }
            }
            _ => {}
        }
    }
    tables
}

/// A cell without the spaces and bars around its text.
fn read(file: FileId, text: &str, span: Range<usize>) -> Cell {
    let within = text.get(span.clone()).unwrap_or_default();
    let around = |c: char| c == '|' || c.is_whitespace();
    let trimmed = within.trim_matches(around);
    let start = span.start + (within.len() - within.trim_start_matches(around).len());
    let start = if trimmed.is_empty() { span.start } else { start };
    Cell { text: trimmed.to_owned(), place: Place::new(file, start..start + trimmed.len()) }
}

#[cfg(test)]
mod tests {
    use content::{File, Files};

    use super::tables;

    #[test]
    fn cells_are_read_with_their_places_and_prose_is_left_alone() {
        let text = "# Water\n\nPools wait.\n\n| may | after |\n|---|---|\n| swimming |  2 d |\n| hot tub | |\n\nMore.\n";
        let files = Files::new([File { path: "x/scenarios/water.md".to_owned(), text: text.to_owned() }]);
        let tables: Vec<_> = files.iter().flat_map(|(id, file)| tables(id, &file.text)).collect();
        assert_eq!(tables.len(), 1);
        let texts: Vec<Vec<&str>> =
            tables[0].rows.iter().map(|r| r.iter().map(|c| c.text.as_str()).collect()).collect();
        assert_eq!(texts, [["swimming", "2 d"], ["hot tub", ""]]);
        let place = tables[0].rows[0][1].place;
        assert_eq!(&text[place.start..place.end], "2 d");
        assert_eq!(place.line_column(&files), (7, 15));
    }
}
