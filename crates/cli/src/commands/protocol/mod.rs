//! `aftercare protocol`: one file a subcommand.

mod check;
mod diff;
mod test;
mod verify;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use content::{Files, Problem};
use protocol::Protocol;
use serde_json::json;

use crate::args::{Args, Color, ProtocolArgs, ProtocolCommand};
use crate::edition;
use crate::error::Failure;
use crate::page::{self, PLAIN, Page, STOP};
use crate::report;

pub(crate) fn run(args: &Args, command: &ProtocolArgs) -> Result<ExitCode, Failure> {
    match &command.command {
        ProtocolCommand::Check => check::run(args),
        ProtocolCommand::Verify => verify::run(args),
        ProtocolCommand::Test(command) => test::run(args, command),
        ProtocolCommand::Diff(command) => diff::run(args, command),
    }
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
