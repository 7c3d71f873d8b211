//! The program, as a person or another program starts it.
//!
//! Shared by the tests that run the real binary. The environment is emptied, so that neither a zone nor a wish for colour
//! of the machine reaches it.
#![allow(clippy::disallowed_methods, reason = "these tests run the program and copy the content")]
#![allow(dead_code, reason = "each file of tests uses its own part")]

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The program, not yet started.
pub(crate) fn command<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aftercare"));
    command
        .args(args)
        .env_clear()
        .env("TZ", "UTC")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// What the program said.
#[derive(Debug)]
pub(crate) struct Said {
    /// Its status; `None` if a signal ended it.
    pub(crate) status: Option<i32>,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Said {
    /// Each line of the output as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Vec<Value> {
        let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        self.out.lines().map(read).collect()
    }

    /// The output of a run that must have gone well.
    #[track_caller]
    pub(crate) fn well(self) -> String {
        assert_eq!((self.status, self.err.as_str()), (Some(0), ""), "{}", self.out);
        self.out
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let said = Said { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
        for text in [&said.out, &said.err] {
            assert!(!text.contains("panicked"), "{text}");
        }
        said
    }
}

/// Runs the program.
pub(crate) fn run<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Said {
    command(args).output().unwrap().into()
}

/// Runs the program on this standard input.
pub(crate) fn run_on<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>, input: &[u8]) -> Said {
    let mut child = command(args).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A program that has read enough closes its end; what it says of it is for the test to judge.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output.into()
}

/// An empty folder of this test's own.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mistakes").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A copy of the content for this test to break.
pub(crate) fn copy_of_the_content(name: &str) -> PathBuf {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to)
            } else {
                fs::write(to, fs::read(entry.path()).unwrap()).unwrap()
            }
        }
    }
    let folder = scratch(name);
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content")), &folder);
    folder
}
