//! The plan on paper: what a patient takes home instead of the clinic's sheet.
//!
//! [`hand_out`] writes one HTML page that needs nothing beside itself: when to call and whom, what to wait for as a picture and in words,
//! what is normal, what comes next, and who says so. It prints on one or two sheets of A4 or Letter, and is legible without colour.
//!
//! Invariant: every sentence comes from the catalogue; what a clinic gives (name, phone, hours) is text and never markup.
#![warn(clippy::disallowed_methods, reason = "this crate is pure")]

mod axis;
mod hand_out;
mod timeline;

pub use axis::{Axis, MARKS};
pub use hand_out::{Clinic, Sheet, hand_out};
