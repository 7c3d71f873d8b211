//! Loads an edition of the content: the one inside the program, or a folder.

use std::fs;
use std::io;
use std::path::Path;

use content::{File, Files, Problem, Problems};
use proof::{Suite, scenarios};
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

/// The files of the folder, or of the edition inside the program.
pub(crate) fn files(folder: Option<&Path>) -> Result<Files, Failure> {
    let Some(folder) = folder else {
        let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
        return Ok(embedded::FILES.iter().map(file).collect::<Files>().shown_in("content"));
    };
    let mut files = Vec::new();
    collect(folder, folder, &mut files)?;
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
            if inside.ends_with(".toml") || inside.ends_with(".ftl") || scenarios::is_page(&inside) {
                let text = fs::read_to_string(&path).map_err(failed(&path))?;
                files.push(File { path: inside, text });
            }
        }
    }
    Ok(())
}
