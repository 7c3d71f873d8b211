//! The hand-out: complete, in both languages, and what a clinic gives is never markup.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use content::{File, Files, Problems};
use evidence::Facts;
use paper::{Clinic, Sheet, hand_out};
use protocol::{AdviceKind, Protocol};
use recovery::{Interval, Plan, Treatment, plan};
use wording::{Voice, Wording};

fn edition() -> (Protocol, Wording) {
    let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
    let files: Files = embedded::FILES.iter().map(file).collect();
    let mut problems = Problems::new();
    (protocol::read(&files, &mut problems).unwrap(), Wording::read(&files, &mut problems))
}

fn treated() -> Treatment {
    Treatment { treated: "2026-03-28T14:00[UTC]".parse().unwrap(), facts: Facts::default() }
}

/// Text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn avoided<'a>(plan: &'a Plan<'_>) -> impl Iterator<Item = recovery::Entry<'a>> {
    plan.leading().filter(|e| e.advice.kind == AdviceKind::Avoid)
}

#[test]
fn every_warning_every_wait_and_every_sign_is_on_it_in_each_language() {
    let (protocol, wording) = edition();
    let plan = plan(&protocol, treated());
    for language in ["en", "es"] {
        let voice = Voice::new(wording.language(language).unwrap(), &protocol);
        let page = hand_out(&plan, &voice, &Clinic::default(), Sheet::A4);
        let has = |text: String| assert!(page.contains(&escaped(&text)), "{language}: {text}");
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{language}\">")));
        protocol.warnings().iter().for_each(|w| has(voice.warning(w, "sign").unwrap()));
        for entry in avoided(&plan) {
            has(voice.advice(entry.advice, "do").unwrap());
            if entry.interval.until != Interval::NEVER {
                has(voice.moment(&plan, entry.interval.until));
                has(voice.name(entry.advice));
            }
        }
        plan.expected()
            .filter(|e| e.latest_normal().is_some())
            .for_each(|e| has(voice.term(e.course.sign).to_owned()));
        plan.milestones().for_each(|m| has(voice.milestone(m.milestone, "text").unwrap()));
        has(voice.frame("notice", &[]));
        for leak in ["plan-", "paper-", "ready-", "rule-", "sign-", "milestone-"] {
            assert!(
                !page.contains(leak),
                "{language}: the name of a message stands where its text should: {leak}"
            );
        }
    }
}

#[test]
fn what_the_clinic_gives_is_text_and_what_it_does_not_give_is_a_line_to_fill() {
    let (protocol, wording) = edition();
    let plan = plan(&protocol, treated());
    let voice = Voice::new(wording.language("en").unwrap(), &protocol);
    let clinic = Clinic {
        name: Some("<script>alert(1)</script> & Söhne".to_owned()),
        phone: Some("+49 30 \"123\"".to_owned()),
        hours: None,
    };
    let page = hand_out(&plan, &voice, &clinic, Sheet::Letter);
    assert!(!page.contains("<script"), "markup from outside");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Söhne"));
    assert!(page.contains("+49 30 &quot;123&quot;"));
    assert_eq!(page.matches("class=\"fill\"").count(), 1);
    assert!(page.contains("size: letter") && !page.contains("size: A4"));
    assert!(!page.contains("http://") && !page.contains("src="), "the page needs nothing beside itself");
}

#[test]
fn the_picture_has_a_bar_for_each_wait_and_says_what_it_shows() {
    let (protocol, wording) = edition();
    let plan = plan(&protocol, treated());
    let voice = Voice::new(wording.language("en").unwrap(), &protocol);
    let page = hand_out(&plan, &voice, &Clinic::default(), Sheet::A4);
    let waits: Vec<_> = avoided(&plan).filter(|e| e.interval.until != Interval::NEVER).collect();
    assert_eq!(page.matches("fill=\"url(#wait)\" stroke=\"#222\" stroke-width").count(), waits.len());
    let firm = waits.iter().filter(|e| e.interval.hard_stop > e.interval.from).count();
    assert_eq!(page.matches("fill=\"#222\"></rect>").count(), firm);
    assert!(page.contains("role=\"img\" aria-label=\"What to wait for\""));
}
