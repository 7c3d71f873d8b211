//! Who asks: facts in the words of the content.

use content::{Problems, Word, nearest};
use evidence::Facts;
use evidence::facts::{
    Allergy, Area, Combined, Condition, Depth, Device, Intensity, Medicine, Named, Set, Setting, SkinType,
};

/// Someone of whom everything is known and nothing is special: a standard pen treatment of the face in a clinic.
#[must_use]
pub(super) fn ordinary() -> Facts {
    Facts {
        device: Some(Device::Pen),
        depth: Depth::from_mm(1.0),
        intensity: Some(Intensity::Standard),
        area: Some(Area::Face),
        setting: Some(Setting::Clinic),
        combined: Some(Set::empty()),
        skin_type: Some(SkinType::II),
        conditions: Some(Set::empty()),
        medicines: Some(Set::empty()),
        allergies: Some(Set::empty()),
    }
}

/// Reads the words of a `who` cell, apart by commas. `ordinary` comes first, and the words after it change it.
pub(super) fn who(word: Word<'_>, problems: &mut Problems) -> Option<Facts> {
    let mut said = Facts::default();
    let mut is_read = true;
    let parts: Vec<&str> = word.text.split(',').map(str::trim).filter(|p| !p.is_empty()).collect();
    let is_ordinary = parts.first() == Some(&"ordinary");
    for part in parts.iter().skip(usize::from(is_ordinary)) {
        match take(part, &mut said) {
            Ok(()) => continue,
            Err(Wrong::Unknown) => {
                let known = words();
                let near = nearest(part, known.iter().map(String::as_str));
                problems
                    .error("unknown_fact", word.place, format!("`{part}` says nothing of a person"), "a fact in the words of `when`, such as `radiofrequency`, `1.6 mm`, `skin type V`, `no conditions`")
                    .help_maybe(near.map(|n| format!("did you mean `{}`?", n.word)));
            }
            Err(Wrong::Twice) => {
                problems.error(
                    "two_facts",
                    word.place,
                    format!("`{part}` and what is said before it cannot both be so"),
                    "one device, one depth and so on; `none` or some, not both; `ordinary` first",
                );
            }
        }
        is_read = false;
    }
    let before = if is_ordinary { ordinary() } else { Facts::default() };
    is_read.then_some(Facts {
        device: said.device.or(before.device),
        depth: said.depth.or(before.depth),
        intensity: said.intensity.or(before.intensity),
        area: said.area.or(before.area),
        setting: said.setting.or(before.setting),
        combined: said.combined.or(before.combined),
        skin_type: said.skin_type.or(before.skin_type),
        conditions: said.conditions.or(before.conditions),
        medicines: said.medicines.or(before.medicines),
        allergies: said.allergies.or(before.allergies),
    })
}

/// What is wrong with a word.
enum Wrong {
    /// It says nothing of a person.
    Unknown,
    /// It says otherwise than a word before it.
    Twice,
}

/// Says one thing of the person.
fn take(part: &str, said: &mut Facts) -> Result<(), Wrong> {
    if let Some(mm) = part.strip_suffix("mm") {
        let depth = mm.trim().parse().ok().and_then(Depth::from_mm);
        one(&mut said.depth, depth.ok_or(Wrong::Unknown)?)
    } else if let Some(of) = part.strip_prefix("skin type ") {
        one(&mut said.skin_type, SkinType::parse(of).ok_or(Wrong::Unknown)?)
    } else if let Some(to) = part.strip_prefix("allergic to ") {
        some(&mut said.allergies, Some(Allergy::parse(to).ok_or(Wrong::Unknown)?))
    } else if let Some(device) = Device::parse(part) {
        one(&mut said.device, device)
    } else if let Some(intensity) = Intensity::parse(part) {
        one(&mut said.intensity, intensity)
    } else if let Some(area) = Area::parse(part) {
        one(&mut said.area, area)
    } else if let Some(setting) = Setting::parse(part) {
        one(&mut said.setting, setting)
    } else if let Some(combined) = none_or("nothing combined", part) {
        some(&mut said.combined, combined)
    } else if let Some(condition) = none_or("no conditions", part) {
        some(&mut said.conditions, condition)
    } else if let Some(medicine) = none_or("no medicines", part) {
        some(&mut said.medicines, medicine)
    } else if part == "no allergies" {
        some(&mut said.allergies, None)
    } else if part == "ordinary" {
        Err(Wrong::Twice)
    } else {
        Err(Wrong::Unknown)
    }
}

/// A value of a list, or that there is none of them.
fn none_or<T: Named>(none: &str, part: &str) -> Option<Option<T>> {
    if part == none { Some(None) } else { T::parse(part).map(Some) }
}

fn one<T>(fact: &mut Option<T>, value: T) -> Result<(), Wrong> {
    match fact {
        Some(_) => Err(Wrong::Twice),
        None => {
            *fact = Some(value);
            Ok(())
        }
    }
}

/// Adds a value to a list, or says that the list is empty.
fn some<T: Named>(fact: &mut Option<Set<T>>, value: Option<T>) -> Result<(), Wrong> {
    match (fact, value) {
        (fact @ None, value) => *fact = Some(value.into_iter().collect()),
        (Some(set), Some(value)) if !set.is_empty() => set.insert(value),
        (Some(_), _) => return Err(Wrong::Twice),
    }
    Ok(())
}

/// Every word that a cell may have, for the nearest one.
fn words() -> Vec<String> {
    fn of<T: Named>() -> impl Iterator<Item = String> {
        T::all().iter().map(|v| v.word().replace('_', " "))
    }
    let fixed = ["ordinary", "nothing combined", "no conditions", "no medicines", "no allergies"];
    fixed
        .iter()
        .map(|w| (*w).to_owned())
        .chain(of::<Device>())
        .chain(of::<Intensity>())
        .chain(of::<Area>())
        .chain(of::<Setting>())
        .chain(of::<Combined>())
        .chain(of::<Condition>())
        .chain(of::<Medicine>())
        .chain(of::<SkinType>().map(|t| format!("skin type {t}")))
        .chain(of::<Allergy>().map(|a| format!("allergic to {a}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use content::{File, Files, Place, Problems, Word};
    use evidence::facts::{Condition, Device};

    use super::{who, words};

    fn read(text: &str) -> (Option<evidence::Facts>, usize) {
        let files = Files::new([File { path: "x".to_owned(), text: text.to_owned() }]);
        let mut problems = Problems::new();
        let read = |(id, _)| who(Word { text, place: Place::new(id, 0..0) }, &mut problems);
        (files.iter().next().and_then(read), problems.len())
    }

    #[test]
    fn an_empty_cell_knows_nothing_and_words_add_to_what_is_known() {
        assert_eq!(read(""), (Some(evidence::Facts::default()), 0));
        let (facts, _) = read("ordinary, radiofrequency, active acne, diabetes");
        assert_eq!(facts.and_then(|f| f.device), Some(Device::Radiofrequency));
        let both = [Condition::ActiveAcne, Condition::Diabetes].into_iter().collect();
        assert_eq!(facts.and_then(|f| f.conditions), Some(both));
    }

    #[test]
    fn a_word_that_says_nothing_is_a_problem() {
        assert_eq!(read("radiofrequenzy, 99 mm"), (None, 2));
    }

    #[test]
    fn what_contradicts_itself_is_a_problem() {
        for who in [
            "pen, roller",
            "diabetes, no conditions",
            "no medicines, retinoid",
            "radiofrequency, ordinary",
            "1 mm, 2 mm",
        ] {
            assert_eq!(read(who), (None, 1), "{who}");
        }
        for who in
            ["ordinary, roller", "ordinary, diabetes, keloid", "prp, laser", "no conditions, no medicines"]
        {
            assert!(read(who).0.is_some(), "{who}");
        }
    }

    #[test]
    fn every_word_offered_is_one_that_is_read() {
        for word in words() {
            assert!(read(&word).0.is_some(), "{word}");
        }
    }
}
