//! The protocol: claims settled into rules.
//!
//! `read` turns `*/protocol/*.toml` into rules, `settle` holds every figure against the claims it rests on and
//! accounts for every claim, `compile` lays the rules out for planning and stamps the edition.
//! What is wrong with the content goes to its authors as [`Problems`](content::Problems), all at once;
//! a [`Protocol`] only comes from content without errors.
//!
//! Invariant: every claim of every source is taken up or set aside, with a reason, by some rule.
//! Invariant: relative time only, like `evidence`; no clock, no zone, no patient.
#![warn(clippy::disallowed_methods, reason = "this crate is pure")]

mod compile;
mod edition;
mod layout;
mod mutants;
mod read;
mod rule;
mod settle;

pub use compile::{Protocol, read};
pub use edition::Edition;
pub use layout::{AdviceSlots, ChangeSlots, Layout, MomentIx, WhenIx};
pub use mutants::{About, Mutant};
pub use rule::{
    Advice, AdviceChange, AdviceId, AdviceKind, Before, BeforeAnswer, BeforeStep, Course, CourseChange, End,
    Figure, Level, Milestone, MilestoneKind, Policy, SetAside, Settlement, Topic, Warning, WarningChange,
};
