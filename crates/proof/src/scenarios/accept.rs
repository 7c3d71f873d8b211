//! Writes what came out into the pages, for review.

use content::Files;
use protocol::Protocol;

use super::play::Stage;
use super::{Suite, Table};

pub(super) fn accepted(suite: &Suite, files: &Files, protocol: &Protocol) -> Vec<(String, String)> {
    let stage = Stage::new(protocol);
    let mut pages = Vec::new();
    for (id, file) in files.iter() {
        let mut text = file.text.clone();
        // From the last table to the first, so that the places of those before stay true.
        for table in suite.tables.iter().rev().filter(|t| t.file == id) {
            let rows: Vec<Vec<String>> = table
                .rows
                .iter()
                .map(|row| {
                    let mut cells: Vec<String> = row.cells.iter().map(|c| c.text.clone()).collect();
                    for (at, outcome) in stage.outcome(row) {
                        if let Some(cell) = cells.get_mut(at) {
                            *cell = outcome;
                        }
                    }
                    cells
                })
                .collect();
            if !table.is_whole || table.rows.iter().all(|row| stage.passes(row)) {
                continue;
            }
            let drawn = draw(table, &rows);
            let ends_line = text[table.place.start..table.place.end].ends_with('\n');
            text.replace_range(
                table.place.start..table.place.end,
                &if ends_line { drawn + "\n" } else { drawn },
            );
        }
        if text != file.text {
            pages.push((file.path.clone(), text));
        }
    }
    pages
}

/// A table with its columns in line.
fn draw(table: &Table, rows: &[Vec<String>]) -> String {
    let columns = table.header.len();
    let width = |at: usize| {
        let cells = rows.iter().filter_map(|r| r.get(at)).chain(table.header.get(at));
        cells.map(|c| c.chars().count()).max().unwrap_or(0).max(3)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |cells: &[String]| {
        let cell = |(at, width): (usize, &usize)| {
            format!("{:<width$}", cells.get(at).map_or("", String::as_str), width = width)
        };
        format!("| {} |", widths.iter().enumerate().map(cell).collect::<Vec<_>>().join(" | "))
    };
    let rule: Vec<String> = widths.iter().map(|w| "-".repeat(w + 2)).collect();
    let mut lines = vec![line(&table.header), format!("|{}|", rule.join("|"))];
    lines.extend(rows.iter().map(|r| line(r)));
    lines.join("\n")
}
