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

/// Reads the words of a `who` cell, apart by commas.
pub(super) fn who(word: Word<'_>, problems: &mut Problems) -> Option<Facts> {
    let mut facts = Facts::default();
    let mut is_read = true;
    for part in word.text.split(',').map(str::trim).filter(|p| !p.is_empty()) {
        if take(part, &mut facts).is_none() {
            let known = words();
            problems
                .error("unknown_fact", word.place, format!("`{part}` says nothing of a person"), "a fact in the words of `when`, such as `radiofrequency`, `1.6 mm`, `skin type V`, `no conditions`")
                .help_maybe(
                    nearest(part, known.iter().map(String::as_str)).map(|n| format!("did you mean `{}`?", n.word)),
                );
            is_read = false;
        }
    }
    is_read.then_some(facts)
}

fn add<T: Named>(set: &mut Option<Set<T>>, word: &str) -> Option<()> {
    set.get_or_insert_with(Set::empty).insert(T::parse(word)?);
    Some(())
}

fn take(part: &str, facts: &mut Facts) -> Option<()> {
    match part {
        "ordinary" => *facts = ordinary(),
        "nothing combined" => facts.combined = Some(Set::empty()),
        "no conditions" => facts.conditions = Some(Set::empty()),
        "no medicines" => facts.medicines = Some(Set::empty()),
        "no allergies" => facts.allergies = Some(Set::empty()),
        _ => return take_word(part, facts),
    }
    Some(())
}

fn take_word(part: &str, facts: &mut Facts) -> Option<()> {
    if let Some(mm) = part.strip_suffix("mm") {
        facts.depth = Some(Depth::from_mm(mm.trim().parse().ok()?)?);
    } else if let Some(of) = part.strip_prefix("skin type ") {
        facts.skin_type = Some(SkinType::parse(of)?);
    } else if let Some(to) = part.strip_prefix("allergic to ") {
        add(&mut facts.allergies, to)?;
    } else if let Some(device) = Device::parse(part) {
        facts.device = Some(device);
    } else if let Some(intensity) = Intensity::parse(part) {
        facts.intensity = Some(intensity);
    } else if let Some(area) = Area::parse(part) {
        facts.area = Some(area);
    } else if let Some(setting) = Setting::parse(part) {
        facts.setting = Some(setting);
    } else if Combined::parse(part).is_some() {
        add(&mut facts.combined, part)?;
    } else if Condition::parse(part).is_some() {
        add(&mut facts.conditions, part)?;
    } else {
        add(&mut facts.medicines, part).filter(|()| Medicine::parse(part).is_some())?;
    }
    Some(())
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
    fn every_word_offered_is_one_that_is_read() {
        for word in words() {
            assert!(read(&word).0.is_some(), "{word}");
        }
    }
}
