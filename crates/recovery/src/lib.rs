//! The heart: a protocol, a treatment and a moment give a plan and answers.
//!
//! [`mod@plan`] turns relative windows into absolute intervals once for a treatment; [`answer`] holds a question and a
//! moment against that plan. Neither ever fails: what is not known is taken with caution, and silence of the
//! sources is a question for the clinic.
//!
//! Invariant: `recovery` never learns what time it is; `now` and the zone are arguments.
#![warn(clippy::disallowed_methods, reason = "this crate is pure")]

pub mod answer;
pub mod calendar;
pub mod plan;
pub mod ready;

pub use answer::{Answer, Expectation, Permission, Reason};
pub use calendar::Calendar;
pub use plan::{Entry, Expected, Interval, Plan, Reached, Timetable, Treatment, plan};
pub use ready::{Readiness, Screening};
