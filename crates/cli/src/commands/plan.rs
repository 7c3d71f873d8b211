//! `aftercare plan`

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use jiff::Zoned;
use paper::Clinic;
use protocol::Protocol;
use recovery::plan as make_plan;
use recovery::plan::Treatment;
use serde_json::{Map, Value};

use super::{now, print_json, treatment, voice};
use crate::args::{self, Args, PlanArgs};
use crate::batch;
use crate::edition::Edition;
use crate::error::Failure;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::{facts, moment, wire};

pub(crate) fn run(args: &Args, command: &PlanArgs) -> Result<ExitCode, Failure> {
    let now = now(args)?;
    if let Some(path) = &command.batch {
        let edition = Edition::load(args)?;
        return run_batch(path, &edition.protocol, &now);
    }
    let (treatment, is_known) = treatment(&command.treatment, &now)?;
    if !is_known {
        return Err(Failure::NoTreatment);
    }
    let edition = Edition::load(args)?;
    let plan = make_plan(&edition.protocol, treatment);
    if args.json {
        print_json(&wire::plan(&plan, None))?;
        return Ok(ExitCode::SUCCESS);
    }
    let voice = voice(&edition, args, true)?;
    if command.html {
        let clinic = Clinic {
            name: command.clinic.clone(),
            phone: command.phone.clone(),
            hours: command.hours.clone(),
        };
        let sheet = match command.sheet {
            args::Sheet::A4 => paper::Sheet::A4,
            args::Sheet::Letter => paper::Sheet::Letter,
        };
        writeln!(std::io::stdout(), "{}", paper::hand_out(&plan, &voice, &clinic, sheet))?;
        return Ok(ExitCode::SUCCESS);
    }
    Sheet::new(&plan, voice, now, Page::new(args)).write().print()?;
    Ok(ExitCode::SUCCESS)
}

fn run_batch(path: &Path, protocol: &Protocol, now: &Zoned) -> Result<ExitCode, Failure> {
    let edition = protocol.edition().to_string();
    batch::run(path, |id, line, reply| {
        made_with(line, &edition)?;
        let treatment = batch_treatment(line, now)?;
        let plan = make_plan(protocol, treatment);
        serde_json::to_writer(reply, &wire::plan(&plan, Some(id))).map_err(|e| e.to_string())
    })
}

/// A plan that was kept can be given back: it is worked out again, if this is the edition that it was made with.
fn made_with(line: &Map<String, Value>, edition: &str) -> Result<(), String> {
    match line.get("edition") {
        None | Some(Value::Null) => Ok(()),
        Some(Value::String(made)) if !made.is_empty() && edition.starts_with(made.as_str()) => Ok(()),
        Some(Value::String(made)) => Err(format!(
            "edition: the plan was made with {made}, and this is {}; name that edition with --content, or leave the key out",
            &edition[..12]
        )),
        Some(other) => Err(format!("edition: expected a text, found {}", facts::type_of(other))),
    }
}

/// Reads `treated`, `zone` and `facts` of a batch line.
fn batch_treatment(line: &Map<String, Value>, now: &Zoned) -> Result<Treatment, String> {
    let with_help = |message: String, help: Option<String>| {
        help.map_or_else(|| message.clone(), |help| format!("{message}; {help}"))
    };
    let text = |key: &str, expected: &str| match line.get(key) {
        Some(Value::String(text)) => Ok(text.as_str()),
        Some(other) => Err(format!("{key}: expected {expected}, found {}", facts::type_of(other))),
        None => Err(format!("{key} is missing: expected {expected}")),
    };
    let zone = text("zone", "a time zone such as \"Europe/Berlin\"")?;
    let zone = moment::zone(zone).map_err(|e| with_help(format!("zone: {e}"), e.help()))?;
    let treated = text("treated", "a moment such as \"2026-11-20T14:00\"")?;
    let treated =
        moment::parse(treated, &zone, now).map_err(|e| with_help(format!("treated: {e}"), e.help()))?;
    Ok(Treatment { treated, facts: facts::of_line(line)? })
}
