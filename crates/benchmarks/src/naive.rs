//! The rules as anyone would first write them down: structs that own their text, walked from the first to the last.
//!
//! Nothing is shared between rules and nothing is worked out before it is asked for. What one rule says is the same as
//! in `recovery`, and a test holds the two to it. `recovery` also keeps what courses and milestones need; here there
//! is advice alone, which favours this rival.

use std::collections::{HashMap, HashSet};

use evidence::{Offset, Truth, Unit, When};
use jiff::{Span, Timestamp, Zoned};
use protocol::{AdviceKind, End, Figure, Protocol};
use recovery::{Interval, Permission, Treatment};

/// How days are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Days {
    /// On the local calendar, with jiff's [`Zoned`].
    Calendar,
    /// As 24 hours each; months and years as if the clock never changed. Cheap, and wrong across clock changes.
    Fixed,
}

/// A time in a rule: the later of one or two offsets.
#[derive(Debug, Clone)]
struct Time {
    offset: Offset,
    tied: Option<Offset>,
}

#[derive(Debug, Clone)]
struct Change {
    when: When,
    from: Option<Time>,
    hard_stop: Option<Time>,
    until: Option<Time>,
}

#[derive(Debug, Clone)]
struct Rule {
    key: String,
    kind: AdviceKind,
    subjects: Vec<String>,
    from: Option<Time>,
    hard_stop: Option<Time>,
    until: Option<Time>,
    when: When,
    replaces: Vec<String>,
    changes: Vec<Change>,
}

/// The rules and the hierarchy of terms.
#[derive(Debug, Clone)]
pub struct Naive {
    rules: Vec<Rule>,
    parents: HashMap<String, Vec<String>>,
    days: Days,
}

/// One piece of advice that applies, in absolute time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'r> {
    /// The key of the advice.
    pub key: &'r str,
    /// What sort of advice.
    pub kind: AdviceKind,
    /// When it holds.
    pub interval: Interval,
}

impl Naive {
    /// The same rules as a protocol's.
    #[must_use]
    pub fn new(protocol: &Protocol, days: Days) -> Self {
        let vocabulary = protocol.vocabulary();
        let key = |id: &vocabulary::TermId| vocabulary.key(*id).to_owned();
        let rule = |advice: &protocol::Advice| Rule {
            key: advice.key.clone(),
            kind: advice.kind,
            subjects: advice.subjects.iter().map(key).collect(),
            from: time(advice.from.as_ref()),
            hard_stop: time(advice.hard_stop.as_ref()),
            until: time(advice.until.as_ref().and_then(End::time)),
            when: advice.when.clone(),
            replaces: advice.replaces.clone(),
            changes: advice.changes.iter().map(change).collect(),
        };
        Naive {
            rules: protocol.advice().map(|(_, advice)| rule(advice)).collect(),
            parents: vocabulary
                .terms()
                .map(|(_, term)| (term.key.clone(), term.parents.iter().map(key).collect()))
                .collect(),
            days,
        }
    }

    /// The plan: every rule that applies.
    #[must_use]
    pub fn plan(&self, treatment: &Treatment) -> Vec<Entry<'_>> {
        let mut entries = Vec::new();
        for rule in &self.rules {
            entries.extend(self.entry(rule, treatment));
        }
        entries
    }

    /// The verdict, from the rules: every rule is asked whether it governs the subject.
    #[must_use]
    pub fn verdict(&self, treatment: &Treatment, subject: &str, now: i64) -> Permission {
        let above = self.above(subject);
        let mut governing: Vec<&Rule> = Vec::new();
        for rule in &self.rules {
            if rule.subjects.iter().any(|s| above.contains(s.as_str())) {
                governing.push(rule);
            }
        }
        let mut strictest = None;
        for rule in &governing {
            if governing.iter().any(|other| other.replaces.contains(&rule.key)) {
                continue;
            }
            if let Some(entry) = self.entry(rule, treatment) {
                strictest = strictest.max(Some(says(&entry, now)));
            }
        }
        strictest.unwrap_or(Permission::AskClinic)
    }

    /// The subject and everything above it.
    fn above<'a>(&'a self, subject: &'a str) -> HashSet<&'a str> {
        let mut above = HashSet::new();
        let mut next = vec![subject];
        while let Some(term) = next.pop() {
            if above.insert(term)
                && let Some(parents) = self.parents.get(term)
            {
                next.extend(parents.iter().map(String::as_str));
            }
        }
        above
    }

    fn entry<'r>(&self, rule: &'r Rule, treatment: &Treatment) -> Option<Entry<'r>> {
        let exists = rule.when.holds(&treatment.facts);
        if exists == Truth::No {
            return None;
        }
        let treated = treatment.treated.timestamp().as_second();
        let at = |time: &Option<Time>, absent| {
            time.as_ref().map_or(absent, |time| self.moment(&treatment.treated, time))
        };
        let mut interval = Interval {
            from: at(&rule.from, treated),
            hard_stop: at(&rule.hard_stop, treated),
            until: at(&rule.until, Interval::NEVER),
        };
        for change in &rule.changes {
            let met = change.when.holds(&treatment.facts);
            if met == Truth::No {
                continue;
            }
            interval.hard_stop = interval.hard_stop.max(at(&change.hard_stop, treated));
            if met == Truth::Yes {
                interval.from = interval.from.max(at(&change.from, treated));
                interval.until = interval.until.max(at(&change.until, treated));
            }
            interval.until = interval.until.max(interval.hard_stop);
        }
        if exists == Truth::Unknown {
            interval.until = interval.hard_stop;
        }
        interval.applies().then_some(Entry { key: &rule.key, kind: rule.kind, interval })
    }

    fn moment(&self, treated: &Zoned, time: &Time) -> i64 {
        let after = |offset| match self.days {
            Days::Calendar => on_the_calendar(treated, offset),
            Days::Fixed => in_fixed_days(treated, offset),
        };
        let moment = after(time.offset);
        time.tied.map_or(moment, |tied| moment.max(after(tied)))
    }
}

fn time(figure: Option<&Figure>) -> Option<Time> {
    figure.map(|f| Time { offset: f.offset, tied: f.tied })
}

fn change(change: &protocol::AdviceChange) -> Change {
    Change {
        when: change.when.clone(),
        from: time(change.from.as_ref()),
        hard_stop: time(change.hard_stop.as_ref()),
        until: time(change.until.as_ref().and_then(End::time)),
    }
}

fn on_the_calendar(treated: &Zoned, offset: Offset) -> i64 {
    let end = treated.checked_add(span(offset));
    end.map_or(Timestamp::MAX.as_second(), |end| end.timestamp().as_second())
}

fn in_fixed_days(treated: &Zoned, offset: Offset) -> i64 {
    let seconds = match offset.unit {
        Unit::Minute => 60,
        Unit::Hour => 60 * 60,
        Unit::Day => 24 * 60 * 60,
        Unit::Week => 7 * 24 * 60 * 60,
        Unit::Month | Unit::Year => {
            let local = treated.datetime().saturating_add(span(offset));
            return treated
                .offset()
                .to_timestamp(local)
                .map_or(Timestamp::MAX.as_second(), Timestamp::as_second);
        }
    };
    treated.timestamp().as_second() + i64::from(offset.count) * seconds
}

fn span(offset: Offset) -> Span {
    let count = i64::from(offset.count);
    match offset.unit {
        Unit::Minute => Span::new().minutes(count),
        Unit::Hour => Span::new().hours(count),
        Unit::Day => Span::new().days(count),
        Unit::Week => Span::new().weeks(count),
        Unit::Month => Span::new().months(count),
        Unit::Year => Span::new().years(count),
    }
}

/// What one entry says at a moment.
fn says(entry: &Entry<'_>, now: i64) -> Permission {
    let Interval { from, until, .. } = entry.interval;
    let holds = from <= now && now < until;
    match entry.kind {
        AdviceKind::Avoid if holds && until == Interval::NEVER => Permission::Avoid,
        AdviceKind::Avoid if holds => Permission::NotYet { until },
        AdviceKind::Ask if holds => Permission::AskClinic,
        AdviceKind::Use if now < from => Permission::NotYet { until: from },
        AdviceKind::Avoid | AdviceKind::Ask | AdviceKind::Use | AdviceKind::Limit => Permission::Allowed,
    }
}
