# Sentences that belong to no single rule.

notice = aftercare shares general advice from published sources. It does not replace your clinic, and it does not diagnose. If your clinic told you something stricter, follow your clinic. In an emergency, call your local emergency number.

# Times and lengths
moment = { $weekday } { $day } { $month }, { $time }
moment-year = { $weekday } { $day } { $month } { $year }, { $time }
after-treatment = { $length } after the treatment
until = until { $moment }
until-state = until { $states }
no-date = while your skin heals
list-or = { $a } or { $b }
list-and = { $a } and { $b }
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
length-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
length-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
length-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
length-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
length-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
length-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}

# "May I?"
may-allowed = Yes, this is fine now.
may-allowed-once = Yes, once { $states }.
may-allowed-limit = Yes, but with care.
may-not-yet = Not yet. Wait until { $moment }.
may-not-yet-and = Not yet. Wait until { $moment }, and until { $states }.
may-ask = Ask your clinic first.
may-ask-silent = Our sources do not cover this. Ask your clinic first.
may-avoid = No, not while your skin heals.
may-avoid-until = Not now. Wait until { $states }.
may-hard = Before { $moment } it is a firm no.
range = Sources differ: the shortest wait is { $shortest }, the longest { $longest }.
would-change = With { $when }: until { $moment }.
awaits-review = Part of this is our own careful view. A clinician has yet to check it.

# "Is this normal?"
level-normal = This is normal at this time.
level-watch = Keep an eye on it. Ask your clinic if it does not get better.
level-call_clinic = Call your clinic or a doctor today.
level-emergency = Get emergency help now.
level-silent = Our sources do not cover this. Ask your clinic today.
severity-mild = mild
severity-moderate = moderate
severity-severe = strong
looks-light = On light skin: { $text }
looks-dark = On brown or black skin: { $text }
normal-until = normal until { $moment }
watch-from = Not gone by { $moment }? Ask your clinic.
call-from = Not gone by { $moment }? Call your clinic.
rising-from = Getting worse later than { $moment }? Call your clinic.

# The plan
plan-title = Your recovery plan
plan-treated = Treated { $moment }
plan-taken-as = Made for: { $facts }
plan-timeline = What to wait for
plan-legend = firm no, wait, wait for your skin too, now
plan-today = Today
plan-now = Now: { $moment }
plan-day = Day { $day }
plan-avoid = Not now
plan-limit = Only with care
plan-use = Do
plan-ask = Ask your clinic first
plan-expect = What is normal, and until when
plan-expect-ask = ask from
plan-expect-note = A day means until { $time } on that day. A dash means that it is not normal. All signs should fade day by day. If one gets worse, call your clinic.
plan-expect-dark = On brown or black skin, red may look darker or purple, or hard to see. Feel for heat and swelling too.
plan-warnings = Call your clinic or a doctor the same day for
plan-warnings-emergency = Get emergency help at once for
plan-next = What comes next
plan-would-change = What would change this plan
plan-if = With { $when }:
plan-before = Before your treatment
plan-before-treatment = Your treatment is still to come.
plan-session-earliest = Never before { $moment } without your clinic.
plan-why = Every line has its sources: aftercare why { $subject }

# The plan in a calendar
calendar-wait-over = Wait over: { $names }
calendar-wait-over-once = From now, if your skin is ready: { $names }
calendar-check-in = Day { $day }: look at your skin
calendar-check-in-text = Look in good light. Is it calmer than yesterday? If something is worse, or a warning sign is there, call your clinic.
calendar-free = { $name }: the wait is over.
calendar-free-once = { $name }: fine now, once { $states }.

# What a plan is made for, where a fact is not known
assume-device = a pen (not told)
assume-depth = usual depth (not told)
assume-intensity = usual strength (not told)
assume-setting = in a clinic (not told)
assume-combined = nothing else done (not told)
assume-conditions = no special skin problem (not told)

# Facts, as they stand in a sentence
fact-depth = needles of { $mm } mm
fact-depth-over = needles longer than { $mm } mm
fact-skin-type = skin type { $types }
fact-allergy = an allergy to { $to }
fact-device-pen = a pen
fact-device-roller = a roller
fact-device-stamp = a stamp
fact-device-radiofrequency = radiofrequency
fact-intensity-gentle = gentle needling
fact-intensity-standard = usual strength
fact-intensity-aggressive = strong needling
fact-area-face = the face
fact-area-neck = the neck
fact-area-scalp = the scalp
fact-area-body = the body
fact-setting-clinic = in a clinic
fact-setting-home = at home
fact-combined-prp = PRP
fact-combined-chemical_peel = a chemical peel
fact-combined-laser = laser
fact-combined-hyaluronic_acid_injection = a filler shot
fact-condition-active_acne = active acne
fact-condition-acne_prone = skin that breaks out
fact-condition-cold_sores = past cold sores
fact-condition-keloid = raised scars
fact-condition-eczema = eczema
fact-condition-rosacea = rosacea
fact-condition-diabetes = diabetes
fact-condition-pregnancy = being pregnant
fact-condition-immunosuppressed = low defences
fact-medicine-anticoagulant = a blood thinner
fact-medicine-isotretinoin = isotretinoin
fact-medicine-retinoid = a retinoid
fact-medicine-nsaid = ibuprofen or the like
fact-medicine-antibiotic_cream = antibiotic cream
fact-medicine-steroid_cream = steroid cream

# States of the skin, as what must be so
state-redness-gone = the redness is gone
state-flaking-gone = the flaking has stopped
state-swelling-gone = the swelling is gone
state-inflammation-gone = the redness and swelling are gone
state-calm = your skin feels calm
state-skin-closed = no spot is open
state-recovered = your skin has healed
state-clinic-clears = your clinic says yes

# Before a treatment
ready-title = Ready for microneedling?
ready-planned = Planned for { $moment }
ready-go = Nothing you told us stands against it. Your clinic has the last word.
ready-ask = Ask your clinic before you go ahead.
ready-postpone = Not now. Call your clinic and find another date.
ready-beyond = Tell your clinic about this too: { $name }.
ready-open = Still open: { $count }
ready-hint = Answer with y (yes) or n (no). Press Enter if you are not sure.
ready-prepare = Getting ready
ready-any-time = When you book
ready-before = From { $length } before
ready-from = From { $moment }
ready-day = On the day
ready-medicines = Never stop a drug from your doctor for this. Ask the doctor who gave it to you.

# On paper
paper-clinic = Your clinic
paper-phone = Phone
paper-hours = Open
paper-what-to-do = What to do and when
paper-sources = Where this comes from
