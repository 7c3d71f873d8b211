//! People treated in a clinic, simulated: to say how many a change of the protocol touches.
//!
//! The shares are assumptions of ours, chosen so that every condition of the rules is met by some: they tell a change that
//! touches nearly everybody from one that touches few, and are no epidemiology. A clinic gives its own record instead.

use evidence::Facts;
use evidence::facts::{
    Allergy, Area, Combined, Condition, Depth, Device, Intensity, Medicine, Named, Set, Setting, SkinType,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How often a fact about the person is not on record, in a thousand. Assumed.
const UNKNOWN: u32 = 150;

/// Each value with its share in a thousand. Assumed, all of them; those of a list that may be met together need not add up.
const DEVICES: &[(Device, u32)] =
    &[(Device::Pen, 700), (Device::Radiofrequency, 200), (Device::Roller, 70), (Device::Stamp, 30)];
const INTENSITIES: &[(Intensity, u32)] =
    &[(Intensity::Standard, 700), (Intensity::Gentle, 200), (Intensity::Aggressive, 100)];
const AREAS: &[(Area, u32)] = &[(Area::Face, 820), (Area::Neck, 70), (Area::Scalp, 60), (Area::Body, 50)];
const SETTINGS: &[(Setting, u32)] = &[(Setting::Clinic, 930), (Setting::Home, 70)];
const SKIN_TYPES: &[(SkinType, u32)] = &[
    (SkinType::I, 60),
    (SkinType::II, 230),
    (SkinType::III, 300),
    (SkinType::IV, 220),
    (SkinType::V, 120),
    (SkinType::VI, 70),
];
/// Millimetres, in tenths. Published needles run from 0.5 to 3 mm (Gowda 2021); the shares are assumed.
const DEPTHS: &[(u32, u32)] = &[(5, 200), (10, 250), (15, 300), (20, 150), (25, 70), (30, 30)];
const COMBINED: &[(Combined, u32)] = &[
    (Combined::Prp, 150),
    (Combined::ChemicalPeel, 40),
    (Combined::Laser, 20),
    (Combined::HyaluronicAcidInjection, 20),
];
const CONDITIONS: &[(Condition, u32)] = &[
    (Condition::ActiveAcne, 120),
    (Condition::AcneProne, 250),
    (Condition::ColdSores, 200),
    (Condition::Keloid, 20),
    (Condition::Eczema, 60),
    (Condition::Rosacea, 50),
    (Condition::Diabetes, 50),
    (Condition::Pregnancy, 10),
    (Condition::Immunosuppressed, 20),
];
const MEDICINES: &[(Medicine, u32)] = &[
    (Medicine::Anticoagulant, 30),
    (Medicine::Isotretinoin, 20),
    (Medicine::Retinoid, 200),
    (Medicine::Nsaid, 150),
    (Medicine::AntibioticCream, 30),
    (Medicine::SteroidCream, 30),
];
const ALLERGIES: &[(Allergy, u32)] = &[
    (Allergy::Anaesthetic, 10),
    (Allergy::Metal, 80),
    (Allergy::Lanolin, 20),
    (Allergy::Coconut, 5),
    (Allergy::Fragrance, 50),
    (Allergy::Latex, 20),
    (Allergy::Other, 50),
];

/// As many people as asked for; the same for the same seed, on every machine.
#[must_use]
pub fn simulated(count: usize, seed: u64) -> Vec<Facts> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    (0..count).map(|_| person(&mut chance)).collect()
}

fn person(chance: &mut ChaCha8Rng) -> Facts {
    Facts {
        device: one(chance, DEVICES),
        depth: one(chance, DEPTHS).and_then(|tenths| Depth::from_mm(f64::from(tenths) / 10.0)),
        intensity: one(chance, INTENSITIES),
        area: one(chance, AREAS),
        setting: one(chance, SETTINGS),
        combined: some(chance, COMBINED),
        skin_type: one(chance, SKIN_TYPES),
        conditions: some(chance, CONDITIONS),
        medicines: some(chance, MEDICINES),
        allergies: some(chance, ALLERGIES),
    }
}

fn is_known(chance: &mut ChaCha8Rng) -> bool {
    chance.random_range(0..1000) >= UNKNOWN
}

/// One of the values, as often as its share says.
fn one<T: Copy>(chance: &mut ChaCha8Rng, shares: &[(T, u32)]) -> Option<T> {
    if !is_known(chance) {
        return None;
    }
    let mut left = chance.random_range(0..shares.iter().map(|(_, share)| share).sum());
    shares.iter().find_map(|(value, share)| {
        let is_it = left < *share;
        left = left.saturating_sub(*share);
        is_it.then_some(*value)
    })
}

/// Each of the values by itself, as often as its share says.
fn some<T: Named>(chance: &mut ChaCha8Rng, shares: &[(T, u32)]) -> Option<Set<T>> {
    let mut has = |share: u32| chance.random_range(0..1000) < share;
    let set = shares.iter().filter(|(_, share)| has(*share)).map(|(value, _)| *value).collect();
    is_known(chance).then_some(set)
}

#[cfg(test)]
mod tests {
    use evidence::facts::{Device, Named};

    use super::{CONDITIONS, DEVICES, simulated};

    #[test]
    fn the_same_seed_gives_the_same_people() {
        assert_eq!(simulated(100, 7), simulated(100, 7));
        assert_ne!(simulated(100, 7), simulated(100, 8));
    }

    #[test]
    fn shares_come_out_as_they_say() {
        let people = simulated(20_000, 1);
        for (device, share) in DEVICES {
            let count = people.iter().filter(|p| p.device == Some(*device)).count();
            let expected = 20.0 * f64::from(*share) * 0.85;
            assert!((count as f64 - expected).abs() < 0.1 * expected + 40.0, "{device:?}: {count}");
        }
        let unknown = people.iter().filter(|p| p.device.is_none()).count();
        assert!((2_700..3_300).contains(&unknown), "{unknown}");
        assert_eq!(DEVICES.len(), Device::all().len());
        for (condition, share) in CONDITIONS {
            let has = |p: &&evidence::Facts| p.conditions.is_some_and(|c| c.contains(*condition));
            let (count, expected) = (people.iter().filter(has).count(), 20.0 * f64::from(*share) * 0.85);
            assert!((count as f64 - expected).abs() < 0.15 * expected + 40.0, "{condition:?}: {count}");
        }
    }
}
