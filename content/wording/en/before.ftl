# Advice for before the treatment. Nobody is told to stop, start or dose a prescribed medicine.

before-blood-thinner-before =
    .asks = Do you take or inject a blood thinner? Some names are warfarin, Eliquis and Plavix.
    .do = Do not stop a blood thinner on your own. Tell your clinic and the doctor who prescribed it.
    .why = If you stop, you could get a clot or a stroke.

before-medicines-before =
    .do = Tell your clinic all that you take. Change nothing without the doctor who prescribed it.
    .why = Some drugs change how you bleed or heal. Your doctor knows why you need them.

before-prescribed-aspirin-before =
    .asks = Do you take aspirin each day, or because a doctor told you to?
    .do = Do not stop this aspirin on your own. Tell your clinic before you book.
    .why = It may protect your heart. Only your doctor can change it.

before-nsaid-before =
    .asks = Do you take pain pills such as ibuprofen or naproxen?
    .do = Tell your clinic if you take pain pills such as ibuprofen. Ask before you take more. Do not stop what a doctor gave you.
    .why = They can make you bleed and bruise more.

before-supplements-before =
    .asks = Do you take herbs or supplements?
    .do = Show your clinic a list of your herbs and supplements. Ask which ones matter.
    .why = Some of them can change how you bleed or heal.

before-antihistamine-before =
    .do = Do not add an allergy pill for the visit unless your clinic says so. If you take one anyway, do not stop it for this.
    .why = It may ease swelling, but it can make you sleepy.

before-retinoid-before =
    .asks = Do you use retinol, tretinoin or the like, or did you in the past 24 hours?
    .do = Ask your clinic if and when to pause retinol. If a doctor prescribed yours, do not stop it on your own: ask that doctor too.
    .why = It makes skin easier to hurt. Clinics differ on how long to wait.

before-isotretinoin-before =
    .asks = In the past six months, have you taken isotretinoin, such as Accutane?
    .do = Tell your clinic if you take or took isotretinoin. They decide when it is safe. Do not stop it on your own.
    .why = It changes how skin heals, also for months after.

before-isotretinoin-now-before =
    .asks = Are you on isotretinoin, such as Accutane, at this time?
    .do = Do not have this done while you take isotretinoin. Do not stop it for this. Ask your doctor first.
    .why = Skin may heal badly while you take it.

before-own-numbing-cream-before =
    .asks = Do you plan to put on your own numbing cream?
    .do = Do not put on your own numbing cream. Let your clinic do it.
    .why = Too much can make you ill, and some people are allergic to it.

before-antiviral-before =
    .do = Ask your clinic if you need a drug to guard against cold sores. A doctor has to prescribe it.
    .why = Needling may wake the virus. We found no study of the drug for needling, and not everyone needs it.

before-sedation-before =
    .asks = Will you get a drug to relax you or make you sleep?
    .do = If you will have a drug to relax, ask about food and drink. Have someone take you home.
    .why = You may be sleepy for the rest of the day.

before-active-acne-before =
    .asks = Do you have acne in the area now, with sore, red or dark spots?
    .do = Do not go ahead with sore, red or dark spots in the area. Call your clinic first.
    .why = Needles can spread germs and make acne worse.

before-acne-prone-before =
    .do = Tell your clinic if you break out easily.
    .why = Needling can bring on spots. Your clinic can plan for it.

before-darker-skin-before =
    .do = Choose someone who is trained with dark skin. Be strict about the sun before and after.
    .why = Brown and black skin can do well, but it can also get dark marks.

before-sensitive-skin-before =
    .asks = Is your skin sensitive?
    .do = Tell your clinic that your skin is sensitive. Ask what they will put on it.
    .why = Sensitive skin reacts more and can keep marks for longer.

before-bug-bite-reaction-before =
    .do = Tell your clinic if bug bites swell up a lot on you.
    .why = Your skin may keep marks a little longer. It is no reason to cancel.

before-raised-scars-before =
    .asks = Do you have raised scars, anywhere on your body?
    .do = Ask a skin doctor before you have raised scars needled.
    .why = They can get better, but they can also get worse.

before-keloid-before =
    .asks = Do your scars grow thick, or grow past the wound?
    .do = Tell your clinic if your scars grow thick. A skin doctor should decide.
    .why = Any small wound may grow a new thick scar.

before-pigment-before =
    .asks = Do you have dark patches on your face or in the area?
    .do = Ask a skin doctor what your dark patches are first. Plan to stay out of the sun.
    .why = Needling helps some dark patches. It can make others darker.

before-melasma-before =
    .asks = Do you have melasma, brown patches on the face?
    .do = Ask a skin doctor before you have melasma needled.
    .why = Heat, sun and sore skin can all make it darker.

before-tan-before =
    .asks = Do you have a tan or a sunburn now?
    .do = Tell your clinic if you have a tan or a sunburn. They may move your date.
    .why = Skin that had sun gets dark marks more easily.

before-sun-before =
    .do = Stay out of the sun and off sunbeds before your visit. Use no fake tan.
    .why = Skin that had sun gets dark marks more easily.

before-self-tanner-before =
    .do = Use no fake tan on the area in the week before. If you did, tell your clinic.
    .why = Tanned skin gets dark marks more easily, and fake tan can hide a tan.

before-infection-before =
    .asks = Do you have an infection on your skin?
    .do = Do not go ahead with an infection on the skin. Call your clinic to move your date.
    .why = Needles can carry germs deeper and further.

before-open-wound-before =
    .asks = Do you have open, sore or torn skin in the area?
    .do = Do not go ahead over open, sore or torn skin. Call your clinic to move your date.
    .why = It must heal first, or it may get worse.

before-irritated-skin-before =
    .asks = Is the skin in the area redder than usual, itchy, sore, sunburnt or with a rash?
    .do = Do not go ahead while your skin is sore, stings or has a rash. Call your clinic to move your date.
    .why = It needs to be calm first, or it may get worse.

before-cold-sore-before =
    .asks = Have you ever had a cold sore?
    .do = Tell your clinic if you ever had cold sores. Call before you go if you have one now.
    .why = Needling can wake the virus and spread it.

before-moles-before =
    .asks = Do you have moles in the area?
    .do = Show your clinic any moles in the area. Have a new or changing one checked by a doctor first.
    .why = Needling a mole can hide a change that a doctor needs to see.

before-active-cold-sore-before =
    .asks = Do you have a cold sore now, or tingling where one may come?
    .do = Do not go ahead with a cold sore, or with tingling where one may come. Call your clinic to move your date.
    .why = Needles can spread the virus over your skin.

before-warts-before =
    .asks = Do you have warts in the area?
    .do = Do not have skin with warts needled. Show your clinic any bump you are not sure of.
    .why = Warts come from a virus, and needles can carry it.

before-skin-cancer-before =
    .asks = Do you have skin cancer in the area, or a spot, lump or sore there that may be one?
    .do = Do not go ahead if there is skin cancer in the area. Have any new or changing spot checked first.
    .why = A doctor must treat it first.

before-eczema-before =
    .asks = Do you have eczema, even if it is calm now?
    .do = Ask your clinic if you have eczema. Tell them if it is bad right now.
    .why = Needling sore skin can make it flare.

before-rosacea-before =
    .asks = Do you have rosacea, even if it is calm now?
    .do = Ask your clinic if you have rosacea. Tell them if it is bad right now.
    .why = Needling sore skin can make it flare.

before-eyelids-before =
    .asks = Will the skin close to your eyes be needled?
    .do = Ask your clinic how close to the eye they will go. Eyelids are not made for this.
    .why = The skin there is thin and the eye is near.

before-medical-history-before =
    .do = Tell your clinic about your health, past and present.
    .why = Some health problems slow healing. Your clinic checks if this is right for you.

before-anaesthetic-allergy-before =
    .asks = Are you allergic to numbing medicine, or did it ever make you ill?
    .do = Tell your clinic if numbing ever made you ill. Do not go ahead until they know which drug it was.
    .why = Numbing cream is a likely cause of allergies here. A device label bars people with this allergy.

before-metal-allergy-before =
    .asks = Are you allergic to steel or nickel, or does metal give you a rash?
    .do = Tell your clinic if you are allergic to steel or nickel, or if metal gives you a rash. Wait until they say it is fine.
    .why = The needles are steel with nickel in it. A device label bars people who are allergic to stainless steel.

before-allergies-before =
    .do = Tell your clinic about all allergies: numbing drugs, metals, creams and serums.
    .why = What is on your skin can get into it with the needles.

before-pregnancy-before =
    .asks = Are you pregnant, or might you be?
    .do = Do not have this done while you are or may be pregnant. Ask your doctor or midwife about a time after the birth.
    .why = A device label bars it. No one has shown that it is safe.

before-breastfeeding-before =
    .asks = Do you breastfeed, or pump milk for a baby?
    .do = Do not go ahead while you breastfeed, unless your clinic and your doctor both agree.
    .why = A device label says not to use it on people who breastfeed.

before-bleeding-disorder-before =
    .asks = Do you have a bleeding disorder, where your blood does not clot well?
    .do = Do not go ahead with a bleeding disorder. Ask your clinic and your doctor first.
    .why = You may bleed and bruise more than is safe. A device label bars it.

before-diabetes-before =
    .asks = Do you have diabetes?
    .do = Tell your clinic that you have diabetes. Ask if this is right for you.
    .why = You may heal more slowly and get infections more easily.

before-immunosuppression-before =
    .asks = Are your defences low? This can come from HIV, chemo, steroid pills or transplant drugs.
    .do = Tell your clinic if your defences are low, or if a drug lowers them.
    .why = You may get infections more easily.

before-autoimmune-disease-before =
    .asks = Do your defences attack your own body, as in lupus, scleroderma or psoriasis? Do you take a drug for it?
    .do = Ask your clinic and your doctor before you book if you have an immune disease or take a drug for one.
    .why = Your skin may heal in another way. A device label bars some of these diseases.

before-heart-disease-before =
    .asks = Do you have a heart problem, or did you ever have one, even from birth?
    .do = Ask your clinic and your doctor before you book if you have a heart problem.
    .why = A device label bars some of these. The drugs to numb or relax you may not be right for your heart.

before-pacemaker-before =
    .asks = Do you have a pacemaker, an implant or metal in your body?
    .do = Tell your clinic if you have a pacemaker, an implant or metal in your body. Ask the doctor who looks after it too.
    .why = Needling with heat uses a current. It may upset the device or heat the metal.

before-age-before =
    .asks = Are you under 22 years old?
    .do = Ask a doctor first if you are under 22. If you are a minor, bring a parent.
    .why = The devices were cleared for people of 22 and older.

before-consultation-before =
    .do = Talk to a skin doctor or trained clinic first. Ask all you want to know.
    .why = They can see if this is right for your skin.

before-skin-evaluation-before =
    .do = Let your clinic look at your skin first.
    .why = They can see if it is ready.

before-tell-clinic-before =
    .do = Tell your clinic about spots, scars, allergies and all that you take.
    .why = It helps them keep you safe.

before-candidacy-before =
    .do = Ask a skin doctor or your clinic if this is right for you.
    .why = They need to hear about your health. They may know a better way for you.

before-preparation-before =
    .do = Get your skin ready in the way your clinic tells you.
    .why = Calm skin makes the visit easier and heals better.

before-routine-before =
    .do = Be gentle with your skin before the visit. Keep it soft with a plain moisturizer.
    .why = Calm skin makes the visit easier and heals better.

before-harsh-products-before =
    .do = Keep harsh products and scrubs off the skin before the visit.
    .why = Sore skin is easier to hurt.

before-active-skincare-before =
    .do = Ask your clinic when to pause acids and other strong products. Do not stop what a doctor gave you.
    .why = They can make skin sore. Clinics differ on how long to wait.

before-moisturizer-before =
    .do = Keep your skin soft with your usual plain moisturizer.
    .why = Calm skin heals better.

before-makeup-before =
    .do = Come with a clean face and no makeup.
    .why = Needles can push what is on your skin into it.

before-hair-removal-before =
    .do = Ask your clinic when you may shave or wax before the visit.
    .why = Both can leave tiny wounds.

before-other-procedures-before =
    .asks = Have you had, or do you plan, injections, peels or a laser in the area?
    .do = Tell your clinic about any injections, peels or lasers you had or plan.
    .why = Too much at once can harm your skin.

before-booking-before =
    .do = Book once you have had your talk and your skin is ready.
    .why = Then you know what to expect.

before-event-before =
    .do = Do not book close before a big event. Leave time for your skin to peel and calm down.
    .why = Skin can be red, dark or flaky for days. Makeup has to wait too.

before-visit-length-before =
    .do = Keep about two hours free. It can take longer for a large area.
    .why = The cream needs time to work before the needling starts.

before-numbing-before =
    .do = Expect a numbing cream. Ask which drug it is and how long it lasts. Tell them if one ever made you ill.
    .why = It keeps the visit easy to bear. You may feel a dull push or a light sting.

before-who-treats-before =
    .do = Choose someone with a licence and good training. Ask who will treat you and how often they do this.
    .why = Good hands keep you safe and give a better result.

before-sterile-needles-before =
    .do = Make sure the needles are sterile and new, used for you alone.
    .why = Used or dirty needles can pass on serious infections.

before-home-treatment-before =
    .asks = Do you plan to needle your own skin at home?
    .do = Ask a skin doctor before you needle your own skin. Never share a roller.
    .why = A small needle still opens the skin, so the same rules of care and sun apply.

before-home-radiofrequency-before =
    .asks = Do you plan to use a heat needling device at home?
    .do = Do not use a heat needling device at home.
    .why = It can burn you, leave dents or hurt nerves. It belongs in a clinic.

before-radiofrequency-before =
    .do = Have it done in a medical clinic. Ask who will treat you, how they were trained, and what they do if it goes wrong.
    .why = Some people were left with burns, scars, dents or hurt nerves. Some needed surgery or other care.

before-prp-before =
    .do = Have it only in a clinic with a licence. Ask how they keep your blood apart, and see that all needles are new.
    .why = At a spa with no licence, people most likely got HIV this way.

before-products-needled-in-before =
    .do = Ask what they will put on your skin when they needle, and why. Say no if no one can show that it is safe under the skin.
    .why = Needles carry it deep. Some people got bumps that lasted for months.
