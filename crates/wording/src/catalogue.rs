//! The texts of each language.

use std::collections::{BTreeMap, BTreeSet};

use content::{FileId, Files, Place, Problems};
use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>;

/// The texts of one language.
pub struct Catalogue {
    tag: String,
    bundle: Bundle,
    messages: BTreeMap<String, Message>,
}

/// One message: where it stands and its parts as written.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) place: Place,
    pub(crate) attributes: Vec<(String, String)>,
}

/// The texts of every language of an edition.
#[derive(Default)]
pub struct Wording {
    catalogues: BTreeMap<String, Catalogue>,
}

impl Wording {
    /// Reads `wording/<language>/*.ftl`; everything that cannot be read is added to `problems`.
    #[must_use]
    pub fn read(files: &Files, problems: &mut Problems) -> Self {
        let mut wording = Wording::default();
        for (id, file) in files.in_folder("wording", "ftl") {
            let Some((tag, _)) = file.path.trim_start_matches("wording/").split_once('/') else { continue };
            let place = Place::new(id, 0..0);
            let Ok(language) = tag.parse::<LanguageIdentifier>() else {
                problems.error(
                    "bad_language",
                    place,
                    format!("`{tag}` is not a language"),
                    "a folder named by a language tag, such as `en`",
                );
                continue;
            };
            let catalogue =
                wording.catalogues.entry(tag.to_owned()).or_insert_with(|| Catalogue::new(tag, language));
            catalogue.add(id, &file.text, problems);
        }
        wording
    }

    /// The texts of a language.
    #[must_use]
    pub fn language(&self, tag: &str) -> Option<&Catalogue> {
        self.catalogues.get(tag)
    }

    /// Every language.
    pub fn languages(&self) -> impl Iterator<Item = &Catalogue> {
        self.catalogues.values()
    }
}

impl Catalogue {
    fn new(tag: &str, language: LanguageIdentifier) -> Self {
        let mut bundle = Bundle::new_concurrent(vec![language]);
        // Marks around inserted values help mixed-direction text and clutter everything else; all our languages run left to right.
        bundle.set_use_isolating(false);
        Catalogue { tag: tag.to_owned(), bundle, messages: BTreeMap::new() }
    }

    fn add(&mut self, id: FileId, text: &str, problems: &mut Problems) {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let (start, end) =
                        (text.floor_char_boundary(error.pos.start), text.ceil_char_boundary(error.pos.end));
                    let place = Place::new(id, start..end.max(start));
                    problems.error(
                        "syntax",
                        place,
                        error.kind.to_string().to_lowercase(),
                        "a Fluent message",
                    );
                }
                resource
            }
        };
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let place = place_of(id, text, name);
            if let Some(first) = self.messages.get(name) {
                problems
                    .error("double_id", place, format!("message `{name}` stands twice"), "one message a rule")
                    .also(first.place, "the first");
            }
            let parts = message.attributes.iter().map(|a| (a.id.name.to_owned(), plain(&a.value)));
            let own = message.value.iter().map(|v| (String::new(), plain(v)));
            self.messages.insert(name.to_owned(), Message { place, attributes: own.chain(parts).collect() });
        }
        self.bundle.add_resource_overriding(resource);
    }

    /// The language's tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    pub(crate) fn messages(&self) -> &BTreeMap<String, Message> {
        &self.messages
    }

    /// The text of a message's attribute, or of its own value where `attribute` is empty.
    #[must_use]
    pub fn text(&self, message: &str, attribute: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let message = self.bundle.get_message(message)?;
        let pattern =
            if attribute.is_empty() { message.value()? } else { message.get_attribute(attribute)?.value() };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }
}

/// The texts of one language that are not the same in two editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The language's tag.
    pub language: String,
    /// The messages that read otherwise, are new, or are gone.
    pub texts: Vec<String>,
}

/// Which texts two editions word otherwise, by language.
#[must_use]
pub fn changed(old: &Wording, new: &Wording) -> Vec<Changed> {
    let tags: BTreeSet<&String> = old.catalogues.keys().chain(new.catalogues.keys()).collect();
    let of = |wording: &'_ Wording, tag: &String| -> BTreeMap<String, Vec<(String, String)>> {
        let messages = wording.catalogues.get(tag).map(|c| &c.messages).into_iter().flatten();
        messages.map(|(name, message)| (name.clone(), message.attributes.clone())).collect()
    };
    let changed = tags.into_iter().map(|tag| {
        let (old, new) = (of(old, tag), of(new, tag));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let texts = names.into_iter().filter(|name| old.get(*name) != new.get(*name)).cloned().collect();
        Changed { language: tag.clone(), texts }
    });
    changed.filter(|c| !c.texts.is_empty()).collect()
}

/// The place of a message's name in its file.
fn place_of(id: FileId, text: &str, name: &str) -> Place {
    let start = text.match_indices(name).map(|(at, _)| at).find(|at| {
        let line_start = *at == 0 || text.as_bytes()[at - 1] == b'\n';
        line_start && text[at + name.len()..].trim_start_matches(' ').starts_with('=')
    });
    let start = start.unwrap_or(0);
    Place::new(id, start..start + name.len())
}

/// The text of a pattern; an inserted value reads as one short word.
fn plain(pattern: &ast::Pattern<&str>) -> String {
    let element = |e: &ast::PatternElement<&str>| match e {
        ast::PatternElement::TextElement { value } => (*value).to_owned(),
        ast::PatternElement::Placeable { .. } => "then".to_owned(),
    };
    pattern.elements.iter().map(element).collect()
}
