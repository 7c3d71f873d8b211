//! What is known about a treatment and a person, and conditions on it.
//!
//! A fact that is not given is unknown, never false: a condition then is neither met nor unmet
//! ([`Truth::Unknown`]), and whoever asks decides which way caution lies.

use std::fmt;
use std::marker::PhantomData;

use crate::words::words;

/// A value of a closed list of words.
pub trait Named: Copy + 'static {
    /// Every value.
    fn all() -> &'static [Self];
    /// The word for it.
    fn word(self) -> &'static str;
    /// Its place in the list.
    fn index(self) -> u32;

    /// The value with this word; `-`, `_` and space are the same, and so are upper and lower case.
    fn parse(word: &str) -> Option<Self> {
        let plain = |s: &str| s.trim().to_ascii_lowercase().replace(['-', ' '], "_");
        Self::all().iter().copied().find(|v| plain(v.word()) == plain(word))
    }
}

words! {
    /// What made the channels.
    Device {
        /// A motorised pen.
        Pen = "pen",
        /// A drum rolled by hand.
        Roller = "roller",
        /// A stamp pressed by hand.
        Stamp = "stamp",
        /// Needles that also heat: radiofrequency microneedling.
        Radiofrequency = "radiofrequency",
    }
}

words! {
    /// How hard the skin was worked.
    Intensity {
        /// Less than usual.
        Gentle = "gentle",
        /// As usual.
        Standard = "standard",
        /// More than usual.
        Aggressive = "aggressive",
    }
}

words! {
    /// Where on the body.
    Area {
        /// The face.
        Face = "face",
        /// The neck.
        Neck = "neck",
        /// The scalp.
        Scalp = "scalp",
        /// Anywhere else.
        Body = "body",
    }
}

words! {
    /// Who did it, where.
    Setting {
        /// A professional in a clinic.
        Clinic = "clinic",
        /// The person, at home.
        Home = "home",
    }
}

words! {
    /// What else was done in the same visit.
    Combined {
        /// Platelet-rich plasma.
        Prp = "prp",
        /// A chemical peel.
        ChemicalPeel = "chemical_peel",
        /// A laser.
        Laser = "laser",
        /// Injected hyaluronic acid.
        HyaluronicAcidInjection = "hyaluronic_acid_injection",
    }
}

words! {
    /// Fitzpatrick skin type: how skin answers to sun, from always burns to never burns.
    SkinType {
        /// Always burns.
        I = "I",
        /// Usually burns.
        II = "II",
        /// Sometimes burns.
        III = "III",
        /// Seldom burns.
        IV = "IV",
        /// Brown skin.
        V = "V",
        /// Black skin.
        VI = "VI",
    }
}

words! {
    /// What the person has, or has had.
    Condition {
        /// Inflamed spots in the area now.
        ActiveAcne = "active_acne",
        /// Breaks out easily.
        AcneProne = "acne_prone",
        /// Has had cold sores.
        ColdSores = "cold_sores",
        /// Scars grow beyond the wound.
        Keloid = "keloid",
        /// Eczema.
        Eczema = "eczema",
        /// Rosacea.
        Rosacea = "rosacea",
        /// Diabetes.
        Diabetes = "diabetes",
        /// Pregnancy.
        Pregnancy = "pregnancy",
        /// Low defences, by illness or medicine.
        Immunosuppressed = "immunosuppressed",
    }
}

words! {
    /// What the person takes or applies on prescription or on their own.
    Medicine {
        /// Blood thinners.
        Anticoagulant = "anticoagulant",
        /// Isotretinoin by mouth.
        Isotretinoin = "isotretinoin",
        /// A retinoid on the skin.
        Retinoid = "retinoid",
        /// Ibuprofen and its like.
        Nsaid = "nsaid",
        /// Antibiotic cream.
        AntibioticCream = "antibiotic_cream",
        /// Steroid cream.
        SteroidCream = "steroid_cream",
    }
}

words! {
    /// What the person is allergic to, as far as content speaks of it.
    Allergy {
        /// Numbing medicines.
        Anaesthetic = "anaesthetic",
        /// Needle metals.
        Metal = "metal",
        /// Wool fat.
        Lanolin = "lanolin",
        /// Coconut.
        Coconut = "coconut",
        /// Scent.
        Fragrance = "fragrance",
        /// Latex.
        Latex = "latex",
        /// Anything else.
        Other = "other",
    }
}

/// A small set of [`Named`] values.
pub struct Set<T>(u16, PhantomData<T>);

impl<T: Named> Set<T> {
    /// The empty set.
    #[must_use]
    pub const fn empty() -> Self {
        Set(0, PhantomData)
    }

    /// Adds a value.
    pub fn insert(&mut self, value: T) {
        self.0 |= 1 << value.index();
    }

    /// Whether the value is in it.
    #[must_use]
    pub fn contains(self, value: T) -> bool {
        self.0 & (1 << value.index()) != 0
    }

    /// Whether the two have a value in common.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Its values, in order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::all().iter().copied().filter(move |v| self.contains(*v))
    }

    /// Whether it has no value.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Set<T> {}
impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Set<T> {}
impl<T> std::hash::Hash for Set<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T: Named> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Set::empty();
        for value in values {
            set.insert(value);
        }
        set
    }
}
impl<T: Named> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Named::word)).finish()
    }
}

/// The length of the needles that entered the skin.
///
/// Invariant: from 0.1 to 10 mm. Published needles run from 0.5 to 3 mm (Gowda 2021); the margin is for
/// home rollers below and radiofrequency on the body above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Depth {
    hundredths_mm: u16,
}

impl Depth {
    /// The shortest accepted, in millimetres.
    pub const LEAST_MM: f64 = 0.1;
    /// The longest accepted, in millimetres.
    pub const MOST_MM: f64 = 10.0;

    /// A depth in millimetres, kept to a hundredth; `None` outside [`Depth::LEAST_MM`] to [`Depth::MOST_MM`].
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most 1000 after the check"
    )]
    pub fn from_mm(mm: f64) -> Option<Self> {
        (Self::LEAST_MM..=Self::MOST_MM)
            .contains(&mm)
            .then(|| Depth { hundredths_mm: (mm * 100.0).round() as u16 })
    }

    /// The depth in millimetres.
    #[must_use]
    pub fn mm(self) -> f64 {
        f64::from(self.hundredths_mm) / 100.0
    }
}

/// What is known about one treatment and the person who had it. `None` is unknown; an empty set is known to be empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Facts {
    /// The device.
    pub device: Option<Device>,
    /// Needle depth.
    pub depth: Option<Depth>,
    /// Intensity.
    pub intensity: Option<Intensity>,
    /// Area treated.
    pub area: Option<Area>,
    /// Clinic or home.
    pub setting: Option<Setting>,
    /// Other procedures in the same visit.
    pub combined: Option<Set<Combined>>,
    /// Fitzpatrick skin type.
    pub skin_type: Option<SkinType>,
    /// Conditions of the person.
    pub conditions: Option<Set<Condition>>,
    /// Medicines of the person.
    pub medicines: Option<Set<Medicine>>,
    /// Allergies of the person.
    pub allergies: Option<Set<Allergy>>,
}

/// Whether a condition is met, as far as the facts tell. Ordered, so that `min` joins what must all hold
/// and `max` what may each hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It is not met.
    No,
    /// A fact it needs is not known.
    Unknown,
    /// It is met.
    Yes,
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Truth::Yes } else { Truth::No }
    }
}

/// One thing that a condition asks of the facts. A set means: one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Requirement {
    /// The device is one of these.
    Device(Set<Device>),
    /// The needles went deeper than this.
    DepthOver(Depth),
    /// The intensity is one of these.
    Intensity(Set<Intensity>),
    /// The area is one of these.
    Area(Set<Area>),
    /// The setting is one of these.
    Setting(Set<Setting>),
    /// One of these was done in the same visit.
    Combined(Set<Combined>),
    /// The skin type is one of these.
    SkinType(Set<SkinType>),
    /// The person has one of these.
    Condition(Set<Condition>),
    /// The person takes one of these.
    Medicine(Set<Medicine>),
    /// The person is allergic to one of these.
    Allergy(Set<Allergy>),
}

impl Requirement {
    /// Whether the facts meet it.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> Truth {
        fn one<T: Named>(fact: Option<T>, set: Set<T>) -> Truth {
            fact.map_or(Truth::Unknown, |value| set.contains(value).into())
        }
        fn any<T: Named>(fact: Option<Set<T>>, set: Set<T>) -> Truth {
            fact.map_or(Truth::Unknown, |values| set.meets(values).into())
        }
        match *self {
            Requirement::Device(set) => one(facts.device, set),
            Requirement::DepthOver(depth) => facts.depth.map_or(Truth::Unknown, |is| (is > depth).into()),
            Requirement::Intensity(set) => one(facts.intensity, set),
            Requirement::Area(set) => one(facts.area, set),
            Requirement::Setting(set) => one(facts.setting, set),
            Requirement::Combined(set) => any(facts.combined, set),
            Requirement::SkinType(set) => one(facts.skin_type, set),
            Requirement::Condition(set) => any(facts.conditions, set),
            Requirement::Medicine(set) => any(facts.medicines, set),
            Requirement::Allergy(set) => any(facts.allergies, set),
        }
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list<T: Named>(f: &mut fmt::Formatter<'_>, key: &str, set: Set<T>) -> fmt::Result {
            let words: Vec<&str> = set.iter().map(Named::word).collect();
            write!(f, "{key} = {}", words.join(" or "))
        }
        match *self {
            Requirement::Device(set) => list(f, "device", set),
            Requirement::DepthOver(depth) => write!(f, "depth over {} mm", depth.mm()),
            Requirement::Intensity(set) => list(f, "intensity", set),
            Requirement::Area(set) => list(f, "area", set),
            Requirement::Setting(set) => list(f, "setting", set),
            Requirement::Combined(set) => list(f, "combined", set),
            Requirement::SkinType(set) => list(f, "skin type", set),
            Requirement::Condition(set) => list(f, "condition", set),
            Requirement::Medicine(set) => list(f, "medicine", set),
            Requirement::Allergy(set) => list(f, "allergy", set),
        }
    }
}

/// A condition on the facts: any of several cases, each of which asks for all of its requirements.
///
/// Without cases it always holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct When {
    /// The cases.
    pub any_of: Vec<Vec<Requirement>>,
}

impl When {
    /// The condition that always holds.
    #[must_use]
    pub fn always() -> Self {
        When::default()
    }

    /// Whether it holds whatever the facts.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.any_of.is_empty()
    }

    /// Whether the facts meet it.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> Truth {
        if self.is_always() {
            return Truth::Yes;
        }
        let case =
            |all_of: &Vec<Requirement>| all_of.iter().map(|r| r.holds(facts)).min().unwrap_or(Truth::Yes);
        self.any_of.iter().map(case).max().unwrap_or(Truth::No)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, case) in self.any_of.iter().enumerate() {
            if i > 0 {
                f.write_str("; or ")?;
            }
            for (j, requirement) in case.iter().enumerate() {
                if j > 0 {
                    f.write_str(" and ")?;
                }
                requirement.fmt(f)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn radiofrequency_or_deep() -> When {
        let deep = Depth::from_mm(1.5).map(Requirement::DepthOver);
        let device = Requirement::Device([Device::Radiofrequency].into_iter().collect());
        When { any_of: deep.into_iter().chain([device]).map(|one| vec![one]).collect() }
    }

    #[test]
    fn an_unknown_fact_is_neither_yes_nor_no() {
        let when = radiofrequency_or_deep();
        let pen = Facts { device: Some(Device::Pen), ..Facts::default() };
        let shallow_pen = Facts { depth: Depth::from_mm(1.0), ..pen };
        let deep = Facts { depth: Depth::from_mm(2.0), ..Facts::default() };
        assert_eq!(when.holds(&Facts::default()), Truth::Unknown);
        assert_eq!(when.holds(&pen), Truth::Unknown);
        assert_eq!(when.holds(&shallow_pen), Truth::No);
        assert_eq!(when.holds(&deep), Truth::Yes);
    }

    #[test]
    fn depth_has_bounds() {
        assert_eq!(Depth::from_mm(-1.0), None);
        assert_eq!(Depth::from_mm(40.0), None);
        assert_eq!(Depth::from_mm(f64::NAN), None);
        assert_eq!(Depth::from_mm(1.5).map(Depth::mm), Some(1.5));
    }

    #[test]
    fn words_are_read_as_people_write_them() {
        assert_eq!(Combined::parse("Chemical Peel"), Some(Combined::ChemicalPeel));
        assert_eq!(SkinType::parse("iv"), Some(SkinType::IV));
        assert_eq!(Device::parse("laser"), None);
    }
}
