//! Rules of the house that the compiler does not know.
//!
//! Each test reads the repository as it stands and names every offence at once: which crate may stand on which, what
//! the pure crates keep out, and whether the pages and the content still tell the truth about the code.
#![expect(clippy::disallowed_methods, reason = "these tests read the repository")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use content::{File, Files, Problems};
use proof::Suite;
use serde_json::Value;

/// Which crates a crate may stand on: those below it. A crate that is not listed here has no place in the house yet.
/// Beside these, tests of any crate may use `embedded`.
const MAY_STAND_ON: &[(&str, &[&str])] = &[
    ("content", &[]),
    ("vocabulary", &["content"]),
    ("evidence", &["content", "vocabulary"]),
    ("protocol", &["content", "vocabulary", "evidence"]),
    ("recovery", &["content", "vocabulary", "evidence", "protocol"]),
    ("wording", &["content", "vocabulary", "evidence", "protocol", "recovery"]),
    ("embedded", &[]),
    ("proof", &["content", "vocabulary", "evidence", "protocol", "recovery"]),
    (
        "cli",
        &[
            "content",
            "vocabulary",
            "evidence",
            "protocol",
            "recovery",
            "wording",
            "paper",
            "proof",
            "cohort",
            "embedded",
        ],
    ),
    ("paper", &["content", "vocabulary", "evidence", "protocol", "recovery", "wording"]),
    ("cohort", &["content", "vocabulary", "evidence"]),
    ("benchmarks", &["content", "vocabulary", "evidence", "protocol", "recovery", "embedded"]),
];

/// Crates without input and output, clock, zone look-up or chance.
const PURE: &[&str] =
    &["content", "vocabulary", "evidence", "protocol", "recovery", "wording", "paper", "proof"];

/// What no pure crate may stand on, however indirectly.
const NOT_PURE: &[(&str, &[&str])] = &[
    (
        "an async runtime",
        &["tokio", "async-std", "smol", "async-executor", "async-io", "mio", "futures-executor"],
    ),
    (
        "a database",
        &[
            "sqlx",
            "sqlx-core",
            "rusqlite",
            "libsqlite3-sys",
            "postgres",
            "tokio-postgres",
            "diesel",
            "sea-orm",
            "redb",
            "sled",
        ],
    ),
    (
        "a web library",
        &[
            "axum",
            "hyper",
            "actix-web",
            "warp",
            "rocket",
            "tower-http",
            "reqwest",
            "ureq",
            "isahc",
            "curl",
            "rustls",
        ],
    ),
    (
        "the terminal",
        &[
            "clap",
            "miette",
            "anstream",
            "anstyle",
            "crossterm",
            "ratatui",
            "console",
            "indicatif",
            "termcolor",
            "owo-colors",
            "terminal_size",
        ],
    ),
    ("chance", &["rand", "rand_core", "fastrand", "getrandom"]),
];

const PURITY: &str = "#![warn(clippy::disallowed_methods, reason = \"this crate is pure\")]";
const LONGEST_FILE: usize = 900;

/// Problems that no short example provokes: this one takes 65 rules.
const WITHOUT_EXAMPLE: &[&str] = &[
    "too_many_conditions",
    // These are found by the exhaustive check, whose own tests provoke them: crates/proof/tests/faults.rs.
    "contradiction",
    "endless",
    "empty_window",
    "never_true",
    "exception_frees",
    "no_rule",
    "early_session",
    "unknown_loosens",
    "merged_laxer",
    "quiet_warning",
    "level_falls",
    "strength_lowers",
    // And this one by `protocol test`: crates/proof/tests/scenarios.rs.
    "uncovered",
];

#[test]
fn arrows_between_crates_point_down() {
    let mut offences = Vec::new();
    let crates = crates();
    let names: BTreeSet<&str> = crates.iter().map(|c| c.name.as_str()).collect();
    for each in &crates {
        let Some((_, below)) = MAY_STAND_ON.iter().find(|(name, _)| *name == each.name) else {
            offences.push(format!(
                "`{}` has no place in `MAY_STAND_ON`: say which crates it may stand on",
                each.name
            ));
            continue;
        };
        for (dependency, for_tests) in each.dependencies.iter().filter(|(d, _)| names.contains(d.as_str())) {
            let allowed = below.contains(&dependency.as_str()) || (*for_tests && dependency == "embedded");
            if !allowed {
                offences.push(format!("`{}` stands on `{dependency}`, which is not below it", each.name));
            }
        }
    }
    assert_none("arrows between crates point down", &offences);
}

#[test]
fn pure_crates_stand_on_no_runtime_database_web_terminal_or_chance() {
    let host = host();
    let metadata = metadata(&["--filter-platform", &host]);
    let packages = list(&metadata["packages"]);
    let name_of: BTreeMap<&str, &str> = packages.iter().map(|p| (text(&p["id"]), text(&p["name"]))).collect();
    let below: BTreeMap<&str, Vec<&str>> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| (text(&node["id"]), normal_dependencies(node)))
        .collect();
    let members: BTreeSet<&str> = list(&metadata["workspace_members"]).iter().map(text).collect();

    let mut offences = Vec::new();
    for pure in PURE {
        let Some(root) = members.iter().find(|id| name_of[**id] == *pure) else {
            offences.push(format!("there is no crate `{pure}`"));
            continue;
        };
        for reached in closure(root, &below) {
            let name = name_of[reached];
            for (what, _) in NOT_PURE.iter().filter(|(_, names)| names.contains(&name)) {
                offences.push(format!("`{pure}` stands on `{name}`, which is {what}"));
            }
        }
    }
    assert_none("pure crates stand on nothing that does input or output", &offences);
}

#[test]
fn every_pure_crate_asks_for_the_purity_lint_and_nothing_in_it_silences_it() {
    let mut offences = Vec::new();
    for each in crates().iter().filter(|c| PURE.contains(&c.name.as_str())) {
        let library = read(&each.folder.join("src/lib.rs"));
        let opening =
            library.lines().take_while(|l| l.starts_with("//!") || l.starts_with("#![") || l.is_empty());
        if !opening.into_iter().any(|line| line == PURITY) {
            offences.push(format!("`{}`: src/lib.rs does not open with {PURITY}", each.name));
        }
        for (path, source) in files_under(&each.folder.join("src"), &["rs"]) {
            let silenced = ["allow", "expect"]
                .iter()
                .any(|how| source.contains(&format!("{how}(clippy::disallowed_methods")));
            if silenced {
                offences.push(format!("{path} silences the lint"));
            }
        }
    }
    assert_none("every pure crate asks for the purity lint", &offences);
}

#[test]
fn architecture_names_every_crate() {
    let architecture = read(&root().join("ARCHITECTURE.md"));
    let unnamed = crates().into_iter().filter(|c| !architecture.contains(&format!("**`{}`**", c.name)));
    let offences: Vec<String> =
        unnamed.map(|c| format!("ARCHITECTURE.md has no paragraph **`{}`**", c.name)).collect();
    assert_none("ARCHITECTURE.md names every crate", &offences);
}

#[test]
fn every_crate_opens_with_a_sentence() {
    let mut offences = Vec::new();
    for path in crates().iter().flat_map(|c| &c.roots) {
        let source = read(path);
        let lines = source.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
        let opening: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
        let opening = opening.join(" ");
        let is_sentence = opening.ends_with(['.', ':']) && opening.split_whitespace().count() >= 3;
        if !is_sentence {
            offences.push(format!("{} opens with `{opening}`", path.display()));
        }
    }
    assert_none("every crate opens with a sentence that says what it is", &offences);
}

#[test]
fn every_problem_has_its_section_and_every_section_its_problem() {
    let page = read(&root().join("docs/diagnostics.md"));
    let explained: BTreeSet<String> = Section::all(&page).into_iter().map(|s| s.code).collect();
    let mut used = BTreeMap::new();
    for each in crates() {
        for (path, source) in files_under(&each.folder.join("src"), &["rs"]) {
            let code = source.split("#[cfg(test)]").next().unwrap_or(&source);
            for name in problem_codes(code) {
                used.entry(name).or_insert_with(|| path.clone());
            }
        }
    }
    let unexplained = used.iter().filter(|(code, _)| !explained.contains(*code));
    let mut offences: Vec<String> =
        unexplained.map(|(code, path)| format!("`{code}` ({path}) has no section")).collect();
    offences.extend(
        explained
            .iter()
            .filter(|c| !used.contains_key(*c))
            .map(|c| format!("section `{c}` is about no problem")),
    );
    assert_none("docs/diagnostics.md explains every problem", &offences);
}

#[test]
fn every_example_in_the_diagnostics_provokes_its_problem() {
    let page = read(&root().join("docs/diagnostics.md"));
    let sections = Section::all(&page);
    let base: Vec<Example> = examples(page.split("\n### ").next().unwrap_or(&page));
    let whole = problems_of(&edition(&base, &[]));
    let unexpected: Vec<String> = whole.into_iter().filter(|code| code != "missing_text").collect();
    assert_none("the edition that the examples stand in has no problem of its own", &unexpected);

    let mut offences = Vec::new();
    for section in sections {
        let found = examples(&section.text);
        if found.is_empty() {
            if !WITHOUT_EXAMPLE.contains(&section.code.as_str()) {
                offences.push(format!("`{}` has no example", section.code));
            }
            continue;
        }
        let provoked = problems_of(&edition(&base, &found));
        if !provoked.contains(&section.code) {
            offences.push(format!("the example of `{}` provokes {provoked:?}", section.code));
        }
    }
    assert_none("every example in docs/diagnostics.md provokes its problem", &offences);
}

#[test]
fn content_has_no_windows_line_end_and_no_tab() {
    let mut offences = Vec::new();
    for (path, text) in files_under(&root().join("content"), &["toml", "ftl", "md"]) {
        for (number, line) in text.split('\n').enumerate() {
            if line.contains(['\r', '\t']) {
                offences.push(format!("{path}:{}", number + 1));
            }
        }
    }
    assert_none("no file under content/ has a Windows line end or a tab", &offences);
}

#[test]
fn no_source_file_is_longer_than_a_reader() {
    let folders = ["crates", "fuzz"].map(|folder| root().join(folder));
    let files = folders.iter().filter(|f| f.is_dir()).flat_map(|f| files_under(f, &["rs"]));
    let long =
        files.map(|(path, text)| (path, text.lines().count())).filter(|(_, lines)| *lines > LONGEST_FILE);
    let offences: Vec<String> = long.map(|(path, lines)| format!("{path} has {lines} lines")).collect();
    assert_none("no .rs file has more than 900 lines", &offences);
}

#[test]
fn links_between_our_pages_lead_somewhere() {
    let pages = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path());
    let pages = pages
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .map(|path| (shown(&path), read(&path)));
    let pages =
        pages.chain(["docs", "content"].iter().flat_map(|folder| files_under(&root().join(folder), &["md"])));
    let mut offences = Vec::new();
    for (page, text) in pages {
        let folder = root().join(&page).parent().unwrap().to_owned();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = link.split('#').next().unwrap_or(link);
            let is_ours = !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:");
            if is_ours && !folder.join(target).exists() {
                offences.push(format!("{page} links to {link}"));
            }
        }
    }
    assert_none("links between our pages lead somewhere", &offences);
}

#[track_caller]
fn assert_none(rule: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{rule}, but:\n  {}", offences.join("\n  "));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A path as people of the project write it: from the root, with `/` between parts.
fn shown(path: &Path) -> String {
    let inside = path.strip_prefix(root()).unwrap_or(path);
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Every file under a folder with one of these extensions, as path and text; what cargo builds is left out.
fn files_under(folder: &Path, extensions: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if path.file_name().is_some_and(|name| name != "target") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|e| extensions.iter().any(|wanted| e == *wanted)) {
                found.push((shown(&path), read(&path)));
            }
        }
    }
    found.sort();
    found
}

/// One crate of the workspace, as cargo sees it.
struct Crate {
    name: String,
    folder: PathBuf,
    /// What it stands on, and whether only its tests do.
    dependencies: Vec<(String, bool)>,
    /// The files its library and programs start with.
    roots: Vec<PathBuf>,
}

fn crates() -> Vec<Crate> {
    let metadata = metadata(&["--no-deps"]);
    let of = |package: &Value| {
        let targets = list(&package["targets"])
            .iter()
            .filter(|t| list(&t["kind"]).iter().any(|k| k == "lib" || k == "bin"));
        Crate {
            name: text(&package["name"]).to_owned(),
            folder: Path::new(text(&package["manifest_path"])).parent().unwrap().to_owned(),
            dependencies: list(&package["dependencies"])
                .iter()
                .map(|d| (text(&d["name"]).to_owned(), d["kind"] == "dev"))
                .collect(),
            roots: targets.map(|t| PathBuf::from(text(&t["src_path"]))).collect(),
        }
    };
    list(&metadata["packages"]).iter().map(of).collect()
}

fn metadata(arguments: &[&str]) -> Value {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["metadata", "--locked", "--format-version", "1"]).args(arguments).current_dir(root());
    serde_json::from_str(&output(&mut command)).unwrap()
}

fn host() -> String {
    let about = output(Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV"));
    about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a text: {value}"))
}

fn normal_dependencies(node: &Value) -> Vec<&str> {
    let is_normal = |d: &&Value| list(&d["dep_kinds"]).iter().any(|k| k["kind"].is_null());
    list(&node["deps"]).iter().filter(is_normal).map(|d| text(&d["pkg"])).collect()
}

fn closure<'a>(start: &'a str, below: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next = vec![start];
    while let Some(id) = next.pop() {
        if reached.insert(id) {
            next.extend(below.get(id).into_iter().flatten());
        }
    }
    reached
}

/// The codes of all problems that a piece of code reports, also where the call is spread over lines.
fn problem_codes(code: &str) -> BTreeSet<String> {
    let calls = [".error(", ".warning(", "return fault(", " code: "]
        .into_iter()
        .flat_map(|call| code.split(call).skip(1));
    let named = calls.filter_map(|arguments| arguments.trim_start().strip_prefix('"')?.split('"').next());
    named
        .filter(|name| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'))
        .map(str::to_owned)
        .collect()
}

/// A section of `docs/diagnostics.md`: everything under a heading that is the code of a problem.
struct Section {
    code: String,
    text: String,
}

impl Section {
    fn all(page: &str) -> Vec<Section> {
        let under = page.split("\n### ").skip(1).filter_map(|section| section.split_once('\n'));
        under
            .map(|(heading, text)| Section {
                code: heading.trim().trim_matches('`').to_owned(),
                text: text.to_owned(),
            })
            .collect()
    }
}

/// A piece of a content file: a fenced block whose first line is a comment with its path.
struct Example {
    path: String,
    text: String,
}

fn examples(page: &str) -> Vec<Example> {
    let blocks =
        ["\n```toml\n", "\n```ftl\n", "\n```md\n"].into_iter().flat_map(|fence| page.split(fence).skip(1));
    let pieces = blocks.filter_map(|block| block.split("\n```").next()?.split_once('\n'));
    let piece = |(path, text): (&str, &str)| {
        let page = path.strip_prefix("<!-- content/").and_then(|path| path.strip_suffix(" -->"));
        let path = path
            .strip_prefix("# content/")
            .or(page)
            .unwrap_or_else(|| panic!("`{path}` names no file under content/"));
        Example { path: path.to_owned(), text: format!("{text}\n") }
    };
    pieces.map(piece).collect()
}

/// The base edition with an example added: to the end of the file it names, or as a file of its own.
fn edition(base: &[Example], added: &[Example]) -> Files {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for example in base.iter().chain(added) {
        files.entry(&example.path).or_default().push_str(&example.text);
    }
    files.into_iter().map(|(path, text)| File { path: path.to_owned(), text }).collect()
}

fn problems_of(files: &Files) -> BTreeSet<String> {
    let mut problems = Problems::new();
    let wording = wording::Wording::read(files, &mut problems);
    if let Some(protocol) = protocol::read(files, &mut problems) {
        wording::check(&wording, &protocol, files, &mut problems);
        Suite::read(files, &protocol, &mut problems).play(&protocol, &mut problems);
    }
    problems.iter().map(|p| p.code.to_owned()).collect()
}
