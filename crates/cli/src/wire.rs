//! The JSON that goes out. Types of their own, so that renaming a field inside breaks no program outside.

use std::collections::HashMap;

use evidence::facts::Named;
use evidence::{Claim, ClaimKind, Evidence, Facts, Offset, Severity};
use jiff::tz::TimeZone;
use protocol::{Protocol, Settlement};
use recovery::{Answer, Expectation, Interval, Plan};
use serde::Serialize;
use serde_json::{Map, Value};
use vocabulary::TermId;

use crate::facts;

/// A moment as RFC 3339 in the person's zone, to the second. Formatting a moment costs more than planning one, and a plan names
/// the same few moments many times, so each is written once.
pub(crate) struct Moments<'p> {
    plan: &'p Plan<'p>,
    written: HashMap<i64, String>,
}

impl<'p> Moments<'p> {
    pub(crate) fn new(plan: &'p Plan<'p>) -> Self {
        Moments { plan, written: HashMap::new() }
    }

    /// The moment; `None` for the end of time.
    pub(crate) fn write(&mut self, second: i64) -> Option<String> {
        if second == Interval::NEVER {
            return None;
        }
        let plan = self.plan;
        Some(
            self.written
                .entry(second)
                .or_insert_with(|| plan.local(second).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
                .clone(),
        )
    }
}

/// A plan on the wire. `rules`, `expect` and `milestones` are the fixed contract; the rest is beside it.
#[derive(Serialize)]
pub(crate) struct PlanOut<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Value>,
    edition: String,
    treated: Option<String>,
    zone: String,
    facts: Map<String, Value>,
    rules: Vec<RuleOut<'a>>,
    expect: Vec<ExpectOut<'a>>,
    milestones: Vec<MilestoneOut<'a>>,
    warning_signs: Vec<WarningOut<'a>>,
    unknown_facts: Vec<&'static str>,
}

#[derive(Serialize)]
struct RuleOut<'a> {
    subject: &'a str,
    kind: &'static str,
    from: Option<String>,
    until: Option<String>,
    citations: Vec<&'a str>,
    rule: &'a str,
    hard_until: Option<String>,
    until_states: Vec<&'static str>,
    awaits_review: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    would_change: Vec<ChangeOut>,
}

#[derive(Serialize)]
struct ChangeOut {
    when: String,
    until: Option<String>,
}

#[derive(Serialize)]
struct ExpectOut<'a> {
    sign: &'a str,
    from: Option<String>,
    until: Option<String>,
    normal_until: Vec<StrengthOut>,
    watch_from: Option<String>,
    call_from: Option<String>,
    rising_from: Option<String>,
    citations: Vec<&'a str>,
}

#[derive(Serialize)]
struct StrengthOut {
    severity: &'static str,
    until: Option<String>,
}

#[derive(Serialize)]
struct MilestoneOut<'a> {
    id: &'a str,
    kind: &'static str,
    subject: &'a str,
    from: Option<String>,
    until: Option<String>,
    not_before: Option<String>,
    citations: Vec<&'a str>,
}

#[derive(Serialize)]
struct WarningOut<'a> {
    sign: &'a str,
    level: &'static str,
    citations: Vec<&'a str>,
}

/// The names of the facts that are not known.
pub(crate) fn unknown_facts(facts: &Facts) -> Vec<&'static str> {
    let known = [
        ("device", facts.device.is_some()),
        ("depth_mm", facts.depth.is_some()),
        ("intensity", facts.intensity.is_some()),
        ("area", facts.area.is_some()),
        ("setting", facts.setting.is_some()),
        ("combined", facts.combined.is_some()),
        ("skin_type", facts.skin_type.is_some()),
        ("conditions", facts.conditions.is_some()),
        ("medicines", facts.medicines.is_some()),
        ("allergies", facts.allergies.is_some()),
    ];
    known.into_iter().filter(|(_, known)| !known).map(|(name, _)| name).collect()
}

/// Puts a plan on the wire.
pub(crate) fn plan<'a>(plan: &'a Plan<'a>, id: Option<&'a Value>) -> PlanOut<'a> {
    let protocol = plan.protocol();
    let key = |term: TermId| protocol.vocabulary().key(term);
    let mut moments = Moments::new(plan);
    let mut rules = Vec::new();
    for entry in plan.entries() {
        let advice = entry.advice;
        for subject in &advice.subjects {
            let has_hard_stop = advice.figures().any(|f| advice.hard_stop.as_ref() == Some(f))
                && entry.interval.hard_stop > entry.interval.from;
            rules.push(RuleOut {
                subject: key(*subject),
                kind: advice.kind.as_str(),
                from: moments.write(entry.interval.from),
                until: moments.write(entry.interval.until),
                citations: protocol.citations(advice.settlement.taken()),
                rule: &advice.key,
                hard_until: has_hard_stop.then(|| moments.write(entry.interval.hard_stop)).flatten(),
                until_states: entry.states.iter().map(|s| s.as_str()).collect(),
                awaits_review: advice.awaits_review(),
                would_change: entry
                    .alternatives
                    .iter()
                    .map(|a| ChangeOut { when: a.when.to_string(), until: moments.write(a.until) })
                    .collect(),
            });
        }
    }
    let mut expect = Vec::new();
    for expected in plan.expected() {
        let mut strengths = Vec::new();
        for severity in Severity::all() {
            if let Some(until) = expected.normal_until(*severity) {
                strengths.push(StrengthOut { severity: severity.as_str(), until: moments.write(until) });
            }
        }
        expect.push(ExpectOut {
            sign: key(expected.course.sign),
            from: moments.write(expected.starts),
            until: expected.latest_normal().and_then(|s| moments.write(s)),
            normal_until: strengths,
            watch_from: expected.watch.and_then(|s| moments.write(s)),
            call_from: expected.call.and_then(|s| moments.write(s)),
            rising_from: expected.rising.and_then(|s| moments.write(s)),
            citations: protocol.citations(expected.course.settlement.taken()),
        });
    }
    let mut milestones = Vec::new();
    for reached in plan.milestones() {
        milestones.push(MilestoneOut {
            id: &reached.milestone.key,
            kind: reached.milestone.kind.as_str(),
            subject: key(reached.milestone.subject),
            from: moments.write(reached.from),
            until: reached.until.and_then(|s| moments.write(s)),
            not_before: reached.hard_stop.and_then(|s| moments.write(s)),
            citations: protocol.citations(reached.milestone.settlement.taken()),
        });
    }
    let warning = |w: &'a protocol::Warning| WarningOut {
        sign: key(w.sign),
        level: plan.level_of(w).as_str(),
        citations: protocol.citations(w.settlement.taken()),
    };
    PlanOut {
        id,
        edition: protocol.edition().short(),
        treated: moments.write(plan.treatment().treated.timestamp().as_second()),
        zone: zone_name(plan.treatment().treated.time_zone()),
        facts: facts::to_json(&plan.treatment().facts),
        rules,
        expect,
        milestones,
        warning_signs: protocol.warnings().iter().map(warning).collect(),
        unknown_facts: unknown_facts(&plan.treatment().facts),
    }
}

fn zone_name(zone: &TimeZone) -> String {
    zone.iana_name().map_or_else(|| "fixed".to_owned(), str::to_owned)
}

/// An answer on the wire.
#[derive(Serialize)]
pub(crate) struct AnswerOut<'a> {
    pub(crate) subject: &'a str,
    pub(crate) verdict: &'static str,
    pub(crate) until: Option<String>,
    pub(crate) until_hours: Option<f64>,
    pub(crate) hard_until: Option<String>,
    pub(crate) provided: Vec<&'static str>,
    pub(crate) rules: Vec<&'a str>,
    pub(crate) citations: Vec<&'a str>,
    pub(crate) range_hours: Option<(f64, f64)>,
    pub(crate) answer: String,
    pub(crate) edition: String,
}

/// Puts an answer to "may I?" on the wire; `text` is what a person reads.
pub(crate) fn answer<'a>(plan: &'a Plan<'a>, answer: &Answer<'a>, text: String) -> AnswerOut<'a> {
    let protocol = plan.protocol();
    let mut moments = Moments::new(plan);
    let until = match answer.permission {
        recovery::Permission::NotYet { until } => Some(until),
        recovery::Permission::Allowed | recovery::Permission::AskClinic | recovery::Permission::Avoid => None,
    };
    AnswerOut {
        subject: protocol.vocabulary().key(answer.subject),
        verdict: answer.permission.as_str(),
        until: until.and_then(|s| moments.write(s)),
        until_hours: until.map(|s| hours_between(plan.treatment().treated.timestamp().as_second(), s)),
        hard_until: answer.hard_stop.and_then(|s| moments.write(s)),
        provided: answer.provided.iter().map(|s| s.as_str()).collect(),
        rules: answer.reasons.iter().map(|r| protocol.advice_of(r.entry.id).key.as_str()).collect(),
        citations: protocol.citations(&answer.citations()),
        range_hours: answer.range.map(|r| (r.shortest.0.nominal_hours(), r.longest.0.nominal_hours())),
        answer: text,
        edition: protocol.edition().short(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "seconds of a recovery are far below 2^52")]
fn hours_between(from: i64, until: i64) -> f64 {
    until.saturating_sub(from) as f64 / 3600.0
}

/// The answer to "is … normal?" on the wire.
#[derive(Serialize)]
pub(crate) struct ExpectationOut<'a> {
    sign: &'a str,
    level: &'static str,
    known: bool,
    normal_until: Vec<StrengthOut>,
    watch_from: Option<String>,
    call_from: Option<String>,
    rising_from: Option<String>,
    citations: Vec<&'a str>,
    answer: String,
    edition: String,
}

/// Puts an answer to "is … normal?" on the wire; `text` is what a person reads.
pub(crate) fn expectation<'a>(
    plan: &'a Plan<'a>,
    answer: &Expectation<'a>,
    text: String,
) -> ExpectationOut<'a> {
    let protocol = plan.protocol();
    let mut moments = Moments::new(plan);
    let course = answer.course.as_ref();
    let mut strengths = Vec::new();
    for severity in Severity::all() {
        if let Some(until) = course.and_then(|c| c.normal_until(*severity)) {
            strengths.push(StrengthOut { severity: severity.as_str(), until: moments.write(until) });
        }
    }
    let mut at = |second: Option<i64>| second.and_then(|s| moments.write(s));
    ExpectationOut {
        sign: protocol.vocabulary().key(answer.sign),
        level: answer.level.as_str(),
        known: answer.is_known(),
        normal_until: strengths,
        watch_from: at(course.and_then(|c| c.watch)),
        call_from: at(course.and_then(|c| c.call)),
        rising_from: at(course.and_then(|c| c.rising)),
        citations: protocol.citations(&answer.citations()),
        answer: text,
        edition: protocol.edition().short(),
    }
}

/// A claim on the wire. The keys up to `at` are the fixed contract; the rest is beside it.
#[derive(Serialize)]
pub(crate) struct ClaimOut<'a> {
    id: &'a str,
    source: &'a str,
    file: &'a str,
    kind: &'static str,
    subject: &'a str,
    from_hours: Option<f64>,
    to_hours: Option<f64>,
    conditions: Vec<String>,
    strength: &'static str,
    attribution: String,
    at: &'a str,
    says: &'a str,
    because: Option<&'a str>,
    window: Option<String>,
    from_hours_range: Option<(f64, f64)>,
    to_hours_range: Option<(f64, f64)>,
    until_states: Vec<&'static str>,
    severity: Option<(&'static str, &'static str)>,
    lasts_hours: Option<(f64, Option<f64>)>,
    every_hours: Option<(f64, Option<f64>)>,
    lead_hours: Option<f64>,
    count: Option<(u16, Option<u16>)>,
    helps: Vec<&'a str>,
    with: Vec<&'a str>,
    repeats: Vec<&'a str>,
}

/// Puts a claim on the wire.
///
/// `from_hours` and `to_hours` are the claim's window as a careful reader takes it: a vague end at its latest for a
/// restriction and at its least for an expectation. A length at the visit or the spacing of sessions stands there too, where the
/// claim has no window. Days count 24 hours and months 30 days, since no calendar is at hand.
pub(crate) fn claim<'a>(evidence: &'a Evidence, protocol: &'a Protocol, claim: &'a Claim) -> ClaimOut<'a> {
    let source = evidence.source(claim.source);
    let key = |term: &TermId| protocol.vocabulary().key(*term);
    let span = |s: &evidence::Span| (s.least.nominal_hours(), s.most.map(Offset::nominal_hours));
    let measured = claim.every.as_ref().or(claim.lasts.as_ref()).map(span);
    let (from, until) =
        (claim.window.and_then(evidence::Window::from), claim.window.and_then(evidence::Window::until));
    let reading = |bound: evidence::Bound| {
        if claim.kind.restricts() { bound.for_restriction() } else { bound.for_expectation() }
    };
    let from_hours = match from {
        Some(bound) if claim.kind == ClaimKind::Expect => Some(bound.least().nominal_hours()),
        Some(bound) => Some(reading(bound).nominal_hours()),
        None if claim.window.is_some() => Some(0.0),
        None => measured.map(|(least, _)| least),
    };
    let to_hours = match until {
        Some(bound) => Some(reading(bound).nominal_hours()),
        None if claim.window.is_some() => None,
        None => measured.and_then(|(_, most)| most),
    };
    let wide = |bound: evidence::Bound| (bound.least().nominal_hours(), bound.most().nominal_hours());
    let mut conditions: Vec<String> = claim
        .when
        .any_of
        .iter()
        .map(|case| case.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and "))
        .collect();
    conditions.extend(claim.provided.iter().cloned());
    conditions.extend(claim.until_states.iter().map(|s| format!("until {s}")));
    ClaimOut {
        id: &claim.key,
        source: &source.key,
        file: &source.file,
        kind: kind_on_the_wire(claim.kind),
        subject: key(&claim.subject),
        from_hours,
        to_hours,
        conditions,
        strength: claim.strength.as_str(),
        attribution: evidence.attribution(claim),
        at: &claim.at,
        says: &claim.says,
        because: claim.because.as_deref(),
        window: claim.window.map(|w| w.to_string()),
        from_hours_range: from.map(wide),
        to_hours_range: until.map(wide),
        until_states: claim.until_states.iter().map(|s| s.as_str()).collect(),
        severity: claim.severity.map(|(a, b)| (a.as_str(), b.as_str())),
        lasts_hours: claim.lasts.as_ref().map(span),
        every_hours: claim.every.as_ref().map(span),
        lead_hours: claim.lead.map(Offset::nominal_hours),
        count: claim.count,
        helps: claim.helps.iter().map(key).collect(),
        with: claim.with.iter().map(key).collect(),
        repeats: source.repeats.iter().map(|s| evidence.source(*s).key.as_str()).collect(),
    }
}

/// The word for a kind of claim outside: with `_` where content has `-`.
fn kind_on_the_wire(kind: ClaimKind) -> &'static str {
    if kind == ClaimKind::WarningSign { "warning_sign" } else { kind.as_str() }
}

/// What became of the claims of a rule.
#[derive(Serialize)]
pub(crate) struct SettlementOut<'a> {
    pub(crate) taken: Vec<&'a str>,
    pub(crate) set_aside: Vec<SetAsideOut<'a>>,
}

/// A claim set aside.
#[derive(Serialize)]
pub(crate) struct SetAsideOut<'a> {
    pub(crate) claim: &'a str,
    pub(crate) why: &'a str,
}

/// Puts a settlement on the wire.
pub(crate) fn settlement<'a>(protocol: &'a Protocol, settlement: &'a Settlement) -> SettlementOut<'a> {
    let set_aside = settlement.set_aside().iter();
    SettlementOut {
        taken: protocol.citations(settlement.taken()),
        set_aside: set_aside
            .map(|s| SetAsideOut { claim: &protocol.evidence().claim(s.claim).key, why: &s.why })
            .collect(),
    }
}
