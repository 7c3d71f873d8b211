//! Advice for before a treatment, on a page: single lines, and the countdown by date.

use protocol::{Before, BeforeAnswer};
use recovery::ready::Step;
use recovery::{Calendar, Treatment};
use wording::Voice;

use crate::page::{PLAIN, Page, STRONG, styled};

/// One piece of advice with its mark, and the word that `aftercare why` takes.
pub(crate) fn line(page: &mut Page, voice: &Voice<'_>, before: &Before, key: &str) {
    let mark = match before.answer {
        BeforeAnswer::Do => "  ✓ ",
        BeforeAnswer::AskClinic => "  ? ",
        BeforeAnswer::Avoid => "  ✗ ",
    };
    let text = voice.before(before, "do").unwrap_or_default();
    page.item(mark, PLAIN, &format!("{text} [{key}]"));
}

/// What to do when, under a heading for each moment; as lengths where `treatment` is not known to be at its time.
pub(crate) fn countdown(
    page: &mut Page,
    voice: &Voice<'_>,
    steps: &[Step<'_>],
    treatment: Option<&Treatment>,
    calendar: &Calendar,
    key: impl Fn(&Before) -> String,
) {
    for group in steps.chunk_by(|a, b| a.at == b.at) {
        let Some(first) = group.first() else { continue };
        let title = match (first.at, treatment) {
            (None, _) => voice.frame("ready-any-time", &[]),
            (Some(at), _) if at >= calendar.treated() => voice.frame("ready-day", &[]),
            (Some(_), None) => {
                let lead = first.before.lead.as_ref();
                let length = lead.map(|lead| voice.length(lead.offset)).unwrap_or_default();
                voice.frame("ready-before", &[("length", length)])
            }
            (Some(at), Some(treatment)) => {
                let moment = voice.date(&calendar.local(at), treatment.treated.year());
                voice.frame("ready-from", &[("moment", moment)])
            }
        };
        page.line(&format!("  {}", styled(STRONG, &title)));
        for step in group {
            line(page, voice, step.before, &key(step.before));
        }
    }
}
