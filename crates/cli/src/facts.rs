//! Facts from flags and from JSON.

use evidence::Facts;
use evidence::facts::{Allergy, Depth, Named, Set};
use serde_json::{Map, Value};

use crate::args::TreatmentArgs;

/// A fact that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FactError {
    /// A word that is not of the list.
    #[error("{key}: `{word}` is not one of {}", known.join(", "))]
    UnknownWord {
        /// The fact.
        key: &'static str,
        /// What was given.
        word: String,
        /// The words of the list.
        known: Vec<&'static str>,
        /// The nearest of them.
        near: Option<String>,
    },
    /// A depth that is no needle depth.
    #[error("{key}: `{given}` is not a needle depth")]
    Depth {
        /// The fact.
        key: &'static str,
        /// What was given.
        given: String,
    },
    /// A value of another type.
    #[error("{key}: expected {expected}, found {found}")]
    WrongType {
        /// The fact.
        key: &'static str,
        /// What was expected.
        expected: &'static str,
        /// What was given.
        found: &'static str,
    },
}

impl FactError {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        match self {
            FactError::UnknownWord { near, .. } => near
                .as_ref()
                .map(|near| format!("did you mean `{near}`?"))
                .or_else(|| Some("leave it out if it is not known".to_owned())),
            FactError::Depth { .. } => Some(format!(
                "give millimetres from {} to {}, such as 1.5; leave it out if it is not known",
                Depth::LEAST_MM,
                Depth::MOST_MM
            )),
            FactError::WrongType { .. } => None,
        }
    }
}

fn word<T: Named>(key: &'static str, word: &str) -> Result<T, FactError> {
    T::parse(word).ok_or_else(|| {
        let known: Vec<&'static str> = T::all().iter().map(|v| v.word()).collect();
        let plain = word.trim().to_lowercase().replace([' ', '-'], "_");
        let near = content::nearest(&plain, known.iter().copied()).map(|n| n.word.to_owned());
        FactError::UnknownWord { key, word: shortened(word), known, near }
    })
}

/// At most the first 40 characters, so that a message stays a message.
fn shortened(word: &str) -> String {
    if word.chars().count() > 40 { word.chars().take(40).chain(['…']).collect() } else { word.to_owned() }
}

fn depth(key: &'static str, mm: f64, given: &str) -> Result<Depth, FactError> {
    Depth::from_mm(mm).ok_or_else(|| FactError::Depth { key, given: shortened(given) })
}

/// An allergy that content does not speak of is kept as [`Allergy::Other`]: people are allergic to many things.
fn allergy(word: &str) -> Allergy {
    Allergy::parse(word).unwrap_or(Allergy::Other)
}

/// Reads the facts that flags give.
///
/// # Errors
/// [`FactError`] for the first flag that cannot be read.
pub(crate) fn from_flags(args: &TreatmentArgs) -> Result<Facts, FactError> {
    fn one<T: Named>(key: &'static str, given: Option<&String>) -> Result<Option<T>, FactError> {
        given.map(|g| word(key, g)).transpose()
    }
    // No flag: unknown. The word `none`: known to be empty.
    fn list<T: Named>(
        given: &[String],
        read: impl Fn(&str) -> Result<T, FactError>,
    ) -> Result<Option<Set<T>>, FactError> {
        if given.is_empty() {
            return Ok(None);
        }
        given.iter().filter(|w| w.trim() != "none").map(|w| read(w)).collect::<Result<Set<T>, _>>().map(Some)
    }
    let depth_mm = match &args.depth {
        Some(given) => {
            let plain = given.trim().trim_end_matches("mm").trim().replace(',', ".");
            Some(depth("--depth", plain.parse().unwrap_or(f64::NAN), given)?)
        }
        None => None,
    };
    Ok(Facts {
        device: one("--device", args.device.as_ref())?,
        depth: depth_mm,
        intensity: one("--intensity", args.intensity.as_ref())?,
        area: one("--area", args.area.as_ref())?,
        setting: one("--setting", args.setting.as_ref())?,
        combined: list(&args.combined, |w| word("--combined", w))?,
        skin_type: one("--skin-type", args.skin_type.as_ref())?,
        conditions: list(&args.condition, |w| word("--condition", w))?,
        medicines: list(&args.medicine, |w| word("--medicine", w))?,
        allergies: list(&args.allergy, |w| Ok(allergy(w)))?,
    })
}

/// Reads the `facts` object of a batch line. Keys that are not known are ignored; `null` is the same as no key.
///
/// # Errors
/// [`FactError`] for the first fact that cannot be read.
pub fn from_json(facts: &Map<String, Value>) -> Result<Facts, FactError> {
    Ok(Facts {
        device: json_word(facts, "device")?,
        depth: json_depth(facts)?,
        intensity: json_word(facts, "intensity")?,
        area: json_word(facts, "area")?,
        setting: json_word(facts, "setting")?,
        combined: json_list(facts, "combined", |w| word("combined", w))?,
        skin_type: json_word(facts, "skin_type")?,
        conditions: json_list(facts, "conditions", |w| word("conditions", w))?,
        medicines: json_list(facts, "medicines", |w| word("medicines", w))?,
        allergies: json_list(facts, "allergies", |w| Ok(allergy(w)))?,
    })
}

/// Reads the key `facts` of a batch line; without it nothing is known.
///
/// # Errors
/// What is wrong, and what to do about it.
pub(crate) fn of_line(line: &Map<String, Value>) -> Result<Facts, String> {
    match line.get("facts") {
        None | Some(Value::Null) => Ok(Facts::default()),
        Some(Value::Object(given)) => from_json(given).map_err(|error| {
            let help = error.help().map(|help| format!("; {help}")).unwrap_or_default();
            format!("facts.{error}{help}")
        }),
        Some(other) => Err(format!("facts: expected an object, found {}", type_of(other))),
    }
}

/// Writes facts as [`from_json`] reads them; what is not known is left out.
pub(crate) fn to_json(facts: &Facts) -> Map<String, Value> {
    fn list<T: Named>(set: Option<Set<T>>) -> Option<Value> {
        set.map(|set| set.iter().map(|v| Value::from(v.word())).collect())
    }
    let known = [
        ("device", facts.device.map(|v| v.word().into())),
        ("depth_mm", facts.depth.map(|d| d.mm().into())),
        ("intensity", facts.intensity.map(|v| v.word().into())),
        ("area", facts.area.map(|v| v.word().into())),
        ("setting", facts.setting.map(|v| v.word().into())),
        ("combined", list(facts.combined)),
        ("skin_type", facts.skin_type.map(|v| v.word().into())),
        ("conditions", list(facts.conditions)),
        ("medicines", list(facts.medicines)),
        ("allergies", list(facts.allergies)),
    ];
    known.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}

fn json_word<T: Named>(facts: &Map<String, Value>, key: &'static str) -> Result<Option<T>, FactError> {
    match facts.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(given)) => word(key, given).map(Some),
        Some(other) => Err(FactError::WrongType { key, expected: "a text", found: type_of(other) }),
    }
}

fn json_depth(facts: &Map<String, Value>) -> Result<Option<Depth>, FactError> {
    let key = "depth_mm";
    match facts.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Number(given)) => {
            depth(key, given.as_f64().unwrap_or(f64::NAN), &given.to_string()).map(Some)
        }
        Some(other) => {
            Err(FactError::WrongType { key, expected: "a number of millimetres", found: type_of(other) })
        }
    }
}

fn json_list<T: Named>(
    facts: &Map<String, Value>,
    key: &'static str,
    read: impl Fn(&str) -> Result<T, FactError>,
) -> Result<Option<Set<T>>, FactError> {
    match facts.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| {
                let wrong =
                    || FactError::WrongType { key, expected: "a list of texts", found: type_of(item) };
                read(item.as_str().ok_or_else(wrong)?)
            })
            .collect::<Result<Set<T>, _>>()
            .map(Some),
        Some(other) => Err(FactError::WrongType { key, expected: "a list of texts", found: type_of(other) }),
    }
}

/// What sort of JSON value it is, in words.
pub(crate) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
