//! `aftercare why SUBJECT`

use std::process::ExitCode;

use content::Place;
use evidence::{ClaimId, Truth};
use protocol::{Advice, End, Figure, Policy, Settlement};
use recovery::answer::{self, Answer};
use recovery::plan as make_plan;
use recovery::plan::Plan;
use serde_json::json;
use vocabulary::{Kind, TermId};
use wording::Voice;

use super::{now, print_json, term, treatment, voice};
use crate::args::{Args, WhyArgs};
use crate::edition::Edition;
use crate::error::Failure;
use crate::page::{CARE, PLAIN, Page, QUIET, STRONG, styled};
use crate::wire;

/// Everything a page of reasons needs.
struct Reasons<'a> {
    edition: &'a Edition,
    plan: &'a Plan<'a>,
    voice: Voice<'a>,
    page: Page,
}

pub(crate) fn run(args: &Args, command: &WhyArgs) -> Result<ExitCode, Failure> {
    let now = now(args)?;
    let (treatment, is_known) = treatment(&command.treatment, &now)?;
    let edition = Edition::load(args)?;
    let protocol = &edition.protocol;
    // The id of a rule, as plans show it, leads to its subject.
    let word = command.subject.join(" ");
    let by_rule = || {
        let advice =
            protocol.advice().find(|(_, a)| a.key == word).and_then(|(_, a)| a.subjects.first().copied());
        let milestone = || protocol.milestones().iter().find(|m| m.key == word).map(|m| m.subject);
        let before = || protocol.before().iter().find(|b| b.key == word).map(|b| b.subject);
        advice.or_else(milestone).or_else(before)
    };
    let subject = match by_rule() {
        Some(subject) => subject,
        None => term(&command.subject, protocol.vocabulary())?,
    };
    let plan = make_plan(protocol, treatment);
    let voice = voice(&edition, args, is_known)?;
    let second = now.timestamp().as_second();
    let answer = answer::may(&plan, subject, second);
    if args.json {
        return json_of(&edition, &plan, &voice, &answer);
    }
    let mut reasons = Reasons { edition: &edition, plan: &plan, voice, page: Page::new(args) };
    reasons.page.line(&styled(STRONG, voice.term(subject)));
    let is_sign = protocol.vocabulary().term(subject).kind == Kind::Sign;
    for reason in &answer.reasons {
        reasons.advice(reason.entry.advice);
    }
    reasons.sign(subject);
    reasons.others(subject);
    if !is_sign {
        reasons.verdict(&answer, second);
    }
    reasons.page.gap();
    let notice = voice.frame("notice", &[]);
    reasons.page.item("", QUIET, &notice);
    reasons.page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn json_of(
    edition: &Edition,
    plan: &Plan<'_>,
    voice: &Voice<'_>,
    answer: &Answer<'_>,
) -> Result<ExitCode, Failure> {
    let protocol = &edition.protocol;
    let figure = |f: &Figure| {
        json!({
            "is": f.offset.to_string(),
            "policy": f.policy.as_str(),
            "awaits_review": f.policy.awaits_review(),
            "reason": match &f.policy { Policy::ClinicalJudgement { reason } => Some(reason), Policy::Longest | Policy::Shortest | Policy::Source => None },
            "claims": protocol.citations(&f.claims),
        })
    };
    let rules: Vec<_> = answer
        .reasons
        .iter()
        .map(|r| {
            let advice = r.entry.advice;
            let changes: Vec<_> = advice
                .changes
                .iter()
                .map(|c| json!({ "when": c.when.to_string(), "applies": truth(plan.holds(&c.when)), "until": c.until.as_ref().and_then(End::time).map(figure), "hard_stop": c.hard_stop.as_ref().map(figure) }))
                .collect();
            json!({
                "rule": advice.key,
                "kind": advice.kind.as_str(),
                "place": advice.place.display(&edition.files),
                "says": r.permission.as_str(),
                "hard_stop": advice.hard_stop.as_ref().map(figure),
                "until": advice.until.as_ref().and_then(End::time).map(figure),
                "until_states": advice.until.as_ref().map_or(&[][..], End::states).iter().map(|s| s.as_str()).collect::<Vec<_>>(),
                "changes": changes,
                "settlement": wire::settlement(protocol, &advice.settlement),
            })
        })
        .collect();
    let spoken = voice.answer(plan, answer);
    let object = json!({
        "answer": wire::answer(plan, answer, spoken.verdict),
        "rules": rules,
    });
    print_json(&object)?;
    Ok(ExitCode::SUCCESS)
}

fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::No => "no",
        Truth::Unknown => "not known",
        Truth::Yes => "yes",
    }
}

impl Reasons<'_> {
    fn place(&self, place: Place) -> String {
        place.display(&self.edition.files)
    }

    fn advice(&mut self, advice: &Advice) {
        let title = format!("{} {}", advice.kind.as_str(), self.voice.subjects(advice));
        self.page.heading(&title);
        let place = self.place(advice.place);
        self.page.item("  ", QUIET, &format!("rule {} ({place})", advice.key));
        if !advice.replaces.is_empty() {
            self.page.item("  ", PLAIN, &format!("an exception to: {}", advice.replaces.join(", ")));
        }
        self.page.line("  settlement");
        self.figure("from", advice.from.as_ref());
        self.figure("hard stop", advice.hard_stop.as_ref());
        self.figure("advised until", advice.until.as_ref().and_then(End::time));
        let states = advice.until.as_ref().map_or(&[][..], End::states);
        if !states.is_empty() {
            let words = self.voice.states(states);
            self.page.item("    ", PLAIN, &format!("and until {words}, whichever is later"));
        }
        if advice.until.is_none() {
            self.page.item("    ", PLAIN, "no end: as long as the skin heals");
        }
        for change in &advice.changes {
            let when = self.voice.when(&change.when);
            let holds = truth(self.plan.holds(&change.when));
            self.page.item("  change: ", PLAIN, &format!("{when} (this treatment: {holds})"));
            self.figure("from", change.from.as_ref());
            self.figure("hard stop", change.hard_stop.as_ref());
            self.figure("advised until", change.until.as_ref().and_then(End::time));
        }
        self.settlement(&advice.settlement);
    }

    fn figure(&mut self, name: &str, figure: Option<&Figure>) {
        let Some(figure) = figure else { return };
        let claims = self.edition.protocol.citations(&figure.claims).join(", ");
        let length = self.voice.length(figure.offset);
        match &figure.policy {
            Policy::ClinicalJudgement { reason } => {
                self.page.item(
                    "    ",
                    CARE,
                    &format!("{name}: {length}: our judgement, awaiting a clinician's review"),
                );
                self.page.item("      ", PLAIN, reason);
                self.page.item("      ", QUIET, &format!("near {claims}"));
            }
            Policy::Longest | Policy::Shortest => {
                self.page.item(
                    "    ",
                    PLAIN,
                    &format!("{name}: {length}: the {} of {claims}", figure.policy.as_str()),
                );
            }
            Policy::Source => self.page.item("    ", PLAIN, &format!("{name}: {length}: as {claims} says")),
        }
    }

    fn settlement(&mut self, settlement: &Settlement) {
        if !settlement.taken().is_empty() {
            self.page.line("  claims taken up");
            for claim in settlement.taken() {
                self.claim(*claim, None);
            }
        }
        if !settlement.set_aside().is_empty() {
            self.page.line("  claims set aside");
            for aside in settlement.set_aside() {
                self.claim(aside.claim, Some(&aside.why));
            }
        }
    }

    fn claim(&mut self, id: ClaimId, set_aside: Option<&str>) {
        let evidence = self.edition.protocol.evidence();
        let claim = evidence.claim(id);
        let when = claim.window.map_or_else(|| "no time".to_owned(), |w| w.to_string());
        self.page.item("    ", PLAIN, &claim.says);
        let place = self.place(claim.place);
        let line = format!(
            "{} · {} · {when} · {} · {} · {place}",
            claim.key,
            claim.strength,
            evidence.attribution(claim),
            claim.at
        );
        self.page.item("      ", QUIET, &line);
        if let Some(why) = set_aside {
            self.page.item("      ", CARE, &format!("not followed: {why}"));
        }
    }

    /// The course and the warnings of a sign.
    fn sign(&mut self, subject: TermId) {
        let protocol = &self.edition.protocol;
        let warnings: Vec<_> = protocol.warnings_of(subject, None).collect();
        for warning in warnings {
            let name = self.voice.term(warning.sign);
            self.page.heading(&format!("warning sign: {name}"));
            let place = self.place(warning.place);
            self.page.item("  ", QUIET, &place);
            self.page.item("  ", PLAIN, &format!("level: {}, at any strength", warning.level().as_str()));
            if let Some(ours) = &warning.ours {
                self.page.item("  ", CARE, "our judgement, awaiting a clinician's review");
                self.page.item("    ", PLAIN, ours);
            }
            self.settlement(&warning.settlement);
        }
        let is_sign = protocol.vocabulary().term(subject).kind == Kind::Sign;
        let Some(course) = protocol.course(subject).filter(|_| is_sign) else { return };
        let name = self.voice.term(course.sign);
        self.page.heading(&format!("expected course: {name}"));
        let place = self.place(course.place);
        self.page.item("  ", QUIET, &place);
        self.figure("starts", course.starts.as_ref());
        for (severity, figure) in ["mild", "moderate", "severe"].iter().zip(&course.normal) {
            self.figure(&format!("{severity}, normal until"), figure.as_ref());
        }
        self.figure("ask from", course.watch.as_ref());
        self.figure("call from", course.call.as_ref());
        self.figure("call if rising after", course.rising.as_ref());
        for change in &course.changes {
            let when = self.voice.when(&change.when);
            let holds = truth(self.plan.holds(&change.when));
            self.page.item("  change: ", PLAIN, &format!("{when} (this treatment: {holds})"));
            for figure in change.normal.iter().chain([&change.watch, &change.call, &change.rising]) {
                self.figure("then", figure.as_ref());
            }
        }
        self.settlement(&course.settlement);
    }

    /// Milestones, advice for before, and what else sources say.
    fn others(&mut self, subject: TermId) {
        let protocol = &self.edition.protocol;
        let under = |term: TermId| protocol.vocabulary().is_under(term, subject);
        for milestone in protocol.milestones().iter().filter(|m| under(m.subject)) {
            self.page.heading(&format!("{}: {}", milestone.kind.as_str(), milestone.key));
            self.figure("never before", milestone.hard_stop.as_ref());
            self.figure("from", milestone.from.as_ref());
            self.figure("until", milestone.until.as_ref());
            self.settlement(&milestone.settlement);
        }
        for before in protocol.before().iter().filter(|b| under(b.subject)) {
            self.page.heading(&format!("before the treatment: {}", before.key));
            self.page.item("  ", PLAIN, &format!("answer: {}", before.answer.as_str()));
            if let Some(ours) = &before.ours {
                self.page.item("  ", CARE, &format!("our judgement, awaiting a clinician's review: {ours}"));
            }
            self.settlement(&before.settlement);
        }
        for topic in protocol.topics().iter().filter(|t| under(t.subject)) {
            let name = self.voice.term(topic.subject);
            self.page.heading(&format!("what sources say of {name}"));
            self.settlement(&topic.settlement);
        }
    }

    fn verdict(&mut self, answer: &Answer<'_>, now: i64) {
        self.page.heading("verdict");
        let at = self.voice.moment(self.plan, now);
        self.page.item("  ", QUIET, &format!("asked for {at}"));
        if let Some(range) = answer.range {
            let evidence = self.edition.protocol.evidence();
            let (shortest, longest) =
                (self.voice.length(range.shortest.0), self.voice.length(range.longest.0));
            let line = format!(
                "sources range from {shortest} ({}) to {longest} ({})",
                evidence.claim(range.shortest.1).key,
                evidence.claim(range.longest.1).key
            );
            self.page.item("  ", PLAIN, &line);
        }
        if answer.reasons.is_empty() {
            self.page.item("  ", PLAIN, "no rule governs this: silence is never a yes");
        }
        let spoken = self.voice.answer(self.plan, answer);
        self.page.item("  ", STRONG, &spoken.verdict);
    }
}
