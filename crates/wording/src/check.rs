//! Whether every rule has its text, and every text is plain.

use content::{Files, Place, Problems};
use evidence::State;
use evidence::facts::Named;
use protocol::{BeforeStep, Protocol};

use crate::readability::Counts;
use crate::{Catalogue, Wording};

/// The highest grade that a text may have by either formula.
pub(crate) const HIGHEST_GRADE: f64 = 8.0;

/// Below this many words a formula measures a word or two and not a text.
const FEWEST_WORDS: usize = 8;

/// Reports every text that is missing, that nothing needs, or that is harder than grade 8.
pub fn check(wording: &Wording, protocol: &Protocol, files: &Files, problems: &mut Problems) {
    let nowhere = files.iter().next().map(|(id, _)| id);
    if wording.language("en").is_none()
        && let Some(id) = nowhere
    {
        problems.error(
            "missing_text",
            Place::new(id, 0..0),
            "there is no English wording",
            "files under wording/en/",
        );
    }
    for catalogue in wording.languages() {
        let needs = needs(protocol);
        for need in &needs {
            need.check(catalogue, problems);
        }
        unneeded(catalogue, &needs, problems);
        too_hard(catalogue, problems);
    }
}

/// A text that something in the protocol needs.
struct Need {
    message: String,
    attributes: &'static [&'static str],
    place: Place,
}

impl Need {
    fn check(&self, catalogue: &Catalogue, problems: &mut Problems) {
        let found = catalogue.messages().get(&self.message);
        let Some(message) = found else {
            problems
                .error(
                    "missing_text",
                    self.place,
                    format!("no text `{}` in `{}`", self.message, catalogue.tag()),
                    "its wording under wording/",
                )
                .help(format!("add `{} =` with {}", self.message, self.attributes.join(", ")));
            return;
        };
        for attribute in self.attributes {
            if !message.attributes.iter().any(|(name, _)| name == attribute) {
                problems.error(
                    "missing_text",
                    message.place,
                    format!("`{}` has no `.{attribute}`", self.message),
                    format!("a line `.{attribute} = …`"),
                );
            }
        }
    }
}

fn needs(protocol: &Protocol) -> Vec<Need> {
    let key = |id| protocol.vocabulary().key(id);
    let need =
        |message: String, attributes: &'static [&'static str], place| Need { message, attributes, place };
    let mut needs = Vec::new();
    needs.extend(protocol.advice().map(|(_, a)| need(format!("rule-{}", a.key), &["do", "why"], a.place)));
    needs.extend(protocol.courses().iter().map(|c| {
        need(format!("sign-{}", key(c.sign)), &["light", "dark", "normal", "watch", "call"], c.place)
    }));
    needs.extend(
        protocol
            .warnings()
            .iter()
            .map(|w| need(format!("warning-{}", key(w.sign)), &["sign", "do"], w.place)),
    );
    needs.extend(
        protocol
            .milestones()
            .iter()
            .map(|m| need(format!("milestone-{}", m.key), &["name", "text"], m.place)),
    );
    needs.extend(protocol.before().iter().map(|b| {
        let parts: &[&str] = if b.step == BeforeStep::Screen { &["asks", "do"] } else { &["do"] };
        need(format!("before-{}", b.key), parts, b.place)
    }));
    let anywhere = needs.first().map(|n| n.place);
    if let Some(place) = anywhere {
        needs.extend(State::all().iter().map(|s| need(format!("state-{s}"), &[""], place)));
        needs.extend(crate::voice::FRAME.iter().map(|f| need((*f).to_owned(), &[""], place)));
    }
    needs
}

fn unneeded(catalogue: &Catalogue, needs: &[Need], problems: &mut Problems) {
    for (name, message) in catalogue.messages() {
        let of_a_rule = ["rule-", "warning-", "milestone-", "before-"].iter().any(|p| name.starts_with(p));
        if of_a_rule && !needs.iter().any(|n| n.message == *name) {
            problems
                .error(
                    "unneeded_text",
                    message.place,
                    format!("no rule is called as `{name}` says"),
                    "the text of a rule",
                )
                .help_maybe(
                    content::nearest(name, needs.iter().map(|n| n.message.as_str()))
                        .map(|n| format!("did you mean `{}`?", n.word)),
                );
        }
    }
}

/// The least ease of a Spanish text by each formula: "fairly easy" on the scale of each.
pub(crate) const LEAST_EASE: [f64; 2] = [70.0, 65.0];

/// Reports texts that are too hard by the formulas of their language.
fn too_hard(catalogue: &Catalogue, problems: &mut Problems) {
    let judge = match catalogue.tag() {
        "en" => english,
        "es" => spanish,
        // No formula of ours is made for another language.
        _ => return,
    };
    for (name, message) in catalogue.messages() {
        let parts: Vec<&str> = message.attributes.iter().map(|(_, text)| text.as_str()).collect();
        let whole = (String::new(), parts.join("\n"));
        for (part, text) in message.attributes.iter().chain([&whole]) {
            let Some((reads, expected)) = judge(text) else { continue };
            let dot = if part.is_empty() { "" } else { "." };
            problems
                .error(
                    "hard_to_read",
                    message.place,
                    format!("`{name}{dot}{part}` reads at {reads}"),
                    expected,
                )
                .help("shorter sentences first, then shorter words");
        }
    }
}

/// How an English text reads and what is expected, if it is too hard.
fn english(text: &str) -> Option<(String, String)> {
    let counts = Counts::of(text);
    let (kincaid, index) = (counts.flesch_kincaid(), counts.automated_readability());
    (counts.words >= FEWEST_WORDS && counts.grade() > HIGHEST_GRADE).then(|| {
        (
            format!("grade {:.1} (Flesch-Kincaid {kincaid:.1}, ARI {index:.1})", counts.grade()),
            format!("grade {HIGHEST_GRADE} or below by both formulas"),
        )
    })
}

/// How a Spanish text reads and what is expected, if it is too hard.
fn spanish(text: &str) -> Option<(String, String)> {
    let counts = Counts::of_spanish(text);
    let ease = [counts.fernandez_huerta(), counts.szigriszt_pazos()];
    let [huerta, pazos] = ease;
    let is_hard = ease.iter().zip(LEAST_EASE).any(|(ease, least)| *ease < least);
    (counts.words >= FEWEST_WORDS && is_hard).then(|| {
        let [huerta_least, pazos_least] = LEAST_EASE;
        (
            format!("an ease of {huerta:.1} (Fernández Huerta), {pazos:.1} (Szigriszt-Pazos)"),
            format!("{huerta_least} and {pazos_least} or more"),
        )
    })
}
