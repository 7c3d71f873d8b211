//! The way of someone who writes the protocol: a new source, what the check says until it is settled, its scenario, and what it
//! changes for whom. `docs/adding-a-claim.md` goes the same way.
#![expect(clippy::disallowed_methods, reason = "these tests run the program and write content")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod program;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use program::{Said, command, copy_of_the_content, run, scratch};

/// A copy of the content under the name `after`, in a folder of this test's own that is also the one the program runs in.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Desk {
        let folder = scratch(name);
        copy_of_the_content(&format!("{name}/after"));
        copy_of_the_content(&format!("{name}/content"));
        Desk(folder)
    }

    fn run(&self, args: &[&str]) -> Said {
        command(args).current_dir(&self.0).output().unwrap().into()
    }

    fn protocol(&self, what: &str) -> Said {
        self.run(&["protocol", what, "--content", "after", "--color", "never", "--width", "100"])
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join("after/microneedling").join(path), text).unwrap();
    }

    #[track_caller]
    fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join("after/microneedling").join(path)).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        self.write(path, &text.replace(from, to));
    }
}

#[track_caller]
fn refused(said: &Said, words: &[&str]) {
    assert_eq!(said.status, Some(1), "{}{}", said.out, said.err);
    for word in words {
        assert!(said.out.contains(word), "expected `{word}` in:\n{}", said.out);
    }
}

const LEAFLET: &str = r#"[source]
id        = "riverside"
title     = "After your microneedling"
file      = "riverside-leaflet.txt"
publisher = "Riverside Skin Clinic"
kind      = "clinic leaflet"
grade     = "custom"
how-read  = "whole leaflet"
read      = "2026-11-21"

[[claim]]
id       = "riverside.swimming"
avoid    = "swiming"
window   = "0d..10d"
strength = "should"
says     = "Do not swim for ten days after needling."
because  = "water softens the new skin"
at       = "Water, paragraph 1"
"#;

const SCENARIO: &str = "\
# Swimming, since the leaflet

| rule     | who                     | kind  | until | firm until | once                       |
|----------|-------------------------|-------|-------|------------|----------------------------|
| swimming | ordinary                | avoid | 10 d  | 72 h       | flaking-gone, skin-closed  |
| swimming | radiofrequency          | avoid | 10 d  | 72 h       | flaking-gone, skin-closed  |

| may      | after            | who      | verdict | until | firm until | once                      |
|----------|------------------|----------|---------|-------|------------|---------------------------|
| swimming | just before 10 d | ordinary | not yet | 10 d  |            | flaking-gone, skin-closed |
| swimming | 10 d             | ordinary | allowed |       |            | flaking-gone, skin-closed |
";

#[test]
fn a_source_that_disagrees_is_settled_by_following_the_messages() {
    let desk = Desk::new("settled");
    // A slip in a term.
    desk.write("sources/riverside.toml", LEAFLET);
    refused(&desk.protocol("check"), &["unknown_term", "did you mean `swimming`?"]);
    desk.change("sources/riverside.toml", "swiming", "swimming");
    // Not yet settled.
    refused(&desk.protocol("check"), &["unaccounted_claim", "riverside.swimming", "also"]);
    let rule = "protocol/swimming.toml";
    desk.change(
        rule,
        "\"healthline.pool-72h\", \"healthline.pool-after-72h\"]",
        "\"healthline.pool-72h\", \"healthline.pool-after-72h\", \"riverside.swimming\"]",
    );
    // The figure is no longer the longest, and then a change is laxer than the rule.
    refused(&desk.protocol("check"), &["wrong_figure", "expected `10d`, the longest of them"]);
    desk.change(rule, "{ is = \"5d\", longest", "{ is = \"10d\", longest");
    refused(&desk.protocol("check"), &["change_loosens"]);
    let text = fs::read_to_string(desk.0.join("after/microneedling").join(rule)).unwrap();
    let (own, others) = text.split_once("# The articles speak of pools").unwrap();
    let own = own.replace("{ is = \"1w\"", "{ is = \"10d\"");
    desk.write(rule, &format!("{own}# The articles speak of pools{others}"));
    let checked = desk.protocol("check");
    assert_eq!(checked.status, Some(0), "{}", checked.out);
    // The pages promise five days, and nobody promises ten.
    refused(&desk.protocol("test"), &["`until` comes out as `10 d`, not `5 d`", "uncovered"]);
    let accepted = desk.run(&["protocol", "test", "--accept", "--content", "after"]).well();
    assert!(accepted.contains("Read each line of the change before you keep it."), "{accepted}");
    refused(&desk.protocol("test"), &["uncovered", "swimming"]);
    desk.write("scenarios/riverside.md", SCENARIO);
    let tested = desk.protocol("test");
    assert_eq!(tested.status, Some(0), "{}", tested.out);
    // What it changes, for whom.
    let changed = ["protocol", "diff", "content", "after", "--color", "never", "--width", "80"];
    let page = desk.run(&changed).well();
    // The editions are hashes of all content: their names say nothing here.
    let (first, page) = page.split_once('\n').unwrap();
    assert!(first.starts_with("From edition "), "{first}");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("diff-stricter-swimming", page);
    });
    let back = ["protocol", "diff", "after", "content", "--no-looser", "--color", "never"];
    let back = desk.run(&back);
    refused(&back, &["Looser", "10,000 of 10,000 simulated people"]);
}

#[test]
fn a_difference_is_one_object_a_line_for_programs() {
    let desk = Desk::new("json");
    desk.change(
        "protocol/makeup.toml",
        "hard-stop = { is = \"2d\", longest = [\"bhskin.makeup-2d\", \"healthline.makeup-ideally-48h\", \"healthline.makeup-24h\"",
        "hard-stop = { is = \"1d\", shortest = [\"bhskin.makeup-2d\", \"healthline.makeup-ideally-48h\", \"healthline.makeup-24h\"",
    );
    fs::write(desk.0.join("people.jsonl"), "{\"id\":1,\"facts\":{\"device\":\"pen\"}}\n\n{\"id\":2}\n")
        .unwrap();
    let lines = desk.run(&["protocol", "diff", "content", "after", "--json", "--people", "people.jsonl"]);
    assert_eq!(lines.status, Some(0), "{}", lines.err);
    let lines = lines.json();
    let (sum, changes) = lines.split_last().unwrap();
    assert_eq!(changes.len(), 1, "{changes:?}");
    let change = &changes[0];
    assert_eq!((&change["part"], &change["key"]), (&"advice".into(), &"makeup".into()));
    assert_eq!(change["fields"][0]["name"], "hard-stop");
    assert_eq!(
        (&change["fields"][0]["old"], &change["fields"][0]["new"]),
        (&"2d, or 48h if that is later".into(), &"1d, or 24h if that is later".into())
    );
    assert_eq!(change["looser"]["old"], "not yet, and nothing loosens it");
    assert!(change["stricter"].is_null());
    assert_eq!(change["touched"]["looser"], 2);
    assert_eq!((&sum["people"], &sum["loosens"]), (&2.into(), &true.into()));
    assert_ne!(sum["old_edition"], sum["new_edition"]);
}

/// Runs git in a folder; `None` where there is no git.
fn git(folder: &Path, args: &[&str]) -> Option<()> {
    let who = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    let output = Command::new("git").args(who).args(args).current_dir(folder).output().ok()?;
    output.status.success().then_some(())
}

#[test]
fn a_revision_in_git_is_an_edition_too_and_a_kept_plan_is_made_again_with_its_own() {
    let desk = Desk::new("git");
    let committed = git(&desk.0, &["init", "-q"])
        .and_then(|()| git(&desk.0, &["add", "content"]))
        .and_then(|()| git(&desk.0, &["commit", "-qm", "first"]));
    assert_eq!(committed, Some(()), "git is needed for this test");
    desk.change(
        "protocol/swimming.toml",
        "and = [\"skin-closed\", \"flaking-gone\"] }\nalso",
        "and = [\"skin-closed\"] }\nalso",
    );
    let changed = desk.run(&["protocol", "diff", "HEAD", "after"]).well();
    assert!(changed.contains("until the skin is: − flaking-gone"), "{changed}");
    let same = desk.run(&["protocol", "diff", "HEAD:content", "content"]).well();
    assert!(same.contains("Every rule is the same in both."), "{same}");

    // A plan that was made with the old edition, given back.
    let treated = r#"{"id":"a","treated":"2026-11-20T14:00","zone":"Europe/Berlin","facts":{"device":"radiofrequency","allergies":["latex"]}}"#;
    fs::write(desk.0.join("treated.jsonl"), treated).unwrap();
    let made = desk.run(&["plan", "--batch", "treated.jsonl", "--json", "--content", "HEAD"]).well();
    fs::write(desk.0.join("made.jsonl"), &made).unwrap();
    let again = desk.run(&["plan", "--batch", "made.jsonl", "--json", "--content", "HEAD"]).well();
    assert_eq!(made, again);
    let other = desk.run(&["plan", "--batch", "made.jsonl", "--json", "--content", "after"]);
    assert_eq!(other.status, Some(1));
    assert!(other.out.contains("edition: the plan was made with"), "{}", other.out);
}

#[test]
fn what_cannot_be_compared_is_said_with_what_to_do() {
    let said = run(["protocol", "diff", "no/such/folder"]);
    assert_eq!(said.status, Some(1), "{}", said.err);
    for word in ["`no/such/folder` is neither a folder nor a revision", "help: give the folder"] {
        assert!(said.err.contains(word), "{}", said.err);
    }
    let desk = Desk::new("people");
    fs::write(desk.0.join("people.jsonl"), "{}\n{\"facts\":{\"device\":\"pin\"}}\n").unwrap();
    let said = desk.run(&["protocol", "diff", "content", "after", "--people", "people.jsonl"]);
    assert_eq!((said.status, said.out.as_str()), (Some(1), ""));
    for word in ["people.jsonl, line 2: facts.device: `pin`", "did you mean `pen`?"] {
        assert!(said.err.contains(word), "{}", said.err);
    }
}
