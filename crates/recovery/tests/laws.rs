//! What holds for every plan and every answer of the embedded edition, whoever was treated, wherever, whenever.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::disallowed_methods, reason = "a test looks zones up by name")]

use std::sync::LazyLock;

use content::{File, Problems};
use evidence::facts::{Depth, Named, Requirement, Set};
use evidence::{Facts, Offset, Severity, Truth};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::{option, test_runner};
use protocol::{AdviceId, AdviceKind, Level, Protocol};
use recovery::answer::{Answer, Expectation};
use recovery::{Interval, Permission, Plan, Treatment, answer, plan};
use vocabulary::TermId;

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;

/// Zones that differ in all that zones differ in: half hours, clocks that go half an hour forward, the date line.
const ZONES: [&str; 14] = [
    "UTC",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Antarctica/Troll",
];

static EDITION: LazyLock<Protocol> = LazyLock::new(read);

/// The places where these tests call the API.
mod check {
    use super::*;

    pub(super) fn planned(treated: &Treated, facts: Facts) -> Plan<'static> {
        planned_by(&EDITION, treated, facts)
    }

    pub(super) fn planned_by<'p>(protocol: &'p Protocol, treated: &Treated, facts: Facts) -> Plan<'p> {
        let zone = TimeZone::get(treated.zone).unwrap();
        let treated = Timestamp::from_second(treated.second).unwrap().to_zoned(zone);
        plan(protocol, Treatment { treated, facts })
    }

    pub(super) fn permission(plan: &Plan<'_>, subject: TermId, now: i64) -> Permission {
        answer::permission(plan, subject, now)
    }

    pub(super) fn may<'a>(plan: &'a Plan<'_>, subject: TermId, now: i64) -> Answer<'a> {
        answer::may(plan, subject, now)
    }

    pub(super) fn expect<'a>(
        plan: &'a Plan<'_>,
        sign: TermId,
        severity: Option<Severity>,
        now: i64,
    ) -> Expectation<'a> {
        answer::expect(plan, sign, severity, now)
    }

    pub(super) fn level(plan: &Plan<'_>, sign: TermId, severity: Option<Severity>, now: i64) -> Level {
        expect(plan, sign, severity, now).level
    }
}

fn read() -> Protocol {
    let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
    let mut problems = Problems::new();
    let protocol = protocol::read(&embedded::FILES.iter().map(file).collect(), &mut problems);
    protocol.unwrap_or_else(|| panic!("the embedded edition has errors: {problems:#?}"))
}

/// When and where somebody was treated.
#[derive(Debug, Clone, Copy)]
struct Treated {
    second: i64,
    zone: &'static str,
}

/// Any moment from 2020 to 2035.
fn seconds() -> impl Strategy<Value = i64> {
    1_577_836_800..2_082_758_400_i64
}

fn treated() -> impl Strategy<Value = Treated> {
    (seconds(), select(&ZONES[..])).prop_map(|(second, zone)| Treated { second, zone })
}

/// How long after the treatment somebody asks: from before it to years later, mostly in the first weeks.
fn later() -> impl Strategy<Value = i64> {
    prop_oneof![
        1 => -3 * DAY..0,
        8 => 0..15 * DAY,
        4 => 0..120 * DAY,
        1 => 0..1500 * DAY,
        4 => (0..400_i64).prop_map(|half_days| half_days * DAY / 2),
    ]
}

fn one<T: Named + std::fmt::Debug>() -> impl Strategy<Value = T> {
    select(T::all())
}

fn several<T: Named + std::fmt::Debug>() -> impl Strategy<Value = Set<T>> {
    subsequence(T::all(), 0..=T::all().len()).prop_map(|values| values.into_iter().collect())
}

fn depth() -> impl Strategy<Value = Depth> {
    (1..=100_u16).prop_map(|tenths| Depth::from_mm(f64::from(tenths % 35 + 1) / 10.0).unwrap())
}

/// Facts of which each is unknown as often as not.
fn facts() -> impl Strategy<Value = Facts> {
    let treatment =
        (option::of(one()), option::of(depth()), option::of(one()), option::of(one()), option::of(one()));
    let person = (
        option::of(several()),
        option::of(one()),
        option::of(several()),
        option::of(several()),
        option::of(several()),
    );
    (treatment, person).prop_map(
        |(
            (device, depth, intensity, area, setting),
            (combined, skin_type, conditions, medicines, allergies),
        )| Facts {
            device,
            depth,
            intensity,
            area,
            setting,
            combined,
            skin_type,
            conditions,
            medicines,
            allergies,
        },
    )
}

/// Facts that are all known and meet few conditions, if any.
fn ordinary() -> Facts {
    Facts {
        device: Named::parse("pen"),
        depth: Depth::from_mm(0.5),
        intensity: Named::parse("gentle"),
        area: Named::parse("face"),
        setting: Named::parse("clinic"),
        combined: Some(Set::empty()),
        skin_type: Named::parse("II"),
        conditions: Some(Set::empty()),
        medicines: Some(Set::empty()),
        allergies: Some(Set::empty()),
    }
}

/// Facts that are all known.
fn known_facts() -> impl Strategy<Value = Facts> {
    facts().prop_map(|facts| {
        let ordinary = ordinary();
        Facts {
            device: facts.device.or(ordinary.device),
            depth: facts.depth.or(ordinary.depth),
            intensity: facts.intensity.or(ordinary.intensity),
            area: facts.area.or(ordinary.area),
            setting: facts.setting.or(ordinary.setting),
            combined: facts.combined.or(ordinary.combined),
            skin_type: facts.skin_type.or(ordinary.skin_type),
            conditions: facts.conditions.or(ordinary.conditions),
            medicines: facts.medicines.or(ordinary.medicines),
            allergies: facts.allergies.or(ordinary.allergies),
        }
    })
}

/// The facts with each single one in turn forgotten.
fn each_forgotten(facts: Facts) -> [Facts; 10] {
    [
        Facts { device: None, ..facts },
        Facts { depth: None, ..facts },
        Facts { intensity: None, ..facts },
        Facts { area: None, ..facts },
        Facts { setting: None, ..facts },
        Facts { combined: None, ..facts },
        Facts { skin_type: None, ..facts },
        Facts { conditions: None, ..facts },
        Facts { medicines: None, ..facts },
        Facts { allergies: None, ..facts },
    ]
}

/// The facts changed so that they meet what is required.
fn meeting(mut facts: Facts, required: &[Requirement]) -> Facts {
    for requirement in required {
        match *requirement {
            Requirement::Device(set) => facts.device = set.iter().next(),
            Requirement::DepthOver(depth) => facts.depth = Depth::from_mm(depth.mm() + 0.5),
            Requirement::Intensity(set) => facts.intensity = set.iter().next(),
            Requirement::Area(set) => facts.area = set.iter().next(),
            Requirement::Setting(set) => facts.setting = set.iter().next(),
            Requirement::Combined(set) => facts.combined = Some(set),
            Requirement::SkinType(set) => facts.skin_type = set.iter().next(),
            Requirement::Condition(set) => facts.conditions = Some(set),
            Requirement::Medicine(set) => facts.medicines = Some(set),
            Requirement::Allergy(set) => facts.allergies = Some(set),
        }
    }
    facts
}

fn terms() -> Vec<TermId> {
    EDITION.vocabulary().terms().map(|(id, _)| id).collect()
}

fn key(term: TermId) -> &'static str {
    EDITION.vocabulary().key(term)
}

/// Signs with a course or a warning, and every other term that is a sign.
fn signs() -> Vec<TermId> {
    let is_sign = |(_, term): &(TermId, &vocabulary::Term)| term.kind == vocabulary::Kind::Sign;
    EDITION.vocabulary().terms().filter(is_sign).map(|(id, _)| id).collect()
}

/// Changes of advice: the advice, which of its changes, which of that change's cases.
fn changes() -> Vec<(AdviceId, usize, usize)> {
    let cases = |(id, advice): (AdviceId, &'static protocol::Advice)| {
        advice
            .changes
            .iter()
            .enumerate()
            .flat_map(move |(change, c)| (0..c.when.any_of.len()).map(move |case| (id, change, case)))
    };
    EDITION.advice().flat_map(cases).collect()
}

/// The advice that the format says governs a term: on it or above it, less what an exception replaces.
fn governing(plan: &Plan<'_>, subject: TermId) -> Vec<AdviceId> {
    let protocol = plan.protocol();
    let above = protocol.vocabulary().governed_by(subject);
    let here: Vec<_> =
        protocol.advice().filter(|(_, advice)| advice.subjects.iter().any(|s| above.contains(s))).collect();
    let replaced: Vec<&String> = here.iter().flat_map(|(_, advice)| &advice.replaces).collect();
    here.iter().filter(|(_, advice)| !replaced.contains(&&advice.key)).map(|(id, _)| *id).collect()
}

/// What the format says a rule of a kind says at a moment.
fn alone(kind: AdviceKind, Interval { from, until, .. }: Interval, now: i64) -> Permission {
    let within = from <= now && now < until;
    match kind {
        AdviceKind::Avoid if within && until == Interval::NEVER => Permission::Avoid,
        AdviceKind::Avoid if within => Permission::NotYet { until },
        AdviceKind::Ask if within => Permission::AskClinic,
        AdviceKind::Use if now < from => Permission::NotYet { until: from },
        AdviceKind::Avoid | AdviceKind::Ask | AdviceKind::Use | AdviceKind::Limit => Permission::Allowed,
    }
}

/// How strict a permission is: the later of two waits is the stricter, the clinic is stricter than a wait, and never is
/// stricter than the clinic.
fn strictness(permission: Permission) -> (u8, i64) {
    match permission {
        Permission::Allowed => (0, 0),
        Permission::NotYet { until } => (1, until),
        Permission::AskClinic => (2, 0),
        Permission::Avoid => (3, 0),
    }
}

/// Every moment at which the plan says that something starts or ends, in order.
fn moments(plan: &Plan<'_>) -> Vec<i64> {
    let advice = plan.entries().flat_map(|e| [e.interval.from, e.interval.hard_stop, e.interval.until]);
    let courses = plan.expected().flat_map(|c| {
        [Some(c.starts), c.watch, c.call, c.rising]
            .into_iter()
            .chain(c.normal_until)
            .flatten()
            .collect::<Vec<_>>()
    });
    let mut moments: Vec<i64> = advice.chain(courses).filter(|m| *m != Interval::NEVER).collect();
    moments.sort_unstable();
    moments.dedup();
    moments
}

fn severities() -> impl Strategy<Value = Option<Severity>> {
    option::weighted(0.8, one())
}

fn cases(cases: u32) -> test_runner::Config {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn the_strictest_rule_wins(treated in treated(), facts in facts(), later in later()) {
        let plan = check::planned(&treated, facts);
        let now = treated.second + later;
        for subject in terms() {
            let says = governing(&plan, subject).into_iter().filter_map(|id| {
                let entry = plan.entry(id);
                entry.interval.applies().then(|| alone(entry.advice.kind, entry.interval, now))
            });
            let strictest = says.max_by_key(|p| strictness(*p)).unwrap_or(Permission::AskClinic);
            prop_assert_eq!(check::permission(&plan, subject, now), strictest, "{}", key(subject));
        }
    }

    #[test]
    fn the_verdict_with_reasons_is_the_verdict_alone(treated in treated(), facts in facts(), later in later()) {
        let plan = check::planned(&treated, facts);
        let now = treated.second + later;
        for subject in terms() {
            let answer = check::may(&plan, subject, now);
            prop_assert_eq!(answer.permission, check::permission(&plan, subject, now), "{}", key(subject));
        }
    }

    #[test]
    fn silence_is_a_question_for_the_clinic_and_all_else_is_cited(
        treated in treated(), facts in facts(), later in later()
    ) {
        let plan = check::planned(&treated, facts);
        let now = treated.second + later;
        for subject in terms() {
            let answer = check::may(&plan, subject, now);
            let speaks = governing(&plan, subject).iter().any(|id| plan.interval(*id).applies());
            let Some(deciding) = answer.reasons.first() else {
                prop_assert!(!speaks, "{} is governed and has no reason", key(subject));
                prop_assert_eq!(answer.permission, Permission::AskClinic);
                prop_assert_eq!(answer.hard_stop, None);
                continue;
            };
            prop_assert!(speaks, "{} has a reason and is not governed", key(subject));
            prop_assert_eq!(deciding.permission, answer.permission, "{}", key(subject));
            for reason in &answer.reasons {
                prop_assert!(!reason.entry.advice.settlement.taken().is_empty(), "{}", reason.entry.advice.key);
            }
            let first = deciding.entry.advice.settlement.taken()[0];
            let citations = answer.citations();
            prop_assert_eq!(citations.first(), Some(&first), "the deciding reason is cited first");
        }
        for sign in signs() {
            let answer = check::expect(&plan, sign, None, now);
            if answer.is_known() {
                let ours = answer.warnings.iter().any(|(w, _)| w.ours.is_some());
                prop_assert!(ours || !answer.citations().is_empty(), "{}", key(sign));
            } else {
                prop_assert_eq!(answer.level, Level::CallClinic, "{}", key(sign));
            }
        }
    }

    #[test]
    fn no_advised_end_lies_before_its_hard_stop(treated in treated(), facts in facts()) {
        let plan = check::planned(&treated, facts);
        for entry in plan.entries() {
            let Interval { hard_stop, until, .. } = entry.interval;
            prop_assert!(hard_stop <= until, "{}: {hard_stop} {until}", entry.advice.key);
        }
    }

    #[test]
    fn nothing_is_allowed_before_a_hard_stop_that_governs_it(
        treated in treated(), facts in facts(), later in 0..40 * DAY
    ) {
        let plan = check::planned(&treated, facts);
        let now = treated.second + later;
        for subject in terms() {
            let answer = check::may(&plan, subject, now);
            let barred = governing(&plan, subject).into_iter().map(|id| plan.interval(id).hard_stop).max();
            if barred.is_some_and(|until| now < until) {
                prop_assert_ne!(answer.permission, Permission::Allowed, "{}", key(subject));
                prop_assert!(answer.hard_stop.is_some_and(|stop| Some(stop) <= barred), "{}", key(subject));
            } else {
                prop_assert_eq!(answer.hard_stop, None, "{}", key(subject));
            }
        }
    }

    #[test]
    fn forgetting_a_fact_never_brings_a_hard_stop_forward(treated in treated(), facts in facts()) {
        let told = check::planned(&treated, facts);
        for forgotten in each_forgotten(facts) {
            let plan = check::planned(&treated, forgotten);
            for (id, advice) in EDITION.advice() {
                let (was, is) = (told.interval(id).hard_stop, plan.interval(id).hard_stop);
                prop_assert!(is >= was, "{}: {was} to {is} with {forgotten:?}", advice.key);
            }
        }
    }

    #[test]
    fn forgetting_a_fact_never_lowers_a_level(
        treated in treated(), facts in facts(), which in 0..10_usize, severity in severities(), later in later()
    ) {
        let told = check::planned(&treated, facts);
        let plan = check::planned(&treated, each_forgotten(facts)[which]);
        let now = treated.second + later;
        for sign in signs() {
            let was = check::expect(&told, sign, severity, now);
            let is = check::expect(&plan, sign, severity, now);
            prop_assert!(is.level >= was.level, "{}", key(sign));
            prop_assert_eq!(was.warnings.len(), is.warnings.len());
            for ((warning, was), (same, is)) in was.warnings.iter().zip(&is.warnings) {
                prop_assert_eq!(warning.sign, same.sign);
                prop_assert!(is >= was, "warning {}", key(warning.sign));
            }
        }
    }

    #[test]
    fn time_never_makes_an_answer_stricter_where_everything_starts_at_the_treatment(
        treated in treated(), facts in facts(), sooner in 0..60 * DAY, wait in 0..60 * DAY
    ) {
        let plan = check::planned(&treated, facts);
        let now = treated.second + sooner;
        for subject in terms() {
            let starts = |id: &AdviceId| {
                let entry = plan.entry(*id);
                !entry.interval.applies()
                    || entry.interval.from == treated.second && entry.advice.kind != AdviceKind::Use
            };
            if governing(&plan, subject).iter().all(starts) {
                let was = check::permission(&plan, subject, now);
                let is = check::permission(&plan, subject, now + wait);
                prop_assert!(strictness(is) <= strictness(was), "{}: {was:?} then {is:?}", key(subject));
            }
        }
    }

    #[test]
    fn between_two_moments_of_the_plan_nothing_changes(
        treated in treated(), facts in facts(), which in any::<Index>(), inside in any::<Index>(),
        severity in severities()
    ) {
        let plan = check::planned(&treated, facts);
        let moments = moments(&plan);
        let at = which.index(moments.len());
        let start = moments[at];
        let end = moments.get(at + 1).copied().unwrap_or(start + 1000 * DAY);
        let within = start + i64::try_from(inside.index(usize::try_from(end - start).unwrap())).unwrap();
        for subject in terms() {
            let [first, then, last] = [start, within, end - 1].map(|now| check::permission(&plan, subject, now));
            prop_assert_eq!(first, then, "{}", key(subject));
            prop_assert_eq!(first, last, "{}", key(subject));
        }
        for sign in signs() {
            let [first, then, last] =
                [start, within, end - 1].map(|now| check::level(&plan, sign, severity, now));
            prop_assert_eq!(first, then, "{}", key(sign));
            prop_assert_eq!(first, last, "{}", key(sign));
        }
    }

    #[test]
    fn a_wait_ends_when_the_answer_says(treated in treated(), facts in facts(), later in later()) {
        let plan = check::planned(&treated, facts);
        for subject in terms() {
            if let Permission::NotYet { until } = check::permission(&plan, subject, treated.second + later) {
                prop_assert_ne!(
                    check::permission(&plan, subject, until - 1), Permission::Allowed, "{}", key(subject)
                );
                prop_assert_ne!(
                    check::permission(&plan, subject, until), Permission::NotYet { until }, "{}", key(subject)
                );
            }
        }
    }

    #[test]
    fn a_change_only_tightens(treated in treated(), facts in known_facts(), change in select(changes())) {
        let (id, change, case) = change;
        let changed = &EDITION.advice_of(id).changes[change];
        let unmet = if changed.when.holds(&facts) == Truth::No { facts } else { ordinary() };
        let met = meeting(unmet, &changed.when.any_of[case]);
        prop_assert_eq!((changed.when.holds(&unmet), changed.when.holds(&met)), (Truth::No, Truth::Yes));
        let (without, with) = (check::planned(&treated, unmet), check::planned(&treated, met));
        for (id, advice) in EDITION.advice() {
            let no_less = advice.changes.iter().all(|c| c.when.holds(&unmet) <= c.when.holds(&met));
            if no_less && advice.when.holds(&unmet) == advice.when.holds(&met) {
                let (was, is) = (without.interval(id), with.interval(id));
                prop_assert!(was.until <= is.until, "{}: until {was:?} to {is:?}", advice.key);
                prop_assert!(was.hard_stop <= is.hard_stop, "{}: hard stop {was:?} to {is:?}", advice.key);
            }
        }
    }

    #[test]
    fn a_skin_type_never_lowers_a_level(
        treated in treated(), facts in facts(), severity in severities(), later in later()
    ) {
        let unknown = check::planned(&treated, Facts { skin_type: None, ..facts });
        let now = treated.second + later;
        for skin_type in Named::all() {
            let plan = check::planned(&treated, Facts { skin_type: Some(*skin_type), ..facts });
            for sign in signs() {
                let was = check::level(&unknown, sign, severity, now);
                prop_assert!(check::level(&plan, sign, severity, now) >= was, "{} {skin_type}", key(sign));
            }
        }
    }

    #[test]
    fn a_stronger_sign_is_never_taken_more_lightly(treated in treated(), facts in facts(), later in later()) {
        let plan = check::planned(&treated, facts);
        for sign in signs() {
            let [mild, moderate, severe] = [Severity::Mild, Severity::Moderate, Severity::Severe]
                .map(|s| check::level(&plan, sign, Some(s), treated.second + later));
            prop_assert!(mild <= moderate && moderate <= severe, "{}: {mild:?} {moderate:?} {severe:?}", key(sign));
        }
    }

    #[test]
    fn a_sign_that_stays_is_never_taken_more_lightly(
        treated in treated(), facts in facts(), severity in severities(), sooner in 0..60 * DAY, wait in 0..60 * DAY
    ) {
        let plan = check::planned(&treated, facts);
        for sign in signs() {
            let now = treated.second + sooner;
            let was = check::level(&plan, sign, severity, now);
            prop_assert!(check::level(&plan, sign, severity, now + wait) >= was, "{}", key(sign));
        }
    }

    #[test]
    fn the_zone_moves_calendar_ends_alone(second in seconds(), zone in select(&ZONES[..]), facts in facts()) {
        let here = check::planned(&Treated { second, zone: "UTC" }, facts);
        let there = check::planned(&Treated { second, zone }, facts);
        for (id, advice) in EDITION.advice() {
            for figure in advice.figures().filter(|f| f.tied.is_none()) {
                let (utc, local) = (here.moment(figure), there.moment(figure));
                let Offset { unit, .. } = figure.offset;
                if !unit.is_calendar() {
                    prop_assert_eq!(utc, local, "{} of {}", figure.offset, &advice.key);
                } else if unit == evidence::Unit::Day || unit == evidence::Unit::Week {
                    // No clock of these zones is ever changed by more than two hours.
                    prop_assert!((utc - local).abs() <= 2 * HOUR, "{} of {}", figure.offset, advice.key);
                }
            }
            let elapsed = |f: &protocol::Figure| !f.offset.unit.is_calendar() && f.tied.is_none();
            if advice.figures().all(elapsed) {
                prop_assert_eq!(here.interval(id), there.interval(id), "{}", &advice.key);
            }
        }
    }
}

/// All that a plan says.
fn said(plan: &Plan<'_>) -> Vec<String> {
    let entries = plan.entries().map(|e| format!("{e:?}"));
    let expected = plan.expected().map(|e| format!("{e:?}"));
    entries.chain(expected).chain(plan.milestones().map(|m| format!("{m:?}"))).collect()
}

#[test]
fn the_same_content_and_facts_give_the_same_plan() {
    let again = read();
    assert_eq!(EDITION.edition(), again.edition());
    let mut runner = test_runner::TestRunner::new(cases(64));
    let checked = runner.run(&(treated(), facts()), |(treated, facts)| {
        let (one, other) = (check::planned(&treated, facts), check::planned_by(&again, &treated, facts));
        prop_assert_eq!(said(&one), said(&other));
        Ok(())
    });
    checked.unwrap();
}

/// The laws above say nothing about an edition without figures, changes, conditions or warnings.
#[test]
fn the_edition_has_something_for_every_law_to_hold() {
    let advice: Vec<_> = EDITION.advice().map(|(_, advice)| advice).collect();
    for kind in AdviceKind::ALL {
        assert!(advice.iter().any(|a| a.kind == kind), "no rule of the kind {}", kind.as_str());
    }
    assert!(advice.iter().filter(|a| a.hard_stop.is_some()).count() >= 10);
    assert!(advice.iter().any(|a| !a.when.is_always()) && advice.iter().any(|a| !a.replaces.is_empty()));
    assert!(advice.iter().flat_map(|a| a.figures()).any(|f| !f.offset.unit.is_calendar()));
    assert!(advice.iter().flat_map(|a| a.figures()).any(|f| f.offset.unit.is_calendar()));
    assert!(changes().len() >= 10);
    assert!(EDITION.courses().iter().any(|c| !c.changes.is_empty()));
    assert!(EDITION.warnings().len() >= 6 && EDITION.courses().len() >= 10);
    let silent = terms().into_iter().filter(|t| EDITION.governing(*t).is_empty()).count();
    assert!(silent > 0 && silent < terms().len());
}
