//! `aftercare protocol check`

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use crate::args::{Args, Color, ProtocolArgs, ProtocolCommand};
use crate::edition;
use crate::error::Failure;
use crate::page::{self, FINE, STOP, styled};
use crate::report;

pub(crate) fn run(args: &Args, command: &ProtocolArgs) -> Result<ExitCode, Failure> {
    match command.command {
        ProtocolCommand::Check => check(args),
    }
}

fn check(args: &Args) -> Result<ExitCode, Failure> {
    let files = edition::files(args.content.as_deref())?;
    let (protocol, problems) = edition::check(&files);
    let colour = match args.color {
        Some(Color::Always) => true,
        Some(Color::Never) => false,
        Some(Color::Auto) | None => std::io::stdout().is_terminal(),
    };
    let mut out = anstream::stdout();
    for problem in &problems {
        if args.json {
            let (line, column) = problem.place.line_column(&files);
            let object = serde_json::json!({
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
            writeln!(out, "{}", report::draw(problem, &files, colour, page::width(args)))?;
        }
    }
    let errors = edition::errors(problems.iter());
    if !args.json {
        match &protocol {
            Some(p) => {
                let evidence = p.evidence();
                let line = format!(
                    "edition {}: {} files, {} terms, {} sources, {} claims, all accounted for",
                    p.edition().short(),
                    files.len(),
                    p.vocabulary().len(),
                    evidence.sources().count(),
                    evidence.claims().count(),
                );
                writeln!(out, "{}", styled(FINE, &line))?;
                let ours = p.advice().filter(|(_, a)| a.awaits_review()).count();
                writeln!(
                    out,
                    "{} rules of advice ({ours} with a figure of ours that awaits review), {} courses, {} warning signs, {} milestones, {} before, {} topics",
                    p.advice().len(),
                    p.courses().len(),
                    p.warnings().len(),
                    p.milestones().len(),
                    p.before().len(),
                    p.topics().len(),
                )?;
            }
            None => writeln!(
                out,
                "{}",
                styled(STOP, &format!("{errors} {}", if errors == 1 { "error" } else { "errors" }))
            )?,
        }
    }
    Ok(if protocol.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
