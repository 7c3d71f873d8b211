//! Terms: the activities, products, signs, medicines and topics that sources speak about.
//!
//! A term has an id for authors, names for people, and parents: what is said about a parent governs
//! its children. The crate knows how words are found, never what they mean for anyone's skin.
//!
//! Invariant: a [`TermId`] only comes from the [`Vocabulary`] that holds its term, so a term that does
//! not exist cannot be spoken about.
#![warn(clippy::disallowed_methods, reason = "this crate is pure")]

mod fold;
mod read;
mod term;

pub use fold::fold;
pub use term::{Codes, Found, Kind, Term, TermId, Vocabulary};
