//! Scenarios: what a protocol promises, as tables beside the content that a clinician reads and writes.
//!
//! [`Suite::read`] takes the pages in, [`Suite::play`] asks every row and holds the answer against what the row says,
//! [`Suite::coverage`] says which rules no row looks at, and [`Suite::accepted`] writes what came out into the pages for review.
//! The grammar is in `docs/content-format.md`.
//!
//! Invariant: a row that cannot be read is a problem, never a row that passes.

mod accept;
mod coverage;
mod page;
mod play;
mod row;
mod who;

use content::{FileId, Files, Place, Problems, is_scenario_page};
use protocol::Protocol;

pub use coverage::Coverage;
pub(crate) use play::Stage;
pub(crate) use row::Row;

/// All scenario pages of an edition.
#[derive(Debug, Clone, Default)]
pub struct Suite {
    tables: Vec<Table>,
}

/// One table of a page, each row with its question and what must come out.
#[derive(Debug, Clone)]
struct Table {
    file: FileId,
    /// The whole table, header included.
    place: Place,
    header: Vec<String>,
    rows: Vec<Row>,
    /// Whether every row of it was read.
    is_whole: bool,
}

impl Suite {
    /// Reads every `*/scenarios/*.md`; whatever cannot be read is added to `problems`.
    #[must_use]
    pub fn read(files: &Files, protocol: &Protocol, problems: &mut Problems) -> Self {
        let mut tables = Vec::new();
        for (id, file) in files.iter().filter(|(_, f)| is_scenario_page(&f.path)) {
            for table in page::tables(id, &file.text, problems) {
                tables.extend(row::table(&table, protocol, problems));
            }
        }
        Suite { tables }
    }

    /// Every row.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.tables.iter().flat_map(|t| &t.rows)
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.tables.iter().map(|t| t.rows.len()).sum()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many pages have rows.
    #[must_use]
    pub fn pages(&self) -> usize {
        let mut files: Vec<FileId> = self.tables.iter().map(|t| t.file).collect();
        files.dedup();
        files.len()
    }

    /// Asks every row; each that comes out otherwise than it says is added to `problems`.
    pub fn play(&self, protocol: &Protocol, problems: &mut Problems) {
        let stage = Stage::new(protocol);
        for row in self.rows() {
            stage.report(row, problems);
        }
    }

    /// Which rules the rows look at; each that they do not is added to `problems`.
    #[must_use]
    pub fn coverage(&self, protocol: &Protocol, problems: &mut Problems) -> Coverage {
        coverage::coverage(self, protocol, problems)
    }

    /// The pages with what came out in the cells of the answers: path and text of each page that changes. A table with a row
    /// that could not be read stays as it is.
    #[must_use]
    pub fn accepted(&self, files: &Files, protocol: &Protocol) -> Vec<(String, String)> {
        accept::accepted(self, files, protocol)
    }
}
