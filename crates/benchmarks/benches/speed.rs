//! One plan and one verdict by every rival, in one run.
//!
//! An iteration answers all 256 cases, so that the time for one element is the mean over zones, dates and facts.
#![allow(missing_docs, reason = "criterion's macros make public functions")]

use std::hint::black_box;

#[cfg(feature = "zen")]
use benchmarks::{Asked, Zen};
use benchmarks::{Case, Days, Naive, SEED, cases, protocol};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use protocol::Protocol;
use recovery::{Plan, answer, plan};

const COUNT: usize = 256;

struct Bench {
    protocol: Protocol,
    cases: Vec<Case>,
    calendar: Naive,
    fixed: Naive,
}

impl Bench {
    fn new() -> Self {
        let protocol = protocol();
        let cases = cases(&protocol, SEED, COUNT);
        let calendar = Naive::new(&protocol, Days::Calendar);
        let fixed = Naive::new(&protocol, Days::Fixed);
        Bench { protocol, cases, calendar, fixed }
    }

    fn key(&self, case: &Case) -> &str {
        self.protocol.vocabulary().key(case.subject)
    }
}

/// Measures `answer` on every case. What it returns is dropped within the measured time.
fn each<C, T>(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, cases: &[C], answer: impl Fn(&C) -> T) {
    group.throughput(Throughput::Elements(cases.len() as u64));
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            for case in cases {
                black_box(answer(black_box(case)));
            }
        });
    });
}

fn plans(criterion: &mut Criterion) {
    let bench = Bench::new();
    let mut group = criterion.benchmark_group("plan");
    each(&mut group, "recovery", &bench.cases, |case| plan::plan(&bench.protocol, case.treatment.clone()));
    each(&mut group, "naive, calendar", &bench.cases, |case| bench.calendar.plan(&case.treatment));
    each(&mut group, "naive, 24-hour days", &bench.cases, |case| bench.fixed.plan(&case.treatment));
    #[cfg(feature = "zen")]
    {
        let zen = Zen::new(&bench.protocol);
        let asked: Vec<_> =
            bench.cases.iter().map(|c| (Asked::new(&c.treatment.facts, None), &c.treatment)).collect();
        each(&mut group, "zen-engine", &asked, |(asked, treatment)| zen.plan(asked, treatment));
    }
    group.finish();
}

fn verdicts(criterion: &mut Criterion) {
    let bench = Bench::new();
    let mut group = criterion.benchmark_group("verdict");
    let planned = |case: &Case| (plan::plan(&bench.protocol, case.treatment.clone()), case.clone());
    let planned: Vec<(Plan<'_>, Case)> = bench.cases.iter().map(planned).collect();
    each(&mut group, "recovery, plan at hand", &planned, |(plan, case)| {
        answer::permission(plan, case.subject, case.now)
    });
    each(&mut group, "recovery, with its plan", &bench.cases, |case| {
        let plan = plan::plan(&bench.protocol, case.treatment.clone());
        answer::permission(&plan, case.subject, case.now)
    });
    each(&mut group, "naive, calendar", &bench.cases, |case| {
        bench.calendar.verdict(&case.treatment, bench.key(case), case.now)
    });
    each(&mut group, "naive, 24-hour days", &bench.cases, |case| {
        bench.fixed.verdict(&case.treatment, bench.key(case), case.now)
    });
    #[cfg(feature = "zen")]
    {
        let zen = Zen::new(&bench.protocol);
        let asked = |case: &Case| (Asked::new(&case.treatment.facts, Some(bench.key(case))), case.clone());
        let asked: Vec<_> = bench.cases.iter().map(asked).collect();
        each(&mut group, "zen-engine", &asked, |(asked, case)| zen.verdict(asked, &case.treatment, case.now));
    }
    group.finish();
}

criterion_group!(benches, plans, verdicts);
criterion_main!(benches);
