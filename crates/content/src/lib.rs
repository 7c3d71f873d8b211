//! How content is read: files as text, places in them, problems, and TOML tables with spans.
//!
//! The bottom of the house. Nothing here knows what a term, a claim or a rule is; the crates
//! above ask a [`Table`] for keys and say what they expected, and every problem is collected in
//! [`Problems`] with its file and span, so that an author sees all of them at once.
//!
//! Invariant: nothing here opens a file. Content comes in as `(path, text)` pairs.
#![warn(clippy::disallowed_methods, reason = "this crate is pure")]

mod files;
mod nearest;
mod problem;
mod table;

pub use files::{File, FileId, Files, is_scenario_page};
pub use nearest::{Nearest, nearest};
pub use problem::{Place, Problem, Problems, Severity};
pub use table::{Entry, Table, Word, document};
