//! Problems with the content, drawn for the author who has to mend them.

use content::{Files, Place, Problem, Severity};
use miette::{Diagnostic, LabeledSpan, NamedSource, SourceCode};

/// A problem together with the text it is about.
#[derive(Debug)]
struct Drawn<'a> {
    problem: &'a Problem,
    text: NamedSource<String>,
    related: Vec<Elsewhere>,
}

/// A place in another file that has to do with a problem.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
struct Elsewhere {
    what: String,
    at: LabeledSpan,
    text: NamedSource<String>,
}

impl std::fmt::Display for Drawn<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.problem.message)
    }
}

impl std::error::Error for Drawn<'_> {}

impl Diagnostic for Drawn<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn std::fmt::Display + 'a>> {
        Some(Box::new(self.problem.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.problem.severity {
            Severity::Warning => miette::Severity::Warning,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn std::fmt::Display + 'a>> {
        self.problem.help.as_ref().map(|h| Box::new(h) as Box<dyn std::fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.text)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let own = label(self.problem.place, format!("expected {}", self.problem.expected));
        let here = self.problem.related.iter().filter(|(p, _)| p.file == self.problem.place.file);
        Some(Box::new(std::iter::once(own).chain(here.map(|(p, what)| label(*p, what.clone())))))
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        let elsewhere = self.related.iter().map(|e| e as &dyn Diagnostic);
        (!self.related.is_empty()).then(|| Box::new(elsewhere) as Box<dyn Iterator<Item = &dyn Diagnostic>>)
    }
}

impl Diagnostic for Elsewhere {
    fn severity(&self) -> Option<miette::Severity> {
        Some(miette::Severity::Advice)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.text)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(std::iter::once(self.at.clone())))
    }
}

fn label(place: Place, text: String) -> LabeledSpan {
    LabeledSpan::at(place.start..place.end, text)
}

fn named(files: &Files, place: Place) -> NamedSource<String> {
    let text = files.get(place.file).map_or_else(String::new, |f| f.text.clone());
    NamedSource::new(files.shown_path(place.file), text).with_language("TOML")
}

/// Draws one problem: graphics for a terminal, plain text elsewhere.
pub(crate) fn draw(problem: &Problem, files: &Files, graphics: bool, width: usize) -> String {
    let related = problem.related.iter().filter(|(p, _)| p.file != problem.place.file);
    let related = related
        .map(|(p, what)| Elsewhere {
            what: format!("see {}", p.display(files)),
            at: label(*p, what.clone()),
            text: named(files, *p),
        })
        .collect();
    let drawn = Drawn { problem, text: named(files, problem.place), related };
    let theme =
        if graphics { miette::GraphicalTheme::unicode() } else { miette::GraphicalTheme::unicode_nocolor() };
    let handler = miette::GraphicalReportHandler::new_themed(theme).with_width(width).with_context_lines(1);
    let mut text = String::new();
    match handler.render_report(&mut text, &drawn) {
        Ok(()) => text,
        Err(std::fmt::Error) => format!("{}: {}\n", problem.place.display(files), problem.message),
    }
}
