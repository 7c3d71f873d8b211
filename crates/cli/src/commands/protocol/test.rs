//! `aftercare protocol test`

use std::fs;
use std::io::Write;
use std::process::ExitCode;

use content::{Files, Problems};
use proof::{Suite, mutants};
use protocol::{Mutant, Protocol};
use serde_json::{Value, json};

use super::{grouped, show, sound};
use crate::args::{Args, TestArgs};
use crate::error::Failure;
use crate::page::{FINE, PLAIN, Page, STOP};

/// Plays the scenarios.
pub(super) fn run(args: &Args, command: &TestArgs) -> Result<ExitCode, Failure> {
    let Some((files, protocol)) = sound(args)? else { return Ok(ExitCode::FAILURE) };
    let mut found = Problems::new();
    let suite = Suite::read(&files, &protocol, &mut found);
    if command.accept {
        return accept(args, &suite, &files, &protocol);
    }
    suite.play(&protocol, &mut found);
    let failed = found.len();
    let coverage = suite.coverage(&protocol, &mut found);
    let found = found.sorted();
    show(args, &files, &found)?;
    let score = command.mutate.then(|| mutants::score(&suite, &protocol));
    let rows = suite.len();
    if args.json {
        let coverage: serde_json::Map<_, _> = coverage
            .sorts
            .iter()
            .map(|(name, covered, all)| ((*name).to_owned(), json!({ "covered": covered, "of": all })))
            .collect();
        let mutation = score.as_ref().map(|score| {
            let survivor = |m: &Mutant| json!({ "what": m.what, "at": m.place.display(&files) });
            let survivors: Vec<Value> = score.survivors.iter().map(survivor).collect();
            json!({ "broken": score.broken, "caught": score.caught(), "survivors": survivors })
        });
        let object = json!({
            "edition": protocol.edition().to_string(),
            "pages": suite.pages(),
            "rows": rows,
            "failed_cells": failed,
            "coverage": coverage,
            "mutation": mutation,
        });
        writeln!(anstream::stdout(), "{object}")?;
    } else {
        let mut page = Page::new(args);
        let played = format!(
            "Edition {}: {} rows on {} pages of scenarios.",
            protocol.edition().short(),
            grouped(rows),
            suite.pages()
        );
        page.item("", PLAIN, &played);
        match failed {
            0 => page.item("", FINE, "Every row comes out as it says."),
            1 => page.item("", STOP, "1 cell comes out otherwise than it says."),
            n => page.item("", STOP, &format!("{n} cells come out otherwise than they say.")),
        }
        let sorts = coverage.sorts.iter().map(|(name, covered, all)| format!("{covered} of {all} {name}"));
        let covered = sorts.collect::<Vec<_>>().join(", ");
        page.item("", PLAIN, &format!("Tried in every way they ask for: {covered}."));
        if let Some(score) = &score {
            caught(&mut page, score, &files);
        }
        page.print()?;
    }
    let is_fine = found.is_empty() && score.is_none_or(|s| s.share() >= mutants::ENOUGH);
    Ok(if is_fine { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How many broken protocols the scenarios notice, and which they do not.
fn caught(page: &mut Page, score: &mutants::Score, files: &Files) {
    for survivor in &score.survivors {
        page.item(
            "  ",
            PLAIN,
            &format!("not noticed: {} ({})", survivor.what, survivor.place.display(files)),
        );
    }
    let share = format!(
        "Broken on purpose: {} ways; {} caught, {:.1} %.",
        grouped(score.broken),
        grouped(score.caught()),
        score.share() * 100.0
    );
    page.item("", if score.share() >= mutants::ENOUGH { FINE } else { STOP }, &share);
}

/// Writes what comes out into the pages.
fn accept(args: &Args, suite: &Suite, files: &Files, protocol: &Protocol) -> Result<ExitCode, Failure> {
    let Some(folder) = &args.content else { return Err(Failure::NoFolder) };
    let mut page = Page::new(args);
    let changed = suite.accepted(files, protocol);
    for (path, text) in &changed {
        let path = folder.join(path);
        fs::write(&path, text).map_err(|source| Failure::Write { path: path.clone(), source })?;
        if args.json {
            writeln!(anstream::stdout(), "{}", json!({ "changed": path.display().to_string() }))?;
        }
        page.item("", PLAIN, &format!("{}: what comes out is written in", path.display()));
    }
    let done = match changed.len() {
        0 => "Every row already comes out as it says: nothing was written.".to_owned(),
        n => format!(
            "{n} {} changed. Read each line of the change before you keep it.",
            if n == 1 { "page" } else { "pages" }
        ),
    };
    page.item("", PLAIN, &done);
    if !args.json {
        page.print()?;
    }
    Ok(ExitCode::SUCCESS)
}
