# What patients read for each rule of advice. No dates and no hour figures here: the program adds them.

## Makeup

rule-makeup =
    .name = makeup
    .do = Leave your skin bare for now. Do not use makeup to hide redness.
    .why = Makeup can block the tiny channels and let germs in. It can also bring on spots.
    .instead = If you have to go out, wear a hat and stay in the shade.
    .then = Start again once the redness and flaking have gone. Use a clean brush.

rule-mineral-makeup =
    .name = mineral makeup
    .do = Hold off on mineral makeup for a little while too.
    .why = It is kinder to healing skin, but the skin still has to close first.
    .instead = Plain moisturizer is the better choice for now.
    .then = A light layer is fine then, with a clean brush. Do not use it to hide redness, or on raw spots.

## Sun

rule-sunscreen =
    .name = daily sunscreen
    .do = Once you can use it, put on sunscreen each day. Do this on cloudy days too.
    .why = Healing skin burns and darkens with ease.
    .instead = Until then, stay fully out of the sun. Bare skin in the sun is not safe.
    .then = Keep it up after that. It helps to keep the result you paid for.

rule-sunscreen-early =
    .name = sunscreen at first
    .do = For now, shade and a hat come first. If you can't avoid sun, add sunscreen.
    .why = Open skin can react to some sunscreens. Bare skin in the sun is worse.
    .instead = Pick a plain mineral one with no tint and no scent.
    .then = After that, wear sunscreen every day.

rule-tinted-sunscreen =
    .name = tinted or chemical SPF
    .do = Use no sunscreen with a tint for now. Leave out day cream with SPF and chemical sunscreen too.
    .why = Dyes and some filters can sting or set off a rash in open skin.
    .instead = Stay in the shade. If you have to go out, use plain mineral sunscreen.
    .then = You can go back to your own sunscreen if it does not sting.

rule-any-sun =
    .name = any sun at all
    .do = Keep all sun off your skin for now, even for a short time.
    .why = Your skin has lost part of its shield. Sun can leave dark marks.
    .instead = Stay in, or go out in the shade with a wide hat.
    .then = Keep out of direct sun for some weeks more.

rule-direct-sun =
    .name = direct sun
    .do = Keep out of direct sun. Do not tan, and do not stay long in any sun.
    .why = The top layer of your skin takes weeks to grow back. Sun can harm it.
    .instead = Choose the shade. Wear a hat, and sunscreen once you can.
    .then = Go back to the sun bit by bit, with sunscreen on.

rule-tanning =
    .name = tanning, sunbathing
    .do = No sunbathing and no tanning beds.
    .why = They can burn new skin and leave dark marks that last.
    .instead = Enjoy the shade.
    .then = A tan also gets in the way of your next session. Your clinic can tell you more.

rule-outdoors =
    .name = being outdoors
    .do = You can go outside if you keep the sun off your skin.
    .why = Fresh air does no harm. Sun on healing skin does.
    .instead = Wear a wide, clean hat and stay in the shade. Add sunscreen once you can.

rule-hat =
    .name = a wide hat
    .do = Wear a wide, clean hat when you go out by day.
    .why = It shields skin that is easy to burn just now.
    .instead = If a hat rubs on sore skin, keep to the shade.
    .then = A hat is a good habit to keep.

rule-self-tanner =
    .name = fake tan
    .do = Leave fake tan off the treated skin.
    .why = It has dye and scent in it. It also goes on in patches while you flake.
    .then = Try a small spot first.

## Strong skin care

rule-actives =
    .name = retinol, vit C, acids
    .do = Do not use strong skin care yet. This means retinol, vitamin C, acids and acne creams.
    .why = They can burn skin that is still open.
    .instead = Use a mild wash and a plain moisturizer.
    .then = Ask your clinic first. Then bring back one at a time, on calm skin.

rule-vitamin-c =
    .name = vitamin C on the skin
    .do = Keep vitamin C serums and creams off your skin for now.
    .why = Put on too soon, they have led to bumps that lasted for months.
    .instead = Use a plain moisturizer with no scent.
    .then = Ask your clinic before you start it again.

rule-prescribed-retinoid =
    .name = prescribed retinoid
    .do = Do you use a prescribed retinoid? Ask your clinic and prescriber before the next time.
    .why = A retinoid is strong on healing skin. They know why you need it.
    .instead = Call them soon, so that you get a clear answer.

rule-exfoliants =
    .name = scrubs and exfoliants
    .do = No scrubs, face brushes or rough cloths. Wait until the flaking stops.
    .why = Rubbing off the flakes can hurt the new skin below.
    .instead = Let the flakes fall off. A plain moisturizer helps.
    .then = Ask your clinic first. Start with something mild, and stop if it stings.

rule-scented-products =
    .name = scented products
    .do = Use nothing with a scent on the treated skin. This means perfume and plant oils too.
    .why = Scent can get in through the tiny channels. It can sting or cause a rash.
    .instead = Look for the words "fragrance free".
    .then = If a product stings, wash it off and leave it out.

rule-essential-oil =
    .name = essential oils
    .do = Keep essential oils, and tea tree oil, off your skin.
    .why = They are strong scents. They can burn open skin or cause a rash.
    .instead = Leave spots alone, or ask your clinic what to use.

rule-perfume =
    .name = perfume
    .do = Do not spray perfume on or near the treated skin.
    .why = It is scent in alcohol. It stings and can cause a rash.
    .instead = Spray it on your clothes, well away from the area.

rule-natural-ingredients =
    .name = natural products
    .do = Choose a natural product only if it is mild and has no scent.
    .why = Natural does not mean gentle. Many plant oils carry a strong scent.
    .instead = A plain moisturizer is the safe choice.

rule-harsh-products =
    .name = harsh products
    .do = Keep harsh products off your skin until it feels calm.
    .why = Your skin is open. What is mild at other times can burn now.
    .instead = Use a mild wash and a plain moisturizer.
    .then = Try one product at a time, and stop if it stings.

rule-rubbing-alcohol =
    .name = rubbing alcohol
    .do = Do not wipe healing skin with rubbing alcohol or spirit.
    .why = It burns and dries open skin, and that slows healing.
    .instead = Clean hands and a mild wash will keep it clean.

rule-antiseptic =
    .name = antiseptics
    .do = Ask your clinic before you use an antiseptic on the skin.
    .why = Many are too harsh for open skin, and may not be needed.
    .instead = Clean hands and a mild wash are the best start.

## Your routine

rule-usual-routine =
    .name = usual skin care
    .do = Leave your usual skin care on the shelf for now.
    .why = Your skin is still open. Products that are fine at other times can sting.
    .instead = Keep to a mild wash and a plain moisturizer.
    .then = Bring things back one by one, once the soreness and redness have gone.

rule-routine-return =
    .name = one product at a time
    .do = Bring back one product at a time. Start with the mildest.
    .why = If your skin reacts, you will know which one did it.
    .instead = Leave the strongest product until last. Ask your clinic about it.

rule-uncleared-products =
    .name = products not cleared
    .do = Mild, plain care is fine in its time. Other than that, use only what your clinic gave you or said yes to.
    .why = Other products can sting, or cause a rash in open skin.
    .instead = Show your clinic the label and ask.

rule-unlisted-skincare =
    .name = other skin care
    .do = Ask your clinic before you use a product that this plan does not name.
    .why = Little is known about such products on freshly treated skin.
    .instead = A plain moisturizer with no scent is fine once you can use one.
    .then = Try it on a small spot first.

rule-serum =
    .name = serums
    .do = Ask your clinic before you use a serum.
    .why = Serums go in deep just now. Some have caused bumps that lasted.
    .instead = Use the one from your clinic, if they gave you one.
    .then = Try it on a small spot first.

rule-first-day-products =
    .name = all but clinic products
    .do = Put on nothing but what your clinic gave you, and no sunscreen. Do not wash yet, unless they said so.
    .why = Your skin is full of tiny open channels. What you put on goes in.
    .instead = Stay out of the sun. If something stings, rinse it off. If you have nothing from them, leave your skin bare.
    .then = Then you can wash with a mild cleanser and start a plain moisturizer.

rule-clinic-supplied =
    .name = the clinic's products
    .do = Use what your clinic gave you, just as they showed you.
    .why = They chose it for skin that has just been treated.
    .instead = If it stings or you get a rash, call them right away.
    .then = After this, ask them if you should go on with it.

rule-moisturizer =
    .name = plain moisturizer
    .do = Use a plain moisturizer with no scent. Put it on with clean hands.
    .why = Your skin loses water while it heals. It will feel less tight and dry.
    .instead = It may ease the redness, but only time will clear it.
    .then = You can go back to your own cream if it does not sting.

rule-ointment =
    .name = greasy ointments
    .do = You can use a greasy ointment if your skin is dry. Keep the layer thin.
    .why = It holds water in. A thick layer may slow the tiny channels from closing.
    .instead = A plain, light moisturizer also works. Skip lanolin and coconut oil if you get spots or a rash from them.

rule-lanolin =
    .name = lanolin
    .do = You can use plain lanolin in a thin layer, if it suits you.
    .why = It softens dry skin. Some people get a rash or spots from it.
    .instead = Skip it if wool fat gives you a rash. Skip it if you get spots with ease.

rule-lanolin-unsuited =
    .name = lanolin
    .do = Do not use lanolin on the treated skin.
    .why = For you it may cause spots or a rash.
    .instead = Choose a light, plain moisturizer with no lanolin in it.

rule-coconut-oil =
    .name = coconut oil
    .do = If it suits you, use a little plain coconut oil on dry skin.
    .why = It holds water in. It can also block pores and bring on spots.
    .instead = If you get spots with ease, or react to coconut, leave it out.

rule-coconut-oil-unsuited =
    .name = coconut oil
    .do = Do not put coconut oil on the treated skin.
    .why = For you it may cause spots or a rash.
    .instead = Choose a light, plain moisturizer with no oil in it.

rule-hyaluronic-acid =
    .name = hyaluronic acid
    .do = Use a plain hyaluronic acid serum only if your clinic agreed to it.
    .why = It helps the skin hold water. Other things in the bottle may cause a rash.
    .instead = If you are not sure about yours, ask your clinic first.

rule-gentle-products =
    .name = mild products only
    .do = Keep to a few mild products with no scent. Choose ones you know.
    .why = The less you put on, the less can sting.
    .instead = If it is strong, wait with it, even if you know it well.

## Washing

rule-cleanser =
    .name = mild cleanser
    .do = Wash with a mild cleanser and cool water. Use no scent and no scrub.
    .why = It keeps the skin clean and does not strip it.
    .instead = Wash sooner only if your clinic told you to, or to rinse off what stings. Ask them to check your cleanser.
    .then = You can go back to your own wash if it does not sting.

rule-pressure =
    .name = pressing and rubbing
    .do = Touch the skin as lightly as you can. Pat it dry with a clean towel.
    .why = Rubbing can hurt the new skin.
    .instead = Use your clean fingertips, not a cloth or a brush.

rule-toner =
    .name = toner
    .do = Ask your clinic before you use a toner.
    .why = Many have acids, alcohol or scent in them.
    .instead = You can leave toner out for now. Your skin will not miss it.

rule-witch-hazel =
    .name = witch hazel
    .do = Leave out witch hazel for now, even a mild one.
    .why = It dries and tightens skin that needs water to heal.
    .instead = Use a mild wash and a plain moisturizer.

rule-hair-washing =
    .name = washing your hair
    .do = You can wash your hair. Lean back and keep the suds off your face.
    .why = Shampoo is scented and can sting.
    .instead = Use water that is just warm, not hot. Pat your face dry with a clean towel.

rule-hair-washing-scalp =
    .name = washing your hair
    .do = Ask your clinic when you can wash your hair.
    .why = Your scalp was treated, so shampoo would get into open skin.
    .instead = Keep your hair off your face, and do not scratch.

## Clean and hands off

rule-handwashing =
    .name = clean hands
    .do = Wash your hands each time before you touch your face.
    .why = Germs on your hands can get into open skin.
    .instead = If you can't wash, keep your hands away.

rule-touching-face =
    .name = touching your face
    .do = Touch your face only to wash it or care for it, with clean hands.
    .why = Each touch can bring in dirt and germs.
    .instead = If it itches, a cool, clean, damp cloth can help.

rule-unclean-things =
    .name = dirty phones and masks
    .do = Keep dirty things off your face. Think of phones, masks and brushes.
    .why = They carry germs that can get into open skin.
    .instead = Use a fresh mask and a washed brush. Wipe your phone, or use the speaker.

rule-clean-linen =
    .name = clean pillow and towel
    .do = Sleep on a fresh pillowcase and dry your skin with a clean towel.
    .why = They lie on open skin and should be free of germs.
    .instead = Change them often while you heal. Use no scented softener.

rule-unclean-liquids =
    .name = dirty water
    .do = Keep dirty water and other liquids off the treated skin.
    .why = They can carry germs into open skin.
    .instead = Use clean tap water to rinse.

rule-picking =
    .name = picking and scratching
    .do = Do not pick, scratch or squeeze your skin. Leave flakes and spots alone.
    .why = It can let germs in and leave a scar.
    .instead = A plain moisturizer or a cool, clean, damp cloth can ease the urge.

## Moving, water and heat

rule-exercise =
    .name = exercise and sweat
    .do = Skip workouts, the sauna and all that makes you sweat.
    .why = Sweat stings, and heat and rubbing irritate skin that is still healing.
    .instead = A slow walk in the shade is fine.
    .then = Start gently, once redness and flaking are gone. Stop if your skin stings.

rule-light-exercise =
    .name = lighter sport
    .do = Leave out yoga, stretching and other light sport too. A slow walk is fine.
    .why = Even light sport can warm and rub skin that is still healing.
    .instead = Take slow walks in the shade.
    .then = Start gently, once redness and flaking are gone. Stop if your skin stings.

rule-walking =
    .name = slow walks
    .do = A slow walk is fine. Stay in the shade and do not break a sweat.
    .why = It moves you and does not heat or rub your skin.
    .instead = If it is hot outside, walk in the cool of the evening.

rule-swimming =
    .name = swimming
    .do = Do not swim, even if your head stays dry. This holds for the sea too.
    .why = All shared water holds germs that get into open skin. Pools hold chemicals too.
    .instead = A quick, cool shower is fine.
    .then = Go in once your skin is closed and no longer flakes.

rule-open-water =
    .name = pools, sea and lakes
    .do = Do not swim. Stay out of pools, the sea, lakes and all water that you share.
    .why = Even clear water holds germs that can get into open skin.
    .instead = A quick, cool shower is fine.
    .then = Go in once your skin is closed and no longer flakes.

rule-sauna =
    .name = sauna
    .do = Stay out of the sauna.
    .why = Heat and sweat keep your skin red and slow its healing.
    .instead = Rest in a cool room.
    .then = Go back for a short time at first, once your skin is calm.

rule-steam =
    .name = steam and steamers
    .do = No steam rooms and no face steamers.
    .why = Steam heats the skin and can push things in too deep.
    .instead = A cool, clean, damp cloth can feel good.
    .then = Go back for a short time at first, once your skin is calm.

rule-hot-tub =
    .name = hot tubs
    .do = Stay out of hot tubs.
    .why = They are hot, and they hold germs that get into open skin.
    .instead = A quick, cool shower is fine.
    .then = Go in once your skin is closed and calm.

rule-temperature =
    .name = great heat and cold
    .do = Keep very hot and very cold things away from your skin. No ice on bare skin.
    .why = Both can slow down healing.
    .instead = Wash in water that is cool or just warm. A cool, wrapped compress is fine.

rule-cold-compress =
    .name = a cool compress
    .do = Hold something cool on the skin for a short time. Wrap it in a clean cloth.
    .why = It can bring the swelling down.
    .instead = Do not put ice right on your skin, and do not press.

rule-shower =
    .name = showers
    .do = A short shower is fine if it is not hot. Keep the spray off the treated skin.
    .why = Hot water slows healing, and a strong spray can hurt skin that is still open.
    .instead = Wash the treated skin on its own, with cool clean water.

rule-bath =
    .name = baths
    .do = Do not soak the treated skin. A short bath that is not hot is fine if that skin stays dry.
    .why = Bath water is not clean, and skin that is still open lets germs in.
    .instead = Take a short, cool shower.

## Medicines

rule-antibiotic-cream =
    .name = antibiotic cream
    .do = Use an antibiotic cream only if your clinic or doctor gave it for this.
    .why = One that you pick on your own may harm more than it helps.
    .instead = If you think your skin is infected, call your clinic today.

rule-prescribed-antibiotic-cream =
    .name = your antibiotic cream
    .do = If you were given an antibiotic cream, use it just as prescribed, and for as long.
    .why = It helps to keep germs out while your skin heals.
    .instead = If you get a rash or feel worse, call whoever prescribed it.

rule-steroid-cream =
    .name = steroid cream
    .do = Use a steroid cream only if your clinic or doctor gave it for this.
    .why = It can slow healing if it is used the wrong way.
    .instead = A cool, clean, damp cloth can ease the heat. Ask your clinic if it does not.

rule-prescribed-steroid-cream =
    .name = your steroid cream
    .do = If you were given a steroid cream, use it just as prescribed.
    .why = It calms the skin. The person who prescribed it knows how long you need it.
    .instead = Call them if your skin gets worse.

rule-nsaid =
    .name = ibuprofen and the like
    .do = Do not choose ibuprofen, aspirin or the like for the soreness. Do not stop one that a doctor gave you.
    .why = They may weaken the repair that you had this done for.
    .instead = If a doctor put you on one, keep to their plan. You may take paracetamol if it suits you.
    .then = Ask your clinic if you still feel sore by then.

rule-nsaid-with-blood-thinner =
    .name = pain pills on a blood thinner
    .do = You take a blood thinner. Ask your doctor or clinic before you take ibuprofen or the like. Keep taking what a doctor gave you.
    .why = The two at once can make you bleed more.

rule-prescribed-nsaid =
    .name = changing pain medicine
    .do = If a doctor gave you an anti-inflammatory, keep to their plan. Ask them and your clinic.
    .why = They know why you take it. Do not change it on your own.

rule-acetaminophen =
    .name = paracetamol (Tylenol)
    .do = You may take paracetamol (Tylenol) for soreness if it suits you. Follow the label.
    .why = It helps most people with the soreness after needling.
    .instead = Ask a pharmacist first if you have liver trouble or take other medicines.

rule-antihistamine-after =
    .name = allergy tablets
    .do = Ask your clinic or a pharmacist before you take an allergy tablet for this.
    .why = It may make you sleepy. An itch can be a sign they should see.
    .instead = A cool, clean, damp cloth can ease the itch.

rule-numbing-cream-after =
    .name = more numbing cream
    .do = Do not put on more numbing cream at home. Ask your clinic first.
    .why = It can get into your blood through the open channels and make you ill.
    .instead = If you are sore, call them and ask what helps.

rule-blood-thinner =
    .name = stopping blood thinners
    .do = Do not stop a blood thinner on your own. Ask your clinic and the prescriber.
    .why = If you stop, you could have a clot or a stroke.
    .instead = You may bruise more. Call your clinic if you see more than dots of blood.

rule-rest =
    .name = rest
    .do = Take it easy and rest when you can.
    .why = Your skin has work to do, and rest keeps it cool and calm.

rule-unlisted-life =
    .name = caffeine, sex, vaccines
    .do = None of our sources speaks of this. Ask your clinic.
    .why = We do not guess about things that nobody has written down.

rule-other-medicines =
    .name = other medicines
    .do = Keep taking what a doctor gave you, just as they said. Ask your clinic if you are not sure.
    .why = Your clinic and your doctor know why you take it. We do not.

rule-supplements =
    .name = supplements
    .do = Ask your clinic about the supplements you take.
    .why = Some may make you bruise, or change how your skin heals.
    .instead = Bring the label, so they can see what is in it.

## Living

rule-smoking =
    .name = smoking and vaping
    .do = Do not smoke or vape while your skin heals.
    .why = Smoke starves the skin and slows its repair.
    .instead = If this is hard, ask your doctor or a pharmacist for help.

rule-vaping =
    .name = vaping
    .do = Do not vape while your skin heals.
    .why = Nicotine starves the skin, and that can slow its repair.
    .instead = If this is hard, ask your doctor or a pharmacist for help.

rule-alcohol =
    .name = alcohol
    .do = Leave out wine, beer and all other alcohol.
    .why = It can slow the repair of your skin.
    .instead = Drink water, and choose drinks with no alcohol when you are out.

rule-sleep-on-back =
    .name = sleep on your back
    .do = Sleep on your back with your head raised.
    .why = It keeps weight off the treated skin. You will swell and bruise less.
    .instead = An extra pillow, or one on each side, can help you stay there.

rule-sleep-on-side =
    .name = side sleeping
    .do = Try not to sleep on your side or on your face.
    .why = It presses on skin that is sore and open.
    .instead = Sleep face up, with your head raised. A pillow on each side can help.
    .then = After that, sleep as you like.

rule-healthy-eating =
    .name = eating well
    .do = Eat well. Choose fresh food, fruit and greens.
    .why = Good food helps your skin to heal.

rule-hydration =
    .name = enough water
    .do = Drink enough water through the day.
    .why = It helps your skin to heal.

rule-going-out =
    .name = work and going out
    .do = You can work and see people when you feel up to it.
    .why = You may look red for a short while. It does no harm to go out.
    .instead = Stay out of sun, sweat and dirt. Keep your skin free of makeup until you can.

rule-travel =
    .name = travel
    .do = You can travel. Keep your skin moist and your hands clean.
    .why = Dry air on a plane can make your skin feel tight.
    .instead = Pack what your clinic gave you, and a wide hat. Keep their number with you.

rule-other-procedures =
    .name = other treatments
    .do = Ask your clinic before other skin treatments, waxing or hair dye.
    .why = Your skin is still growing back, and a second injury can harm it.
    .instead = Tell whoever will treat you that you have just been needled.

rule-shaving =
    .name = shaving
    .do = Do not shave the treated skin for now.
    .why = A blade scrapes skin that is open or flaking.
    .instead = Let it grow, or trim it without touching the skin.
    .then = Use a clean, sharp blade and a light hand. Stop if it stings.

rule-massage =
    .name = face massage
    .do = No massage, rollers or gua sha on the treated skin.
    .why = Pressing and rubbing can hurt skin that is sore and new.
    .instead = For puffy skin, try a cool, wrapped compress. Rest with your head raised.
    .then = Start with a light touch, once your skin is calm.

## Your clinic

rule-clinic-instructions =
    .name = your clinic's advice
    .do = Do as your own clinic told you. If they are stricter than we are, follow them.
    .why = They know your skin and what was done.
    .instead = If they are less strict than we are, ask them before you do it. Ask all you want to know. No question is too small.
