# What each sign looks like on light and on brown or black skin, and what to do about it. One message a sign of
# `[[expect]]`; then the looks of signs that are only warnings. No figures here: the program adds dates.

sign-redness =
    .light = Pink to bright red, like a sunburn.
    .dark = A darker, brown or purple tone. The skin feels warm and tight. Red may be hard to see.
    .normal = This is part of healing. It should fade a little each day.
    .help = Give it time. Cool, clean, damp cloths can ease it. Do not cover it with makeup.
    .watch = It is lasting longer than we expect. Tell your clinic if it does not fade.
    .call = Call your clinic today.

sign-swelling =
    .light = The skin looks puffy and pink, most of all round the eyes.
    .dark = The skin looks puffy and shiny. It feels firm and warm, even with no change of colour.
    .normal = The needles made tiny wounds, so some swelling is normal. Both sides should look alike.
    .help = Use a cool, clean, wrapped cloth for a short time. Sleep with your head raised.
    .watch = It is lasting longer than we expect. Tell your clinic if it does not go down.
    .call = Call your clinic today.

sign-bruising =
    .light = Small blue, purple or yellow marks.
    .dark = Small marks that look darker than your skin. They may be sore to touch.
    .normal = Small bruises can happen. They fade over the next days.
    .help = Leave them alone. Do not rub or press the skin.
    .watch = The bruise is slow to fade. Tell your clinic, and say if you take a blood thinner.
    .call = Call your clinic today. Do not stop any medicine on your own.

sign-peeling =
    .light = Fine white or pink flakes, or thin sheets of skin.
    .dark = Grey or ashy flakes. The skin under them may look lighter for a while.
    .normal = Your skin is making new cells. Peeling sooner or later than others is fine.
    .help = Let it fall off by itself. Do not pick or scrub. Use a plain moisturizer.
    .watch = The peeling is going on longer than we expect. Tell your clinic.
    .call = Call your clinic today.

sign-tightness =
    .light = Skin feels stretched, a bit like after a day in the sun. It may look pink.
    .dark = Skin feels stretched and may look shiny or a shade darker.
    .normal = Tight skin is part of healing. It should ease a little each day.
    .help = A thin layer of plain moisturizer can help.
    .watch = It is lasting longer than we expect. Tell your clinic.
    .call = Call your clinic today.

sign-dryness =
    .light = Dull skin with fine lines and small white flakes.
    .dark = Ashy or grey-looking skin that feels rough and dry.
    .normal = The top of your skin is healing, so it loses water. Not all people get this.
    .help = Use a thin layer of plain moisturizer. Drink when you are thirsty.
    .watch = Your skin is dry for longer than we expect. Ask your clinic what to use.
    .call = Call your clinic. They can check if a product is the cause.

sign-pain =
    .light = Sore or tender skin. It may look pink where it hurts.
    .dark = Sore or tender skin. It may look no different, or a shade darker.
    .normal = The skin is sore once the numbing wears off. It should ease each day.
    .help = A cool, clean cloth can help. Ask your clinic which pain relief is right for you.
    .watch = It should be gone by now. Tell your clinic if it does not ease.
    .call = Call your clinic today. Pain that grows or stays needs a check.

sign-small-marks =
    .light = Tiny pink or red dots where the needles went in.
    .dark = Tiny dots that look darker than your skin.
    .normal = These are the needle points. They fade as the skin heals.
    .help = Leave them alone. Keep them out of the sun.
    .watch = They are slow to fade. Tell your clinic, and keep a photo.
    .call = Show your clinic. Marks that stay are best seen early.

sign-grid-marks =
    .light = A pink or red pattern of squares, like a waffle.
    .dark = A darker pattern of squares, like a waffle. You may feel it more than see it.
    .normal = The tip of a heat device can leave this. It should fade soon.
    .help = Keep the skin cool and do not rub it.
    .watch = We do not expect this pattern now. Tell your clinic.
    .call = Call your clinic today. A pattern that stays may be a burn.

sign-breakout =
    .light = Small red or white spots.
    .dark = Small spots that look darker than your skin, some with a white tip.
    .normal = Some people get a few spots. You may get them more if your skin breaks out easily.
    .help = Do not squeeze them. Wash gently, and keep makeup and oil off.
    .watch = They are not clearing, or there are many. Tell your clinic.
    .call = Call your clinic. Sore spots, or more each day, may be an infection.

sign-bumps =
    .light = Small, firm, pink bumps.
    .dark = Small, firm bumps in your skin colour or darker. They are easier to feel than to see.
    .normal = Small bumps are common in the first days.
    .help = Do not rub or squeeze them. Use nothing new on your skin.
    .watch = We do not expect bumps like these now. Tell your clinic.
    .call = Show your clinic. Bumps that last, itch or hurt need a look.

sign-pinpoint-bleeding =
    .light = Tiny red dots of blood.
    .dark = Tiny dark red dots that may look brown or black as they dry.
    .normal = The needles went into the skin. Dots of blood on the day are normal.
    .help = Dab gently with clean gauze. Do not rub.
    .watch = Dots of blood should have stopped by now. Tell your clinic.
    .call = Call your clinic today. Say if you take a blood thinner. Do not stop it on your own.

sign-roughness =
    .light = Skin that feels like fine sandpaper. It may look dull.
    .dark = Skin that feels like fine sandpaper. It may look ashy.
    .normal = Rough skin is normal at first. It goes as the skin peels and heals.
    .help = Do not scrub it smooth. Use a plain moisturizer.
    .watch = It should feel smooth again by now. Ask your clinic.
    .call = Show your clinic. They can see why it is still rough.

sign-warmth =
    .light = The skin feels warm or hot, and may look pink or red.
    .dark = The skin feels warm or hot and may look a shade darker. Here heat counts as much as redness.
    .normal = Warm skin is part of healing at first. It should cool down each day.
    .help = Use a cool, clean, damp cloth. No ice on the skin.
    .watch = Your skin should be cool again by now. Tell your clinic.
    .call = Call your clinic today. Heat that stays or grows may be an infection.

sign-burning-feeling =
    .light = A sting or burn, like a sunburn. The skin may be pink or red.
    .dark = A sting or burn, like a sunburn. The skin may be a shade darker or look the same.
    .normal = This can happen at first, most of all after a heat device.
    .help = Rinse off any product that stings. Use a cool, clean, damp cloth.
    .watch = It should have eased by now. Tell your clinic what you put on your skin.
    .call = Call your clinic today. Tell them if you see marks or blisters.

sign-itching =
    .light = Itchy skin, with flakes or a little pink.
    .dark = Itchy skin, with ashy flakes. A rash may show as bumps or darker skin.
    .normal = A light itch is common while the skin heals and peels.
    .help = Do not scratch. A cool cloth or plain moisturizer can help.
    .watch = The itch is stronger or longer than we expect. Tell your clinic.
    .call = Call your clinic today. An itch that grows may be a reaction.

sign-crusting =
    .light = Tiny brown or dark red scabs.
    .dark = Tiny dark brown or black scabs.
    .normal = Small scabs can form where dots of blood dried. They drop off by themselves.
    .help = Do not pick. Keep the skin clean and soft with plain moisturizer.
    .watch = There is more, or it lasts longer, than we expect. Tell your clinic.
    .call = Call your clinic today. Yellow or wet crusts may be an infection.

sign-discharge-clear =
    .light = A little clear fluid on pink skin.
    .dark = A little clear fluid. The skin may look wet or shiny.
    .normal = A little clear fluid can come from the tiny wounds at first.
    .help = Dab gently with clean gauze. Wash your hands first.
    .watch = Your skin should be dry by now. Tell your clinic.
    .call = Call your clinic today. Say if it turns yellow or green.

sign-numbness =
    .light = Skin feels numb. Grey, white or dark skin there is not from the cream.
    .dark = Skin feels numb. Skin that turns grey, ashy or black there is not from the cream.
    .normal = The numbing cream or injection is still working. Feeling comes back the same day.
    .help = Take care with hot food and drinks until you feel again.
    .watch = The numbing should have worn off. Tell your clinic.
    .call = Call your clinic today. Numb skin that stays needs a check.

sign-dizziness =
    .light = You feel light-headed or weak. Your face may look pale.
    .dark = You feel light-headed or weak. Look for pale lips, gums or nail beds.
    .normal = We do not expect this after needling.
    .help = Lie down with your legs up. Have some water. Do not drive.
    .watch = Tell your clinic now. Say if you had numbing or a drug to relax.
    .call = Call your clinic today. If you faint, get emergency help.

sign-skin-sensitivity =
    .light = Skin stings or goes pink from things it used to bear.
    .dark = Skin stings or turns a shade darker from things it used to bear.
    .normal = Your skin is still open and easily upset. It calms down day by day.
    .help = Use few, gentle, unscented products. Be soft with your hands.
    .watch = It should bear its usual care by now. Ask your clinic.
    .call = Show your clinic. A product may not suit you.

sign-sun-sensitivity =
    .light = Skin burns and turns red faster in the sun.
    .dark = Skin darkens in patches faster in the sun. It may sting with no redness.
    .normal = New skin is weak against the sun. This can last for a long time.
    .help = Stay in the shade and wear a hat. Use sunscreen once your plan says so.
    .watch = Ask your clinic how to keep your skin safe in the sun.
    .call = Call your clinic about a sunburn or new dark marks.

sign-inflammation =
    .light = Red, warm, puffy and tender skin.
    .dark = Warm, puffy, tight and tender skin. It may look purple or a shade darker.
    .normal = Your body is starting to heal. This is strongest in the first days.
    .help = Keep it cool, clean and in the shade.
    .watch = It should have calmed down by now. Tell your clinic.
    .call = Call your clinic today. It may be an infection.

sign-irritation =
    .light = Pink skin that stings or itches a little.
    .dark = Skin that stings or itches a little. It may look a shade darker.
    .normal = New skin is easy to upset. It should calm down day by day.
    .help = Rinse off what stings. Use few and gentle products.
    .watch = It should have calmed down by now. Tell your clinic what you use.
    .call = Call your clinic. A product may not suit you.

# Looks of signs that are only warnings.

sign-hives =
    .light = Raised, itchy, pink or red patches that come and go.
    .dark = Raised, itchy patches in your skin colour or darker. You may feel them before you see them.

sign-allergic-reaction =
    .light = An itchy red rash, hives, or puffy skin where a product was.
    .dark = An itchy rash of bumps, hives, or puffy, darker skin where a product was.

sign-infection =
    .light = Skin that is red, hot, sore and swollen, or has pus.
    .dark = Skin that is darker or purple, hot, sore and swollen, or has pus.

sign-spreading-redness =
    .light = Red skin that spreads past the part that was treated.
    .dark = Dark, purple or grey skin that spreads past the part that was treated. It feels hot and firm.

sign-red-streaks =
    .light = Red lines that run away from the treated skin.
    .dark = Dark or purple lines that run away from the treated skin. They may feel hot and sore.

sign-discharge-yellow-green =
    .light = Yellow or green fluid, or yellow crusts, on red skin.
    .dark = Yellow or green fluid, or yellow crusts, on darker, hot skin.

sign-bleeding =
    .light = More than tiny dots of blood, or blood that comes back.
    .dark = More than tiny dots of blood. It can look dark, so check the cloth.

sign-open-wound =
    .light = Skin that is open, raw and red or wet.
    .dark = Skin that is open, raw and pink, dark red or wet.

sign-blisters =
    .light = Bubbles of skin filled with fluid, on red skin.
    .dark = Bubbles of skin filled with fluid. They may look grey or darker than your skin.

sign-burn-marks =
    .light = Dark red, brown, white or black marks. The skin may be hard or numb.
    .dark = Grey, ashy, white or very dark marks. The skin may be hard or numb.

sign-skin-dents =
    .light = Small dips in the skin. Light from the side shows them best.
    .dark = Small dips in the skin. They show as darker shadows in light from the side.

sign-cold-sore =
    .light = Tingling, then a group of small blisters on red skin.
    .dark = Tingling, then a group of small blisters. The skin under them may look purple or brown.

sign-dark-patches =
    .light = Flat tan or brown patches.
    .dark = Flat patches that are dark brown, grey or blue-black.

sign-light-patches =
    .light = Flat patches that look pale or white. They show more once you tan.
    .dark = Flat patches that look lighter than your skin, or white.

sign-raised-lines =
    .light = Rows or lines of raised or sunken pink dots, like train tracks.
    .dark = Rows or lines of raised or sunken dots, darker or lighter than your skin.

sign-scarring =
    .light = New skin that is thick, raised or sunken, and pink or white.
    .dark = New skin that is thick, raised or sunken. It is darker or lighter than the rest.

sign-granuloma =
    .light = Firm, red or brown bumps that itch or hurt and do not go.
    .dark = Firm bumps that itch or hurt and do not go. They are dark brown, purple or your skin colour.

sign-nerve-injury =
    .light = Skin that stays numb or tingles, or a muscle that stays weak. The skin may look well.
    .dark = Skin that stays numb or tingles, or a muscle that stays weak. The skin may look well.

sign-facial-droop =
    .light = One side of the face hangs or does not move. A smile is crooked. The skin colour does not change.
    .dark = One side of the face hangs or does not move. A smile is crooked. The skin colour does not change.

sign-face-throat-swelling =
    .light = Lips, tongue, throat or the whole face swell up fast. The skin may be red or pale.
    .dark = Lips, tongue, throat or the whole face swell up fast. The colour may not change.

sign-breathing-difficulty =
    .light = Short of breath, or a wheeze. Lips may look blue.
    .dark = Short of breath, or a wheeze. Lips, gums or nails may look grey.

sign-fainting =
    .light = You pass out, or nearly do. Your face may look pale or grey.
    .dark = You pass out, or nearly do. Lips, gums or nail beds may look pale or grey.

sign-one-sided-swelling =
    .light = One side is clearly more puffy or red than the other.
    .dark = One side is clearly more puffy, firm or warm than the other.

sign-severe-swelling =
    .light = So puffy that an eye is closing. The skin may be red and tight.
    .dark = So puffy that an eye is closing. The skin may be shiny, firm and darker.

sign-severe-bruising =
    .light = A large, deep or growing blue or purple mark.
    .dark = A large, deep or growing dark mark. It may feel firm and sore.

sign-severe-peeling =
    .light = Skin that is raw, wet and red under the flakes.
    .dark = Skin that is raw, wet, and pink or dark red under the flakes.

sign-eye-pain =
    .light = Pain in the eye itself. The white of the eye may be red.
    .dark = Pain in the eye itself. Look at the white of the eye: it may be red.

sign-worsening-of-original-condition =
    .light = What you came to treat looks redder, bigger or rougher than it was.
    .dark = What you came to treat looks darker, bigger or rougher than it was.

sign-delayed-healing =
    .light = Skin that is still red, raw or sore when it should be well.
    .dark = Skin that is still darker, raw or sore when it should be well.

sign-severe-bleeding =
    .light = Blood that keeps coming through the cloth.
    .dark = Blood that keeps coming through the cloth. Look at the cloth, not the skin.

sign-swollen-glands =
    .light = Sore lumps under the jaw or in the neck. The skin may be pink.
    .dark = Sore lumps under the jaw or in the neck. You may feel them more than see them.
