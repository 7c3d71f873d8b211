//! `aftercare may SUBJECT`

use std::process::ExitCode;

use recovery::answer;
use recovery::{Permission, plan};
use vocabulary::Kind;

use super::{expect, now, print_json, term, treatment, voice};
use crate::args::{Args, ExpectArgs, MayArgs};
use crate::edition::Edition;
use crate::error::Failure;
use crate::page::{CARE, FINE, Page, QUIET, STOP, styled};
use crate::wire;

pub(crate) fn run(args: &Args, command: &MayArgs) -> Result<ExitCode, Failure> {
    let now = now(args)?;
    let (treatment, is_known) = treatment(&command.treatment, &now)?;
    let edition = Edition::load(args)?;
    let subject = term(&command.subject, edition.protocol.vocabulary())?;
    if edition.protocol.vocabulary().term(subject).kind == Kind::Sign {
        // Nobody is allowed a sign: whoever names one wants to know whether it is normal.
        return expect::run(args, &ExpectArgs::from(command));
    }
    let voice = voice(&edition, args, is_known)?;
    let plan = plan(&edition.protocol, treatment);
    let answer = answer::may(&plan, subject, now.timestamp().as_second());
    let spoken = voice.answer(&plan, &answer);
    if args.json {
        let text = std::iter::once(spoken.verdict).chain(spoken.lines).collect::<Vec<_>>().join(" ");
        print_json(&wire::answer(&plan, &answer, text))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::new(args);
    let style = match answer.permission {
        Permission::Allowed => FINE,
        Permission::NotYet { .. } | Permission::AskClinic => CARE,
        Permission::Avoid => STOP,
    };
    page.line(&styled(QUIET, voice.term(subject)));
    page.item("", style, &spoken.verdict);
    for line in &spoken.lines {
        page.item("  ", crate::page::PLAIN, line);
    }
    let cited = edition.protocol.citations(&answer.citations());
    if !cited.is_empty() {
        page.item("  ", QUIET, &format!("[{}]", cited.join(", ")));
    }
    page.gap();
    page.item("", QUIET, &voice.frame("notice", &[]));
    page.print()?;
    Ok(ExitCode::SUCCESS)
}
