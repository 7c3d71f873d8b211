//! Every kind of person and treatment that the rules can tell apart.
//!
//! The facts are cut where rules cut them: a depth at the thresholds that conditions name, a device or a skin type into the
//! groups that conditions keep together, and so on; each fact may also be unknown. Two people of one kind meet the same
//! conditions, so whatever holds for one representative of every kind holds for everybody.

use std::collections::BTreeSet;

use evidence::facts::{Depth, Named, Requirement, Set};
use evidence::{Facts, When};
use protocol::Protocol;

/// One way a fact can be, as the rules tell it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Class {
    /// Facts with this one alone.
    facts: Facts,
}

/// One fact and its classes, the unknown one first.
#[derive(Debug, Clone)]
pub struct Dimension {
    /// What it is called.
    pub name: &'static str,
    classes: Vec<Class>,
    take: fn(&mut Facts, &Facts),
}

impl Dimension {
    /// How many ways the fact can be, unknown included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.classes.len()
    }

    /// Whether there is nothing to tell apart; never so, since a fact may always be unknown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty()
    }

    /// The same person, with this fact unknown.
    #[must_use]
    pub fn forgotten(&self, mut facts: Facts) -> Facts {
        (self.take)(&mut facts, &Facts::default());
        facts
    }
}

/// Every kind of person that some conditions can tell apart.
#[derive(Debug, Clone)]
pub struct People {
    dimensions: Vec<Dimension>,
}

impl People {
    /// Cuts the facts as all conditions of a protocol do.
    #[must_use]
    pub fn of(protocol: &Protocol) -> Self {
        People::told_apart_by(
            protocol.layout().whens().iter().chain(protocol.before().iter().map(|b| &b.when)),
        )
    }

    /// Cuts the facts as these conditions do. A rule that has no other condition cannot part people further.
    pub fn told_apart_by<'w>(conditions: impl IntoIterator<Item = &'w When>) -> Self {
        let asked: Vec<Requirement> =
            conditions.into_iter().flat_map(|w| w.any_of.iter().flatten()).copied().collect();
        let depths: BTreeSet<Depth> = asked
            .iter()
            .filter_map(|r| if let Requirement::DepthOver(depth) = r { Some(*depth) } else { None })
            .collect();
        macro_rules! fact {
            ($name:literal, $field:ident, $variant:ident, $ways:ident) => {
                Dimension {
                    name: $name,
                    classes: $ways(
                        asked.iter().filter_map(|r| {
                            if let Requirement::$variant(set) = r { Some(*set) } else { None }
                        }),
                    )
                    .into_iter()
                    .map(|is| Class { facts: Facts { $field: Some(is), ..Facts::default() } })
                    .chain_unknown(),
                    take: |to, from| to.$field = from.$field,
                }
            };
        }
        let depth = Dimension {
            name: "depth",
            classes: shallower_and_deeper(&depths)
                .into_iter()
                .map(|depth| Class { facts: Facts { depth: Some(depth), ..Facts::default() } })
                .chain_unknown(),
            take: |to, from| to.depth = from.depth,
        };
        People {
            dimensions: vec![
                fact!("device", device, Device, groups),
                depth,
                fact!("intensity", intensity, Intensity, groups),
                fact!("area", area, Area, groups),
                fact!("setting", setting, Setting, groups),
                fact!("combined", combined, Combined, subsets),
                fact!("skin type", skin_type, SkinType, groups),
                fact!("conditions", conditions, Condition, subsets),
                fact!("medicines", medicines, Medicine, subsets),
                fact!("allergies", allergies, Allergy, subsets),
            ],
        }
    }

    /// The facts, each with the number of ways it can be.
    #[must_use]
    pub fn dimensions(&self) -> &[Dimension] {
        &self.dimensions
    }

    /// How many kinds there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.dimensions.iter().map(Dimension::len).product()
    }

    /// A representative of every kind.
    pub fn iter(&self) -> impl Iterator<Item = Facts> + '_ {
        (0..self.count()).map(|number| self.kind(number))
    }

    /// A representative of one kind, by its number; numbers from [`People::count`] on begin again.
    #[must_use]
    pub fn kind(&self, mut number: usize) -> Facts {
        let mut facts = Facts::default();
        for dimension in &self.dimensions {
            let class = dimension.classes[number % dimension.len()];
            number /= dimension.len();
            (dimension.take)(&mut facts, &class.facts);
        }
        facts
    }
}

trait WithUnknown: Iterator<Item = Class> + Sized {
    /// The classes after the one of a fact that is not known.
    fn chain_unknown(self) -> Vec<Class> {
        std::iter::once(Class { facts: Facts::default() }).chain(self).collect()
    }
}
impl<I: Iterator<Item = Class>> WithUnknown for I {}

/// One value of each group that the sets keep together; none where no set parts them.
fn groups<T: Named>(sets: impl Iterator<Item = Set<T>>) -> Vec<T> {
    let sets: Vec<Set<T>> = sets.collect();
    if sets.is_empty() {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let pattern = |value: T| sets.iter().map(|set| set.contains(value)).collect::<Vec<bool>>();
    T::all().iter().copied().filter(|value| seen.insert(pattern(*value))).collect()
}

/// Every set of the groups that some condition asks for; none where none does.
fn subsets<T: Named>(sets: impl Iterator<Item = Set<T>>) -> Vec<Set<T>> {
    let sets: Vec<Set<T>> = sets.collect();
    let asked: Vec<T> =
        groups(sets.iter().copied()).into_iter().filter(|v| sets.iter().any(|s| s.contains(*v))).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let chosen = |number: usize| {
        let bits = asked.iter().enumerate().filter(move |(i, _)| number >> i & 1 == 1);
        bits.map(|(_, value)| *value).collect::<Set<T>>()
    };
    (0..1_usize << asked.len()).map(chosen).collect()
}

/// A depth at each threshold, which is not over it, and one deeper than all; none where there is no threshold.
fn shallower_and_deeper(thresholds: &BTreeSet<Depth>) -> Vec<Depth> {
    let deepest = Depth::from_mm(Depth::MOST_MM).filter(|_| !thresholds.is_empty());
    thresholds.iter().copied().chain(deepest).collect::<BTreeSet<Depth>>().into_iter().collect()
}

/// A person in the words of the batch contract; what is not known is left out.
#[must_use]
pub fn describe(facts: &Facts) -> String {
    fn set<T: Named>(name: &str, set: Option<Set<T>>) -> Option<String> {
        let words: Vec<&str> = set?.iter().map(Named::word).collect();
        Some(format!("{name} {}", if words.is_empty() { "none".to_owned() } else { words.join(" and ") }))
    }
    let parts = [
        facts.device.map(|v| v.word().to_owned()),
        facts.depth.map(|d| format!("{} mm", d.mm())),
        facts.intensity.map(|v| v.word().to_owned()),
        facts.area.map(|v| v.word().to_owned()),
        facts.setting.map(|v| format!("at {}", v.word())),
        set("combined", facts.combined),
        facts.skin_type.map(|v| format!("skin type {}", v.word())),
        set("conditions", facts.conditions),
        set("medicines", facts.medicines),
        set("allergies", facts.allergies),
    ];
    let known: Vec<String> = parts.into_iter().flatten().collect();
    if known.is_empty() { "someone of whom nothing is known".to_owned() } else { known.join(", ") }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use evidence::facts::{Combined, Depth, SkinType};

    use super::{groups, shallower_and_deeper, subsets};

    #[test]
    fn values_that_no_condition_parts_are_one_group() {
        let dark = [SkinType::IV, SkinType::V, SkinType::VI].into_iter().collect();
        assert_eq!(groups([dark].into_iter()), [SkinType::I, SkinType::IV]);
        assert_eq!(groups::<SkinType>([].into_iter()), []);
    }

    #[test]
    fn sets_are_of_what_some_condition_asks_for() {
        let hot = [Combined::ChemicalPeel, Combined::Laser].into_iter().collect();
        let prp = [Combined::Prp].into_iter().collect();
        assert_eq!(subsets([hot, prp].into_iter()).len(), 4);
    }

    #[test]
    fn a_depth_at_a_threshold_is_not_over_it() {
        let thresholds: BTreeSet<Depth> = Depth::from_mm(1.5).into_iter().collect();
        let depths = shallower_and_deeper(&thresholds);
        assert_eq!(depths.len(), 2);
        assert!(thresholds.iter().all(|t| depths[0] <= *t && depths[1] > *t));
    }
}
