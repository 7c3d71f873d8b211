//! `aftercare protocol check`

use std::process::ExitCode;

use protocol::Protocol;

use super::{count_of_errors, show};
use crate::args::Args;
use crate::edition;
use crate::error::Failure;
use crate::page::{FINE, PLAIN, Page, STOP};

pub(super) fn run(args: &Args) -> Result<ExitCode, Failure> {
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
