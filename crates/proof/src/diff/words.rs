//! Rules in words: what each says, part by part, so that two of them can be held against each other.

use std::collections::{BTreeMap, BTreeSet};

use content::Place;
use evidence::{State, When};
use protocol::{Advice, Before, Course, End, Figure, Milestone, Protocol, Settlement, Warning};
use vocabulary::TermId;

use super::{Field, Part};

/// A rule in words. Each part is a set of things that it says.
pub(super) struct Words {
    pub(super) place: Place,
    parts: BTreeMap<String, BTreeSet<String>>,
}

impl Words {
    fn new(place: Place) -> Self {
        Words { place, parts: BTreeMap::new() }
    }

    fn say(&mut self, name: impl Into<String>, what: impl IntoIterator<Item = String>) {
        let what: BTreeSet<String> = what.into_iter().collect();
        if !what.is_empty() {
            self.parts.insert(name.into(), what);
        }
    }

    fn figure(&mut self, name: &str, when: Option<&When>, figure: Option<&Figure>) {
        self.say(under(name, when), figure.map(in_words));
    }

    fn end(&mut self, when: Option<&When>, end: Option<&End>) {
        self.figure("until", when, end.and_then(End::time));
        let states = end.map_or(&[][..], End::states);
        self.say(under("until the skin is", when), states.iter().map(|s: &State| s.as_str().to_owned()));
    }

    fn settlement(&mut self, protocol: &Protocol, settlement: &Settlement) {
        self.say("claims", protocol.citations(settlement.taken()).into_iter().map(str::to_owned));
        let aside = settlement.set_aside().iter().map(|s| protocol.evidence().claim(s.claim).key.clone());
        self.say("set-aside", aside);
    }
}

/// The name of a part that holds under a condition.
fn under(name: &str, when: Option<&When>) -> String {
    when.map_or_else(|| name.to_owned(), |when| format!("{name} ({when})"))
}

fn in_words(figure: &Figure) -> String {
    let tied = figure.tied.map(|tied| format!(", or {tied} if that is later")).unwrap_or_default();
    let ours = if figure.policy.awaits_review() { " (ours)" } else { "" };
    format!("{}{tied}{ours}", figure.offset)
}

/// What two rules say otherwise; a rule that is not there says nothing.
pub(super) fn fields(old: Option<&Words>, new: Option<&Words>) -> Vec<Field> {
    let none = BTreeMap::new();
    let (old, new) = (old.map_or(&none, |w| &w.parts), new.map_or(&none, |w| &w.parts));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let nothing = BTreeSet::new();
    names
        .into_iter()
        .filter_map(|name| {
            let (a, b) = (old.get(name).unwrap_or(&nothing), new.get(name).unwrap_or(&nothing));
            let only = |a: &BTreeSet<String>, b| a.difference(b).cloned().collect::<Vec<_>>().join(", ");
            (a != b).then(|| Field { name: name.clone(), old: only(a, b), new: only(b, a) })
        })
        .collect()
}

/// Every rule of a protocol, in words.
pub(super) fn rules(protocol: &Protocol) -> BTreeMap<(Part, String), Words> {
    let key = |term: TermId| protocol.vocabulary().key(term).to_owned();
    let advice = protocol.advice().map(|(_, a)| ((Part::Advice, a.key.clone()), advice(protocol, a)));
    let courses = protocol.courses().iter().map(|c| ((Part::Course, key(c.sign)), course(protocol, c)));
    let warnings = protocol.warnings().iter().map(|w| ((Part::Warning, key(w.sign)), warning(protocol, w)));
    let milestones =
        protocol.milestones().iter().map(|m| ((Part::Milestone, m.key.clone()), milestone(protocol, m)));
    let before = protocol.before().iter().map(|b| ((Part::Before, b.key.clone()), self::before(protocol, b)));
    advice.chain(courses).chain(warnings).chain(milestones).chain(before).collect()
}

fn advice(protocol: &Protocol, rule: &Advice) -> Words {
    let mut words = Words::new(rule.place);
    words.say("kind", [rule.kind.as_str().to_owned()]);
    words.say("subjects", rule.subjects.iter().map(|t| protocol.vocabulary().key(*t).to_owned()));
    words.say("governs", reach(protocol, rule).map(|t| protocol.vocabulary().key(t).to_owned()));
    words.say("when", (!rule.when.is_always()).then(|| rule.when.to_string()));
    words.say("replaces", rule.replaces.iter().cloned());
    words.figure("from", None, rule.from.as_ref());
    words.figure("hard-stop", None, rule.hard_stop.as_ref());
    words.end(None, rule.until.as_ref());
    for change in &rule.changes {
        words.figure("from", Some(&change.when), change.from.as_ref());
        words.figure("hard-stop", Some(&change.when), change.hard_stop.as_ref());
        words.end(Some(&change.when), change.until.as_ref());
    }
    words.settlement(protocol, &rule.settlement);
    words
}

/// The terms on which a rule has a say, exceptions considered.
pub(super) fn reach(protocol: &Protocol, rule: &Advice) -> impl Iterator<Item = TermId> {
    let governs =
        |term: TermId| protocol.governing(term).iter().any(|id| protocol.advice_of(*id).key == rule.key);
    protocol.vocabulary().terms().map(|(term, _)| term).filter(move |term| governs(*term))
}

fn course(protocol: &Protocol, rule: &Course) -> Words {
    const STRENGTHS: [&str; 3] = ["mild normal until", "moderate normal until", "severe normal until"];
    let mut words = Words::new(rule.place);
    words.figure("starts", None, rule.starts.as_ref());
    let own = (None, &rule.normal, &rule.watch, &rule.call, &rule.rising);
    let changed = rule.changes.iter().map(|c| (Some(&c.when), &c.normal, &c.watch, &c.call, &c.rising));
    for (when, normal, watch, call, rising) in std::iter::once(own).chain(changed) {
        for (name, figure) in STRENGTHS.into_iter().zip(normal) {
            words.figure(name, when, figure.as_ref());
        }
        words.figure("watch", when, watch.as_ref());
        words.figure("call", when, call.as_ref());
        words.figure("rising", when, rising.as_ref());
    }
    words.settlement(protocol, &rule.settlement);
    words
}

fn warning(protocol: &Protocol, rule: &Warning) -> Words {
    let mut words = Words::new(rule.place);
    words.say("level", [rule.level().as_str().to_owned()]);
    for change in rule.changes() {
        words.say(under("level", Some(&change.when)), [change.level.as_str().to_owned()]);
    }
    let severe = rule.severe_of.iter().map(|t| protocol.vocabulary().key(*t).to_owned());
    words.say("severe-of", severe);
    words.settlement(protocol, &rule.settlement);
    words
}

fn milestone(protocol: &Protocol, rule: &Milestone) -> Words {
    let mut words = Words::new(rule.place);
    words.say("kind", [rule.kind.as_str().to_owned()]);
    words.say("subject", [protocol.vocabulary().key(rule.subject).to_owned()]);
    words.figure("from", None, rule.from.as_ref());
    words.figure("until", None, rule.until.as_ref());
    words.figure("hard-stop", None, rule.hard_stop.as_ref());
    words.settlement(protocol, &rule.settlement);
    words
}

fn before(protocol: &Protocol, rule: &Before) -> Words {
    let mut words = Words::new(rule.place);
    words.say("answer", [rule.answer.as_str().to_owned()]);
    words.say("step", [rule.step.as_str().to_owned()]);
    words.figure("lead", None, rule.lead.as_ref());
    words.say("subject", [protocol.vocabulary().key(rule.subject).to_owned()]);
    words.say("when", (!rule.when.is_always()).then(|| rule.when.to_string()));
    words.settlement(protocol, &rule.settlement);
    words
}
