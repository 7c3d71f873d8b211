rule-makeup =
    .name = makeup
    .do = Leave your skin bare for now.
    .why = Makeup can let germs in.
    .instead = Wear a hat.
    .then = Use a clean brush.

rule-mineral-makeup =
    .name = mineral makeup
    .do = Wait a little with this too.
    .why = The skin has to close first.
    .instead = Leave it off.
    .then = Use a light layer.

sign-redness =
    .light = Pink or red.
    .dark = Darker, brown or purple.
    .normal = This is part of healing.
    .help = Give it time.
    .watch = Tell your clinic.
    .call = Call your clinic today.

warning-fever =
    .sign = A fever.
    .do = Call your clinic today.

milestone-next-session =
    .name = Your next session
    .text = Your skin needs time.
