//! A batch of any length runs in the same memory.
//!
//! The child is fed while it is read, so neither end holds the whole: an answer is about 60 KB, and 20,000 of them are more than a
//! gigabyte. Its highest resident memory is read from `/proc/<pid>/status` while it still runs, waiting for more input.
//!
//! Without optimisation a line takes 12 ms (measured on 2 cores), so an ordinary `cargo test` sends 1,000 and takes some 12 seconds;
//! optimised it sends 20,000. The run of 100,000 lines is the same test:
//!
//! ```sh
//! AFTERCARE_LINES=100000 cargo test --release -p cli --test constant_memory -- --nocapture
//! ```
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::disallowed_methods, reason = "these tests run the program and look at its memory")]

mod program;

use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdout, Stdio};
use std::sync::mpsc;
use std::time::Instant;
use std::{env, fs};

/// How many lines are sent.
const LINES: usize = if cfg!(debug_assertions) { 1_000 } else { 20_000 };

/// After how many the memory is looked at first.
const FIRST: usize = 500;

/// The most resident memory that the program may ever have, in KiB.
const MOST_KIB: u64 = 30 * 1024;

/// How much it may grow from the first look to the last, in KiB: nothing that grows with each line stays below this.
const MAY_GROW_KIB: u64 = 1024;

#[test]
fn a_long_batch_takes_no_more_memory_than_a_short_one() {
    if fs::metadata("/proc/self/status").is_err() {
        eprintln!("not run: this machine has no /proc to read the memory of a process from");
        return;
    }
    let lines = env::var("AFTERCARE_LINES").ok().and_then(|n| n.parse().ok()).unwrap_or(LINES).max(2 * FIRST);
    let begun = Instant::now();
    let mut child =
        program::command(["plan", "--batch", "-", "--json"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = Answers(BufReader::new(child.stdout.take().unwrap()));
    let (send, more) = mpsc::channel::<std::ops::Range<usize>>();
    let writer = std::thread::spawn(move || {
        for range in more {
            for number in range {
                writeln!(stdin, "{}", line(number)).unwrap();
            }
            stdin.flush().unwrap();
        }
    });

    // The program writes in blocks, so the last answers of a stretch may wait inside it; all but a few can be read.
    let slack = 20;
    send.send(0..FIRST).unwrap();
    let mut read = answers.read(0, FIRST - slack);
    let early = peak_kib(child.id());
    send.send(FIRST..lines).unwrap();
    read = answers.read(read, lines - slack);
    let late = peak_kib(child.id());
    drop(send);
    writer.join().unwrap();
    answers.read(read, lines);
    assert!(answers.is_at_end(), "one line in, one line out");
    // Every 97th line is bad, so the run ends with status 1 and not before.
    assert_eq!(child.wait().unwrap().code(), Some(1));

    eprintln!(
        "{lines} lines in {:.1} s: peak {early} KiB after {FIRST}, {late} KiB at the end",
        begun.elapsed().as_secs_f64()
    );
    assert!(late < MOST_KIB, "{late} KiB resident");
    assert!(late <= early + MAY_GROW_KIB, "from {early} to {late} KiB");
}

/// A line; they differ in zone, moment and facts, and some are bad.
fn line(number: usize) -> String {
    let zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"];
    let facts = [
        "null".to_owned(),
        format!(
            r#"{{"device":"pen","depth_mm":{}}}"#,
            f64::from(u8::try_from(number % 20).unwrap()) / 10.0 + 0.2
        ),
        r#"{"device":"radiofrequency","combined":["prp"],"skin_type":"V","conditions":["active_acne"]}"#
            .to_owned(),
        r#"{"device":"roller","setting":"home","intensity":"gentle","medicines":["retinoid","nsaid"]}"#
            .to_owned(),
    ];
    if number % 97 == 96 {
        return format!(r#"{{"id":{number},"treated":"never","zone":"UTC"}}"#);
    }
    format!(
        r#"{{"id":{number},"treated":"20{:02}-{:02}-{:02}T{:02}:15","zone":"{}","facts":{}}}"#,
        20 + number % 17,
        1 + number % 12,
        1 + number % 28,
        8 + number % 11,
        zones[number % zones.len()],
        facts[number % facts.len()],
    )
}

struct Answers(BufReader<ChildStdout>);

impl Answers {
    /// Reads answers from the `from`th up to the `until`th, and checks that each stands in its place.
    fn read(&mut self, from: usize, until: usize) -> usize {
        let mut answer = Vec::new();
        for number in from..until {
            answer.clear();
            self.0.read_until(b'\n', &mut answer).unwrap();
            let head = String::from_utf8_lossy(&answer[..answer.len().min(60)]);
            let is_bad = number % 97 == 96;
            let (id, text) = (format!("\"id\":{number}"), String::from_utf8_lossy(&answer));
            assert!(
                if is_bad { text.contains(&id) } else { head.starts_with(&format!("{{{id},")) },
                "answer {number}: {head}"
            );
            assert_eq!(is_bad, text.contains("\"error\":"), "answer {number}: {head}");
        }
        until
    }

    fn is_at_end(&mut self) -> bool {
        self.0.fill_buf().unwrap().is_empty()
    }
}

/// The highest resident memory of a process so far, in KiB.
fn peak_kib(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
