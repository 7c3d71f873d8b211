//! Sources and what they say: claims with their windows, conditions, strength and citations.
//!
//! A [`Source`] is one document, a [`Claim`] one thing that it says. Claims are never edited to agree:
//! settling what they disagree on is the work of `protocol`, and every claim survives it.
//! The facts of a treatment and a person on which claims (and, above, rules) depend live here too, in [`facts`],
//! because a condition has to mean the same wherever it stands.
//!
//! Invariant: relative time only. A [`Window`] counts from the treatment; no clock, no calendar, no zone.
#![warn(clippy::disallowed_methods, reason = "this crate is pure")]

mod claim;
pub mod facts;
pub mod read;
mod source;
mod window;
mod words;

pub use claim::{Claim, ClaimId, ClaimKind, Joined, Severity, State, Strength};
pub use facts::{Facts, Truth, When};
pub use source::{Evidence, Grade, Person, Source, SourceId};
pub use window::{Bound, Offset, Span, Unit, Vague, Window};
