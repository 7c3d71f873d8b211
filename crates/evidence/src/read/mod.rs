//! Reads `*/sources/*.toml`. The parts that rules are written in too (offsets, conditions, lists of words)
//! are public, so that a window means the same in a source and in the protocol.

mod claim;
mod parts;
mod source;

pub use parts::{bound, choice, offset, one_of, term, when};
pub(crate) use source::evidence;
