//! Markdown pages as tables of cells, each with its place.

use std::ops::Range;

use content::{FileId, Place, Problems};
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

/// Every table of a page; a line that looks like a row and is lost to its table is a problem.
#[expect(clippy::wildcard_enum_match_arm, reason = "what is not a table is prose")]
pub(super) fn tables(file: FileId, text: &str, problems: &mut Problems) -> Vec<Written> {
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
    lost_rows(file, text, &tables, problems);
    tables
}

/// Reports lines that look like rows and are not read as they stand.
fn lost_rows(file: FileId, text: &str, tables: &[Written], problems: &mut Problems) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let row = line.trim();
        let place = Place::new(file, start..start + line.trim_end().len());
        start += line.len();
        if !row.starts_with('|') {
            continue;
        }
        let mut lost = |message: String| {
            problems.error(
                "lost_row",
                place,
                message,
                "a row of a table, with a cell for each of its columns",
            );
        };
        let within = |t: &&Written| t.place.start <= place.start && place.end <= t.place.end;
        match tables.iter().find(within).map(|t| t.header.len()) {
            None => lost("this line is no row of a table".to_owned()),
            Some(columns) if cells_of(row) != columns => {
                lost(format!("{} cells in a table of {columns} columns", cells_of(row)));
            }
            Some(_) => {}
        }
    }
}

/// How many cells a line has, between bars that are not escaped.
fn cells_of(row: &str) -> usize {
    let inside = row.strip_prefix('|').unwrap_or(row);
    let bars = inside.match_indices('|').filter(|(at, _)| !inside[..*at].ends_with('\\')).count();
    let is_closed = inside.ends_with('|') && !inside.ends_with("\\|");
    if is_closed { bars } else { bars + 1 }
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
    use content::{File, Files, Problems};

    use super::{Written, tables};

    /// The tables of a page, and the lines of its problems.
    fn read(text: &str) -> (Vec<Written>, Vec<usize>, Files) {
        let files = Files::new([File { path: "x/scenarios/water.md".to_owned(), text: text.to_owned() }]);
        let mut problems = Problems::new();
        let tables = files.iter().flat_map(|(id, file)| tables(id, &file.text, &mut problems)).collect();
        (tables, problems.sorted().iter().map(|p| p.place.line_column(&files).0).collect(), files)
    }

    #[test]
    fn cells_are_read_with_their_places_and_prose_is_left_alone() {
        let text = "# Water\n\nPools wait.\n\n| may | after |\n|---|---|\n| swimming |  2 d |\n| hot tub | |\n\nMore.\n";
        let (tables, lost, files) = read(text);
        assert_eq!(lost, [] as [usize; 0]);
        assert_eq!(tables.len(), 1);
        let texts: Vec<Vec<&str>> =
            tables[0].rows.iter().map(|r| r.iter().map(|c| c.text.as_str()).collect()).collect();
        assert_eq!(texts, [["swimming", "2 d"], ["hot tub", ""]]);
        let place = tables[0].rows[0][1].place;
        assert_eq!(&text[place.start..place.end], "2 d");
        assert_eq!(place.line_column(&files), (7, 15));
    }

    #[test]
    fn a_row_that_would_be_lost_is_a_problem() {
        let head = "| may | after |\n|---|---|\n";
        for (page, lines) in [
            (format!("{head}| swimming | 2 d |\n"), vec![]),
            (format!("{head}| a \\| b |  |\n| c ||\n| d | 2 d\n"), vec![]),
            (format!("{head}| swimming | 2 d | allowed |\n| hot tub |\n"), vec![3, 4]),
            (format!("{head}\n| swimming | 2 d |\n"), vec![4]),
            ("| may | after |\n|---|\n| swimming | 2 d |\n".to_owned(), vec![1, 2, 3]),
        ] {
            assert_eq!(read(&page).1, lines, "{page}");
        }
    }
}
