//! How many broken rules the scenarios catch.

use protocol::{Mutant, Protocol};

use crate::scenarios::{Row, Stage, Suite};

/// The share of broken protocols that a suite has to catch.
pub const ENOUGH: f64 = 0.95;

/// What became of the protocols broken on purpose.
#[derive(Debug, Clone, Default)]
pub struct Score {
    /// How many were broken.
    pub broken: usize,
    /// Those that no scenario noticed.
    pub survivors: Vec<Mutant>,
}

impl Score {
    /// How many some scenario noticed.
    #[must_use]
    pub fn caught(&self) -> usize {
        self.broken - self.survivors.len()
    }

    /// The share that some scenario noticed, from 0 to 1; 1 where nothing was broken.
    #[must_use]
    pub fn share(&self) -> f64 {
        if self.broken == 0 { 1.0 } else { self.caught() as f64 / self.broken as f64 }
    }
}

/// Breaks the protocol in every way there is and plays the scenarios on each.
#[must_use]
pub fn score(suite: &Suite, protocol: &Protocol) -> Score {
    // A row that fails as it is would seem to notice everything.
    let sound = Stage::new(protocol);
    let rows: Vec<&Row> = suite.rows().filter(|row| sound.passes(row)).collect();
    let mutants = protocol.mutants();
    let broken = mutants.len();
    let unnoticed = |mutant: &Mutant| {
        let protocol = protocol.broken(mutant);
        let stage = Stage::new(&protocol);
        rows.iter().filter(|row| row.about() == mutant.about()).all(|row| stage.passes(row))
    };
    Score { broken, survivors: mutants.into_iter().filter(unnoticed).collect() }
}
