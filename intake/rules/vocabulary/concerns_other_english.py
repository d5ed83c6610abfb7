"""English words for numbness between the legs, legs that do not carry, and self-harm.

Self-harm stands here alone, because no question asks about it.
"""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow

_CANNOT = (
    "can't, cannot, can not, couldn't, could not, unable to, not able to, no longer able to, can no "
    "longer, haven't been able to, hasn't been able to, not been able to, wasn't able to"
)
_NUMB = (
    "numb, numbness, tingling, tingly, tingles, pins and needles, no feeling, no sensation, can't feel, "
    "cannot feel, can not feel, couldn't feel, don't feel, lost feeling, lost all feeling, lost "
    "sensation, lost the feeling, losing feeling, loss of feeling, loss of sensation, less feeling, "
    "little feeling, feel dead, feels dead"
)
_BETWEEN_LEGS = (
    "groin, crotch, genital, genitals, private parts, private part, private area, privates, vagina, "
    "vaginal, vulva, labia, penis, testicles, scrotum, perineum, perineal, anus, anal, rectum, rectal, "
    "between my legs, between the legs, between her legs, between his legs, inner thighs, saddle, "
    "saddle area, down there"
)

_LIMITS = (
    "far, long, longer, more than, much, fast, faster, quickly, very, too, well, distance, "
    "distances, mile, miles, block, blocks, minute, minutes, hour, hours, feet without, the "
    "dog, my dog, stairs, upstairs, uphill, hills, straight, like i used to, as i used to, "
    "barefoot, heels, sand, beach, without pain, without hurting, without stopping, without "
    "resting, without sitting, without a cane, without my cane, without a walker, without my "
    "walker, without a rest, comfortably, normally, properly, golf, course, store"
)

OTHER_ENGLISH = (
    ConcernRow(
        name="en.saddle_numb",
        kind=ConcernKind.SADDLE,
        parts=(
            _NUMB,
            _BETWEEN_LEGS,
        ),
        gap=5,
        unless="horse, motorcycle, dentist, lidocaine, numbing",
        reason="Numbness of the parts that touch a bike seat.",
    ),
    ConcernRow(
        name="en.bottom_numb",
        kind=ConcernKind.SADDLE,
        parts=(
            _NUMB,
            ("my bottom, my butt, my bum, my backside, my rear end, her bottom, his bottom, both buttocks"),
        ),
        gap=4,
        unless="left, right, one side, foot, feet, sit, sitting, chair, drive, driving",
        reason="The same for the bottom; one side only, or after sitting, is ordinary.",
    ),
    ConcernRow(
        name="en.wiping",
        kind=ConcernKind.SADDLE,
        parts=(
            _NUMB,
            "wipe, wiping, toilet paper, during sex, having sex, when we have sex",
        ),
        gap=6,
        ordered=True,
        reason="Where people notice it.",
    ),
    ConcernRow(
        name="en.saddle_name",
        kind=ConcernKind.SADDLE,
        parts=("saddle anesthesia, saddle anaesthesia, saddle paresthesia, cauda equina",),
        reason="The medical names.",
    ),
    ConcernRow(
        name="en.cannot_walk",
        kind=ConcernKind.WALKING,
        parts=(
            f"{_CANNOT}, lost the ability to, unable",
            (
                "walk, stand or walk, stand up, take a step, take one step, move my legs, move my leg, "
                "move her legs, move his legs, put any weight on, feel my legs, move my feet"
            ),
        ),
        gap=1,
        ordered=True,
        unless_after=True,
        unless=_LIMITS,
        reason="Cannot walk at all; not far, not long or not without pain is another thing.",
    ),
    ConcernRow(
        name="en.barely_walk",
        kind=ConcernKind.WALKING,
        parts=("can barely, can hardly, barely able to, hardly able to", "walk, stand up, take a step"),
        gap=1,
        ordered=True,
        unless_after=True,
        unless=_LIMITS,
        reason="Hardly at all, with the same limits.",
    ),
    ConcernRow(
        name="en.legs_gave_out",
        kind=ConcernKind.WALKING,
        parts=("leg, legs", "gave out, give out, gave way", "can't stand, cannot stand, can't get up"),
        gap=4,
        ordered=True,
        unless="stand the, stand it, stand this, stand for, stand long",
        reason="Legs that fail and do not carry again; giving out now and then is common.",
    ),
    ConcernRow(
        name="en.legs_stopped",
        kind=ConcernKind.WALKING,
        parts=(
            "leg, legs, feet, from the waist down",
            (
                "paralyzed, paralysed, stopped working, won't move, will not move, don't move, don't "
                "work, quit working, quit on me, won't hold me, don't hold me, will not hold me, no "
                "strength at all"
            ),
        ),
        gap=3,
        ordered=True,
        unless="vein, veins",
        reason="Legs that no longer move.",
    ),
    ConcernRow(
        name="en.paralyzed",
        kind=ConcernKind.WALKING,
        parts=(
            "paralyzed, paralysed, paralysis",
            "leg, legs, waist, feet",
        ),
        gap=3,
        ordered=True,
        reason="The same, the other way round.",
    ),
    ConcernRow(
        name="en.crawl",
        kind=ConcernKind.WALKING,
        parts=("have to crawl, had to crawl, only crawl, can only crawl, am crawling",),
        unless="under, skin, space, work, crawl space",
        reason="What people do when they cannot walk.",
    ),
    ConcernRow(
        name="en.kill_myself",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "kill myself, killing myself, hang myself, shoot myself, drown myself, harm myself, "
                "harming myself, end my life, ending my life, end my own life, take my life, take my "
                "own life, taking my own life, end it all, ending it all, want to end it, put an end to "
                "my life"
            ),
        ),
        unless="gym, work, working, job, exercising, laughing",
        reason="Said outright; “killing myself at work” is a figure of speech.",
    ),
    ConcernRow(
        name="en.hurt_myself",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "want to, wanted to, thought about, thoughts of, thoughts about, thinking of, thinking "
                "about, feel like, urge to, urges to, on purpose"
            ),
            "hurt myself, hurting myself, cut myself, cutting myself",
        ),
        gap=2,
        reason="Hurting oneself with intent; “I hurt myself lifting” is an accident.",
    ),
    ConcernRow(
        name="en.suicide",
        kind=ConcernKind.SELF_HARM,
        parts=("suicide, suicidal, self harm, selfharm",),
        unless="headache, headaches, squad, hotline, prevention",
        reason="The word itself; a suicide headache is a kind of headache.",
    ),
    ConcernRow(
        name="en.want_to_die",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "want to die, wanted to die, wanting to die, wish i was dead, wish i were dead, wish i "
                "could die, better off dead, rather be dead, better off without me, don't want to wake "
                "up, not wake up, never wake up, ready to die, wish i was never born"
            ),
        ),
        unless="embarrassment, shame, laughing, surgery, anesthesia, operation",
        reason="A wish to be dead.",
    ),
    ConcernRow(
        name="en.not_live",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "don't want to live, do not want to live, don't want to be alive, don't want to be here "
                "anymore, no longer want to live, no reason to live, nothing to live for, not worth "
                "living, isn't worth living, tired of living, can't go on living, can't go on anymore, "
                "no point in living, given up on life, don't want to exist"
            ),
        ),
        unless="live with, live in, live on, live like, live near, live alone",
        reason="No wish to live; “I don't want to live with this pain” is what most people mean by it.",
    ),
    ConcernRow(
        name="en.not_live_so",
        kind=ConcernKind.SELF_HARM,
        parts=("don't want to live, do not want to live", "like this, this way"),
        ordered=True,
        reason="May be about the pain, may be about life: a person should ask.",
    ),
    ConcernRow(
        name="en.no_point",
        kind=ConcernKind.SELF_HARM,
        parts=(
            "no point, don't see the point, don't see a point, what's the point",
            "living, life, being alive",
        ),
        gap=2,
        ordered=True,
        unless="living with, living like, life insurance",
        reason="No wish to live, said as a doubt.",
    ),
    ConcernRow(
        name="en.overdose",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "take all my pills, taking all my pills, took all my pills, swallow all my pills, "
                "overdose on purpose, overdosed on purpose, take the whole bottle"
            ),
        ),
        reason="A way of doing it, said instead of it.",
    ),
)
