# Signs that lead to the clinic or to emergency help at any strength. No figures but the fever line.

warning-fever =
    .sign = A fever over 38 °C (100.4 °F).
    .do = Call your clinic or a doctor today.

warning-discharge-yellow-green =
    .sign = Yellow or green fluid, pus or yellow crusts.
    .do = Call your clinic or a doctor today. Do not squeeze it.

warning-hives =
    .sign = Hives: raised, itchy patches.
    .do = Call your clinic or a doctor today. Get emergency help if you find it hard to breathe.

warning-allergic-reaction =
    .sign = A rash, hives or swelling that looks like an allergy.
    .do = Wash the product off and call your clinic today. Get emergency help if your face swells or it is hard to breathe.

warning-nausea =
    .sign = Feeling sick or being sick.
    .do = Call your clinic today. Call right now if you had numbing or a drug to relax today.

warning-headache =
    .sign = A headache.
    .do = Call your clinic today. Call right now if you had numbing or a drug to relax today.

warning-bleeding =
    .sign = Bleeding that is more than tiny dots, or that comes back.
    .do = Press with clean gauze for ten minutes and call your clinic today. Get emergency help at once if it pours or does not stop.

warning-severe-pain =
    .sign = Strong pain that you cannot push aside, or that pain relief does not ease.
    .do = Call your clinic or a doctor today.

warning-infection =
    .sign = Skin that is hot, sore and swollen, or has pus. It may look red, dark or purple.
    .do = Call your clinic or a doctor today.

warning-worsening-of-original-condition =
    .sign = What you came to treat is getting worse.
    .do = Call your clinic within a day.

warning-breathing-difficulty =
    .sign = It is hard to breathe, or you wheeze.
    .do = Call an ambulance now.

warning-face-throat-swelling =
    .sign = Lips, tongue, throat or the whole face swell up.
    .do = Call an ambulance now, even if you can still breathe well.

warning-fainting =
    .sign = You faint or collapse.
    .do = Call an ambulance now. Lie flat with your legs up.

warning-vision-change =
    .sign = Your sight is blurred, double or gone.
    .do = Get emergency help now. Rinse with clean water if a product got in the eye.

warning-eye-pain =
    .sign = Pain in the eye itself.
    .do = Get emergency eye care now. Rinse with clean water if a product got in. Do not rub.

warning-facial-droop =
    .sign = One side of your face droops or goes weak all at once.
    .do = Call an ambulance now, even if it passes. It may be a stroke. Note the time it began.

warning-severe-bleeding =
    .sign = Bleeding that does not stop when you press on it.
    .do = Call an ambulance now. Keep pressing with a clean cloth.

warning-spreading-redness =
    .sign = Red, dark or purple skin that spreads.
    .do = Call your clinic or a doctor today. Take a photo to show how far it has gone.

warning-red-streaks =
    .sign = Red or dark lines that run away from the treated skin.
    .do = Call a doctor today. Get emergency help if you also feel very ill.

warning-swollen-glands =
    .sign = Sore lumps under your jaw, in your neck or near the treated skin.
    .do = Call your clinic or a doctor today.

warning-chills =
    .sign = You shake and feel cold.
    .do = Take your temperature and call a doctor today. Get emergency help if you feel very ill.

warning-cold-sore =
    .sign = A cold sore, or tingling where one may come.
    .do = Call your clinic or a doctor today. Do not touch it. Wash your hands.

warning-open-wound =
    .sign = Skin that is open, raw or torn.
    .do = Keep it clean and call your clinic today.

warning-blisters =
    .sign = Blisters on the treated skin.
    .do = Do not pop them. Call your clinic today.

warning-burn-marks =
    .sign = A burn, also one from the sun. It may be dark red, brown, white, grey or black.
    .do = Keep the skin cool, with no ice. Call your clinic today.

warning-skin-dents =
    .sign = New dips or dents in the skin.
    .do = Call your clinic today and show them.

warning-nerve-injury =
    .sign = Skin that stays numb or tingles, or muscles that stay weak.
    .do = Call your clinic or a doctor today. Do not wait for it to pass. Call an ambulance if one side of your face droops or goes weak all at once.

warning-dark-patches =
    .sign = New dark patches.
    .do = Show your clinic. Stay out of the sun until then.

warning-light-patches =
    .sign = New pale or white patches.
    .do = Show your clinic. Stay out of the sun until then.

warning-raised-lines =
    .sign = Rows or lines of marks, like train tracks.
    .do = Show your clinic soon. It is best seen early.

warning-scarring =
    .sign = A new scar, raised or sunken.
    .do = Show your clinic soon. It is best seen early.

warning-granuloma =
    .sign = Firm bumps that itch, hurt or stay.
    .do = Show your clinic. Use nothing on your skin but what they gave you.

warning-one-sided-swelling =
    .sign = One side is clearly more swollen than the other.
    .do = Call your clinic or a doctor today.

warning-severe-swelling =
    .sign = Swelling so strong that an eye is closing.
    .do = Call your clinic or a doctor today. Get emergency help if lips, tongue or throat swell.

warning-severe-bruising =
    .sign = A bruise that is large, deep or still growing.
    .do = Call your clinic today. Do not stop any medicine on your own.

warning-severe-peeling =
    .sign = Raw or wet skin under the flakes.
    .do = Keep it clean, do not pick, and call your clinic today.

warning-delayed-healing =
    .sign = Skin that does not heal as it should.
    .do = Call your clinic today. Do not cover it with makeup.
