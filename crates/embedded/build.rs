//! Lists every file under `content/` for embedding, in the order of the paths.

#![expect(clippy::disallowed_methods, reason = "runs on the builder's machine, where the files are")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let content = manifest.join("../../content").canonicalize()?;
    let mut files = Vec::new();
    collect(&content, &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        let inside = file.strip_prefix(&content).map_err(io::Error::other)?;
        let path = inside.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        writeln!(list, "    ({path:?}, include_str!({:?})),", file.display().to_string())
            .map_err(io::Error::other)?;
    }
    list.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(out.join("files.rs"), list)
}

/// Whether a file is part of the edition: terms, claims, rules, wording, and the pages of scenarios.
fn is_content(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    // As `content::is_scenario_page` has it, which a test holds this against.
    let is_scenario = || path.parent().is_some_and(|folder| folder.ends_with("scenarios"));
    extension == "toml" || extension == "ftl" || extension == "md" && is_scenario()
}

/// Adds every file of the edition under `folder`, and tells cargo to look at the folder again when it changes.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if is_content(&path) {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
    Ok(())
}
