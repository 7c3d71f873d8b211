//! Answers in sentences; with `content/wording` the only home of what a patient reads.
//!
//! [`Wording`] reads the Fluent files of an edition, one catalogue a language, and reports every rule without its
//! text and every text above grade 8 as a problem of the content. A [`Voice`] speaks: it turns times, lengths, conditions
//! and answers into sentences of its language.
//!
//! Invariant: a sentence is never put together from words here; whole sentences stand in the catalogue.
#![warn(clippy::disallowed_methods, reason = "this crate is pure")]

mod catalogue;
mod check;
pub mod readability;
mod voice;

pub use catalogue::{Catalogue, Changed, Wording, changed};
pub use check::check;
pub use voice::{Spoken, Voice};
