//! A term, and all of them together.

use std::collections::HashMap;
use std::fmt;

use content::{Files, Place, Problems, nearest};

use crate::fold;
use crate::read;

/// Which term of a [`Vocabulary`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub(crate) u16);

impl TermId {
    /// The term's place in [`Vocabulary::terms`].
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What sort of thing a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Something a person does or is exposed to.
    Activity,
    /// Something put on the skin.
    Product,
    /// A symptom or visible effect.
    Sign,
    /// A medicine or supplement.
    Medicine,
    /// A procedure done to the skin.
    Procedure,
    /// Something a person has, or wants treated.
    Condition,
    /// Anything else that sources speak about.
    Topic,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 7] = [
        Kind::Activity,
        Kind::Product,
        Kind::Sign,
        Kind::Medicine,
        Kind::Procedure,
        Kind::Condition,
        Kind::Topic,
    ];

    /// The word for it in content files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Activity => "activity",
            Kind::Product => "product",
            Kind::Sign => "sign",
            Kind::Medicine => "medicine",
            Kind::Procedure => "procedure",
            Kind::Condition => "condition",
            Kind::Topic => "topic",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Standard codes, where they are free to use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Codes {
    /// INCI name of an ingredient.
    pub inci: Option<String>,
    /// CAS registry number.
    pub cas: Option<String>,
    /// LOINC code of an observation.
    pub loinc: Option<String>,
}

/// One thing that sources speak about.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The author's id, kebab-case.
    pub key: String,
    /// What sort of thing it is.
    pub kind: Kind,
    /// The terms directly above it.
    pub parents: Vec<TermId>,
    /// What it means, for authors.
    pub means: String,
    /// Names by language tag; the first of a language is the one people are shown.
    pub names: Vec<(String, Vec<String>)>,
    /// Misspellings: found, never shown.
    pub misspelt: Vec<String>,
    /// Standard codes.
    pub codes: Codes,
    /// Where it is defined.
    pub place: Place,
    /// Itself and everything above it, nearest first.
    pub(crate) governed_by: Vec<TermId>,
}

impl Term {
    /// The name shown in a language, or the English one, or the id.
    #[must_use]
    pub fn name(&self, language: &str) -> &str {
        let of = |tag: &str| self.names.iter().find(|(t, _)| t == tag).and_then(|(_, names)| names.first());
        of(language).or_else(|| of("en")).map_or(self.key.as_str(), String::as_str)
    }
}

/// What a word turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// One of the names of this term.
    Term(TermId),
    /// Nothing known; these are the most alike, best first, at most three.
    Unknown(Vec<TermId>),
}

/// All terms of an edition.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Vocabulary {
    terms: Vec<Term>,
    by_key: HashMap<String, TermId>,
    by_name: HashMap<String, TermId>,
}

impl Vocabulary {
    /// Reads `vocabulary/*.toml`; everything that is wrong with it is added to `problems`.
    #[must_use]
    pub fn read(files: &Files, problems: &mut Problems) -> Self {
        read::vocabulary(files, problems)
    }

    pub(crate) fn new(terms: Vec<Term>, by_name: HashMap<String, TermId>) -> Self {
        let by_key = (0u16..).zip(&terms).map(|(i, t)| (t.key.clone(), TermId(i))).collect();
        Vocabulary { terms, by_key, by_name }
    }

    /// The term behind an id.
    ///
    /// # Panics
    /// If `id` is of another vocabulary with more terms.
    #[must_use]
    pub fn term(&self, id: TermId) -> &Term {
        &self.terms[id.index()]
    }

    /// The author's id of a term.
    #[must_use]
    pub fn key(&self, id: TermId) -> &str {
        &self.term(id).key
    }

    /// The term with exactly this id.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<TermId> {
        self.by_key.get(key).copied()
    }

    /// The known id most like `key`.
    #[must_use]
    pub fn nearest_key(&self, key: &str) -> Option<&str> {
        nearest(key, self.terms.iter().map(|t| t.key.as_str())).map(|n| n.word)
    }

    /// Finds a term by any of its names, in any language, however it is written.
    #[must_use]
    pub fn find(&self, words: &str) -> Found {
        let folded = fold(words);
        let candidates =
            [Some(folded.clone()), folded.strip_suffix('s').map(str::to_owned), Some(format!("{folded}s"))];
        for candidate in candidates.iter().flatten() {
            if let Some(id) = self.by_name.get(candidate) {
                return Found::Term(*id);
            }
        }
        Found::Unknown(self.suggest(&folded))
    }

    fn suggest(&self, folded: &str) -> Vec<TermId> {
        let mut near: Vec<(f64, TermId)> = self
            .by_name
            .iter()
            .filter_map(|(name, id)| nearest(folded, [name.as_str()]).map(|n| (n.likeness, *id)))
            .collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut best: Vec<TermId> = Vec::new();
        for (_, id) in near {
            if !best.contains(&id) && best.len() < 3 {
                best.push(id);
            }
        }
        best
    }

    /// Every term with its id, in the order of the files.
    pub fn terms(&self) -> impl Iterator<Item = (TermId, &Term)> {
        (0u16..).map(TermId).zip(&self.terms)
    }

    /// The term itself and everything above it, nearest first: what is said about any of these governs it.
    #[must_use]
    pub fn governed_by(&self, id: TermId) -> &[TermId] {
        &self.term(id).governed_by
    }

    /// Whether `id` is `above` or stands under it.
    #[must_use]
    pub fn is_under(&self, id: TermId, above: TermId) -> bool {
        self.governed_by(id).contains(&above)
    }

    /// How many terms there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}
