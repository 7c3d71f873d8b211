//! The `aftercare` command: one file per subcommand under `commands/`.
//!
//! The only crate that prints, opens files, reads the clock and looks up time zones. It reads arguments and lines into the types
//! of the crates below, hands them over, and prints what comes back: for people, or with `--json` for programs.
#![allow(clippy::disallowed_methods, reason = "the shell: this is where files, clock and zones are read")]

mod args;
mod batch;
mod commands;
mod edition;
mod error;
pub mod facts;
pub mod moment;
mod page;
mod preparation;
mod report;
mod sheet;
mod timeline;
mod wire;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use error::Failure;

/// Runs the command line. Status 0: answered. 1: something in the content, the facts or a batch line was wrong.
/// 2: the arguments could not be read.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(error) => {
            // Help and version go to standard output with status 0, the rest to standard error with 2.
            let status = if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
            return if error.print().is_ok() { status } else { ExitCode::FAILURE };
        }
    };
    if let Some(choice) = args.color {
        choice.as_choice().write_global();
    }
    let done = match &args.command {
        Command::Plan(command) => commands::plan::run(&args, command),
        Command::Ready(command) => commands::ready::run(&args, command),
        Command::Calendar(command) => commands::calendar::run(&args, command),
        Command::May(command) => commands::may::run(&args, command),
        Command::Expect(command) => commands::expect::run(&args, command),
        Command::Why(command) => commands::why::run(&args, command),
        Command::Sources(command) => commands::sources::run(&args, command),
        Command::Protocol(command) => commands::protocol::run(&args, command),
    };
    match done {
        Ok(status) => status,
        // Whoever reads our output has read enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            let mut text = format!("error: {failure}\n");
            if let Some(help) = failure.help() {
                text.push_str(&format!("  help: {help}\n"));
            }
            let told = anstream::stderr().write_all(text.as_bytes());
            if told.is_ok() { failure.status() } else { ExitCode::FAILURE }
        }
    }
}
