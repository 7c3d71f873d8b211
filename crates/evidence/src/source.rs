//! A source, and the evidence: all sources and claims of an edition.

use std::collections::HashMap;

use content::{Files, Place, Problems, nearest};
use vocabulary::{TermId, Vocabulary};

use crate::claim::{Claim, ClaimId};
use crate::read;
use crate::words::words;

/// Which source of an [`Evidence`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub(crate) u16);

words! {
    /// What weight a source deserves, from least.
    Grade {
        /// Something is sold.
        Promotion = "promotion",
        /// What is commonly advised.
        Custom = "custom",
        /// A named expert's view.
        Expert = "expert",
        /// A trial or a measurement.
        Trial = "trial",
        /// A review of trials.
        Review = "review",
        /// A regulator or public health service.
        Regulator = "regulator",
    }
}

/// Someone a source names as speaking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The author's id.
    pub key: String,
    /// The name as printed.
    pub name: String,
    /// What they are and where.
    pub role: String,
}

/// One document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The author's id.
    pub key: String,
    /// The title as printed.
    pub title: String,
    /// The name of the document's file, for those who have it.
    pub file: String,
    /// Who published it.
    pub publisher: String,
    /// What it is, in a few words.
    pub kind: String,
    /// What weight it deserves.
    pub grade: Grade,
    /// How much of it was read.
    pub how_read: String,
    /// When it was read, as a date.
    pub read: String,
    /// When it was published, if it says.
    pub published: Option<String>,
    /// Sources that it repeats: together they are one witness.
    pub repeats: Vec<SourceId>,
    /// Everyone it names.
    pub people: Vec<Person>,
    /// Where in the content it stands.
    pub place: Place,
}

/// All sources and claims of an edition.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Evidence {
    pub(crate) sources: Vec<Source>,
    pub(crate) claims: Vec<Claim>,
    by_key: HashMap<String, ClaimId>,
}

impl Evidence {
    /// Reads every `*/sources/*.toml`; everything that is wrong with it is added to `problems`.
    #[must_use]
    pub fn read(files: &Files, vocabulary: &Vocabulary, problems: &mut Problems) -> Self {
        read::evidence(files, vocabulary, problems)
    }

    pub(crate) fn new(sources: Vec<Source>, claims: Vec<Claim>) -> Self {
        let by_key = (0u16..).zip(&claims).map(|(i, c)| (c.key.clone(), ClaimId(i))).collect();
        Evidence { sources, claims, by_key }
    }

    /// The source behind an id.
    ///
    /// # Panics
    /// If `id` is of another evidence with more sources.
    #[must_use]
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[usize::from(id.0)]
    }

    /// The claim behind an id.
    ///
    /// # Panics
    /// If `id` is of another evidence with more claims.
    #[must_use]
    pub fn claim(&self, id: ClaimId) -> &Claim {
        &self.claims[id.index()]
    }

    /// The claim with exactly this key.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<ClaimId> {
        self.by_key.get(key).copied()
    }

    /// The known claim key most like `key`.
    #[must_use]
    pub fn nearest_key(&self, key: &str) -> Option<&str> {
        nearest(key, self.claims.iter().map(|c| c.key.as_str())).map(|n| n.word)
    }

    /// Every source.
    pub fn sources(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        (0u16..).map(SourceId).zip(&self.sources)
    }

    /// Every claim, by source and in the order the author gave.
    pub fn claims(&self) -> impl Iterator<Item = (ClaimId, &Claim)> {
        (0u16..).map(ClaimId).zip(&self.claims)
    }

    /// The claims about a term or something under it.
    pub fn about<'a>(
        &'a self,
        term: TermId,
        vocabulary: &'a Vocabulary,
    ) -> impl Iterator<Item = (ClaimId, &'a Claim)> {
        self.claims().filter(move |(_, c)| vocabulary.is_under(c.subject, term))
    }

    /// Who says a claim: the person the source names, with their role, or else the source's publisher.
    #[must_use]
    pub fn attribution(&self, claim: &Claim) -> String {
        let source = self.source(claim.source);
        match claim.by.and_then(|by| source.people.get(by)) {
            Some(person) => format!("{}, {}", person.name, person.role),
            None => source.publisher.clone(),
        }
    }

    /// The source that first said what this one repeats, or the source itself: claims of one witness count once.
    #[must_use]
    pub fn witness(&self, id: SourceId) -> SourceId {
        self.source(id).repeats.first().copied().unwrap_or(id)
    }
}
