//! Answers: a plan, a question and a moment give a verdict, the moment it changes, and the reasons.

mod expect;
mod may;
mod range;

use protocol::Level;

pub use expect::{Expectation, expect};
pub use may::{Answer, Reason, may, permission};
pub use range::Range;

/// The answer to "may I?". Ordered from freest to strictest, so `max` of two is the safe one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// Fine now, perhaps with a condition.
    Allowed,
    /// Wait.
    NotYet {
        /// Until this moment, in seconds since 1970 UTC.
        until: i64,
    },
    /// The clinic decides, or no source speaks of it.
    AskClinic,
    /// Not while healing.
    Avoid,
}

impl Permission {
    /// The word for it on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Permission::Allowed => "allowed",
            Permission::NotYet { .. } => "not_yet",
            Permission::AskClinic => "ask_clinic",
            Permission::Avoid => "avoid",
        }
    }
}

/// A verdict on the wire: the two orders meet as one flat word only there.
#[must_use]
pub fn verdict(permission: Permission) -> &'static str {
    permission.as_str()
}

/// The word for a level on the wire.
#[must_use]
pub fn level_word(level: Level) -> &'static str {
    level.as_str()
}
