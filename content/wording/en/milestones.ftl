# Phases of healing, results and sessions. No dates: the program adds them.

milestone-phase-first-hours =
    .name = The first hours
    .text = Your skin is pink, darker or warm, and may ooze a little. Dots of blood are normal. Touch it as little as you can.

milestone-phase-inflammation =
    .name = Calm and protect
    .text = Your body sends help to the tiny wounds. Your skin may be warm, tight and puffy. It is very sensitive now.

milestone-phase-peeling =
    .name = Peeling
    .text = Old skin comes off as new skin grows. Let it fall by itself. Do not pick.

milestone-phase-calming =
    .name = New skin
    .text = Your skin looks well, but its top layer is still new. Keep it out of the sun.

milestone-phase-deep-healing =
    .name = Deep healing
    .text = Under the surface your skin is still at work. You may not see it, but it goes on.

milestone-visible-recovery =
    .name = Back among people
    .text = Most of what others can see is over by now. Healed is not the same: keep to your plan.

milestone-first-result =
    .name = First results
    .text = You may see smoother or more even skin about now. No change yet is fine too. Scars take longer.

milestone-scar-first-result =
    .name = Scars
    .text = Scars often start to look softer about now. Some need more than one session.

milestone-result-review-3mo =
    .name = Look at the result
    .text = Most of the result shows by now. Compare a new photo with your first. Talk it over with your clinic.

milestone-result-review-6mo =
    .name = Look again
    .text = Skin can still get better up to now. Compare your photos once more.

milestone-next-session =
    .name = Next session
    .text = Your next session can be from now on, once your skin is calm. Go sooner only if your clinic agrees.

milestone-session-number =
    .name = How many sessions
    .text = Most people have three to six. It depends on your skin and on what you want to treat. The effects add up.

milestone-maintenance-review =
    .name = Keeping the result
    .text = Ask your clinic if and when you need more. Some people come back often, some once a year.
