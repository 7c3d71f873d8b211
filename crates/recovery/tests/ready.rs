//! Before a treatment: no open question is a "no", nothing that is said makes it laxer, and dates are counted back on the calendar.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use content::{File, Problems};
use evidence::facts::{Condition, Medicine, Named, Set};
use evidence::{Facts, Offset, Truth, Unit};
use jiff::Zoned;
use proptest::prelude::*;
use proptest::sample::subsequence;
use protocol::{BeforeStep, Protocol};
use recovery::Calendar;
use recovery::ready::{Readiness, Said, countdown, screen};
use vocabulary::TermId;

static EDITION: LazyLock<Protocol> = LazyLock::new(|| {
    let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
    let files = embedded::FILES.iter().map(file).collect();
    protocol::read(&files, &mut Problems::new()).unwrap()
});

fn term(key: &str) -> TermId {
    EDITION.vocabulary().by_key(key).unwrap()
}

fn ready(facts: &Facts, yes: &[&str], nothing_else: bool) -> Readiness {
    let yes = yes.iter().map(|key| term(key)).collect();
    screen(&EDITION, facts, &Said { yes, nothing_else, ..Said::default() }).readiness()
}

#[test]
fn only_who_has_answered_everything_with_no_may_go() {
    assert_eq!(ready(&Facts::default(), &[], false), Readiness::AskClinic);
    assert_eq!(ready(&Facts::default(), &[], true), Readiness::Go);
    assert_eq!(ready(&Facts::default(), &["pregnancy"], true), Readiness::Postpone);
    assert_eq!(ready(&Facts::default(), &["blood-thinner"], true), Readiness::AskClinic);
}

#[test]
fn a_fact_answers_its_question_and_a_no_does_not_undo_it() {
    let has = |condition| Facts { conditions: Some([condition].into_iter().collect()), ..Facts::default() };
    let takes = |medicine| Facts { medicines: Some([medicine].into_iter().collect()), ..Facts::default() };
    assert_eq!(ready(&has(Condition::Pregnancy), &[], true), Readiness::Postpone);
    assert_eq!(ready(&has(Condition::ColdSores), &[], true), Readiness::AskClinic);
    assert_eq!(ready(&takes(Medicine::Anticoagulant), &[], true), Readiness::AskClinic);
    assert_eq!(ready(&takes(Medicine::Isotretinoin), &[], true), Readiness::Postpone);
    let said = Said { no: vec![term("pregnancy")], ..Said::default() };
    let screening = screen(&EDITION, &has(Condition::Pregnancy), &said);
    assert_eq!(screening.readiness(), Readiness::Postpone);
}

#[test]
fn a_question_that_was_answered_says_nothing_of_another_on_the_same_thing() {
    let answered = |key: &str, is_so| (key.to_owned(), is_so);
    let said = Said {
        answered: [answered("isotretinoin-before", true), answered("isotretinoin-now-before", false)].into(),
        nothing_else: true,
        ..Said::default()
    };
    assert_eq!(screen(&EDITION, &Facts::default(), &said).readiness(), Readiness::AskClinic);
    let broad = Said { answered: [answered("blood-thinner-before", false)].into(), ..Said::default() };
    let screening = screen(&EDITION, &Facts::default(), &broad);
    let aspirin = screening.asked.iter().find(|a| a.question.key == "prescribed-aspirin-before").unwrap();
    assert_eq!(aspirin.answer, Truth::Unknown);
}

#[test]
fn what_no_question_is_about_is_for_the_clinic() {
    let said = Said { yes: vec![term("swimming")], nothing_else: true, ..Said::default() };
    let screening = screen(&EDITION, &Facts::default(), &said);
    assert_eq!((screening.readiness(), screening.beyond.len()), (Readiness::AskClinic, 1));
}

#[test]
fn preparation_is_counted_back_on_the_calendar() {
    // The clock is set forward on 29 March 2026 at 02:00.
    let treated: Zoned = "2026-03-30T14:00[Europe/Berlin]".parse().unwrap();
    let calendar = Calendar::new(&treated);
    let local = |offset| calendar.local(calendar.before(offset)).to_string();
    assert_eq!(local(Offset::new(7, Unit::Day)), "2026-03-23T14:00:00+01:00[Europe/Berlin]");
    assert_eq!(local(Offset::new(48, Unit::Hour)), "2026-03-28T13:00:00+01:00[Europe/Berlin]");
    assert_eq!(local(Offset::new(2, Unit::Day)), "2026-03-28T14:00:00+01:00[Europe/Berlin]");
    assert_eq!(local(Offset::new(6, Unit::Month)), "2025-09-30T14:00:00+02:00[Europe/Berlin]");
    let steps = countdown(&EDITION, &Facts::default(), &calendar);
    assert!(steps.is_sorted_by_key(|s| s.at));
    let sun = steps.iter().find(|s| s.before.key == "sun-before").unwrap();
    assert_eq!(sun.at, Some(calendar.before(Offset::new(7, Unit::Day))));
    assert!(steps.iter().all(|s| s.before.step == BeforeStep::Prepare));
}

fn facts() -> impl Strategy<Value = Facts> {
    fn some<T: Named + std::fmt::Debug>() -> impl Strategy<Value = Option<Set<T>>> {
        let all = T::all().to_vec();
        let count = all.len();
        proptest::option::of(subsequence(all, 0..=count).prop_map(|values| values.into_iter().collect()))
    }
    (some::<Condition>(), some::<Medicine>()).prop_map(|(conditions, medicines)| Facts {
        conditions,
        medicines,
        ..Facts::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn saying_more_yes_never_makes_it_laxer(facts in facts(), yes in subsequence((0..EDITION.vocabulary().len()).collect::<Vec<_>>(), 0..6), nothing_else: bool) {
        let terms: Vec<TermId> = EDITION.vocabulary().terms().map(|(id, _)| id).collect();
        let yes: Vec<TermId> = yes.into_iter().map(|i| terms[i]).collect();
        let less = Said { yes: yes.iter().skip(1).copied().collect(), nothing_else, ..Said::default() };
        let more = Said { yes, nothing_else, ..Said::default() };
        let (less, more) = (screen(&EDITION, &facts, &less), screen(&EDITION, &facts, &more));
        // An open question that is answered with a yes may stay with the clinic; it never becomes a "go".
        prop_assert!(more.readiness() >= less.readiness());
    }

    #[test]
    fn a_no_settles_only_what_it_is_about_and_never_what_is_so(facts in facts(), no in 0..EDITION.vocabulary().len()) {
        let no = EDITION.vocabulary().terms().nth(no).unwrap().0;
        let said = Said { no: vec![no], ..Said::default() };
        let (open, settled) = (screen(&EDITION, &facts, &Said::default()), screen(&EDITION, &facts, &said));
        for (before, after) in open.asked.iter().zip(&settled.asked) {
            let is_about = before.question.subject == no;
            match before.answer {
                Truth::Unknown if is_about => prop_assert_eq!(after.answer, Truth::No),
                Truth::Yes | Truth::No | Truth::Unknown => prop_assert_eq!(after.answer, before.answer),
            }
        }
    }

    #[test]
    fn before_and_after_meet_where_no_clock_changes(count in 0_u16..2000, unit in prop_oneof![Just(Unit::Minute), Just(Unit::Hour), Just(Unit::Day), Just(Unit::Week)]) {
        let treated: Zoned = "2026-11-20T14:00[UTC]".parse().unwrap();
        let calendar = Calendar::new(&treated);
        let offset = Offset::new(count, unit);
        let second = treated.timestamp().as_second();
        prop_assert_eq!(second - calendar.before(offset), calendar.after(offset) - second);
    }
}
