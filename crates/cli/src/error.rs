//! What can go wrong between the arguments and the answer.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::facts::FactError;
use crate::moment::MomentError;

/// A reason why a command could not answer, with what to do about it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("{argument}: {source}")]
    Moment { argument: &'static str, source: MomentError },
    #[error(transparent)]
    Facts(#[from] FactError),
    #[error("`{word}` is not a term we know")]
    UnknownTerm { word: String, near: Vec<String> },
    #[error("`{term}` is {kind}, not a sign")]
    NotASign { term: String, kind: &'static str },
    #[error("cannot read `{}`: {source}", path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("cannot write `{}`: {source}", path.display())]
    Write { path: PathBuf, source: io::Error },
    #[error("`{}` is no folder of content: no vocabulary/ and no protocol in it", path.display())]
    NoContent { path: PathBuf },
    #[error("`{}` is neither a folder nor a revision that git knows: {said}", named.display())]
    Revision { named: PathBuf, said: String },
    #[error("{}, line {line}: {error}", path.display())]
    Person { path: PathBuf, line: usize, error: String },
    #[error("the content has {errors} {}", if *errors == 1 { "error" } else { "errors" })]
    Content { errors: usize },
    #[error("there is no wording in `{tag}`")]
    NoLanguage { tag: String, known: Vec<String> },
    #[error("the edition inside the program cannot be written to")]
    NoFolder,
    #[error("the treatment is over: {treated} is in the past")]
    Past { treated: String },
    #[error("when was the treatment? `--treated` is missing")]
    NoTreatment,
    #[error(transparent)]
    Output(#[from] io::Error),
}

impl Failure {
    /// What to do about it.
    pub(crate) fn help(&self) -> Option<String> {
        match self {
            Failure::Moment { source, .. } => source.help(),
            Failure::Facts(error) => error.help(),
            Failure::UnknownTerm { near, .. } if near.is_empty() => {
                Some("try a plainer word, or `aftercare sources` for everything that is covered".to_owned())
            }
            Failure::UnknownTerm { near, .. } => Some(format!("did you mean {}?", near.join(", or "))),
            Failure::NotASign { term, .. } => Some(format!(
                "`aftercare may {term}` says whether you may; `aftercare why {term}` says what sources say"
            )),
            Failure::Read { .. } | Failure::Write { .. } => None,
            Failure::NoContent { .. } => {
                Some("give the folder that holds vocabulary/, microneedling/ and wording/".to_owned())
            }
            Failure::Revision { .. } => Some(
                "give the folder that holds vocabulary/, or a revision such as `v1.2` or `main~3:content`"
                    .to_owned(),
            ),
            Failure::Person { .. } => {
                Some("expected one object a line, such as {\"facts\":{\"device\":\"pen\"}}".to_owned())
            }
            Failure::Content { .. } => {
                Some("`aftercare protocol check` shows each with its place".to_owned())
            }
            Failure::NoLanguage { known, .. } => Some(format!("there is: {}", known.join(", "))),
            Failure::Past { .. } => {
                Some("`aftercare plan` is for the time after; give the date that is planned".to_owned())
            }
            Failure::NoTreatment => {
                Some("for example --treated \"2026-11-20 14:00\", or --treated \"yesterday 2pm\"".to_owned())
            }
            Failure::NoFolder => {
                Some("name the folder: `aftercare --content content protocol test --accept`".to_owned())
            }
            Failure::Output(_) => None,
        }
    }

    /// The status the program ends with: 2 for arguments, 1 for everything else.
    pub(crate) fn status(&self) -> ExitCode {
        match self {
            Failure::Moment { .. }
            | Failure::Facts(_)
            | Failure::UnknownTerm { .. }
            | Failure::NotASign { .. }
            | Failure::NoLanguage { .. }
            | Failure::NoFolder
            | Failure::Past { .. }
            | Failure::NoTreatment => ExitCode::from(2),
            Failure::Read { .. }
            | Failure::Write { .. }
            | Failure::NoContent { .. }
            | Failure::Revision { .. }
            | Failure::Person { .. }
            | Failure::Content { .. }
            | Failure::Output(_) => ExitCode::FAILURE,
        }
    }
}
