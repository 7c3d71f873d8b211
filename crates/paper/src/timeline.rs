//! The picture of what to wait for, as SVG: a bar a rule, told apart by pattern and not by colour alone.

use maud::{Markup, html};
use protocol::AdviceKind;
use recovery::{Entry, Interval, Plan};
use wording::Voice;

use crate::axis::Axis;

/// Sizes in units of the picture, which is as wide as the page.
const WIDTH: f64 = 760.0;
const LABEL: f64 = 190.0;
const END: f64 = 130.0;
const ROW: f64 = 14.0;
const HEAD: f64 = 20.0;

/// The bars of a plan. The table of the same beside it says in words what the bars show.
pub(crate) fn picture(plan: &Plan<'_>, voice: &Voice<'_>) -> Markup {
    let mut entries: Vec<Entry<'_>> = plan
        .leading()
        .filter(|e| e.advice.kind == AdviceKind::Avoid && e.interval.until != Interval::NEVER)
        .collect();
    entries.sort_by_key(|e| (e.interval.until, e.interval.hard_stop));
    let axis = Axis::new(&plan.treatment().treated);
    let x = |second: i64| LABEL + axis.share(second) * (WIDTH - LABEL - END);
    let height = HEAD + ROW * entries.len() as f64 + 4.0;
    let title = voice.frame("plan-timeline", &[]);
    html! {
        svg class="timeline" viewBox=(format!("0 0 {WIDTH} {height}")) role="img" aria-label=(title) {
            title { (title) }
            defs {
                pattern id="wait" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect width="5" height="5" fill="#fff" {}
                    rect width="2" height="5" fill="#555" {}
                }
            }
            @for (days, at) in axis.marks() {
                line x1=(x(at)) y1=(HEAD - 4.0) x2=(x(at)) y2=(height) stroke="#bbb" stroke-width="0.5" {}
                text x=(x(at)) y=(HEAD - 8.0) text-anchor="middle" { (days) }
            }
            text x="0" y=(HEAD - 8.0) { (voice.frame("plan-day", &[("day", String::new())]).trim()) }
            @for (row, entry) in entries.iter().enumerate() {
                (bar(entry, HEAD + ROW * row as f64, &x, plan, voice))
            }
        }
        p.legend { (legend(voice)) }
    }
}

fn bar(entry: &Entry<'_>, y: f64, x: &impl Fn(i64) -> f64, plan: &Plan<'_>, voice: &Voice<'_>) -> Markup {
    let Interval { from, hard_stop, until } = entry.interval;
    let (start, end) = (x(from), x(until).max(x(from) + 2.0));
    let firm = x(hard_stop).clamp(start, end);
    let base = y + ROW - 4.0;
    html! {
        text x="0" y=(base) { (voice.name(entry.advice)) }
        rect x=(start) y=(y + 3.0) width=(end - start) height=(ROW - 6.0) fill="url(#wait)" stroke="#222" stroke-width="0.6" {}
        @if hard_stop > from {
            rect x=(start) y=(y + 3.0) width=(firm - start) height=(ROW - 6.0) fill="#222" {}
        }
        @if !entry.states.is_empty() {
            line x1=(end) y1=(y + ROW / 2.0) x2=(end + 14.0) y2=(y + ROW / 2.0) stroke="#222" stroke-width="1.5" stroke-dasharray="2 2" {}
        }
        text x=(WIDTH) y=(base) text-anchor="end" { (voice.moment(plan, until)) }
    }
}

/// What each sort of bar says.
fn legend(voice: &Voice<'_>) -> Markup {
    let legend = voice.frame("plan-legend", &[]);
    let words: Vec<&str> = legend.split(", ").collect();
    let word = |at: usize| words.get(at).copied().unwrap_or_default();
    let mark = |fill: &str| html! { svg.mark viewBox="0 0 20 8" aria-hidden="true" { rect width="20" height="8" fill=(fill) stroke="#222" {} } };
    html! {
        span { (mark("#222")) " " (word(0)) }
        span { (mark("url(#wait)")) " " (word(1)) }
        span { svg.mark viewBox="0 0 20 8" aria-hidden="true" { line x1="0" y1="4" x2="20" y2="4" stroke="#222" stroke-width="2" stroke-dasharray="3 3" {} } " " (word(2)) }
    }
}
