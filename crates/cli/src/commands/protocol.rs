//! `aftercare protocol check`

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use protocol::Protocol;

use crate::args::{Args, Color, ProtocolArgs, ProtocolCommand};
use crate::edition;
use crate::error::Failure;
use crate::page::{self, FINE, PLAIN, Page, STOP};
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
            writeln!(anstream::stdout(), "{object}")?;
        } else {
            writeln!(anstream::stdout(), "{}", report::draw(problem, &files, colour, page::width(args)))?;
        }
    }
    if !args.json {
        let mut page = Page::new(args);
        match &protocol {
            Some(protocol) => summary(&mut page, protocol, files.len()),
            None => {
                let errors = edition::errors(problems.iter());
                page.item("", STOP, &format!("{errors} {}", if errors == 1 { "error" } else { "errors" }));
            }
        }
        page.print()?;
    }
    Ok(if protocol.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
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
