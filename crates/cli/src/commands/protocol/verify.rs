//! `aftercare protocol verify`

use std::io::Write;
use std::process::ExitCode;

use content::{Problem, Problems};
use proof::Proof;
use protocol::Protocol;
use serde_json::json;

use super::{grouped, show, sound};
use crate::args::Args;
use crate::error::Failure;
use crate::page::{FINE, PLAIN, Page, STOP};

pub(super) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let Some((files, protocol)) = sound(args)? else { return Ok(ExitCode::FAILURE) };
    let mut found = Problems::new();
    let proof = proof::verify(&protocol, &mut found);
    let found = found.sorted();
    show(args, &files, &found)?;
    if args.json {
        let facts: serde_json::Map<_, _> =
            proof.facts.iter().map(|(name, ways)| ((*name).to_owned(), json!(ways))).collect();
        let object = json!({
            "edition": protocol.edition().to_string(),
            "people": proof.people,
            "facts": facts,
            "moments": proof.moments,
            "days": proof.days,
            "subjects": proof.subjects,
            "cases": proof.covered(),
            "worked_out": proof.worked_out,
            "counterexamples": found.len(),
        });
        writeln!(anstream::stdout(), "{object}")?;
    } else {
        let mut page = Page::new(args);
        proved(&mut page, &protocol, &proof, &found);
        page.print()?;
    }
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What was gone through, and what came of it.
fn proved(page: &mut Page, protocol: &Protocol, proof: &Proof, found: &[Problem]) {
    let ways: Vec<String> = proof.facts.iter().map(|(name, ways)| format!("{name} {ways}")).collect();
    let covered = format!(
        "Edition {}: {} kinds of people × {} moments × {} days = {} cases.",
        protocol.edition().short(),
        grouped(proof.people),
        proof.moments,
        proof.days,
        grouped(proof.covered()),
    );
    page.item("", PLAIN, &covered);
    page.item(
        "",
        PLAIN,
        &format!("A fact may be unknown, or as the rules tell it apart: {}.", ways.join(", ")),
    );
    let how = format!(
        "{} subjects, signs and steps were each tried on all people whom their own conditions tell apart: {} plans.",
        proof.subjects,
        grouped(proof.worked_out),
    );
    page.item("", PLAIN, &how);
    match found.len() {
        0 => page.item("", FINE, "No counterexample."),
        1 => page.item("", STOP, "1 counterexample."),
        n => page.item("", STOP, &format!("{n} counterexamples.")),
    }
}
