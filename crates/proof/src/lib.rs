//! What is proved of a protocol before anyone is treated by it.
//!
//! [`verify`](verify::verify) goes through every case that can be: every kind of person that the rules can tell apart
//! ([`people`]), at every moment at which something changes, on days with and without a clock change. What it finds wrong
//! goes to the authors as [`Problems`](content::Problems), each with a person, a moment and both clauses.
//!
//! [`scenarios`] plays the tables that clinicians write beside the content, and [`mutants`] measures what they catch by breaking the
//! protocol on purpose. [`diff`](diff::diff) says what changes from one edition to another, and for how many people.
//!
//! Invariant: a proof reads a protocol and changes nothing.
#![warn(clippy::disallowed_methods, reason = "this crate is pure")]

pub mod days;
pub mod diff;
pub mod mutants;
pub mod people;
pub mod scenarios;
pub mod verify;

pub use diff::{Difference, diff};
pub use people::People;
pub use scenarios::Suite;
pub use verify::{Proof, verify};
