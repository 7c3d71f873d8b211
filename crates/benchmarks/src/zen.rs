//! The rules as decision tables of a general rule engine, `GoRules` Zen.
//!
//! A rule becomes rows of a table that collects every row whose cells hold: one row for the rule and one or two for each
//! change. A cell asks one fact; a fact that is not known is `null`. The outputs say which rule, and which of the
//! distinct times it brings; a decision table knows no calendar, so turning times into moments and taking the latest is
//! left to the host, as it would be by anyone who uses such an engine.

use evidence::facts::{Depth, Named, Requirement, Set};
use evidence::{Facts, Offset, When};
use protocol::{AdviceKind, End, Figure, Protocol};
use recovery::{Calendar, Interval, Permission, Treatment};
use serde_json::{Map, Value, json};
use vocabulary::TermId;
use zen_engine::model::DecisionContent;
use zen_engine::{Decision, Variable};

/// The columns of the tables that ask for something, each a fact, and the subject of the second table.
const INPUTS: [&str; 10] = [
    "device",
    "depth",
    "intensity",
    "area",
    "setting",
    "combined",
    "skin_type",
    "conditions",
    "medicines",
    "allergies",
];
const OUTPUTS: [&str; 5] = ["rule", "exists", "from", "hard_stop", "until"];

/// How surely a rule exists, as the `exists` column has it.
const POSSIBLY: u32 = 1;
const SURELY: u32 = 2;

type Time = (Offset, Option<Offset>);

/// The engine with the rules of a protocol: a table for the plan, and one that asks for the subject too.
#[derive(Debug)]
pub struct Zen {
    plan: Decision,
    verdict: Decision,
    kinds: Vec<AdviceKind>,
    times: Vec<Time>,
}

/// A question as the engine wants it: facts, and the subject where there is one.
#[derive(Debug, Clone)]
pub struct Asked(Variable);

impl Asked {
    /// The question for a treatment's plan, or for a verdict on a subject.
    #[must_use]
    pub fn new(facts: &Facts, subject: Option<&str>) -> Self {
        let mut asked = json!({
            "device": facts.device.map(Named::word),
            "depth": facts.depth.map(Depth::mm),
            "intensity": facts.intensity.map(Named::word),
            "area": facts.area.map(Named::word),
            "setting": facts.setting.map(Named::word),
            "combined": facts.combined.map(words),
            "skin_type": facts.skin_type.map(Named::word),
            "conditions": facts.conditions.map(words),
            "medicines": facts.medicines.map(words),
            "allergies": facts.allergies.map(words),
        });
        if let Some(subject) = subject {
            asked["subject"] = json!(subject);
        }
        Asked(asked.into())
    }
}

impl Zen {
    /// The same rules as a protocol's.
    ///
    /// # Panics
    /// If the engine does not accept the tables.
    #[must_use]
    #[expect(clippy::expect_used, reason = "without the engine there is nothing to measure")]
    pub fn new(protocol: &Protocol) -> Self {
        let mut times = Vec::new();
        let mut rows = Vec::new();
        for (index, (_, advice)) in protocol.advice().enumerate() {
            let mut row = |when: &When, surely, outputs: [(&str, Value); 4]| {
                for case in cases(when) {
                    let mut row = Map::new();
                    row.insert("rule".to_owned(), json!(index.to_string()));
                    for (column, value) in &outputs {
                        row.insert((*column).to_owned(), value.clone());
                    }
                    for column in INPUTS {
                        row.insert(column.to_owned(), json!(cell(case, column, surely)));
                    }
                    rows.push((index, row));
                }
            };
            let mut at = |figure: Option<&Figure>| {
                let Some(figure) = figure else { return json!("") };
                let time = (figure.offset, figure.tied);
                let place = times.iter().position(|t| *t == time).unwrap_or_else(|| {
                    times.push(time);
                    times.len() - 1
                });
                json!(place.to_string())
            };
            let nothing = || json!("");
            let exists = if advice.when.is_always() { SURELY } else { POSSIBLY };
            row(
                &advice.when,
                false,
                [
                    ("exists", json!(exists.to_string())),
                    ("from", at(advice.from.as_ref())),
                    ("hard_stop", at(advice.hard_stop.as_ref())),
                    ("until", at(advice.until.as_ref().and_then(End::time))),
                ],
            );
            if exists == POSSIBLY {
                let surely = json!(SURELY.to_string());
                let outputs =
                    [("exists", surely), ("from", nothing()), ("hard_stop", nothing()), ("until", nothing())];
                row(&advice.when, true, outputs);
            }
            for change in &advice.changes {
                if let Some(hard_stop) = &change.hard_stop {
                    let outputs = [
                        ("exists", nothing()),
                        ("from", nothing()),
                        ("hard_stop", at(Some(hard_stop))),
                        ("until", nothing()),
                    ];
                    row(&change.when, false, outputs);
                }
                let until = change.until.as_ref().and_then(End::time);
                if change.from.is_some() || until.is_some() {
                    let outputs = [
                        ("exists", nothing()),
                        ("from", at(change.from.as_ref())),
                        ("hard_stop", nothing()),
                        ("until", at(until)),
                    ];
                    row(&change.when, true, outputs);
                }
            }
        }
        let plan = table(&INPUTS, rows.iter().map(|(_, row)| row.clone()).collect());
        let subjects = governed(protocol);
        let with_subject = |(rule, row): &(usize, Map<String, Value>)| {
            let mut row = row.clone();
            row.insert("subject".to_owned(), json!(subjects[*rule]));
            row
        };
        let mut columns = vec!["subject"];
        columns.extend(INPUTS);
        let verdict = table(&columns, rows.iter().map(with_subject).collect());
        let decision = |table: Value| {
            let content: DecisionContent = serde_json::from_value(table).expect("the engine reads the table");
            let mut decision = Decision::from(content);
            decision.compile();
            decision
        };
        Zen {
            plan: decision(plan),
            verdict: decision(verdict),
            kinds: protocol.advice().map(|(_, advice)| advice.kind).collect(),
            times,
        }
    }

    /// The plan: every rule that applies, by its place, with its interval.
    #[must_use]
    pub fn plan(&self, asked: &Asked, treatment: &Treatment) -> Vec<(usize, Interval)> {
        self.intervals(&self.plan, asked, treatment)
    }

    /// The verdict: the strictest of all rules whose subjects hold the one asked about.
    #[must_use]
    pub fn verdict(&self, asked: &Asked, treatment: &Treatment, now: i64) -> Permission {
        let says = |(rule, Interval { from, until, .. }): &(usize, Interval)| {
            let holds = *from <= now && now < *until;
            match self.kinds[*rule] {
                AdviceKind::Avoid if holds && *until == Interval::NEVER => Permission::Avoid,
                AdviceKind::Avoid if holds => Permission::NotYet { until: *until },
                AdviceKind::Ask if holds => Permission::AskClinic,
                AdviceKind::Use if now < *from => Permission::NotYet { until: *from },
                AdviceKind::Avoid | AdviceKind::Ask | AdviceKind::Use | AdviceKind::Limit => {
                    Permission::Allowed
                }
            }
        };
        let intervals = self.intervals(&self.verdict, asked, treatment);
        intervals.iter().map(says).max().unwrap_or(Permission::AskClinic)
    }

    /// Asks the engine and joins the rows of each rule, which stand together, as moments.
    #[expect(clippy::expect_used, reason = "an engine that fails has no speed")]
    fn intervals(&self, decision: &Decision, asked: &Asked, treatment: &Treatment) -> Vec<(usize, Interval)> {
        let answer = pollster::block_on(decision.evaluate(asked.0.clone())).expect("the engine answers");
        let rows = answer.result.dot("rows").and_then(|rows| rows.as_array());
        let rows = rows.expect("the engine collects rows");
        let calendar = Calendar::new(&treatment.treated);
        let treated = calendar.treated();
        let moment = |place: usize| {
            let (offset, tied) = self.times[place];
            let at = calendar.after(offset);
            tied.map_or(at, |tied| at.max(calendar.after(tied)))
        };
        let mut joined: Vec<(usize, u32, Interval)> = Vec::new();
        for row in rows.borrow().iter() {
            let Some(row) = row.as_object() else { continue };
            let row = row.borrow();
            let number = |column: &str| -> Option<usize> {
                row.get(column).and_then(Variable::as_number).and_then(|n| n.try_into().ok())
            };
            let Some(rule) = number("rule") else { continue };
            let exists = number("exists").and_then(|e| u32::try_from(e).ok()).unwrap_or(0);
            let [from, hard_stop, until] = ["from", "hard_stop", "until"].map(|c| number(c).map(&moment));
            match joined.last_mut().filter(|(last, ..)| *last == rule) {
                Some((_, surely, interval)) => {
                    *surely = exists.max(*surely);
                    interval.from = from.map_or(interval.from, |from| from.max(interval.from));
                    interval.hard_stop = hard_stop.map_or(interval.hard_stop, |h| h.max(interval.hard_stop));
                    interval.until = until.map_or(interval.until, |until| until.max(interval.until));
                }
                None => joined.push((
                    rule,
                    exists,
                    Interval {
                        from: from.unwrap_or(treated),
                        hard_stop: hard_stop.unwrap_or(treated),
                        until: until.unwrap_or(Interval::NEVER),
                    },
                )),
            }
        }
        let settled = |(rule, exists, mut interval): (usize, u32, Interval)| match exists {
            0 => None,
            POSSIBLY => {
                interval.until = interval.hard_stop;
                Some((rule, interval))
            }
            _ => {
                interval.until = interval.until.max(interval.hard_stop);
                Some((rule, interval))
            }
        };
        joined.into_iter().filter_map(settled).filter(|(_, interval)| interval.applies()).collect()
    }
}

/// A condition's cases; one that asks for nothing if it always holds.
fn cases(when: &When) -> impl Iterator<Item = &[Requirement]> {
    let always: &[Requirement] = &[];
    let always = when.is_always().then_some(always);
    always.into_iter().chain(when.any_of.iter().map(Vec::as_slice))
}

/// What a case asks of one fact. If not `surely`, a fact that is not known does too.
fn cell(case: &[Requirement], column: &str, surely: bool) -> String {
    let asks = case.iter().filter_map(|requirement| {
        let (of, test) = test(requirement);
        (of == column).then(|| {
            if surely { format!("($ != null and {test})") } else { format!("($ == null or {test})") }
        })
    });
    asks.collect::<Vec<_>>().join(" and ")
}

/// Which fact a requirement is about, and what it asks of it in the engine's language.
fn test(requirement: &Requirement) -> (&'static str, String) {
    fn one<T: Named>(set: Set<T>) -> String {
        format!("$ in {}", list(set))
    }
    fn any<T: Named>(set: Set<T>) -> String {
        format!("some($, # in {})", list(set))
    }
    fn list<T: Named>(set: Set<T>) -> String {
        format!("['{}']", words(set).join("', '"))
    }
    match *requirement {
        Requirement::Device(set) => ("device", one(set)),
        Requirement::DepthOver(depth) => ("depth", format!("$ > {}", depth.mm())),
        Requirement::Intensity(set) => ("intensity", one(set)),
        Requirement::Area(set) => ("area", one(set)),
        Requirement::Setting(set) => ("setting", one(set)),
        Requirement::Combined(set) => ("combined", any(set)),
        Requirement::SkinType(set) => ("skin_type", one(set)),
        Requirement::Condition(set) => ("conditions", any(set)),
        Requirement::Medicine(set) => ("medicines", any(set)),
        Requirement::Allergy(set) => ("allergies", any(set)),
    }
}

fn words<T: Named>(set: Set<T>) -> Vec<&'static str> {
    set.iter().map(Named::word).collect()
}

/// For each rule, the cell that holds for the terms it governs.
fn governed(protocol: &Protocol) -> Vec<String> {
    let terms: Vec<TermId> = protocol.vocabulary().terms().map(|(id, _)| id).collect();
    let of_rule = |id| {
        let governed = terms.iter().filter(|term| protocol.governing(**term).contains(&id));
        governed.map(|term| format!("'{}'", protocol.vocabulary().key(*term))).collect::<Vec<_>>().join(", ")
    };
    protocol.advice().map(|(id, _)| of_rule(id)).collect()
}

/// A graph of one table that collects every row that holds.
fn table(inputs: &[&str], rows: Vec<Map<String, Value>>) -> Value {
    let column = |name: &&str| json!({ "id": name, "name": name, "field": name });
    json!({
        "nodes": [
            { "id": "in", "name": "in", "type": "inputNode", "content": {} },
            { "id": "rules", "name": "rules", "type": "decisionTableNode", "content": {
                "hitPolicy": "collect",
                "outputPath": "rows",
                "inputs": inputs.iter().map(column).collect::<Vec<_>>(),
                "outputs": OUTPUTS.iter().map(column).collect::<Vec<_>>(),
                "rules": rows,
            } },
            { "id": "out", "name": "out", "type": "outputNode", "content": {} },
        ],
        "edges": [
            { "id": "first", "sourceId": "in", "targetId": "rules", "type": "edge" },
            { "id": "second", "sourceId": "rules", "targetId": "out", "type": "edge" },
        ],
    })
}
