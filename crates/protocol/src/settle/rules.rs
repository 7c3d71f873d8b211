//! What holds within a rule, and between rules.

use std::collections::HashMap;

use content::{Place, Problems};
use evidence::{Evidence, Offset};

use super::figure::restricted_until;
use crate::read::Rules;
use crate::rule::{Advice, AdviceKind, Course, End, Figure, Level, Warning};

fn later(a: Offset, b: Offset) -> bool {
    a.nominal_minutes() > b.nominal_minutes()
}

/// Reports what cannot be right within one piece of advice.
pub(crate) fn check_advice(advice: &Advice, evidence: &Evidence, problems: &mut Problems) {
    let until = advice.until.as_ref().and_then(End::time);
    if let Some(hard) = &advice.hard_stop {
        if advice.kind != AdviceKind::Avoid {
            problems.error(
                "hard_stop_here",
                hard.place,
                "a hard stop on something that is not avoided",
                "a hard stop only on `[[avoid]]`",
            );
        }
        if until.is_some_and(|u| later(hard.offset, u.offset)) {
            problems.error(
                "hard_stop_late",
                hard.place,
                "the hard stop ends after the advised end",
                "a hard stop no later than `until`",
            );
        }
    }
    if let (Some(from), Some(until)) = (&advice.from, until)
        && !later(until.offset, from.offset)
    {
        problems.error(
            "ends_before_start",
            until.place,
            format!("`until` {} is not after `from` {}", until.offset, from.offset),
            "an end after the start",
        );
    }
    for change in &advice.changes {
        let pairs = [
            (change.from.as_ref(), advice.from.as_ref()),
            (change.hard_stop.as_ref(), advice.hard_stop.as_ref()),
            (change.until.as_ref().and_then(End::time), until),
        ];
        for (changed, own) in pairs {
            only_tightens(changed, own, problems);
        }
    }
    if advice.settlement.taken().is_empty() {
        problems.error(
            "no_claims",
            advice.place,
            format!("rule `{}` takes up no claim", advice.key),
            "at least one claim: no answer goes out without a citation",
        );
    }
    if advice.kind == AdviceKind::Avoid {
        longer_claims_are_followed(advice, until, evidence, problems);
    }
}

fn only_tightens(changed: Option<&Figure>, own: Option<&Figure>, problems: &mut Problems) {
    if let (Some(changed), Some(own)) = (changed, own)
        && later(own.offset, changed.offset)
    {
        problems
            .error(
                "change_loosens",
                changed.place,
                format!("`{}` is earlier than the rule's own `{}`", changed.offset, own.offset),
                "a later figure: a change only tightens",
            )
            .help("a looser case is a rule of its own that `replaces` this one")
            .also(own.place, "the rule's own figure");
    }
}

/// A claim that asks for longer than the rule does may not be taken up as if it agreed.
fn longer_claims_are_followed(
    advice: &Advice,
    until: Option<&Figure>,
    evidence: &Evidence,
    problems: &mut Problems,
) {
    let Some(until) = until else { return };
    if advice.until.as_ref().is_some_and(|u| !u.states().is_empty()) {
        return;
    }
    for id in advice.settlement.taken() {
        let claim = evidence.claim(*id);
        let about_this = advice.subjects.contains(&claim.subject) && claim.when.is_always();
        if about_this && restricted_until(claim).is_some_and(|asked| later(asked, until.offset)) {
            problems
                .error(
                    "longer_claim",
                    until.place,
                    format!("claim `{}` asks for longer than `{}`", claim.key, until.offset),
                    "the longer figure, or the claim set aside with a reason",
                )
                .also(claim.place, "this claim");
        }
    }
}

/// Reports what cannot be right within the course of a sign.
pub(crate) fn check_course(course: &Course, problems: &mut Problems) {
    if course.normal.iter().all(Option::is_none) {
        problems.error(
            "no_course",
            course.place,
            "a sign that is never normal",
            "`mild`, `moderate` or `severe`, or a `[[warning-sign]]` instead",
        );
    }
    for (milder, stronger) in course.normal.iter().zip(course.normal.iter().skip(1)) {
        if let (None, Some(stronger)) = (milder, stronger) {
            problems.error(
                "course_order",
                stronger.place,
                "this strength is normal for a time, and a milder one is not",
                "the milder strength too, for as long or longer",
            );
        }
    }
    let stronger_first = course.normal.iter().flatten().collect::<Vec<_>>();
    for pair in stronger_first.windows(2) {
        if let [milder, stronger] = pair
            && later(stronger.offset, milder.offset)
        {
            problems
                .error(
                    "course_order",
                    stronger.place,
                    "a stronger sign is normal for longer than a milder one",
                    "strength that falls with time",
                )
                .also(milder.place, "the milder one");
        }
    }
    if let (Some(watch), Some(call)) = (&course.watch, &course.call)
        && later(watch.offset, call.offset)
    {
        problems
            .error("course_order", watch.place, "`watch` comes after `call`", "asking before calling")
            .also(call.place, "`call`");
    }
    if course.settlement.taken().is_empty() {
        problems.error("no_claims", course.place, "a course that takes up no claim", "at least one claim");
    }
}

/// Reports a warning sign that would not lead to the clinic.
pub(crate) fn check_warning(warning: &Warning, problems: &mut Problems) {
    let short = |level: Level| level < Level::CallClinic;
    if short(warning.level) {
        problems.error(
            "mild_warning",
            warning.place,
            format!("a warning sign that leads only to `{}`", warning.level.as_str()),
            "`call_clinic` or `emergency`",
        );
    }
    for change in &warning.changes {
        if change.level <= warning.level {
            problems.error(
                "change_loosens",
                change.place,
                "a change that does not raise the warning",
                "a level above the sign's own",
            );
        }
    }
    if warning.settlement.taken().is_empty() && warning.ours.is_none() {
        problems.error(
            "no_claims",
            warning.place,
            "a warning sign without a claim",
            "`also = [claims]`, or `ours` with the reason",
        );
    }
}

/// Reports what cannot be right between rules: doubled ids, and exceptions that name nothing.
pub(crate) fn check_across(rules: &Rules, problems: &mut Problems) {
    let keys = rules.advice.iter().map(|a| (format!("rule {}", a.key), a.place));
    let keys = keys.chain(rules.milestones.iter().map(|m| (format!("milestone {}", m.key), m.place)));
    let keys = keys.chain(rules.before.iter().map(|b| (format!("before {}", b.key), b.place)));
    let keys =
        keys.chain(rules.courses.iter().map(|c| (format!("course of sign {}", c.sign.index()), c.place)));
    let keys =
        keys.chain(rules.warnings.iter().map(|w| (format!("warning sign {}", w.sign.index()), w.place)));
    let mut seen: HashMap<String, Place> = HashMap::new();
    for (key, place) in keys {
        if let Some(first) = seen.insert(key.clone(), place) {
            problems
                .error("double_id", place, format!("there are two of `{key}`"), "one rule a topic")
                .also(first, "the first");
        }
    }
    let known: Vec<&str> = rules.advice.iter().map(|a| a.key.as_str()).collect();
    for advice in &rules.advice {
        for replaced in &advice.replaces {
            if !known.contains(&replaced.as_str()) {
                problems
                    .error(
                        "unknown_rule",
                        advice.place,
                        format!("`{}` replaces `{replaced}`, which is not a rule", advice.key),
                        "the id of a rule",
                    )
                    .help_maybe(
                        content::nearest(replaced, known.iter().copied())
                            .map(|n| format!("did you mean `{}`?", n.word)),
                    );
            }
        }
        if !advice.replaces.is_empty() && !advice.when.is_always() {
            problems.error(
                "conditional_exception",
                advice.place,
                format!("exception `{}` holds only sometimes", advice.key),
                "an exception without `when`",
            );
        }
    }
}
