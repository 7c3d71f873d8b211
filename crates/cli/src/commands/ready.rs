//! `aftercare ready`: may a treatment go ahead, and what is to be done before it?

use std::io::{self, BufRead, IsTerminal, Write};
use std::process::ExitCode;

use evidence::Truth;
use protocol::{Before, Protocol};
use recovery::ready::{self, Asked, Said, Screening, Step};
use recovery::{Calendar, Readiness, Treatment};
use serde_json::json;
use wording::Voice;

use super::{now, print_json, term, treatment};
use crate::args::{Args, ReadyArgs};
use crate::edition::Edition;
use crate::error::Failure;
use crate::page::{CARE, FINE, PLAIN, Page, QUIET, STOP, STRONG, styled};
use crate::preparation;

pub(crate) fn run(args: &Args, command: &ReadyArgs) -> Result<ExitCode, Failure> {
    let now = now(args)?;
    let (treatment, is_known) = treatment(&command.treatment, &now)?;
    if is_known && treatment.treated < now {
        return Err(Failure::Past { treated: treatment.treated.strftime("%Y-%m-%d %H:%M").to_string() });
    }
    let edition = Edition::load(args)?;
    let protocol = &edition.protocol;
    let voice = Voice::new(edition.language(&args.lang)?, protocol);
    let terms = |words: &[String]| {
        let found = words.iter().map(|word| term(std::slice::from_ref(word), protocol.vocabulary()));
        found.collect::<Result<Vec<_>, Failure>>()
    };
    let mut said = Said {
        yes: terms(&command.yes)?,
        no: terms(&command.no)?,
        nothing_else: command.no_others,
        ..Said::default()
    };
    if command.ask {
        ask(protocol, &treatment, &voice, &mut said)?;
    }
    let screening = ready::screen(protocol, &treatment.facts, &said);
    let calendar = Calendar::new(&treatment.treated);
    let steps = ready::countdown(protocol, &treatment.facts, &calendar);
    let sheet = Sheet { protocol, voice, treatment: &treatment, is_known, calendar };
    if args.json {
        print_json(&sheet.json(&screening, &steps))?;
    } else {
        sheet.page(args, &screening, &steps).print()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Asks each question that is still open; an answer that is neither yes nor no leaves it open.
fn ask(
    protocol: &Protocol,
    treatment: &Treatment,
    voice: &Voice<'_>,
    said: &mut Said,
) -> Result<(), Failure> {
    let mut input = io::stdin().lock();
    let mut out = anstream::stderr();
    let open = ready::screen(protocol, &treatment.facts, said);
    let open: Vec<&Before> =
        open.asked.iter().filter(|a| a.answer == Truth::Unknown).map(|a| a.question).collect();
    let hint = voice.frame("ready-hint", &[]);
    if io::stdin().is_terminal() {
        writeln!(out, "{}", styled(QUIET, &hint))?;
    }
    for (number, question) in (1..).zip(&open) {
        let asks = voice.before(question, "asks").unwrap_or_default();
        write!(out, "{} {asks} ", styled(QUIET, &format!("{number}/{}", open.len())))?;
        out.flush()?;
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            writeln!(out)?;
            break;
        }
        match line.trim().to_lowercase().as_str() {
            "y" | "yes" | "s" | "si" | "sí" => {
                said.answered.insert(question.key.clone(), true);
            }
            "n" | "no" => {
                said.answered.insert(question.key.clone(), false);
            }
            _ => {}
        }
    }
    Ok(())
}

/// What is told before a treatment.
struct Sheet<'a> {
    protocol: &'a Protocol,
    voice: Voice<'a>,
    treatment: &'a Treatment,
    is_known: bool,
    calendar: Calendar,
}

impl Sheet<'_> {
    fn key(&self, before: &Before) -> &str {
        self.protocol.vocabulary().key(before.subject)
    }

    fn frame(&self, message: &str) -> String {
        self.voice.frame(message, &[])
    }

    fn page(&self, args: &Args, screening: &Screening<'_>, steps: &[Step<'_>]) -> Page {
        let mut page = Page::new(args);
        page.line(&styled(STRONG, &self.frame("ready-title")));
        if self.is_known {
            let treated = &self.treatment.treated;
            let moment = self.voice.date(treated, i16::MIN);
            let zone = treated.time_zone().iana_name().unwrap_or("UTC");
            page.item(
                "",
                PLAIN,
                &format!("{} ({zone})", self.voice.frame("ready-planned", &[("moment", moment)])),
            );
        }
        page.gap();
        let (style, verdict) = match screening.readiness() {
            Readiness::Go => (FINE, "ready-go"),
            Readiness::AskClinic => (CARE, "ready-ask"),
            Readiness::Postpone => (STOP, "ready-postpone"),
        };
        page.item("", style, &self.frame(verdict));
        let mut yes: Vec<&Asked<'_>> = screening.asked.iter().filter(|a| a.answer == Truth::Yes).collect();
        yes.sort_by_key(|a| std::cmp::Reverse(a.readiness()));
        for asked in yes {
            let question = asked.question;
            preparation::line(&mut page, &self.voice, question, self.key(question));
            page.item("    ", PLAIN, &self.voice.before(question, "why").unwrap_or_default());
            let cited = self.protocol.citations(question.settlement.taken());
            page.item("    ", QUIET, &format!("[{}]", cited.join(", ")));
        }
        for term in &screening.beyond {
            let line = self.voice.frame("ready-beyond", &[("name", self.voice.term(*term).to_owned())]);
            page.item("  ? ", CARE, &line);
        }
        let open: Vec<&Asked<'_>> = screening.asked.iter().filter(|a| a.answer == Truth::Unknown).collect();
        if !open.is_empty() {
            page.heading(&self.voice.frame("ready-open", &[("count", open.len().to_string())]));
            for asked in open {
                let asks = self.voice.before(asked.question, "asks").unwrap_or_default();
                page.item("  · ", PLAIN, &format!("{asks} [{}]", self.key(asked.question)));
            }
        }
        page.heading(&self.frame("ready-prepare"));
        let treatment = self.is_known.then_some(self.treatment);
        let key = |before: &Before| self.key(before).to_owned();
        preparation::countdown(&mut page, &self.voice, steps, treatment, &self.calendar, key);
        page.gap();
        page.item("", QUIET, &self.frame("ready-medicines"));
        page.item("", QUIET, &self.frame("notice"));
        page.item("", QUIET, &format!("edition {}", self.protocol.edition().short()));
        page
    }

    fn json(&self, screening: &Screening<'_>, steps: &[Step<'_>]) -> serde_json::Value {
        let word = |answer: Truth| match answer {
            Truth::Yes => "yes",
            Truth::No => "no",
            Truth::Unknown => "unknown",
        };
        let advice = |before: &Before| {
            json!({
                "id": before.key,
                "subject": self.key(before),
                "answer": before.answer.as_str(),
                "text": self.voice.before(before, "do"),
                "citations": self.protocol.citations(before.settlement.taken()),
            })
        };
        let questions: Vec<_> = screening
            .asked
            .iter()
            .map(|asked| {
                let mut question = advice(asked.question);
                question["asks"] = json!(self.voice.before(asked.question, "asks"));
                question["said"] = json!(word(asked.answer));
                question["leads_to"] = json!(asked.readiness().as_str());
                question
            })
            .collect();
        let steps: Vec<_> = steps
            .iter()
            .map(|step| {
                let at = step.at.filter(|_| self.is_known).map(|at| self.calendar.local(at));
                let mut of = advice(step.before);
                of["at"] = json!(at.map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()));
                of["lead_hours"] = json!(step.before.lead.as_ref().map(|lead| lead.offset.nominal_hours()));
                of
            })
            .collect();
        json!({
            "readiness": screening.readiness().as_str(),
            "unanswered": screening.asked.iter().filter(|a| a.answer == Truth::Unknown).count(),
            "beyond": screening.beyond.iter().map(|t| self.protocol.vocabulary().key(*t)).collect::<Vec<_>>(),
            "questions": questions,
            "steps": steps,
            "edition": self.protocol.edition().short(),
        })
    }
}
