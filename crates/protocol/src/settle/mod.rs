//! Settles: holds every figure against the claims it rests on, and accounts for every claim.
//!
//! An author writes the figure and the policy; this module recomputes the figure from the claims, so that a claim
//! corrected in a source cannot leave a stale figure behind.

mod account;
mod figure;
mod rules;

pub(crate) use account::account_for_every_claim;
pub(crate) use figure::{Role, settle_figure};
pub(crate) use rules::{check_across, check_advice, check_course, check_warning};
