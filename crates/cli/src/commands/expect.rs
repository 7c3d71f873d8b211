//! `aftercare expect SIGN`

use std::process::ExitCode;

use evidence::Severity;
use evidence::facts::Named;
use protocol::Level;
use recovery::{answer, plan};
use vocabulary::Kind;

use super::{now, print_json, term, treatment, voice};
use crate::args::{Args, ExpectArgs};
use crate::edition::Edition;
use crate::error::Failure;
use crate::facts::FactError;
use crate::page::{CARE, FINE, PLAIN, Page, QUIET, STOP, styled};
use crate::wire;

pub(crate) fn run(args: &Args, command: &ExpectArgs) -> Result<ExitCode, Failure> {
    let now = now(args)?;
    let (treatment, is_known) = treatment(&command.treatment, &now)?;
    let severity = command.severity.as_deref().map(severity).transpose()?;
    let edition = Edition::load(args)?;
    let vocabulary = edition.protocol.vocabulary();
    let sign = term(&command.sign, vocabulary)?;
    let found = vocabulary.term(sign);
    if found.kind != Kind::Sign {
        return Err(Failure::NotASign { term: found.name("en").to_owned(), kind: found.kind.as_str() });
    }
    let voice = voice(&edition, args, is_known)?;
    let plan = plan(&edition.protocol, treatment);
    let answer = answer::expect(&plan, sign, severity, now.timestamp().as_second());
    let spoken = voice.expectation(&plan, &answer);
    if args.json {
        let text = std::iter::once(spoken.verdict).chain(spoken.lines).collect::<Vec<_>>().join(" ");
        print_json(&wire::expectation(&plan, &answer, text))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::new(args);
    let style = match answer.level {
        Level::Normal => FINE,
        Level::Watch => CARE,
        Level::CallClinic | Level::Emergency => STOP,
    };
    page.line(&styled(QUIET, voice.term(sign)));
    page.item("", style, &spoken.verdict);
    for line in &spoken.lines {
        page.item("  ", PLAIN, line);
    }
    if let Some(course) = &answer.course {
        for severity in Severity::all() {
            if let Some(until) = course.normal_until(*severity) {
                let until = voice.frame("normal-until", &[("moment", voice.moment(&plan, until))]);
                page.item("  ", PLAIN, &format!("{}: {until}", voice.severity(*severity)));
            }
        }
    }
    page.item("  ", QUIET, &format!("[{}]", edition.protocol.citations(&answer.citations()).join(", ")));
    page.gap();
    page.item("", QUIET, &voice.frame("notice", &[]));
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn severity(word: &str) -> Result<Severity, FactError> {
    let known: Vec<&'static str> = Severity::all().iter().map(|s| s.as_str()).collect();
    Severity::parse(word).ok_or_else(|| FactError::UnknownWord {
        key: "--severity",
        word: word.to_owned(),
        near: content::nearest(&word.to_lowercase(), known.iter().copied()).map(|n| n.word.to_owned()),
        known,
    })
}
