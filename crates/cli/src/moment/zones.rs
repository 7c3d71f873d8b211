//! Time zones by name, for the command line; the pure crates take them as values.

use content::nearest;
use jiff::tz::TimeZone;

use super::MomentError;

/// Looks a time zone up by its IANA name, such as `Europe/Berlin`.
///
/// # Errors
/// [`MomentError::NoSuchZone`], with the nearest name, if there is none.
#[expect(clippy::disallowed_methods, reason = "the command line looks up zones by name for the pure crates")]
pub fn zone(name: &str) -> Result<TimeZone, MomentError> {
    let zones = jiff::tz::db();
    match zones.get(name.trim()) {
        Ok(zone) if !zone.is_unknown() => Ok(zone),
        Ok(_) | Err(_) => {
            let known: Vec<String> = zones.available().map(|name| name.as_str().to_owned()).collect();
            Err(MomentError::NoSuchZone {
                name: name.trim().chars().take(80).collect(),
                nearest: nearest_zone(name, &known),
            })
        }
    }
}

/// The time zone of this computer, or UTC if it does not say.
#[expect(clippy::disallowed_methods, reason = "the command line looks up zones for the pure crates")]
pub fn system_zone() -> TimeZone {
    let zone = TimeZone::system();
    if zone.is_unknown() { TimeZone::UTC } else { zone }
}

/// The zone whose place is named, or whose name or place is spelt most like it.
fn nearest_zone(name: &str, known: &[String]) -> Option<String> {
    // Stricter than for words: one place is not another of similar spelling.
    const LIKE_ENOUGH: f64 = 0.75;
    // `IST` is three zones and none of them is `Europe/Istanbul`.
    let abbreviation = name.trim().len() <= 5 && name.trim().bytes().all(|b| b.is_ascii_uppercase());
    if abbreviation {
        return None;
    }
    let wanted = name.trim().to_lowercase().replace(' ', "_");
    let wanted_place = place(&wanted);
    if wanted_place.is_empty() {
        return None;
    }
    // Zones such as `Etc/GMT+1` are left out, because that one is an hour behind UTC.
    let known = known.iter().filter(|name| *name == "UTC" || name.contains('/') && !name.starts_with("Etc/"));
    let known: Vec<(String, &String)> = known.map(|name| (name.to_lowercase(), name)).collect();
    if let Some((_, name)) = known.iter().find(|(lower, _)| place(lower) == wanted_place) {
        return Some((*name).clone());
    }
    let near = |wanted: &str, start: &str, of: fn(&str) -> &str| {
        let among = || known.iter().filter(|(lower, _)| lower.starts_with(start));
        let near = nearest(wanted, among().map(|(lower, _)| of(lower)))?;
        let found = among().find(|(lower, _)| of(lower) == near.word)?;
        (near.likeness >= LIKE_ENOUGH).then(|| found.1.clone())
    };
    let area = wanted.strip_suffix(wanted_place).unwrap_or_default();
    // The area is compared only where it is not set apart: one that is right would make all its places alike.
    near(wanted_place, area, place)
        .or_else(|| near(wanted_place, "", place))
        .or_else(|| if area.is_empty() { near(&wanted, "", |name| name) } else { None })
}

/// The last part of a zone's name.
fn place(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, place)| place)
}
