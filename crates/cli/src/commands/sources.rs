//! `aftercare sources [SUBJECT]`

use std::io::{self, Write};
use std::process::ExitCode;

use evidence::{Claim, ClaimId, Evidence};
use protocol::Protocol;
use vocabulary::TermId;

use super::term;
use crate::args::{Args, SourcesArgs};
use crate::edition::Edition;
use crate::error::Failure;
use crate::page::{PLAIN, Page, QUIET, STRONG, styled};
use crate::wire;

pub(crate) fn run(args: &Args, command: &SourcesArgs) -> Result<ExitCode, Failure> {
    let edition = Edition::load(args)?;
    let (protocol, evidence) = (&edition.protocol, edition.protocol.evidence());
    let subject =
        if command.subject.is_empty() { None } else { Some(term(&command.subject, protocol.vocabulary())?) };
    let claims: Vec<(ClaimId, &Claim)> = match subject {
        Some(subject) => evidence.about(subject, protocol.vocabulary()).collect(),
        None => evidence.claims().collect(),
    };
    if args.json {
        let mut out = io::BufWriter::new(io::stdout().lock());
        for (_, claim) in &claims {
            serde_json::to_writer(&mut out, &wire::claim(evidence, protocol, claim))
                .map_err(io::Error::from)?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::new(args);
    match subject {
        Some(subject) => side_by_side(&mut page, protocol, subject, &claims),
        None => overview(&mut page, evidence, &claims),
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// What each source says of one subject, source under source.
fn side_by_side(page: &mut Page, protocol: &Protocol, subject: TermId, claims: &[(ClaimId, &Claim)]) {
    let evidence = protocol.evidence();
    page.line(&styled(STRONG, protocol.vocabulary().term(subject).name("en")));
    if claims.is_empty() {
        page.item("  ", PLAIN, "No source speaks of this, so the clinic decides.");
    }
    for (id, source) in evidence.sources() {
        let of_source: Vec<_> = claims.iter().filter(|(_, c)| c.source == id).collect();
        page.gap();
        let copies = source.repeats.iter().map(|s| evidence.source(*s).key.as_str()).collect::<Vec<_>>();
        let copies = if copies.is_empty() {
            String::new()
        } else {
            format!("; repeats {}, one witness with it", copies.join(", "))
        };
        page.line(&styled(STRONG, &source.key));
        page.item("  ", QUIET, &format!("{} ({}{copies})", source.publisher, source.grade));
        if of_source.is_empty() {
            page.item("  ", QUIET, "silent");
        }
        for (claim_id, claim) in of_source {
            let when = claim.window.map_or_else(|| "no time given".to_owned(), |w| w.to_string());
            page.item("  ", PLAIN, &claim.says);
            let by = claim.by.map(|_| format!(", {}", evidence.attribution(claim))).unwrap_or_default();
            let fate = fate(protocol, *claim_id);
            page.item(
                "    ",
                QUIET,
                &format!("{} · {} · {when} · {} · {}{by}", claim.key, claim.kind, claim.strength, claim.at),
            );
            for line in fate {
                page.item("    ", QUIET, &line);
            }
        }
    }
}

/// Which rules set the claim aside, and why; nothing where it is taken up.
fn fate(protocol: &Protocol, claim: ClaimId) -> Vec<String> {
    let advice = protocol.advice().map(|(_, a)| (a.key.as_str(), &a.settlement));
    let advice = advice.chain(protocol.milestones().iter().map(|m| (m.key.as_str(), &m.settlement)));
    let advice = advice.chain(protocol.before().iter().map(|b| (b.key.as_str(), &b.settlement)));
    let signs = protocol.courses().iter().map(|c| (protocol.vocabulary().key(c.sign), &c.settlement));
    let topics = protocol.topics().iter().map(|t| (protocol.vocabulary().key(t.subject), &t.settlement));
    let aside =
        advice.chain(signs).chain(topics).flat_map(|(key, s)| s.set_aside().iter().map(move |x| (key, x)));
    aside.filter(|(_, x)| x.claim == claim).map(|(key, x)| format!("set aside by {key}: {}", x.why)).collect()
}

fn overview(page: &mut Page, evidence: &Evidence, claims: &[(ClaimId, &Claim)]) {
    for (id, source) in evidence.sources() {
        let count = claims.iter().filter(|(_, c)| c.source == id).count();
        page.line(&styled(STRONG, &source.key));
        page.item("  ", PLAIN, &source.title);
        page.item(
            "  ",
            PLAIN,
            &format!("{}; {}; grade: {}; {} claims", source.publisher, source.kind, source.grade, count),
        );
        let dated = source.published.as_ref().map(|p| format!("published {p}; ")).unwrap_or_default();
        page.item(
            "  ",
            QUIET,
            &format!("{dated}read {} ({}); {}", source.read, source.how_read, source.file),
        );
        for person in &source.people {
            page.item("  ", QUIET, &format!("names {}, {}", person.name, person.role));
        }
        if !source.repeats.is_empty() {
            let copies: Vec<&str> = source.repeats.iter().map(|s| evidence.source(*s).key.as_str()).collect();
            page.item("  ", QUIET, &format!("repeats {}: together one witness", copies.join(", ")));
        }
        page.gap();
    }
    page.item(
        "",
        QUIET,
        "`aftercare sources SUBJECT` shows what each says of it; `--json` prints every claim.",
    );
}
