//! `aftercare protocol check|verify|test`

use std::fs;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use content::{Files, Problem, Problems};
use proof::{Proof, Suite, mutants};
use protocol::Protocol;
use serde_json::json;

use crate::args::{Args, Color, ProtocolArgs, ProtocolCommand, TestArgs};
use crate::edition;
use crate::error::Failure;
use crate::page::{self, FINE, PLAIN, Page, STOP};
use crate::report;

pub(crate) fn run(args: &Args, command: &ProtocolArgs) -> Result<ExitCode, Failure> {
    match &command.command {
        ProtocolCommand::Check => check(args),
        ProtocolCommand::Verify => verify(args),
        ProtocolCommand::Test(command) => test(args, command),
    }
}

fn check(args: &Args) -> Result<ExitCode, Failure> {
    let files = edition::files(args.content.as_deref())?;
    let (protocol, problems) = edition::check(&files);
    show(args, &files, &problems)?;
    if !args.json {
        let mut page = Page::new(args);
        match &protocol {
            Some(protocol) => summary(&mut page, protocol, files.len()),
            None => page.item("", STOP, &count_of_errors(&problems)),
        }
        page.print()?;
    }
    Ok(if protocol.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The files and the protocol of the edition; `None` once it is said what is wrong with it.
fn sound(args: &Args) -> Result<Option<(Files, Protocol)>, Failure> {
    let files = edition::files(args.content.as_deref())?;
    let (protocol, problems) = edition::check(&files);
    if let Some(protocol) = protocol {
        return Ok(Some((files, protocol)));
    }
    show(args, &files, &problems)?;
    if !args.json {
        let mut page = Page::new(args);
        page.item("", STOP, &count_of_errors(&problems));
        page.item("", PLAIN, "Nothing can be proved of it before it can be read: mend these first.");
        page.print()?;
    }
    Ok(None)
}

/// Plays the scenarios.
fn test(args: &Args, command: &TestArgs) -> Result<ExitCode, Failure> {
    let Some((files, protocol)) = sound(args)? else { return Ok(ExitCode::FAILURE) };
    let mut found = Problems::new();
    let suite = Suite::read(&files, &protocol, &mut found);
    if command.accept && found.is_empty() {
        return accept(args, &suite, &files, &protocol);
    }
    suite.play(&protocol, &mut found);
    let failed = found.len();
    let coverage = suite.coverage(&protocol, &mut found);
    let found = found.sorted();
    show(args, &files, &found)?;
    let score = command.mutate.then(|| mutants::score(&suite, &protocol));
    let rows = suite.rows().count();
    if args.json {
        let coverage: serde_json::Map<_, _> = coverage
            .sorts
            .iter()
            .map(|(name, covered, all)| ((*name).to_owned(), json!({ "covered": covered, "of": all })))
            .collect();
        let mutation = score.as_ref().map(|score| {
            let survivors: Vec<String> = score.survivors.iter().map(|m| m.what.clone()).collect();
            json!({ "broken": score.broken, "caught": score.broken - survivors.len(), "survivors": survivors })
        });
        let object = json!({
            "edition": protocol.edition().to_string(),
            "pages": suite.pages(),
            "rows": rows,
            "failed": failed,
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
    let is_fine = found.is_empty() && score.is_none_or(|s| s.caught() >= mutants::ENOUGH);
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
        grouped(score.broken - score.survivors.len()),
        score.caught() * 100.0
    );
    page.item("", if score.caught() >= mutants::ENOUGH { FINE } else { STOP }, &share);
}

/// Writes what comes out into the pages.
fn accept(args: &Args, suite: &Suite, files: &Files, protocol: &Protocol) -> Result<ExitCode, Failure> {
    let Some(folder) = &args.content else { return Err(Failure::NoFolder) };
    let mut page = Page::new(args);
    let changed = suite.accepted(files, protocol);
    for (path, text) in &changed {
        let path = folder.join(path);
        fs::write(&path, text).map_err(|source| Failure::Write { path: path.clone(), source })?;
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
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn verify(args: &Args) -> Result<ExitCode, Failure> {
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

/// A number with its thousands set apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn count_of_errors(problems: &[Problem]) -> String {
    let errors = edition::errors(problems.iter());
    format!("{errors} {}", if errors == 1 { "error" } else { "errors" })
}

/// Prints problems with their places, or one object a line for programs.
fn show(args: &Args, files: &Files, problems: &[Problem]) -> Result<(), Failure> {
    let colour = match args.color {
        Some(Color::Always) => true,
        Some(Color::Never) => false,
        Some(Color::Auto) | None => std::io::stdout().is_terminal(),
    };
    let mut out = anstream::stdout();
    for problem in problems {
        if args.json {
            let (line, column) = problem.place.line_column(files);
            let object = json!({
                "code": problem.code,
                "severity": if problem.severity == content::Severity::Error { "error" } else { "warning" },
                "message": problem.message,
                "file": files.shown_path(problem.place.file),
                "line": line,
                "column": column,
                "expected": problem.expected,
                "help": problem.help,
            });
            writeln!(out, "{object}")?;
        } else {
            writeln!(out, "{}", report::draw(problem, files, colour, page::width(args)))?;
        }
    }
    Ok(())
}

/// What a sound edition holds.
fn summary(page: &mut Page, protocol: &Protocol, files: usize) {
    let evidence = protocol.evidence();
    page.item(
        "",
        FINE,
        &format!(
            "Edition {}: {files} files, {} terms, {} sources, {} claims, all accounted for.",
            protocol.edition().short(),
            protocol.vocabulary().len(),
            evidence.sources().count(),
            evidence.claims().count(),
        ),
    );
    let ours = protocol.advice().filter(|(_, a)| a.awaits_review()).count();
    page.item(
        "",
        PLAIN,
        &format!(
            "{} rules of advice ({ours} with a figure of ours that awaits review), {} courses, {} warning signs, \
             {} milestones, {} before, {} topics.",
            protocol.advice().len(),
            protocol.courses().len(),
            protocol.warnings().len(),
            protocol.milestones().len(),
            protocol.before().len(),
            protocol.topics().len(),
        ),
    );
}
