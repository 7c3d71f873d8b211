//! Instructions of one plan and one verdict, counted by valgrind: the same on a busy machine as on an idle one.
//!
//! Needs valgrind, and `gungraun-runner` of the same version as the `gungraun` crate.
#![allow(missing_docs, reason = "gungraun's macros make public modules")]
#![allow(clippy::disallowed_methods, reason = "gungraun reads its own arguments")]

use std::hint::black_box;

use benchmarks::{Case, Days, Entry, Naive, SEED, cases, protocol};
use gungraun::{library_benchmark, library_benchmark_group, main};
use protocol::Protocol;
use recovery::{Permission, Plan, answer, plan};

/// One case, kept for the length of the program so that results may borrow from it.
struct Asked {
    protocol: &'static Protocol,
    naive: &'static Naive,
    case: Case,
}

fn asked(days: Days) -> Asked {
    let protocol: &'static Protocol = Box::leak(Box::new(protocol()));
    let naive = Box::leak(Box::new(Naive::new(protocol, days)));
    let mut cases = cases(protocol, SEED, 1);
    Asked { protocol, naive, case: cases.swap_remove(0) }
}

fn planned() -> (Plan<'static>, Case) {
    let Asked { protocol, case, .. } = asked(Days::Calendar);
    (plan::plan(protocol, case.treatment.clone()), case)
}

#[library_benchmark]
#[bench::one(asked(Days::Calendar))]
fn plan_by_recovery(asked: Asked) -> Plan<'static> {
    black_box(plan::plan(asked.protocol, asked.case.treatment))
}

#[library_benchmark]
#[bench::calendar(asked(Days::Calendar))]
#[bench::fixed_days(asked(Days::Fixed))]
fn plan_by_the_naive_loop(asked: Asked) -> Vec<Entry<'static>> {
    black_box(asked.naive.plan(&asked.case.treatment))
}

#[library_benchmark]
#[bench::plan_at_hand(planned())]
fn verdict_by_recovery((plan, case): (Plan<'static>, Case)) -> Permission {
    black_box(answer::permission(&plan, case.subject, case.now))
}

#[library_benchmark]
#[bench::calendar(asked(Days::Calendar))]
#[bench::fixed_days(asked(Days::Fixed))]
fn verdict_by_the_naive_loop(asked: Asked) -> Permission {
    let subject = asked.protocol.vocabulary().key(asked.case.subject);
    black_box(asked.naive.verdict(&asked.case.treatment, subject, asked.case.now))
}

library_benchmark_group!(name = plans, benchmarks = [plan_by_recovery, plan_by_the_naive_loop]);
library_benchmark_group!(name = verdicts, benchmarks = [verdict_by_recovery, verdict_by_the_naive_loop]);
main!(library_benchmark_groups = [plans, verdicts]);
