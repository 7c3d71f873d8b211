//! Whether the sources of the embedded edition say what the five articles say, as a reader of the articles noted it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use content::{File, Files, Problems};
use evidence::facts::Named;
use evidence::{Claim, ClaimKind, Evidence, Offset, Source, SourceId, State, Strength};
use vocabulary::Vocabulary;

static EDITION: LazyLock<(Vocabulary, Evidence)> = LazyLock::new(|| {
    let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
    let files: Files = embedded::FILES.iter().map(file).collect();
    let mut problems = Problems::new();
    let vocabulary = Vocabulary::read(&files, &mut problems);
    let evidence = Evidence::read(&files, &vocabulary, &mut problems);
    assert!(problems.is_empty(), "{problems:#?}");
    (vocabulary, evidence)
});

fn source(key: &str) -> (SourceId, &'static Source) {
    EDITION.1.sources().find(|(_, s)| s.key == key).unwrap_or_else(|| panic!("no source `{key}`"))
}

fn claims_of(key: &str) -> Vec<&'static Claim> {
    let (id, _) = source(key);
    EDITION.1.claims().map(|(_, claim)| claim).filter(|c| c.source == id).collect()
}

/// What a source says of a kind about a subject, which it must say at all.
fn said(source: &str, kind: &str, subject: &str) -> Vec<&'static Claim> {
    let kind = ClaimKind::parse(kind).unwrap_or_else(|| panic!("no kind `{kind}`"));
    let subject = EDITION.0.by_key(subject).unwrap_or_else(|| panic!("no term `{subject}`"));
    let said: Vec<_> =
        claims_of(source).into_iter().filter(|c| c.kind == kind && c.subject == subject).collect();
    assert!(
        !said.is_empty(),
        "{source} says nothing of the kind `{kind}` about `{}`",
        EDITION.0.key(subject)
    );
    said
}

/// The hours of a claim, counted from the treatment: the earliest that its start can mean and the latest its end can.
fn hours(claim: &Claim) -> (Option<f64>, Option<f64>) {
    let from = claim.window.and_then(evidence::Window::from).map(|b| b.least().nominal_hours());
    let until = claim.window.and_then(evidence::Window::until).map(|b| b.most().nominal_hours());
    (from, until)
}

#[track_caller]
fn check(
    source: &str,
    kind: &str,
    subject: &str,
    (from, until): (impl Into<Option<u16>>, impl Into<Option<u16>>),
    strength: &str,
) {
    let wanted = (from.into().map(f64::from), until.into().map(f64::from));
    let strength = Strength::parse(strength).unwrap();
    let said = said(source, kind, subject);
    let found: Vec<_> = said.iter().map(|c| (&c.key, hours(c), c.strength)).collect();
    assert!(
        said.iter().any(|c| hours(c) == wanted && c.strength == strength),
        "{source} should say `{kind}` of `{subject}` over the hours {wanted:?} as `{strength}`; it says {found:?}"
    );
}

const DAY: u16 = 24;
const WEEK: u16 = 7 * DAY;
/// The latest that "a few days" is read as.
const FEW_DAYS: u16 = 5 * DAY;
const FOREVER: Option<u16> = None;

#[test]
fn newbeauty_gives_ten_effects_and_their_times() {
    check("newbeauty", "avoid", "direct-sun", (0, 30 * DAY), "should");
    check("newbeauty", "avoid", "sun-exposure", (0, FEW_DAYS), "should");
    check("newbeauty", "allow", "sunscreen", (2 * DAY, FOREVER), "may");
    check("newbeauty", "use", "sunscreen", (0, 30 * DAY), "should");
    check("newbeauty", "use", "hat", (0, 30 * DAY), "should");
    check("newbeauty", "use", "hyaluronic-acid", (0, 3 * DAY), "should");
    check("newbeauty", "use", "petrolatum", (0, 3 * DAY), "should");
    check("newbeauty", "use", "lanolin", (0, 3 * DAY), "should");
    check("newbeauty", "expect", "redness", (0, 24), "info");
    check("newbeauty", "expect", "swelling", (0, 3 * DAY), "info");
    check("newbeauty", "expect", "peeling", (0, WEEK), "may");
    check("newbeauty", "expect", "grid-marks", (0, 36), "may");
    check("newbeauty", "expect", "small-marks", (0, FEW_DAYS), "may");
}

#[test]
fn healthline_gives_its_aftercare_by_topic() {
    check("healthline", "avoid", "swimming-pool", (0, 72), "must");
    check("healthline", "avoid", "sauna", (0, 72), "must");
    check("healthline", "avoid", "sweating", (0, 72), "must");
    check("healthline", "avoid", "strenuous-exercise", (0, 72), "must");
    check("healthline", "allow", "swimming-pool", (72, FOREVER), "may");
    check("healthline", "avoid", "prolonged-sun", (0, WEEK), "must");
    check("healthline", "use", "sunscreen", (0, 2 * WEEK), "should");
    check("healthline", "avoid", "retinol", (0, 48), "should");
    check("healthline", "avoid", "vitamin-c", (0, 48), "should");
    check("healthline", "avoid", "glycolic-acid", (0, FEW_DAYS), "must");
    check("healthline", "ask", "cleanser", (0, 3 * DAY), "must");
    check("healthline", "expect", "redness", (0, 48), "info");
    check("healthline", "expect", "swelling", (0, 48), "info");
    check("healthline", "expect", "deep-healing", (0, 60 * DAY), "info");
}

#[test]
fn healthline_contradicts_itself_on_makeup_and_both_figures_stay() {
    check("healthline", "avoid", "makeup", (0, 24), "must");
    check("healthline", "avoid", "makeup", (0, 48), "should");
}

#[test]
fn dusanic_speaks_of_a_few_days() {
    check("dusanic", "expect", "redness", (0, FEW_DAYS), "info");
    check("dusanic", "expect", "swelling", (0, FEW_DAYS), "info");
    check("dusanic", "avoid", "swimming", (0, FEW_DAYS), "may");
    check("dusanic", "avoid", "sweating", (0, FEW_DAYS), "may");
    check("dusanic", "result", "result-first", (0, 4 * WEEK), "info");
}

#[test]
fn bhskin_gives_a_whole_regimen() {
    check("bhskin", "avoid", "alcohol", (0, 2 * WEEK), "must");
    check("bhskin", "avoid", "smoking", (0, 2 * WEEK), "must");
    check("bhskin", "avoid", "makeup", (0, 2 * DAY), "must");
    check("bhskin", "allow", "mineral-makeup", (3 * DAY, FOREVER), "may");
    check("bhskin", "avoid", "swimming-pool", (0, FEW_DAYS), "must");
    check("bhskin", "avoid", "temperature-extremes", (0, 2 * DAY), "must");
    check("bhskin", "avoid", "sauna", (0, WEEK), "must");
    check("bhskin", "avoid", "exercise", (0, WEEK), "must");
    check("bhskin", "use", "hyaluronic-acid", (0, 6), "may");
    check("bhskin", "use", "sleep-on-back", (0, WEEK), "may");
    check("bhskin", "allow", "usual-routine", (WEEK, FOREVER), "may");
    check("bhskin", "expect", "redness", (0, 3 * DAY), "info");
    check("bhskin", "expect", "bruising", (0, 3 * DAY), "may");
    check("bhskin", "expect", "peeling", (3 * DAY, FOREVER), "info");
    check("bhskin", "result", "result-first", (2 * WEEK, FOREVER), "may");
    check("bhskin", "result", "result-full", (90 * DAY, FOREVER), "info");
}

#[test]
fn laserimage_gives_redness_a_day() {
    check("laserimage", "expect", "redness", (0, 24), "info");
}

#[test]
fn bhskin_plans_four_to_six_sessions_three_to_four_weeks_apart() {
    let counted = |c: &&Claim| c.count == Some((4, Some(6)));
    assert!(said("bhskin", "session", "session-number").iter().any(counted));
    let weeks = |count| Offset::new(count, evidence::Unit::Week);
    let spaced = |c: &&Claim| c.every.is_some_and(|e| (e.least, e.most) == (weeks(3), Some(weeks(4))));
    assert!(said("bhskin", "session", "session-spacing").iter().any(spaced));
}

#[test]
fn what_ends_with_a_state_of_the_skin_says_so() {
    let ends = |source, subject, state: State| {
        let states: Vec<_> = said(source, "avoid", subject).iter().flat_map(|c| &c.until_states).collect();
        assert!(states.contains(&&state), "{source} on {subject}: {states:?}");
    };
    ends("dusanic", "makeup", State::Recovered);
    ends("dusanic", "harsh-products", State::Recovered);
    ends("bhskin", "sauna", State::FlakingGone);
    ends("bhskin", "exercise", State::InflammationGone);
    ends("bhskin", "retinol", State::ClinicClears);
    ends("bhskin", "benzoyl-peroxide", State::ClinicClears);
}

#[test]
fn the_signs_that_call_for_a_doctor_are_warning_signs() {
    for sign in ["fever", "nausea", "hives", "discharge-yellow-green", "bleeding", "headache"] {
        said("healthline", "warning-sign", sign);
    }
    for sign in
        ["allergic-reaction", "infection", "worsening-of-original-condition", "bleeding", "severe-pain"]
    {
        said("bhskin", "warning-sign", sign);
    }
}

#[test]
fn dermatologists_are_named_where_newbeauty_names_them() {
    let speaker = |subject, kind| {
        let by = |c: &&Claim| EDITION.1.attribution(c);
        said("newbeauty", kind, subject).iter().map(by).collect::<Vec<_>>().join("; ")
    };
    assert!(speaker("direct-sun", "avoid").contains("Carqueville"));
    assert!(speaker("peeling", "expect").contains("Palep"));
    assert!(speaker("grid-marks", "expect").contains("Linkner"));
    assert!(speaker("pinpoint-bleeding", "expect").contains("Reichel"));
}

#[test]
fn no_article_is_read_in_part() {
    for (key, least) in
        [("newbeauty", 80), ("healthline", 96), ("dusanic", 110), ("bhskin", 149), ("laserimage", 30)]
    {
        let claims = claims_of(key).len();
        assert!(claims >= least, "{key} makes {least} claims or more; {claims} stand here");
    }
}

#[test]
fn the_five_articles_are_four_witnesses() {
    let articles = ["newbeauty", "healthline", "dusanic", "bhskin", "laserimage"];
    let mut witnesses: Vec<_> = articles.iter().map(|key| EDITION.1.witness(source(key).0)).collect();
    assert_eq!(EDITION.1.witness(source("laserimage").0), source("newbeauty").0);
    witnesses.sort_unstable();
    witnesses.dedup();
    assert_eq!(witnesses.len(), 4);
}

#[test]
fn every_claim_is_a_sentence_and_says_where_it_stands() {
    for (_, claim) in EDITION.1.claims() {
        let words = claim.says.split_whitespace().count();
        assert!(words >= 3, "`{}` says only `{}`", claim.key, claim.says);
        assert!(claim.says.ends_with('.'), "`{}` is no sentence: `{}`", claim.key, claim.says);
        assert!(claim.at.chars().any(char::is_alphanumeric), "`{}` stands nowhere", claim.key);
    }
}

#[test]
fn no_source_says_the_same_thing_twice() {
    for (id, source) in EDITION.1.sources() {
        let mut said: Vec<_> = EDITION
            .1
            .claims()
            .filter(|(_, c)| c.source == id)
            .map(|(_, c)| (&c.says, c.subject, &c.at))
            .collect();
        said.sort_unstable();
        let again = said.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(again, None, "in {}", source.key);
    }
}
