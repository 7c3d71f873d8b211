//! The default edition of the content, carried inside the program, so that one file is the product.
//!
//! A crate of its own so that a change to the content rebuilds nothing that reads content, only what carries it.

/// Every file under `content/`: its path from there, with `/` between parts, and its text; ordered by path.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));
