//! Rows: a question and what must come out.

use content::{Place, Problems, Word, nearest};
use evidence::read::offset;
use evidence::{Facts, Offset, Severity, State};
use protocol::{About, AdviceKind, BeforeAnswer, Level, Protocol};
use vocabulary::{Found, TermId};

use super::Table;
use super::page::{Cell, Written};
use super::who::who;

/// A row of a scenario page.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(super) place: Place,
    /// The cells as they are written.
    pub(super) cells: Vec<Cell>,
    pub(super) question: Question,
    /// What must come out.
    pub(super) expected: Vec<Expected>,
}

/// What must come out in one column.
#[derive(Debug, Clone)]
pub(super) struct Expected {
    /// Which column of the table.
    pub(super) at: usize,
    /// Its name.
    pub(super) name: &'static str,
    pub(super) part: Part,
    pub(super) value: Value,
}

impl Row {
    /// Which sort of question it asks.
    pub(crate) fn about(&self) -> About {
        match self.question {
            Question::May { .. } | Question::Rule { .. } | Question::Governed { .. } => About::May,
            Question::Sign { .. } | Question::Course { .. } => About::Normal,
            Question::Milestone { .. } => About::When,
            Question::Before { .. } => About::Before,
        }
    }
}

/// How long after the treatment.
#[derive(Debug, Clone, Copy)]
pub(super) struct After {
    pub(super) offset: Offset,
    /// A minute earlier.
    pub(super) just_before: bool,
}

/// What a row asks.
#[derive(Debug, Clone)]
pub(super) enum Question {
    May {
        subject: TermId,
        after: After,
        facts: Facts,
    },
    Sign {
        sign: TermId,
        severity: Option<Severity>,
        after: After,
        facts: Facts,
    },
    Course {
        sign: TermId,
        facts: Facts,
    },
    /// A line of the plan: a rule as it holds for a person.
    Rule {
        key: String,
        facts: Facts,
    },
    /// Which rules speak of a subject.
    Governed {
        subject: TermId,
    },
    Milestone {
        key: String,
    },
    Before {
        key: String,
        facts: Facts,
    },
}

/// What a column of the answer is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Verdict,
    Until,
    FirmUntil,
    Once,
    Level,
    Starts,
    Normal(Severity),
    Watch,
    Call,
    Rising,
    From,
    NotBefore,
    Answer,
    Lead,
    Kind,
    By,
}

/// What one column of the answer says; its times are the offsets of a cell or the seconds of what came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said<Time> {
    Nothing,
    Word(&'static str),
    Time(Time),
    States(Vec<State>),
    Rules(Vec<String>),
}

/// What a cell of the answer says.
pub(super) type Value = Said<Offset>;

impl<Time> Said<Time> {
    /// The same with its time in another measure.
    pub(super) fn map<T>(&self, time: impl FnOnce(&Time) -> T) -> Said<T> {
        match self {
            Said::Nothing => Said::Nothing,
            Said::Word(word) => Said::Word(word),
            Said::Time(at) => Said::Time(time(at)),
            Said::States(states) => Said::States(states.clone()),
            Said::Rules(keys) => Said::Rules(keys.clone()),
        }
    }
}

impl Said<String> {
    /// As a cell would say it; `None` for an empty one.
    pub(super) fn cell(self) -> Option<String> {
        match self {
            Said::Nothing => None,
            Said::Word(word) => Some(spaced(word)),
            Said::Time(at) => Some(at),
            Said::States(states) => Some(states.iter().map(|s| s.as_str()).collect::<Vec<_>>().join(", ")),
            Said::Rules(keys) => Some(keys.join(", ")),
        }
    }

    /// As a message would quote it.
    pub(super) fn quoted(self) -> String {
        self.cell().map_or_else(|| "nothing".to_owned(), |cell| format!("`{cell}`"))
    }
}

/// What the rows of a table are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    May,
    Rule,
    Governed,
    Sign,
    Course,
    Milestone,
    Before,
}

/// A sort of table: the name of its first column, those of its question, and those of its answer.
struct Sort {
    first: &'static str,
    subject: Subject,
    asks: &'static [&'static str],
    answers: &'static [(&'static str, Part)],
}

const SORTS: [Sort; 7] = [
    Sort {
        first: "may",
        subject: Subject::May,
        asks: &["after", "who"],
        answers: &[
            ("verdict", Part::Verdict),
            ("until", Part::Until),
            ("firm until", Part::FirmUntil),
            ("once", Part::Once),
        ],
    },
    Sort {
        first: "rule",
        subject: Subject::Rule,
        asks: &["who"],
        answers: &[
            ("kind", Part::Kind),
            ("from", Part::From),
            ("until", Part::Until),
            ("firm until", Part::FirmUntil),
            ("once", Part::Once),
        ],
    },
    Sort { first: "governed", subject: Subject::Governed, asks: &[], answers: &[("by", Part::By)] },
    Sort {
        first: "sign",
        subject: Subject::Sign,
        asks: &["strength", "after", "who"],
        answers: &[("level", Part::Level)],
    },
    Sort {
        first: "course",
        subject: Subject::Course,
        asks: &["who"],
        answers: &[
            ("starts", Part::Starts),
            ("mild", Part::Normal(Severity::Mild)),
            ("moderate", Part::Normal(Severity::Moderate)),
            ("severe", Part::Normal(Severity::Severe)),
            ("watch", Part::Watch),
            ("call", Part::Call),
            ("rising", Part::Rising),
        ],
    },
    Sort {
        first: "milestone",
        subject: Subject::Milestone,
        asks: &[],
        answers: &[("from", Part::From), ("until", Part::Until), ("not before", Part::NotBefore)],
    },
    Sort {
        first: "before",
        subject: Subject::Before,
        asks: &["who"],
        answers: &[("answer", Part::Answer), ("lead", Part::Lead)],
    },
];

/// The words of verdicts, as on the wire; a cell has a space for the low line.
const VERDICTS: [&str; 4] = ["allowed", "not_yet", "ask_clinic", "avoid"];

/// The word for a rule that does not concern the person.
pub(super) const NOTHING: &str = "nothing";

/// Reads a table; `None` if it is prose.
pub(super) fn table(written: &Written, protocol: &Protocol, problems: &mut Problems) -> Option<Table> {
    let first = written.header.first()?;
    let name = first.text.to_lowercase();
    let Some(sort) = SORTS.iter().find(|s| s.first == name) else {
        not_prose(written, first, problems);
        return None;
    };
    let header: Vec<String> = written.header.iter().map(|c| c.text.clone()).collect();
    let columns = columns(written, sort, problems);
    let reader = Reader { protocol, sort, columns: &columns };
    let rows: Vec<Row> = written.rows.iter().filter_map(|cells| reader.row(cells, problems)).collect();
    let is_whole = rows.len() == written.rows.len();
    Some(Table { file: written.file, place: written.place, header, rows, is_whole })
}

/// Reports a table that promises something under a first column that no sort of table has.
fn not_prose(written: &Written, first: &Cell, problems: &mut Problems) {
    let is_answer = |cell: &Cell| {
        let name = cell.text.to_lowercase();
        SORTS.iter().flat_map(|s| s.answers).any(|(answer, _)| *answer == name)
    };
    if written.header.iter().skip(1).any(is_answer) {
        let known = SORTS.map(|s| s.first);
        let near = nearest(&first.text.to_lowercase(), known).map(|n| format!("did you mean `{}`?", n.word));
        problems
            .error(
                "unknown_column",
                first.place,
                format!("`{}` is not the first column of a sort of table", first.text),
                format!("one of these: {}", known.join(", ")),
            )
            .help_maybe(near);
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Subject,
    Asks(&'static str),
    Answers(&'static str, Part),
}

fn columns(written: &Written, sort: &Sort, problems: &mut Problems) -> Vec<Option<Column>> {
    let known: Vec<&str> =
        sort.asks.iter().copied().chain(sort.answers.iter().map(|(name, _)| *name)).collect();
    let mut columns = vec![Some(Column::Subject)];
    for cell in written.header.iter().skip(1) {
        let name = cell.text.to_lowercase();
        let asks = sort.asks.iter().find(|a| **a == name).map(|a| Column::Asks(a));
        let answers =
            sort.answers.iter().find(|(a, _)| *a == name).map(|(name, part)| Column::Answers(name, *part));
        let column = asks.or(answers);
        if column.is_none() || columns.contains(&column) {
            let what = if column.is_none() { "is not a column" } else { "stands twice among the columns" };
            let near = nearest(&name, known.iter().copied()).filter(|_| column.is_none());
            problems
                .error(
                    "unknown_column",
                    cell.place,
                    format!("`{}` {what} of a `{}` table", cell.text, sort.first),
                    format!("each of these at most once: {}", known.join(", ")),
                )
                .help_maybe(near.map(|n| format!("did you mean `{}`?", n.word)));
        }
        columns.push(column);
    }
    if !columns.iter().any(|c| matches!(c, Some(Column::Answers(..)))) {
        let answers: Vec<&str> = sort.answers.iter().map(|(name, _)| *name).collect();
        problems.error(
            "no_expectation",
            written.place,
            format!("a `{}` table without a column of the answer", sort.first),
            format!("at least one of: {}", answers.join(", ")),
        );
    }
    columns
}

struct Reader<'a> {
    protocol: &'a Protocol,
    sort: &'a Sort,
    columns: &'a [Option<Column>],
}

impl Reader<'_> {
    fn row(&self, cells: &[Cell], problems: &mut Problems) -> Option<Row> {
        let subject = cells.first()?;
        let asked = |name: &'static str| {
            let at = self.columns.iter().position(|c| *c == Some(Column::Asks(name)))?;
            cells.get(at)
        };
        let after = asked("after").map(|cell| after(word(cell), problems));
        let facts = asked("who").map_or(Some(Facts::default()), |cell| who(word(cell), problems));
        let severity = asked("strength").filter(|c| !c.text.is_empty());
        let severity = severity.map(|c| evidence::read::choice::<Severity>(word(c), "strength", problems));
        let missing = |problems: &mut Problems| {
            problems.error("no_time", subject.place, "a row without a time", "`after`, such as `2 d`");
            None::<After>
        };
        let question = match self.sort.subject {
            Subject::May => {
                Some((self.term(subject, problems), after.unwrap_or_else(|| missing(problems)), facts))
                    .and_then(|(subject, after, facts)| {
                        Some(Question::May { subject: subject?, after: after?, facts: facts? })
                    })
            }
            Subject::Sign => {
                let sign = self.term(subject, problems);
                let after = after.unwrap_or_else(|| missing(problems));
                let severity = severity.map_or(Some(None), |s| s.map(Some));
                (|| Some(Question::Sign { sign: sign?, severity: severity?, after: after?, facts: facts? }))()
            }
            Subject::Rule => {
                let keys = self.protocol.advice().map(|(_, a)| a.key.as_str());
                let key = self.key(subject, "rule of advice", keys, problems);
                key.zip(facts).map(|(key, facts)| Question::Rule { key, facts })
            }
            Subject::Governed => self.term(subject, problems).map(|subject| Question::Governed { subject }),
            Subject::Course => {
                let sign = self.term(subject, problems).filter(|sign| {
                    let has = self.protocol.courses().iter().any(|c| c.sign == *sign);
                    if !has {
                        unknown_rule(subject, "sign with a course", problems);
                    }
                    has
                });
                sign.zip(facts).map(|(sign, facts)| Question::Course { sign, facts })
            }
            Subject::Milestone => {
                let keys = self.protocol.milestones().iter().map(|m| m.key.as_str());
                self.key(subject, "milestone", keys, problems).map(|key| Question::Milestone { key })
            }
            Subject::Before => {
                let keys = self.protocol.before().iter().map(|b| b.key.as_str());
                let key = self.key(subject, "rule for before the treatment", keys, problems);
                key.zip(facts).map(|(key, facts)| Question::Before { key, facts })
            }
        };
        let mut expected = Vec::new();
        let mut is_read = true;
        for (at, cell) in cells.iter().enumerate() {
            if let Some(Some(Column::Answers(name, part))) = self.columns.get(at) {
                match value(*part, word(cell), problems) {
                    Some(value) => expected.push(Expected { at, name, part: *part, value }),
                    None => is_read = false,
                }
            }
        }
        let end = cells.last().map_or(subject.place.end, |c| c.place.end);
        let place = Place { end: end.max(subject.place.end), ..subject.place };
        question.filter(|_| is_read).map(|question| Row { place, cells: cells.to_vec(), question, expected })
    }

    fn term(&self, cell: &Cell, problems: &mut Problems) -> Option<TermId> {
        let vocabulary = self.protocol.vocabulary();
        if let Some(term) = vocabulary.by_key(&cell.text) {
            return Some(term);
        }
        match vocabulary.find(&cell.text) {
            Found::Term(term) => Some(term),
            Found::Unknown(near) => {
                let near = near.first().map(|t| vocabulary.term(*t).name("en").to_owned());
                problems
                    .error(
                        "unknown_term",
                        cell.place,
                        format!("`{}` is not a term", cell.text),
                        "a term from vocabulary/, by any of its names",
                    )
                    .help_maybe(near.map(|near| format!("did you mean `{near}`?")));
                None
            }
        }
    }

    fn key<'k>(
        &self,
        cell: &Cell,
        what: &str,
        known: impl Iterator<Item = &'k str>,
        problems: &mut Problems,
    ) -> Option<String> {
        let known: Vec<&str> = known.collect();
        if known.contains(&cell.text.as_str()) {
            return Some(cell.text.clone());
        }
        let near = nearest(&cell.text, known).map(|n| format!("did you mean `{}`?", n.word));
        problems
            .error(
                "unknown_rule",
                cell.place,
                format!("`{}` is not the id of a {what}", cell.text),
                "an id from protocol/",
            )
            .help_maybe(near);
        None
    }
}

fn unknown_rule(cell: &Cell, what: &str, problems: &mut Problems) {
    problems.error(
        "unknown_rule",
        cell.place,
        format!("`{}` is not a {what}", cell.text),
        "an `[[expect]]` from protocol/",
    );
}

fn word(cell: &Cell) -> Word<'_> {
    Word { text: &cell.text, place: cell.place }
}

/// Reads `3 d` or `3d`.
fn time(given: Word<'_>, problems: &mut Problems) -> Option<Offset> {
    let close: String = given.text.split_whitespace().collect();
    offset(Word { text: &close, ..given }, problems)
}

fn after(given: Word<'_>, problems: &mut Problems) -> Option<After> {
    let (just_before, rest) = match given.text.strip_prefix("just before ") {
        Some(rest) => (true, rest),
        None => (false, given.text),
    };
    time(Word { text: rest, ..given }, problems).map(|offset| After { offset, just_before })
}

/// Reads a cell of the answer.
fn value(part: Part, given: Word<'_>, problems: &mut Problems) -> Option<Value> {
    let close = given.text.to_lowercase().replace(' ', "_");
    let known = Word { text: &close, ..given };
    let one = |all: &[&'static str], what: &str, problems: &mut Problems| {
        evidence::read::one_of(known, what, all, |w| w, problems).map(Value::Word)
    };
    match part {
        Part::Verdict => one(&VERDICTS, "verdict", problems),
        Part::Level => one(&Level::ALL.map(Level::as_str), "level", problems),
        Part::Answer => {
            let [a, b, c] = BeforeAnswer::ALL.map(BeforeAnswer::as_str);
            one(&[a, b, c, NOTHING], "answer", problems)
        }
        Part::Kind => {
            let [a, b, c, d] = AdviceKind::ALL.map(AdviceKind::as_str);
            one(&[a, b, c, d, NOTHING], "kind of advice", problems)
        }
        _ if given.text.is_empty() => Some(Value::Nothing),
        Part::By => Some(Value::Rules(given.text.split(',').map(|key| key.trim().to_owned()).collect())),
        Part::Once => {
            let mut states = Vec::new();
            for state in given.text.split(',').map(str::trim) {
                states.push(evidence::read::choice::<State>(
                    Word { text: state, ..given },
                    "state",
                    problems,
                )?);
            }
            states.sort_unstable();
            Some(Value::States(states))
        }
        Part::Until
        | Part::FirmUntil
        | Part::Starts
        | Part::Normal(_)
        | Part::Watch
        | Part::Call
        | Part::Rising
        | Part::From
        | Part::NotBefore
        | Part::Lead => time(given, problems).map(Value::Time),
    }
}

const _: () = assert!(Severity::ALL.len() == 3, "a course table has a column for each strength");

/// A word of the wire as a cell has it: with spaces for its low lines.
pub(super) fn spaced(word: &str) -> String {
    word.replace('_', " ")
}
