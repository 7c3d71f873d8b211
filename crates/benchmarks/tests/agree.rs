//! Every rival gives the plans and verdicts that `recovery` gives, so the benchmarks compare the same work.

use std::collections::BTreeMap;

use benchmarks::{Case, Days, Naive, SEED, cases, protocol};
use jiff::tz::Offset;
use protocol::Protocol;
use recovery::{Interval, Plan, answer, plan};

const COUNT: usize = 600;

type Intervals = BTreeMap<String, Interval>;

fn expected(protocol: &Protocol, plan: &Plan<'_>) -> Intervals {
    let intervals = protocol.advice().map(|(id, advice)| (advice.key.clone(), plan.interval(id)));
    intervals.filter(|(_, interval)| interval.applies()).collect()
}

/// The same cases in a zone whose clock never changes, where a local day has 24 hours.
fn without_clock_changes(cases: Vec<Case>) -> Vec<Case> {
    let fixed = |mut case: Case| {
        let offset: Offset = case.treatment.treated.offset();
        case.treatment.treated = case.treatment.treated.with_time_zone(offset.to_time_zone());
        case
    };
    cases.into_iter().map(fixed).collect()
}

#[track_caller]
fn check_naive(days: Days, cases: &[Case]) {
    let protocol = protocol();
    let naive = Naive::new(&protocol, days);
    for case in cases {
        let ours = plan::plan(&protocol, case.treatment.clone());
        let entries = naive.plan(&case.treatment);
        let theirs: Intervals = entries.iter().map(|e| (e.key.to_owned(), e.interval)).collect();
        assert_eq!(theirs, expected(&protocol, &ours), "{case:?}");
        let verdict = naive.verdict(&case.treatment, protocol.vocabulary().key(case.subject), case.now);
        assert_eq!(verdict, answer::permission(&ours, case.subject, case.now), "{case:?}");
    }
}

#[test]
fn the_naive_loop_on_the_calendar() {
    check_naive(Days::Calendar, &cases(&protocol(), SEED, COUNT));
}

#[test]
fn the_naive_loop_with_fixed_days_where_the_clock_never_changes() {
    check_naive(Days::Fixed, &without_clock_changes(cases(&protocol(), SEED, COUNT)));
}

#[cfg(feature = "zen")]
#[test]
fn the_rule_engine() {
    let protocol = protocol();
    let zen = benchmarks::Zen::new(&protocol);
    for case in cases(&protocol, SEED, COUNT) {
        let ours = plan::plan(&protocol, case.treatment.clone());
        let asked = benchmarks::Asked::new(&case.treatment.facts, None);
        let theirs: Intervals = zen
            .plan(&asked, &case.treatment)
            .into_iter()
            .filter_map(|(rule, interval)| Some((protocol.advice().nth(rule)?.1.key.clone(), interval)))
            .collect();
        assert_eq!(theirs, expected(&protocol, &ours), "{case:?}");
        let subject = protocol.vocabulary().key(case.subject);
        let asked = benchmarks::Asked::new(&case.treatment.facts, Some(subject));
        let verdict = zen.verdict(&asked, &case.treatment, case.now);
        assert_eq!(verdict, answer::permission(&ours, case.subject, case.now), "{case:?}");
    }
}

#[test]
fn the_cases_ask_for_something() {
    let protocol = protocol();
    let mut verdicts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut across_clock_changes = 0;
    for case in cases(&protocol, SEED, COUNT) {
        let plan = plan::plan(&protocol, case.treatment.clone());
        *verdicts.entry(answer::permission(&plan, case.subject, case.now).as_str()).or_default() += 1;
        let treated = &case.treatment.treated;
        let next_change = treated.time_zone().following(treated.timestamp()).next();
        across_clock_changes += usize::from(
            next_change.is_some_and(|c| c.timestamp().duration_since(treated.timestamp()).as_hours() < 72),
        );
    }
    println!("{verdicts:?}, {across_clock_changes} across clock changes");
    for verdict in ["allowed", "not_yet", "ask_clinic", "avoid"] {
        assert!(verdicts.get(verdict).is_some_and(|count| *count >= 10), "{verdicts:?}");
    }
    assert!(across_clock_changes >= 50, "{across_clock_changes}");
}
