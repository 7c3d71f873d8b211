//! `aftercare protocol diff`

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::ExitCode;

use cohort::population;
use content::{Files, Place, Problems};
use evidence::Facts;
use proof::Difference;
use proof::diff::{Change, Example, Field, Part, Touched};
use protocol::Protocol;
use serde_json::{Map, Value, json};
use wording::{Changed, Wording};

use super::{grouped, show};
use crate::args::{Args, DiffArgs};
use crate::error::Failure;
use crate::page::{CARE, FINE, PLAIN, Page, QUIET, STOP, STRONG, styled};
use crate::{edition, facts, wire};

/// The seed of the simulated people: two runs count the same ones.
const SEED: u64 = 20_261_121;

/// One of the two editions.
struct Side {
    files: Files,
    protocol: Protocol,
    wording: Wording,
}

pub(super) fn run(args: &Args, command: &DiffArgs) -> Result<ExitCode, Failure> {
    let new = command.new.as_deref().or(args.content.as_deref());
    let (old, new) = (side(args, Some(&command.old))?, side(args, new)?);
    let people = match &command.people {
        Some(path) => recorded(path)?,
        None => population::simulated(command.simulated as usize, SEED),
    };
    let difference = proof::diff(&old.protocol, &new.protocol, &people);
    let claims = claims(&old.protocol, &new.protocol);
    let texts = wording::changed(&old.wording, &new.wording);
    if args.json {
        print_lines(&old, &new, &difference, &claims, &texts)?;
    } else {
        let is_recorded = command.people.is_some();
        page(args, &old, &new, &difference, is_recorded, &claims, &texts).print()?;
    }
    let refused = command.no_looser && difference.loosens();
    Ok(if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Reads one of the editions, and says what is wrong with it.
fn side(args: &Args, named: Option<&Path>) -> Result<Side, Failure> {
    let files = edition::files(named)?;
    let (protocol, problems) = edition::check(&files);
    let Some(protocol) = protocol else {
        show(args, &files, &problems)?;
        return Err(Failure::Content { errors: edition::errors(problems.iter()) });
    };
    let wording = Wording::read(&files, &mut Problems::new());
    Ok(Side { files, protocol, wording })
}

/// The facts of each line of a record.
fn recorded(path: &Path) -> Result<Vec<Facts>, Failure> {
    let failed = |source| Failure::Read { path: path.to_owned(), source };
    let input: Box<dyn BufRead> = if path.as_os_str() == "-" {
        Box::new(BufReader::new(io::stdin()))
    } else {
        Box::new(BufReader::new(File::open(path).map_err(failed)?))
    };
    let mut people = Vec::new();
    for (line, text) in (1..).zip(input.lines()) {
        let text = text.map_err(failed)?;
        if text.trim().is_empty() {
            continue;
        }
        let wrong = |error: String| Failure::Person { path: path.to_owned(), line, error };
        let object: Map<String, Value> = serde_json::from_str(&text).map_err(|e| wrong(e.to_string()))?;
        people.push(facts::of_line(&object).map_err(wrong)?);
    }
    Ok(people)
}

/// A claim that is not the same in both editions, and what it says otherwise.
struct ClaimChange {
    id: String,
    what: What,
    fields: Vec<Field>,
}

/// What became of a claim.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Added,
    Removed,
    Changed,
}

impl What {
    fn as_str(self) -> &'static str {
        match self {
            What::Added => "added",
            What::Removed => "removed",
            What::Changed => "changed",
        }
    }
}

/// The claims that are not the same in both.
fn claims(old: &Protocol, new: &Protocol) -> Vec<ClaimChange> {
    fn all(protocol: &Protocol) -> BTreeMap<String, Map<String, Value>> {
        let evidence = protocol.evidence();
        let on_the_wire = |(_, claim)| match serde_json::to_value(wire::claim(evidence, protocol, claim)) {
            Ok(Value::Object(fields)) => Some((claim.key.clone(), fields)),
            Ok(_) | Err(_) => None,
        };
        evidence.claims().filter_map(on_the_wire).collect()
    }
    let (old, new) = (all(old), all(new));
    let ids: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let said = |value: Option<&Value>| match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let change = |id: &String| match (old.get(id), new.get(id)) {
        (Some(a), Some(b)) if a != b => {
            let differs = |name: &&String| a.get(*name) != b.get(*name);
            let field =
                |name: &String| Field { name: name.clone(), old: said(a.get(name)), new: said(b.get(name)) };
            let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            let fields = names.into_iter().filter(differs).map(field).collect();
            Some(ClaimChange { id: id.clone(), what: What::Changed, fields })
        }
        (Some(_), Some(_)) | (None, None) => None,
        (Some(_), None) => Some(ClaimChange { id: id.clone(), what: What::Removed, fields: Vec::new() }),
        (None, Some(_)) => Some(ClaimChange { id: id.clone(), what: What::Added, fields: Vec::new() }),
    };
    ids.into_iter().filter_map(change).collect()
}

/// One object a line: each rule, each claim, each language's texts, and the sum of it last.
fn print_lines(
    old: &Side,
    new: &Side,
    difference: &Difference,
    claims: &[ClaimChange],
    texts: &[Changed],
) -> Result<(), Failure> {
    let mut out = anstream::stdout();
    let example = |example: &Option<Example>| {
        example
            .as_ref()
            .map(|e| json!({ "who": e.who, "after": e.after, "day": e.day, "old": e.old, "new": e.new }))
    };
    let touched = |t: Touched| json!({ "stricter": t.stricter, "looser": t.looser, "either": t.either });
    let fields = |fields: &[Field]| -> Vec<Value> {
        fields.iter().map(|f| json!({ "name": f.name, "old": f.old, "new": f.new })).collect()
    };
    let place = |place: Option<Place>, files: &Files| place.map(|p| p.display(files));
    for change in &difference.changes {
        let object = json!({
            "part": change.part.as_str(),
            "key": change.key,
            "old": place(change.old, &old.files),
            "new": place(change.new, &new.files),
            "fields": fields(&change.fields),
            "stricter": example(&change.stricter),
            "looser": example(&change.looser),
            "touched": touched(change.touched),
        });
        writeln!(out, "{object}")?;
    }
    for claim in claims {
        let object =
            json!({ "claim": claim.id, "change": claim.what.as_str(), "fields": fields(&claim.fields) });
        writeln!(out, "{object}")?;
    }
    for changed in texts {
        writeln!(out, "{}", json!({ "language": changed.language, "texts": changed.texts }))?;
    }
    let sum = json!({
        "old_edition": old.protocol.edition().to_string(),
        "new_edition": new.protocol.edition().to_string(),
        "changes": difference.changes.len(),
        "people": difference.people,
        "touched": touched(difference.touched),
        "loosens": difference.loosens(),
    });
    writeln!(out, "{sum}")?;
    Ok(())
}

/// The same for people: what is looser comes first.
fn page(
    args: &Args,
    old: &Side,
    new: &Side,
    difference: &Difference,
    is_recorded: bool,
    claims: &[ClaimChange],
    texts: &[Changed],
) -> Page {
    let mut page = Page::new(args);
    let editions = (old.protocol.edition().short(), new.protocol.edition().short());
    page.item("", PLAIN, &format!("From edition {} to {}.", editions.0, editions.1));
    let is_looser = |c: &&Change| c.looser.is_some() || c.touched.looser > 0;
    let is_stricter = |c: &&Change| c.stricter.is_some() || c.touched.stricter > 0;
    let (looser, rest): (Vec<&Change>, Vec<&Change>) = difference.changes.iter().partition(is_looser);
    let (stricter, same): (Vec<&Change>, Vec<&Change>) = rest.into_iter().partition(is_stricter);
    let whom = Whom { people: difference.people, is_recorded };
    for (title, changes) in [("Looser", looser), ("Stricter", stricter), ("No answer moves", same)] {
        if changes.is_empty() {
            continue;
        }
        page.heading(title);
        for change in changes {
            one(&mut page, change, old, new, &whom);
        }
    }
    if !claims.is_empty() {
        page.heading("Claims");
        for what in [What::Added, What::Removed] {
            let ids: Vec<&str> = claims.iter().filter(|c| c.what == what).map(|c| c.id.as_str()).collect();
            if !ids.is_empty() {
                page.item("  ", PLAIN, &format!("{} {}: {}", ids.len(), what.as_str(), ids.join(", ")));
            }
        }
        for claim in claims.iter().filter(|c| c.what == What::Changed) {
            page.item("  ", PLAIN, &format!("{} says something else", claim.id));
            said_otherwise(&mut page, &claim.fields);
        }
    }
    if !texts.is_empty() {
        page.heading("Texts");
        for changed in texts {
            let line = format!("{}: {}: {}", changed.language, changed.texts.len(), changed.texts.join(", "));
            page.item("  ", PLAIN, &line);
        }
    }
    page.gap();
    if difference.changes.is_empty() {
        page.item("", FINE, "Every rule is the same in both.");
        return page;
    }
    let by_part = Part::ALL.into_iter().filter_map(|part| {
        let count = difference.changes.iter().filter(|c| c.part == part).count();
        (count > 0).then(|| format!("{count} {}", part.as_str()))
    });
    let rules = by_part.collect::<Vec<_>>().join(", ");
    page.item("", PLAIN, &format!("Rules that changed: {rules}."));
    let sum = format!("Another answer to some question: {}.", whom.counted(difference.touched.either));
    page.item("", PLAIN, &sum);
    let touched = difference.touched;
    if difference.loosens() {
        page.item("", STOP, &format!("Looser for {}.", whom.counted(touched.looser)));
    }
    if touched.stricter > 0 {
        page.item("", CARE, &format!("Stricter for {}.", whom.counted(touched.stricter)));
    }
    page
}

/// The people who were counted.
struct Whom {
    people: usize,
    is_recorded: bool,
}

impl Whom {
    fn counted(&self, count: usize) -> String {
        let share = 100.0 * count as f64 / self.people.max(1) as f64;
        let sort = if self.is_recorded { "recorded" } else { "simulated" };
        format!("{} of {} {sort} people ({share:.1} %)", grouped(count), grouped(self.people))
    }
}

/// One rule: where it stands, what it says otherwise, for whom, for how many.
fn one(page: &mut Page, change: &Change, old: &Side, new: &Side, whom: &Whom) {
    let place = match (change.old, change.new) {
        (_, Some(place)) => place.display(&new.files),
        (Some(place), None) => format!("gone; was at {}", place.display(&old.files)),
        (None, None) => String::new(),
    };
    let is_new = if change.old.is_none() { " (new)" } else { "" };
    let title = format!("{} {}{is_new}", change.part.as_str(), change.key);
    page.line(&format!("  {} {}", styled(STRONG, &title), styled(QUIET, &place)));
    said_otherwise(page, &change.fields);
    for (style, way, example) in [(STOP, "looser", &change.looser), (CARE, "stricter", &change.stricter)] {
        let Some(example) = example else { continue };
        let after = example.after.as_ref().map(|a| format!(", {a} after")).unwrap_or_default();
        let day = if example.day.is_empty() { String::new() } else { format!(", {}", example.day) };
        let line = format!("{way}: {}{after}{day}: {} → {}", example.who, example.old, example.new);
        page.item("    ", style, &line);
    }
    let Touched { stricter, looser, .. } = change.touched;
    let counted = match (looser, stricter) {
        (0, 0) => format!("none of {} people gets another answer", grouped(whom.people)),
        (0, n) => format!("a stricter answer: {}", whom.counted(n)),
        (n, 0) => format!("a looser answer: {}", whom.counted(n)),
        (l, s) => format!("a looser answer: {}; a stricter one: {}", whom.counted(l), whom.counted(s)),
    };
    page.item("    ", QUIET, &counted);
}

fn said_otherwise(page: &mut Page, fields: &[Field]) {
    for Field { name, old, new } in fields {
        let line = match (old.as_str(), new.as_str()) {
            ("", new) => format!("{name}: + {new}"),
            (old, "") => format!("{name}: − {old}"),
            (old, new) => format!("{name}: {old} → {new}"),
        };
        page.item("    ", PLAIN, &line);
    }
}
