//! The arguments.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// What dermatology says about recovering from microneedling, as one personal plan, cited line by line.
///
/// aftercare shares general advice from published sources. It does not replace your clinic, and it does not diagnose.
#[derive(Debug, Parser)]
#[command(name = "aftercare", version, max_term_width = 100, propagate_version = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Read the content from this folder, or this revision in git, instead of the edition carried inside the program
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) content: Option<PathBuf>,

    /// The moment to answer for, instead of the clock's
    #[arg(long, global = true, value_name = "WHEN")]
    pub(crate) now: Option<String>,

    /// The time zone of the person, such as Europe/Berlin, instead of the system's
    #[arg(long, global = true, value_name = "ZONE")]
    pub(crate) zone: Option<String>,

    /// The language to answer in
    #[arg(long, global = true, default_value = "en", value_name = "LANG")]
    pub(crate) lang: String,

    /// Print for programs
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN")]
    pub(crate) color: Option<Color>,

    /// How many columns to use, instead of the terminal's
    #[arg(long, global = true, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(60..=400))]
    pub(crate) width: Option<u16>,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    /// Where the terminal has it.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    pub(crate) fn as_choice(self) -> anstream::ColorChoice {
        match self {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The plan for one treatment: what to wait for, what is normal, when to call, what comes next
    Plan(PlanArgs),
    /// May a treatment go ahead? Questions about you, and what to do before it, by date
    Ready(ReadyArgs),
    /// The plan for your calendar: when each wait ends and what comes next, as iCalendar
    Calendar(CalendarArgs),
    /// May I … yet? The verdict, the moment it changes, why, and who says so
    May(MayArgs),
    /// Is … normal? How a sign usually goes, when to ask and when to call
    Expect(ExpectArgs),
    /// Why a rule is what it is: claims, how they were settled, what changes it, the verdict
    Why(WhyArgs),
    /// What each source says, side by side where they differ
    Sources(SourcesArgs),
    /// For those who write the protocol
    Protocol(ProtocolArgs),
}

/// What is known about the treatment. Leave out what you do not know.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "The treatment")]
pub(crate) struct TreatmentArgs {
    /// When it was, such as "2026-11-20 14:00" or "yesterday 2pm"
    #[arg(long, value_name = "WHEN")]
    pub(crate) treated: Option<String>,
    /// Needle depth in millimetres
    #[arg(long, value_name = "MM", allow_negative_numbers = true)]
    pub(crate) depth: Option<String>,
    /// pen, roller, stamp or radiofrequency
    #[arg(long)]
    pub(crate) device: Option<String>,
    /// gentle, standard or aggressive
    #[arg(long)]
    pub(crate) intensity: Option<String>,
    /// face, neck, scalp or body
    #[arg(long)]
    pub(crate) area: Option<String>,
    /// clinic or home
    #[arg(long)]
    pub(crate) setting: Option<String>,
    /// What else was done in the visit: prp, chemical_peel, laser, hyaluronic_acid_injection, or none
    #[arg(long, value_delimiter = ',')]
    pub(crate) combined: Vec<String>,
    /// Fitzpatrick skin type, I to VI
    #[arg(long, value_name = "TYPE")]
    pub(crate) skin_type: Option<String>,
    /// active_acne, acne_prone, cold_sores, keloid, eczema, rosacea, diabetes, pregnancy, immunosuppressed, or none
    #[arg(long, value_delimiter = ',')]
    pub(crate) condition: Vec<String>,
    /// anticoagulant, isotretinoin, retinoid, nsaid, antibiotic_cream, steroid_cream, or none
    #[arg(long, value_delimiter = ',')]
    pub(crate) medicine: Vec<String>,
    /// What the person is allergic to, or none
    #[arg(long, value_delimiter = ',')]
    pub(crate) allergy: Vec<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct PlanArgs {
    #[command(flatten)]
    pub(crate) treatment: TreatmentArgs,
    /// Answer each line `{"id","treated","zone","facts":{…}}` of FILE (`-` for standard input) with one JSON line
    #[arg(long, value_name = "FILE", conflicts_with = "treated")]
    pub(crate) batch: Option<PathBuf>,
    /// Print the hand-out: one HTML page for paper and phone
    #[arg(long, conflicts_with_all = ["batch", "json"])]
    pub(crate) html: bool,
    /// The sheet that the hand-out is printed on
    #[arg(long, value_name = "SHEET", default_value = "a4", requires = "html")]
    pub(crate) sheet: Sheet,
    /// The clinic's name, for the hand-out
    #[arg(long, value_name = "NAME", requires = "html")]
    pub(crate) clinic: Option<String>,
    /// The clinic's phone number, for the hand-out
    #[arg(long, value_name = "NUMBER", requires = "html")]
    pub(crate) phone: Option<String>,
    /// When the clinic answers the phone, for the hand-out
    #[arg(long, value_name = "HOURS", requires = "html")]
    pub(crate) hours: Option<String>,
}

/// A sheet of paper.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Sheet {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 in.
    Letter,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ReadyArgs {
    #[command(flatten)]
    pub(crate) treatment: TreatmentArgs,
    /// What you have, take or are, by any of its names; several with commas
    #[arg(long, value_delimiter = ',', value_name = "WHAT")]
    pub(crate) yes: Vec<String>,
    /// What you do not have or take: this alone, and nothing under it
    #[arg(long, value_delimiter = ',', value_name = "WHAT")]
    pub(crate) no: Vec<String>,
    /// Answer every other question with no
    #[arg(long)]
    pub(crate) no_others: bool,
    /// Ask each question that is still open
    #[arg(long)]
    pub(crate) ask: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct CalendarArgs {
    #[command(flatten)]
    pub(crate) treatment: TreatmentArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct MayArgs {
    /// What you would like to do or use, by any of its names
    #[arg(required = true)]
    pub(crate) subject: Vec<String>,
    #[command(flatten)]
    pub(crate) treatment: TreatmentArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ExpectArgs {
    /// The sign, by any of its names
    #[arg(required = true)]
    pub(crate) sign: Vec<String>,
    /// How strong it is: mild, moderate or severe
    #[arg(long)]
    pub(crate) severity: Option<String>,
    #[command(flatten)]
    pub(crate) treatment: TreatmentArgs,
}

impl From<&MayArgs> for ExpectArgs {
    /// The same words, asked of a sign.
    fn from(may: &MayArgs) -> Self {
        ExpectArgs { sign: may.subject.clone(), severity: None, treatment: may.treatment.clone() }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct WhyArgs {
    /// The subject, by any of its names, or the id of a rule
    #[arg(required = true)]
    pub(crate) subject: Vec<String>,
    #[command(flatten)]
    pub(crate) treatment: TreatmentArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct SourcesArgs {
    /// The subject, by any of its names; left out: everything
    pub(crate) subject: Vec<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ProtocolArgs {
    #[command(subcommand)]
    pub(crate) command: ProtocolCommand,
}

#[derive(Debug, clap::Args)]
pub(crate) struct TestArgs {
    /// Break every rule on purpose, and say how many of the broken protocols the scenarios catch
    #[arg(long)]
    pub(crate) mutate: bool,
    /// Write what comes out into the pages of `--content DIR`, for review
    #[arg(long, conflicts_with = "mutate")]
    pub(crate) accept: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct DiffArgs {
    /// The edition that is in use: a folder of content, or a revision that git knows
    pub(crate) old: PathBuf,
    /// The edition that may follow it; left out: the one that `--content` names, or the one inside the program
    pub(crate) new: Option<PathBuf>,
    /// The people to count, one object a line with `facts`, as `plan --batch` reads them (`-` for standard input)
    #[arg(long, value_name = "FILE", conflicts_with = "simulated")]
    pub(crate) people: Option<PathBuf>,
    /// How many people to simulate
    #[arg(long, value_name = "COUNT", default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(crate) simulated: u32,
    /// End with status 1 if anything is looser, for anyone
    #[arg(long)]
    pub(crate) no_looser: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ProtocolCommand {
    /// Read all content and report every problem with its place
    Check,
    /// Go through every case that can be, and show a person and a moment for whom something is wrong
    Verify,
    /// Play the scenarios beside the content, and say which rules none of them looks at
    Test(TestArgs),
    /// Compare two editions: what is stricter or looser, for whom, and for how many
    Diff(DiffArgs),
}
