//! One file a subcommand.

pub(crate) mod calendar;
pub(crate) mod expect;
pub(crate) mod may;
pub(crate) mod plan;
pub(crate) mod protocol;
pub(crate) mod ready;
pub(crate) mod sources;
pub(crate) mod why;

use jiff::Zoned;
use jiff::tz::TimeZone;
use recovery::Treatment;
use vocabulary::{Found, TermId, Vocabulary};
use wording::Voice;

use crate::args::{Args, TreatmentArgs};
use crate::edition::Edition;
use crate::error::Failure;
use crate::{facts, moment};

/// The moment to answer for, in the person's zone.
pub(crate) fn now(args: &Args) -> Result<Zoned, Failure> {
    let zone = match &args.zone {
        Some(name) => moment::zone(name).map_err(|source| Failure::Moment { argument: "--zone", source })?,
        None => moment::system_zone(),
    };
    let clock = jiff::Timestamp::now().to_zoned(zone.clone());
    match &args.now {
        Some(text) => {
            moment::parse(text, &zone, &clock).map_err(|source| Failure::Moment { argument: "--now", source })
        }
        None => Ok(clock),
    }
}

/// The treatment that the flags describe, and whether its time is known. Where it is not, it counts as just done:
/// the first days are answered most strictly.
pub(crate) fn treatment(args: &TreatmentArgs, now: &Zoned) -> Result<(Treatment, bool), Failure> {
    let facts = facts::from_flags(args)?;
    let zone: &TimeZone = now.time_zone();
    let (treated, is_known) = match &args.treated {
        Some(text) => (
            moment::parse(text, zone, now)
                .map_err(|source| Failure::Moment { argument: "--treated", source })?,
            true,
        ),
        None => (now.clone(), false),
    };
    Ok((Treatment { treated, facts }, is_known))
}

/// Finds a term by the words given.
pub(crate) fn term(words: &[String], vocabulary: &Vocabulary) -> Result<TermId, Failure> {
    let word = words.join(" ");
    match vocabulary.find(&word) {
        Found::Term(term) => Ok(term),
        Found::Unknown(near) => {
            let near = near.iter().map(|t| format!("`{}`", vocabulary.term(*t).name("en"))).collect();
            Err(Failure::UnknownTerm { word, near })
        }
    }
}

/// A voice in the language asked for; it tells time from the treatment where the treatment's time is not known.
pub(crate) fn voice<'a>(edition: &'a Edition, args: &Args, is_known: bool) -> Result<Voice<'a>, Failure> {
    let voice = Voice::new(edition.language(&args.lang)?, &edition.protocol);
    Ok(if is_known { voice } else { voice.relative() })
}

/// Prints one JSON object on a line.
pub(crate) fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    use std::io::Write;
    let mut text = serde_json::to_vec(value).map_err(std::io::Error::from)?;
    text.push(b'\n');
    std::io::stdout().write_all(&text)?;
    Ok(())
}
