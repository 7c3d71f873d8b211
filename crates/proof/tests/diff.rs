//! What changes from one edition to another: nothing is missed, the way is right, and people are counted.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use content::{File, Files, Problems};
use evidence::Facts;
use evidence::facts::{Device, Medicine};
use proof::diff::{Change, Part, Touched};
use proof::{Difference, People, diff};
use protocol::Protocol;

/// The edition that the program carries, with some texts replaced by others.
fn edition(replaced: &[(&str, &str, &str)]) -> Protocol {
    let text = |path: &str, text: &str| {
        replaced.iter().filter(|(file, ..)| path.ends_with(file)).fold(
            text.to_owned(),
            |text, (_, from, to)| {
                assert!(text.contains(from), "{path}: {from}");
                text.replacen(from, to, 1)
            },
        )
    };
    let file = |(path, own): &(&str, &str)| File { path: (*path).to_owned(), text: text(path, own) };
    let files: Files = embedded::FILES.iter().map(file).collect();
    let mut problems = Problems::new();
    let protocol = protocol::read(&files, &mut problems);
    let said: Vec<String> =
        problems.iter().map(|p| format!("{}: {}", p.place.display(&files), p.message)).collect();
    protocol.ok_or(said).unwrap()
}

fn people() -> [Facts; 3] {
    let pen = Facts { device: Some(Device::Pen), ..Facts::default() };
    let thinner =
        Facts { medicines: Some([Medicine::Anticoagulant].into_iter().collect()), ..Facts::default() };
    [Facts::default(), pen, thinner]
}

fn only(difference: &Difference) -> &Change {
    assert_eq!(difference.changes.len(), 1, "{:?}", difference.changes);
    &difference.changes[0]
}

fn fields(change: &Change) -> Vec<(&str, &str, &str)> {
    change.fields.iter().map(|f| (f.name.as_str(), f.old.as_str(), f.new.as_str())).collect()
}

#[test]
fn an_edition_does_not_differ_from_itself() {
    let own = edition(&[]);
    let difference = diff(&own, &own, &people());
    assert_eq!(difference.changes, []);
    assert_eq!(difference.touched, Touched::default());
    assert!(!difference.loosens());
}

#[test]
fn a_later_end_is_stricter_for_everybody_and_back_it_is_looser() {
    let (own, later) = (
        edition(&[]),
        edition(&[(
            "protocol/makeup.toml",
            "until     = { is = \"3d\", source = \"bhskin.mineral-makeup\", and",
            "until     = { is = \"4d\", ours = \"for a test\", near = [\"bhskin.mineral-makeup\"], and",
        )]),
    );
    let there = diff(&own, &later, &people());
    let change = only(&there);
    assert_eq!((change.part, change.key.as_str()), (Part::Advice, "makeup"));
    assert_eq!(fields(change), [("until", "3d", "4d (ours)")]);
    let stricter = change.stricter.as_ref().unwrap();
    assert_eq!(
        (stricter.after.as_deref(), stricter.old.as_str(), stricter.new.as_str()),
        (Some("72 h"), "free once redness-gone and flaking-gone", "not yet")
    );
    assert_eq!(change.looser, None);
    assert_eq!(there.touched, Touched { stricter: 3, looser: 0, either: 3 });
    assert!(!there.loosens());

    let back = diff(&later, &own, &people());
    assert!(only(&back).looser.is_some() && only(&back).stricter.is_none());
    assert_eq!(back.touched, Touched { stricter: 0, looser: 3, either: 3 });
    assert!(back.loosens());
}

#[test]
fn hours_instead_of_days_are_looser_only_where_the_clock_is_set_back_and_stricter_where_it_is_set_forward() {
    let hours = edition(&[(
        "protocol/makeup.toml",
        "until     = { is = \"3d\", source = \"bhskin.mineral-makeup\", and",
        "until     = { is = \"72h\", ours = \"for a test\", near = [\"bhskin.mineral-makeup\"], and",
    )]);
    let difference = diff(&edition(&[]), &hours, &people());
    let change = only(&difference);
    assert!(change.looser.as_ref().unwrap().day.contains("set back"), "{change:?}");
    assert!(change.stricter.as_ref().unwrap().day.contains("set forward"), "{change:?}");
    // Counted on an ordinary day, nobody sees it.
    assert_eq!(difference.touched, Touched::default());
    assert!(difference.loosens());
}

#[test]
fn what_concerns_a_few_is_counted_for_those_few() {
    let own = edition(&[]);
    let without = edition(&[(
        "protocol/pain-relief.toml",
        "when    = { medicine = \"anticoagulant\" }",
        "when    = { medicine = \"isotretinoin\" }",
    )]);
    let difference = diff(&own, &without, &people());
    let change = difference.changes.iter().find(|c| c.key == "nsaid-with-blood-thinner").unwrap();
    assert!(change.looser.as_ref().unwrap().who.contains("anticoagulant"), "{change:?}");
    assert!(change.stricter.as_ref().unwrap().who.contains("isotretinoin"), "{change:?}");
    assert_eq!(change.touched, Touched { stricter: 0, looser: 1, either: 1 });
}

#[test]
fn every_broken_rule_is_seen_and_back_it_is_the_other_way() {
    let own = edition(&[]);
    let kinds = People::of(&own);
    let people: Vec<Facts> = (0..kinds.count()).step_by(kinds.count() / 50).map(|n| kinds.kind(n)).collect();
    let (mut unseen, mut wrong_way) = (Vec::new(), Vec::new());
    for mutant in own.mutants().iter().step_by(23) {
        let broken = own.broken(mutant);
        let (there, back) = (diff(&own, &broken, &people), diff(&broken, &own, &people));
        if there.changes.is_empty() {
            unseen.push(mutant.what.clone());
        }
        let ways = |d: &Difference| {
            let any = |way: fn(&Change) -> bool| d.changes.iter().any(way);
            (any(|c| c.stricter.is_some()), any(|c| c.looser.is_some()))
        };
        let (stricter, looser) = ways(&there);
        let swapped = (there.touched.looser, there.touched.stricter);
        if ways(&back) != (looser, stricter) || (back.touched.stricter, back.touched.looser) != swapped {
            wrong_way.push(mutant.what.clone());
        }
    }
    assert_eq!((unseen, wrong_way), (Vec::<String>::new(), Vec::new()));
}
