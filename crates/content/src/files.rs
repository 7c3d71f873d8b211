//! The files of one edition, as text.

use std::fmt;

/// One file of the content: its path inside the content folder, with `/` between parts, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path from the content folder, such as `microneedling/protocol/makeup.toml`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Whether a path is that of a page of scenarios: Markdown in a folder `scenarios`.
///
/// Scenarios say what is expected of an edition; they are no part of what it answers from.
#[must_use]
pub fn is_scenario_page(path: &str) -> bool {
    path.ends_with(".md") && path.rsplit('/').nth(1) == Some("scenarios")
}

/// Which file of a [`Files`]; only meaningful together with the `Files` that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// The place of the file in [`Files::iter`].
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// All files of one edition, ordered by path whatever order they came in.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Files {
    files: Vec<File>,
    root: String,
}

impl Files {
    /// Takes the files in and orders them by path.
    pub fn new(files: impl IntoIterator<Item = File>) -> Self {
        let mut files: Vec<File> = files.into_iter().collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Files { files, root: String::new() }
    }

    /// The same files, shown to authors as standing in this folder.
    #[must_use]
    pub fn shown_in(self, root: impl Into<String>) -> Self {
        Files { root: root.into(), ..self }
    }

    /// Every file with its id, by path.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &File)> {
        // More files than a u32 holds would not fit in memory; the last id is reused rather than a panic.
        self.files.iter().enumerate().map(|(i, f)| (FileId(u32::try_from(i).unwrap_or(u32::MAX)), f))
    }

    /// The files directly or indirectly in `folder` (given without a trailing `/`) with this extension.
    pub fn in_folder<'a>(
        &'a self,
        folder: &'a str,
        extension: &'a str,
    ) -> impl Iterator<Item = (FileId, &'a File)> {
        self.iter().filter(move |(_, file)| {
            file.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
                && file.path.rsplit_once('.').is_some_and(|(_, ext)| ext == extension)
        })
    }

    /// The file behind an id, if it is one of this set.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&File> {
        self.files.get(id.index())
    }

    /// The path behind an id, or `?` for an id of another set.
    #[must_use]
    pub fn path(&self, id: FileId) -> &str {
        self.get(id).map_or("?", |f| f.path.as_str())
    }

    /// The path behind an id as an author would look for it.
    #[must_use]
    pub fn shown_path(&self, id: FileId) -> String {
        if self.root.is_empty() {
            self.path(id).to_owned()
        } else {
            format!("{}/{}", self.root.trim_end_matches('/'), self.path(id))
        }
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.files.iter().map(|x| &x.path)).finish()
    }
}

impl FromIterator<File> for Files {
    fn from_iter<T: IntoIterator<Item = File>>(files: T) -> Self {
        Files::new(files)
    }
}
