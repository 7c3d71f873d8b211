//! Batches: one JSON object a line in, one a line out, in constant memory.
//!
//! A line that cannot be answered is answered in its place with an error, and the run goes on.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Map, Value, json};

use crate::error::Failure;

/// The longest line that is read; a longer one is answered with an error.
const LONGEST_LINE: u64 = 1 << 20;

/// Answers each line of `path` (`-` for standard input). Blank lines are passed over.
///
/// `answer` gets the object and writes its answer without the line end, or says why it cannot.
pub(crate) fn run(
    path: &Path,
    mut answer: impl FnMut(&Value, &Map<String, Value>, &mut Vec<u8>) -> Result<(), String>,
) -> Result<ExitCode, Failure> {
    let mut input: Box<dyn BufRead> = if path.as_os_str() == "-" {
        Box::new(BufReader::new(io::stdin()))
    } else {
        let file = File::open(path).map_err(|source| Failure::Read { path: path.to_owned(), source })?;
        Box::new(BufReader::with_capacity(1 << 16, file))
    };
    let mut output = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let (mut line, mut reply) = (Vec::new(), Vec::new());
    let mut status = ExitCode::SUCCESS;
    let mut number: u64 = 0;
    while next_line(&mut input, &mut line)
        .map_err(|source| Failure::Read { path: path.to_owned(), source })?
    {
        number += 1;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        reply.clear();
        if let Err(error) = answer_line(&line, number, &mut reply, &mut answer) {
            status = ExitCode::FAILURE;
            reply.clear();
            serde_json::to_writer(&mut reply, &error).map_err(io::Error::from)?;
        }
        reply.push(b'\n');
        output.write_all(&reply)?;
    }
    output.flush()?;
    Ok(status)
}

/// Reads a line without its end; past the longest it is cut, and the rest passed over. `false` at the end of the input.
fn next_line(input: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let read = input.take(LONGEST_LINE + 1).read_until(b'\n', line)?;
    if read == 0 {
        return Ok(false);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.len() as u64 > LONGEST_LINE {
        let mut rest = Vec::new();
        while !rest.ends_with(b"\n") {
            rest.clear();
            if input.take(LONGEST_LINE).read_until(b'\n', &mut rest)? == 0 {
                break;
            }
        }
    }
    Ok(true)
}

fn answer_line(
    line: &[u8],
    number: u64,
    reply: &mut Vec<u8>,
    answer: &mut impl FnMut(&Value, &Map<String, Value>, &mut Vec<u8>) -> Result<(), String>,
) -> Result<(), Value> {
    let at_line = |error: String| json!({ "line": number, "error": error });
    if line.len() as u64 > LONGEST_LINE {
        return Err(at_line(format!("longer than {LONGEST_LINE} bytes")));
    }
    let value: Value = serde_json::from_slice(line).map_err(|e| at_line(format!("not JSON: {e}")))?;
    let Value::Object(object) = &value else {
        return Err(at_line(format!("expected an object, found {}", crate::facts::type_of(&value))));
    };
    match object.get("id") {
        Some(id @ (Value::String(_) | Value::Number(_))) => {
            answer(id, object, reply).map_err(|error| json!({ "id": id, "error": error }))
        }
        Some(other) => Err(at_line(format!("id: expected a text, found {}", crate::facts::type_of(other)))),
        None => Err(at_line("id is missing".to_owned())),
    }
}
