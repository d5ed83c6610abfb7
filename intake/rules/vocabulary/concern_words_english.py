"""Lists of English words that the rows of concern are put together from."""

CANNOT = (
    "can't, cannot, can not, couldn't, could not, can no longer, can't seem to, unable to, not able to, no longer able to, haven't been able to, "
    "hasn't been able to, not been able to, wasn't able to, impossible to, lost the ability to, lost my ability to, not managed to, haven't managed to, have not managed to, can't get my legs to, cannot get my legs to"
)
"""An act that does not succeed."""

HARDLY = "can barely, can hardly, barely able to, hardly able to, can scarcely, could barely, could hardly"
"""An act that nearly fails."""

NOT = (
    "no, not, don't, doesn't, didn't, can't, cannot, couldn't, never, without, lost, lose, losing, loss, lack, no longer, stopped, stop/s, zero, hardly, "
    "barely, little, less, reduced, decreased, diminished, absent, gone, haven't, hasn't, nothing, missing"
)
"""A feeling, a signal or a power that is not there, or less than it was."""

ORGANS = (
    "bladder, bowel/s, bowls, urine, urination, pea, pee/s, peeing, piss, poop/s/ing, poo/s, stool/s, feces, faeces, water works, waterworks, shit, turd, orina, "
    "vejiga, pipí, intestino, popó, caca, urin"
)
"""What leaves the body, and what holds it; Spanish names too, for many people mix."""

GO = (
    "pee, pea, peeing, peed, urinate/s/d/ing, void, voiding, pass urine, passing urine, pass water, passing water, pass my water, wee, tinkle, take a leak, make water, "
    "poop/ing, poo, defecate, have a bowel movement, have a bm, do a number two, do number two, number two, number one, move my bowels, open my bowels, empty my bladder, empty bladder, emptying my bladder, "
    "empty the bladder, empty my bowels, empty it all, void my bladder, orinar"
)
"""What people call going to the toilet."""

TROUBLE = (
    "trouble, problem/s, difficulty, difficulties, issue/s, hard to, hard time, struggle/s, struggling, hesitancy, weak, weakness, dysfunction, not right, isn't right, aren't right, "
    "not normal, not the same, aren't the same, isn't the same, acting up, acting funny, acting strange, playing up, off since, been off, been funny, been weird, been strange, "
    "messed up, stopped working, not working, isn't working, aren't working, doesn't work, don't work, quit working, shut down, gone wrong, went wrong, going wrong"
)
"""Something is wrong, without saying what."""

CLOTHES = (
    "my pants, in my pants, underwear, undies, panties, my clothes, my trousers, my knickers, my shorts, my sheets, the sheets, the bed, my bed, a wet bed, wet bed, in bed, "
    "car seat, down my leg, down my legs, down my thighs, her bed, his bed, her pants, his pants, her clothes, his clothes, her underwear, his underwear"
)
"""Where it goes instead."""

TOILET = "toilet, bathroom, loo, restroom, washroom, commode, potty, the john"
"""Where it should have gone."""

NUMB = (
    "numb, numbs, numbness, numbing, numbed, nub, num, tingle/s, tingling, tingly, pins and needles, pin and needles, pricking, prickling, prickly, asleep, gone to sleep, "
    "goes to sleep, went to sleep, go to sleep, going to sleep, fall asleep, fallen asleep, falls asleep, feels dead, feel dead, is dead, are dead, been dead, gone dead, went dead, goes dead, all dead, "
    "completely dead, deadness, dead feeling, deadened, anesthetized, anaesthetised, anesthesia, anaesthesia, anesthetic, anaesthetic, novocaine, paresthesia, like wood, like cotton, like rubber, like cardboard, like leather, like plastic, been to the dentist, from the dentist, like the dentist, "
    "at the dentist, dull feeling, feels like nothing, feel like nothing, woolly, dentist's needle, dentist needle, after the dentist"
)
"""Feeling that is gone or changed."""

FEEL = "feel, feeling/s, feels, felt, sensation/s, sensitivity, sense"
"""What a denial of takes away the feeling."""

CHANGED = "strange, weird, altered, changed, change, different, abnormal, odd, impaired, poor"
"""What a feeling is when it is not as it was."""

PRIVATE = (
    "groin/s, crotch, genital/s, genitalia, private part/s, privates, private area, private region, intimate area, intimate parts, my parts, lady part/s, lady bits, girl parts, woman parts, female parts, "
    "male parts, man parts, my bits, vagina, vaginal, vulva, labia, clitoris, vag, penis, penile, dick, cock, willy, my balls, the balls, ballsack, my nuts, testicle/s, testicular, testes, "
    "scrotum, my sack, perineum, perineal, taint, gooch, anus, anal, anal area, rectum, rectal, back passage, butt hole, butthole, asshole, arsehole, between my legs, between the legs, between her legs, between his legs, between my thighs, "
    "between the thighs, inner thighs, inside of my thighs, inside my thighs, saddle, down there, down below, undercarriage, nether region/s, nethers, pelvic floor, butt crack, crack of my butt, crack of my ass, bum crack, "
    "part i sit on, parts i sit on, where i sit, what i sit on, area i sit on, sit upon, sitting area, bike seat, bicycle seat, seat area, entrepierna, partes íntimas, mis partes, genitales, ingle, pene, ano, where i wipe, place i wipe, inner part of my thighs, inner part of the thighs, insides of my thighs, inner thigh"
)
"""The parts that touch a saddle, in all the names that people give them."""

BOTTOM = "bottom, butt, bum, backside, behind, rear, rear end, ass, arse, buttocks, butt cheeks, tush, tail end, hind end, fanny, glutes"
"""The bottom, whose one side or whose tiredness after sitting is ordinary."""

WIPING = (
    "wipe, wiping, wiped, toilet paper, tp, toilet tissue, toilet seat, loo seat, during sex, having sex, have sex, make love, making love, intercourse, sex, sexually, orgasm, on the toilet, on the loo, "
    "during intercourse"
)
"""Where people notice that they feel nothing."""

LEGS = "legs, both knees, my knees, the knees, knees, lower limbs, lower half, both my legs, piernas"
"""Both legs; one knee that gives way is mostly the knee."""

LEG = "leg, legs, feet, foot, from the waist down, waist down, lower body"
"""One leg or both."""

GIVE_WAY = (
    "give way, gives way, gave way, giving way, given way, give out, gives out, gave out, giving out, given out, give up, gave up, gave up on me, giv way, go out on, went out on, going out on, goes out on, buckle/s/d/ing, fold/s/ed/ing, "
    "collapse/s/d/ing, crumple/s/d/ing, jelly, jello, rubber, rubbery, spaghetti, noodles, wobbly and fall, like water, cave in, caved in, cut out, drop me, dropped me, fail, fails, failed, failing, fail me, failed me, let me down, "
    "go from under, went from under, just went, just go, just goes, go out from under, give from under, no longer hold, no longer carry, no longer support, won't carry, don't carry, can't carry, cannot carry, won't hold, don't hold, can't hold, cannot hold, not hold me, "
    "won't support, don't support, can't support, cannot support, wasn't there, weren't there, isn't there, aren't there, quit/s"
)
"""Legs that do not carry."""

GONE_LEGS = (
    "paralyzed, paralysed, stopped working, just quit, quit, quits, gave in, won't work, will not work, don't work, do not work, not working, aren't working, won't move, will not move, don't move, do not move, quit working, quit on me, don't obey, won't obey, not obey, "
    "don't respond, won't respond, not respond, don't listen, won't listen, won't do what, don't do what, doing what i want, no strength at all, too weak to, useless, dead weight, completely dead, are gone, have gone, nothing moves, nothing happens, won't do a, won't do anything, do nothing"
)
"""Legs that no longer move."""

STRENGTH = "strength, power, force, use, control"
"""What legs lose."""

LIMITS = (
    "far, long, longer, more than, much, fast, faster, quickly, very, too, well, distance/s, mile/s, block/s, minute/s, hour/s, feet without, the dog, my dog, stairs, upstairs, uphill, hills, straight, like i used to, as i used to, "
    "barefoot, heels, sand, beach, without pain, without hurting, without stopping, without resting, without sitting, without a cane, without my cane, without a walker, without my walker, without a rest, comfortably, normally, properly, "
    "treadmill, my usual, the usual, route, golf, course, store, around the block, a lot, away"
)
"""Words behind walking that make it a limit, not an end."""

SELF = "myself, my self, meself, mself, my selve"
"""Oneself, however it is written."""

PAIN = "pain, pains, painful, ache/s, aching, hurt/s/ing, sore, soreness, sharp, burning, stiff, stabbing, lump, swelling"
"""What else is said of a place: words behind it belong to that."""

ELSEWHERE = "foot, feet, toe/s, calf, calves, shin, shins, thigh, hand/s, arm/s, finger/s, face, jaw, lip/s, shoulder/s, knee, ankle/s, left leg, right leg, my leg, the leg"
"""Other places, where numbness is another thing."""

BIRTH = "first baby, second baby, my baby, the baby, since my kids, stress incontinence, after kids, birth, childbirth, pregnant, pregnancy, c section, delivery, was born, were born, had my kids, having kids, having babies"
"""Leaking after a birth is another thing."""

ILLNESS = "infection/s, uti, utis, cancer, irritable, ibs, stone/s, prolapse, constipation, constipated, gallbladder, gall, blood in"
"""Other illnesses of the bladder and the bowel."""
