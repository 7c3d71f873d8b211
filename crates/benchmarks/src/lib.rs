//! The rivals of `recovery`: the same rules worked out in plainer ways.
//!
//! The benchmarks measure them and a test holds them to the same answers, so that the same work is compared.
//! Nothing depends on this crate; `docs/benchmarks.md` says how to run it and what came out.

mod cases;
mod naive;
#[cfg(feature = "zen")]
mod zen;

pub use cases::{Case, SEED, cases, protocol};
pub use naive::{Days, Entry, Naive};
#[cfg(feature = "zen")]
pub use zen::{Asked, Zen};
