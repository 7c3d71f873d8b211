//! Loads an edition of the content: the one inside the program, a folder, or a revision in git.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::Command;

use content::{File, Files, Problem, Problems, is_scenario_page};
use proof::Suite;
use protocol::Protocol;
use wording::{Catalogue, Wording};

use crate::args::Args;
use crate::error::Failure;

/// An edition without errors, ready to answer.
pub(crate) struct Edition {
    pub(crate) files: Files,
    pub(crate) protocol: Protocol,
    pub(crate) wording: Wording,
}

impl Edition {
    /// Loads the edition that the arguments name. The one inside the program was checked when it was built, so its texts are
    /// not graded again at every start.
    pub(crate) fn load(args: &Args) -> Result<Self, Failure> {
        let files = files(args.content.as_deref())?;
        let mut problems = Problems::new();
        let protocol = protocol::read(&files, &mut problems);
        let wording = Wording::read(&files, &mut problems);
        if let Some(protocol) = &protocol
            && args.content.is_some()
        {
            wording::check(&wording, protocol, &files, &mut problems);
        }
        match protocol {
            Some(protocol) if !problems.has_errors() => Ok(Edition { files, protocol, wording }),
            Some(_) | None => Err(Failure::Content { errors: errors(problems.iter()) }),
        }
    }

    /// The texts of the language asked for.
    pub(crate) fn language(&self, tag: &str) -> Result<&Catalogue, Failure> {
        self.wording.language(tag).ok_or_else(|| Failure::NoLanguage {
            tag: tag.to_owned(),
            known: self.wording.languages().map(|l| l.tag().to_owned()).collect(),
        })
    }
}

/// Everything that is wrong with an edition, and the protocol if it can be used.
pub(crate) fn check(files: &Files) -> (Option<Protocol>, Vec<Problem>) {
    let mut problems = Problems::new();
    let protocol = protocol::read(files, &mut problems);
    let wording = Wording::read(files, &mut problems);
    if let Some(protocol) = &protocol {
        wording::check(&wording, protocol, files, &mut problems);
        // Its rows are played by `protocol test`; whether they can be read is part of the content being sound.
        let _ = Suite::read(files, protocol, &mut problems);
    }
    let usable = protocol.filter(|_| !problems.has_errors());
    (usable, problems.sorted())
}

/// How many of the problems are errors.
pub(crate) fn errors<'a>(problems: impl Iterator<Item = &'a Problem>) -> usize {
    problems.filter(|p| p.severity == content::Severity::Error).count()
}

/// The files of the folder or the revision, or of the edition inside the program.
pub(crate) fn files(folder: Option<&Path>) -> Result<Files, Failure> {
    let Some(folder) = folder else {
        let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
        return Ok(embedded::FILES.iter().map(file).collect::<Files>().shown_in("content"));
    };
    let mut files = Vec::new();
    if folder.is_dir() {
        collect(folder, folder, &mut files)?;
    } else {
        collect_revision(folder, &mut files)?;
    }
    if !files.iter().any(|f| f.path.starts_with("vocabulary/") || f.path.contains("/protocol/")) {
        return Err(Failure::NoContent { path: folder.to_owned() });
    }
    Ok(Files::new(files).shown_in(folder.display().to_string()))
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<(), Failure> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source: io::Error| Failure::Read { path, source }
    };
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let path = entry.map_err(failed(folder))?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            let inside = path.strip_prefix(root).unwrap_or(&path);
            let parts: Vec<_> = inside.components().map(|c| c.as_os_str().to_string_lossy()).collect();
            let inside = parts.join("/");
            if is_content(&inside) {
                let text = fs::read_to_string(&path).map_err(failed(&path))?;
                files.push(File { path: inside, text });
            }
        }
    }
    Ok(())
}

fn is_content(path: &str) -> bool {
    path.ends_with(".toml") || path.ends_with(".ftl") || is_scenario_page(path)
}

/// Collects the files of a revision that git knows: `v1` means the folder `content` in it, `v1:folder` another.
fn collect_revision(named: &Path, files: &mut Vec<File>) -> Result<(), Failure> {
    let shown = named.to_string_lossy();
    let refused = |said: String| Failure::Revision { named: named.to_owned(), said };
    if shown.starts_with('-') {
        return Err(refused("a name cannot start with `-`".to_owned()));
    }
    let tree = if shown.contains(':') { shown.into_owned() } else { format!("{shown}:content") };
    let archive = Command::new("git").args(["archive", "--format=tar", &tree]).output();
    let archive = archive.map_err(|error| refused(format!("git cannot be run: {error}")))?;
    if !archive.status.success() {
        let said = String::from_utf8_lossy(&archive.stderr);
        return Err(refused(said.lines().next().unwrap_or_default().to_owned()));
    }
    let failed = |source| Failure::Read { path: named.to_owned(), source };
    let mut archive = tar::Archive::new(archive.stdout.as_slice());
    for entry in archive.entries().map_err(failed)? {
        let mut entry = entry.map_err(failed)?;
        let path = entry.path().map_err(failed)?.to_string_lossy().into_owned();
        if is_content(&path) {
            let mut text = String::new();
            entry.read_to_string(&mut text).map_err(failed)?;
            files.push(File { path, text });
        }
    }
    Ok(())
}
