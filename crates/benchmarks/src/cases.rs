//! What is asked of every rival: treatments, subjects and moments from one seed, so that all do the same work.

use content::{File, Problems};
use evidence::Facts;
use evidence::facts::{Depth, Named, Set};
use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use protocol::Protocol;
use recovery::Treatment;
use vocabulary::TermId;

/// Zones with and without clock changes, in both hemispheres, some with odd offsets.
const ZONES: [&str; 12] = [
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Pacific/Chatham",
    "UTC",
];

/// The seed of the benchmarks.
pub const SEED: u64 = 0x5EED_0AF7_E12C_A12E;

/// One question: a treatment, a subject and a moment.
#[derive(Debug, Clone)]
pub struct Case {
    /// The treatment, with all its facts.
    pub treatment: Treatment,
    /// What is asked about.
    pub subject: TermId,
    /// When it is asked, in seconds since 1970 UTC.
    pub now: i64,
}

/// Reads the edition that the program carries.
///
/// # Panics
/// If it has errors, which the program's own tests rule out.
#[must_use]
#[expect(clippy::expect_used, reason = "without rules there is nothing to measure")]
pub fn protocol() -> Protocol {
    let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
    let files = embedded::FILES.iter().map(file).collect();
    protocol::read(&files, &mut Problems::new()).expect("the edition inside the program has no errors")
}

/// As many cases as asked for; the same for the same seed.
///
/// A third of the treatments lie within two days of a clock change of their zone. A fact is unknown in one case of
/// three. Half of the subjects are governed by some advice; the rest are any term.
#[must_use]
pub fn cases(protocol: &Protocol, seed: u64, count: usize) -> Vec<Case> {
    let mut chance = Chance(seed);
    let zones = zones();
    let all: Vec<TermId> = protocol.vocabulary().terms().map(|(id, _)| id).collect();
    let governed: Vec<TermId> =
        all.iter().copied().filter(|term| !protocol.governing(*term).is_empty()).collect();
    let mut case = || {
        let treated = treated(&mut chance, &zones);
        let subject = if chance.below(2) == 0 { chance.one_of(&governed) } else { chance.one_of(&all) };
        // Up to a month, and near the treatment oftener than far from it.
        let span = 1 << (10 + chance.below(12));
        let now = treated.timestamp().as_second() + i64::from(chance.below(span));
        Case { treatment: Treatment { treated, facts: facts(&mut chance) }, subject, now }
    };
    (0..count).map(|_| case()).collect()
}

#[expect(clippy::disallowed_methods, reason = "benchmarks look zones up by name, as the command line does")]
fn zones() -> Vec<TimeZone> {
    ZONES.iter().filter_map(|name| TimeZone::get(name).ok()).collect()
}

fn treated(chance: &mut Chance, zones: &[TimeZone]) -> jiff::Zoned {
    let zone = chance.one_of(zones);
    let day = date(2024, 1, 1).saturating_add(i64::from(chance.below(4 * 365)).days());
    let local: DateTime = day.at(0, 0, 0, 0).saturating_add(i64::from(chance.below(24 * 60)).minutes());
    let treated = zone.to_ambiguous_zoned(local).compatible().unwrap_or_default();
    let change = zone.following(treated.timestamp()).next().filter(|_| chance.below(3) == 0);
    let Some(change) = change else { return treated };
    let before = SignedDuration::from_mins(i64::from(chance.below(4 * 24 * 60)) - 2 * 24 * 60);
    change.timestamp().checked_add(before).map_or(treated, |near| near.to_zoned(zone))
}

fn facts(chance: &mut Chance) -> Facts {
    Facts {
        device: one(chance),
        depth: chance.known().then(|| f64::from(5 + chance.below(26)) / 10.0).and_then(Depth::from_mm),
        intensity: one(chance),
        area: one(chance),
        setting: one(chance),
        combined: some(chance),
        skin_type: one(chance),
        conditions: some(chance),
        medicines: some(chance),
        allergies: some(chance),
    }
}

fn one<T: Named>(chance: &mut Chance) -> Option<T> {
    chance.known().then(|| chance.one_of(T::all()))
}

/// A known set: empty half of the time, else one or two values.
fn some<T: Named>(chance: &mut Chance) -> Option<Set<T>> {
    chance.known().then(|| {
        let count = chance.below(4).saturating_sub(1);
        (0..count).map(|_| chance.one_of(T::all())).collect()
    })
}

/// `SplitMix64`: a few lines that give the same cases on every machine.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u32) -> u32 {
        (((self.next() >> 32) * u64::from(limit)) >> 32) as u32
    }

    fn known(&mut self) -> bool {
        self.below(3) > 0
    }

    /// # Panics
    /// If there is nothing to choose from.
    fn one_of<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(u32::try_from(of.len()).unwrap_or(u32::MAX)) as usize].clone()
    }
}
