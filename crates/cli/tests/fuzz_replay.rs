//! Replays what the fuzz targets start from, and simple changes to it, as ordinary tests.
//!
//! The targets in `fuzz/` need libFuzzer; these tests need nothing. Both run the same body, `fuzz/bodies.rs`, on the same seeds.
//! What a fuzzer finds is mended and then added to `fuzz/seeds/`, and so is tried here from then on.
#![expect(clippy::disallowed_methods, reason = "these tests read the repository")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

#[path = "../../../fuzz/bodies.rs"]
mod bodies;

/// How often each seed is changed: 500 times, or fewer where the code is not optimised and so takes ten times as long.
const CHANGES: u64 = if cfg!(debug_assertions) { 50 } else { 500 };

#[test]
fn the_tiny_edition_that_seeds_change_is_without_errors() {
    assert_eq!(bodies::tiny_edition_problems(), "");
}

#[test]
fn no_content_makes_a_reader_panic() {
    replay("content", bodies::content, CHANGES);
}

#[test]
fn no_argument_makes_a_reader_panic() {
    replay("arguments", bodies::arguments, CHANGES);
}

/// Runs the body on every seed as it is and changed `changes` times, and names each input that it did not survive.
fn replay(target: &str, body: fn(&[u8]), changes: u64) {
    let seeds = seeds(target);
    assert!(seeds.len() > 10, "few seeds for {target}: {}", seeds.len());
    let mut fell = Vec::new();
    for (name, seed) in &seeds {
        for change in 0..=changes {
            let input = if change == 0 { seed.clone() } else { changed(seed, &seeds, change) };
            if catch_unwind(AssertUnwindSafe(|| body(&input))).is_err() {
                fell.push(format!("{name}, change {change}: {:?}", String::from_utf8_lossy(&input)));
            }
        }
    }
    fell.truncate(5);
    assert!(fell.is_empty(), "the reader panicked on:\n{}", fell.join("\n"));
}

/// The seeds of a target in the order of their names.
fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds").join(target);
    let mut seeds: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap()))
        .collect();
    seeds.sort();
    seeds
}

/// Words at which readers turn.
const WORDS: [&str; 16] = [
    "\n[[avoid]]\n",
    "= {",
    "}",
    "\"",
    "0h..",
    "~",
    "9999999999",
    "-1",
    "few-days",
    "\r\n",
    "\0",
    "é",
    "\u{200b}",
    " ago",
    "pm",
    "[]",
];

/// The seed after one to four changes that depend on nothing but `change`, so that a failure can be repeated.
fn changed(seed: &[u8], seeds: &[(String, Vec<u8>)], change: u64) -> Vec<u8> {
    let mut chance = Chance(change);
    let mut input = seed.to_vec();
    for _ in 0..=chance.below(3) {
        let at = chance.below(input.len());
        match chance.below(6) {
            0 => input.truncate(at),
            1 => input.insert(at, chance.byte()),
            2 if !input.is_empty() => {
                let last = input.len() - 1;
                input[at.min(last)] = chance.byte();
            }
            3 => {
                let until = (at + chance.below(40)).min(input.len());
                input.drain(at..until);
            }
            4 => {
                let word = WORDS[chance.below(WORDS.len() - 1)];
                input.splice(at..at, word.bytes());
            }
            _ => {
                let other = &seeds[chance.below(seeds.len() - 1)].1;
                let from = chance.below(other.len());
                let until = (from + chance.below(60)).min(other.len());
                input.splice(at..at, other[from..until].iter().copied());
            }
        }
    }
    input
}

/// Numbers that look random and are the same in every run (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 to `most`, both included.
    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % (most as u64 + 1)).unwrap()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}
