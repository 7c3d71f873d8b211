//! Simulated people, so that nobody has to learn from patients what can be learned before.
//!
//! [`population`] draws people and treatments, from shares that are written down one by one.
//!
//! Invariant: the same seed gives the same people on every machine.

pub mod population;
