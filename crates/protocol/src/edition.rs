//! Which content an answer came from.

use std::fmt;

use content::{Files, is_scenario_page};

/// A hash of all content: two programs with the same edition give the same answers.
///
/// BLAKE3 over each path and text with their lengths, in the order of the paths. Pages of scenarios are left out: they say what
/// is expected of an edition and change no answer of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edition([u8; 32]);

impl Edition {
    /// The edition of these files.
    #[must_use]
    pub fn of(files: &Files) -> Self {
        let mut hasher = blake3::Hasher::new();
        for (_, file) in files.iter().filter(|(_, f)| !is_scenario_page(&f.path)) {
            for part in [&file.path, &file.text] {
                hasher.update(&(part.len() as u64).to_le_bytes());
                hasher.update(part.as_bytes());
            }
        }
        Edition(*hasher.finalize().as_bytes())
    }

    /// The first twelve digits, which are enough to tell editions apart by eye.
    #[must_use]
    pub fn short(&self) -> String {
        self.to_string().chars().take(12).collect()
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
