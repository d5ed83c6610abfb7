"""English words for self-harm, which no question asks about."""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow
from intake.rules.vocabulary.concern_words_english import SELF

_WISH = (
    "want/s/ed/ing, wanna, wish/es/ed, hope, hoping, pray, prayed, praying, would rather, i'd rather, rather, prefer, ready, i'd like to, tempted, plan to, planning to, planned to, decided to, tried to, trying to, attempted to, "
    "intend, intention, urge/s, consider/ed/ing, dream of, gonna, going to, feel like"
)
"""What one wants."""

_THINK = "think/ing of, think/ing about, thought of, thought about, thoughts of, thoughts about, ideas of, idea of, ways to, way to, a plan to, plans to, how to, how i would, how i could, fantasize about, imagine, crossed my mind, picture, picturing, visions of, images of"
"""What one thinks of."""

_FIGURE = "laughing, laughter, embarrassment, embarrassed, shame, boredom, gym, work, working, job, exercising, exercise, climbing, deadline"
_STRAIN = "trying, overtime, nearly, almost, tripping, garden, yard, homework, hurry, in the foot, for buying"
_INJURY = ", ".join(f"harm myself {how}, harming myself {how}" for how in ("lifting", "bending", "moving", "exercising", "by lifting", "by bending", "by moving"))

SELF_HARM_ENGLISH = (
    ConcernRow(
        name="en.kill_myself",
        kind=ConcernKind.SELF_HARM,
        parts=("kill/ed/ing, hang/ing, shoot/ing, drown/ing, stab/bing, poison/ing, harm/ed/ing, do away with, doing away with, to off, to top, to end", SELF),
        gap=0,
        ordered=True,
        unless=f"{_FIGURE}, {_STRAIN}, without harming, to finish, {_INJURY}",
        reason="Said outright; “killing myself at work” is a figure of speech.",
    ),
    ConcernRow(
        name="en.end_my_life",
        kind=ConcernKind.SELF_HARM,
        parts=("end, ending, ended, put an end to, take my, taking my, took my, finish off, taking own, take own, took own", "my life, my own life, my existence, it all, everything for good, this life, own life, life"),
        gap=0,
        ordered=True,
        unless="pain took, life away, life back, life over, put it all",
        reason="The same, as an end.",
    ),
    ConcernRow(
        name="en.end_it",
        kind=ConcernKind.SELF_HARM,
        parts=(f"{_WISH}, {_THINK}, enough to", "end it, ending it, end things, ending things, end everything, ending everything, put an end to it, put an end to everything, put an end to things, checking out, check out for good"),
        gap=4,
        ordered=True,
        unless="relationship, marriage, lease, contract, lawsuit, job, meeting, race, appointment, end things with",
        reason="The same, with what is ended left out.",
    ),
    ConcernRow(
        name="en.hurt_myself",
        kind=ConcernKind.SELF_HARM,
        parts=(f"want/ed to, wanna, urge/s to, feel like, felt like, tempted to, plan to, {_THINK}, on purpose, deliberately, to cope", "hurt myself, hurting myself, hurt my self, hurting my self, cut myself, cutting myself, burn myself, burning myself, injure myself, injuring myself, do something to myself, do something bad to myself"),
        gap=3,
        unless="afraid, scared, shaving, cooking, more, lifting, exercise, again, further, movement, moving, without, worse",
        reason="Hurting oneself with intent; “I hurt myself lifting” is an accident.",
    ),
    ConcernRow(
        name="en.cutting",
        kind=ConcernKind.SELF_HARM,
        parts=("been cutting, keep cutting, started cutting, cutting, i cut, i burn, been burning, i scratch, slit, slitting, slash, cut", "myself, my self, my arm, my arms, my wrist, my wrists, my thighs, my skin"),
        gap=0,
        ordered=True,
        unless="shaving, shaved, cooking, kitchen, saw, glass, work, knife slipped, accident, accidentally, short, myself off, slack, garden, stitches, fence, metal, tin, can lid, box, door, fell, in half, on a, on the, on some",
        reason="Cutting, as people who do it say it; at work or shaving it is an accident.",
    ),
    ConcernRow(
        name="en.suicide",
        kind=ConcernKind.SELF_HARM,
        parts=("suicide, suicidal, suicidality, self harm, selfharm, self harming, self injury, unalive, been cutting again, started cutting again",),
        unless="headache/s, squad, hotline, prevention, runs in, in my family, show, movie, documentary, series, news, tv, watched",
        reason="The word itself; a suicide headache is a kind of headache.",
    ),
    ConcernRow(
        name="en.want_to_die",
        kind=ConcernKind.SELF_HARM,
        parts=(
            f"{_WISH}, better off",
            ("die, be dead, was dead, were dead, dead, death, never been born, never born, not be here, i wasn't here, i weren't here, not be alive, not to be alive, i wasn't alive, to be gone, i was gone, disappear, vanish, not exist, not to exist, "
            "jump off, jump in front, jumping off, jumping in front, throw myself, throwing myself, drive off, driving off, drive into, driving into, not want to live"),
        ),
        gap=3,
        ordered=True,
        unless=f"{_FIGURE}, rather die than, hair, surgery, anesthesia, operation, to die for, die down, die of old age, like a dog, going to die, gonna die, pain to disappear, pain disappear, pain be gone, pain to be gone, pain gone, pain to go, pain to die, it gone, it to disappear, will disappear, would disappear, will be gone, dead end, disc, dead lift, dead tired, to help, battery, feels dead, goes dead, my dad, my mom, funeral, dying to, leg, foot, deadline, died, about, numbness",
        reason="A wish to be dead.",
    ),
    ConcernRow(
        name="en.think_of_death",
        kind=ConcernKind.SELF_HARM,
        parts=("think, thinking, thoughts, thought, think a lot, i dream", "about dying, of dying, about death, of death, about being dead, of being dead, about killing, about suicide, about not being here, about not living, about jumping, of jumping, about driving"),
        gap=2,
        ordered=True,
        unless="afraid, scared, dad, mom, father, mother, hospice, died, passed, husband, wife, i was dying, i was going to die",
        reason="The same, as a thought.",
    ),
    ConcernRow(
        name="en.crash",
        kind=ConcernKind.SELF_HARM,
        parts=(f"{_WISH}, {_THINK}", "drive, driving, crash, crashing, jump, jumping, step, stepping, walk, walking, throw, throwing", "off, into, in front of, under, out of", "bridge, train, trains, tree, cliff, wall, traffic, roof, window, truck, lake, river, oncoming, balcony, building, road, tracks, car, bus"),
        gap=6,
        ordered=True,
        unless="car accident, afraid, scared, without, get out of the car, in and out",
        reason="A way of doing it.",
    ),
    ConcernRow(
        name="en.no_reason",
        kind=ConcernKind.SELF_HARM,
        parts=("no, don't see, can't see, don't have, not, without, never, any, see no, what", "reason/s, point, use, purpose, sense", "live, living, alive, go on, going on, exist, existing, keep going"),
        gap=3,
        ordered=True,
        unless="living with, living room, living like, live with, with therapy, with physio",
        reason="No reason to live.",
    ),
    ConcernRow(
        name="en.not_wake_up",
        kind=ConcernKind.SELF_HARM,
        parts=(
            f"{_WISH}, go to sleep, to fall asleep, sleep and, if only, better",
            "not wake, not wake up, never wake, never wake up, won't wake up, don't wake up, wouldn't wake up, didn't wake up, not waking up, never waking up, wake up dead, don't wake, god takes me, god would take me, god take me, stay asleep forever, sleep forever, never woken up, hadn't woken up, never woke up, not woken up",
        ),
        gap=6,
        ordered=True,
        unless="refreshed, rested, stiff, at night, in the night, during the night, with pain, in pain, every hour, hours",
        reason="A wish not to wake up again; not waking from pain is another wish.",
    ),
    ConcernRow(
        name="en.better_without_me",
        kind=ConcernKind.SELF_HARM,
        parts=("better off, better, happier, easier, relieved, a burden, manage better, manage without me", "without me, with me gone, if i was dead, if i were dead, if i was gone, if i were gone, if i wasn't here, if i weren't here, if i wasn't around, if i weren't around, if i died, if i disappeared, if i did not exist, if i didn't exist, when i'm gone, me dead, me gone, with me in the ground, with me gone, with me dead"),
        gap=3,
        reason="Feeling that one is a burden.",
    ),
    ConcernRow(
        name="en.not_missed",
        kind=ConcernKind.SELF_HARM,
        parts=("nobody would, no one would, nobody will, no one will", "miss me, notice if i was gone, notice if i died, care if i died, care if i was gone, care if i was dead"),
        gap=1,
        ordered=True,
        reason="Feeling that one would not be missed.",
    ),
    ConcernRow(
        name="en.better_dead",
        kind=ConcernKind.SELF_HARM,
        parts=("better off dead, rather be dead, rather die, wish i was dead, wish i were dead, wish i was never born, wish i could die, wish i wouldn't, no point being here, no point in being here, no point living",),
        unless=f"{_FIGURE}, die than",
        reason="The same, as a comparison.",
    ),
    ConcernRow(
        name="en.not_live",
        kind=ConcernKind.SELF_HARM,
        parts=(
            "don't want to, do not want to, don't wanna, no longer want to, no desire to, not want to, lost the will to, no will to, no reason to, give me a reason to, gives me a reason to, need a reason to, no point to, tired of, sick of, no interest in, don't deserve to, never want to, see no reason to",
            "live, live anymore, living, be alive, stay alive, be here, be here anymore, be here any more, be around, be around anymore, exist, existing, go on living, keep living, continue living, carry on living, wake up anymore, being alive",
        ),
        gap=1,
        ordered=True,
        unless="live without, living without, live with, live in, live on, live like, live near, live alone, living with, living in, living like, living on, be here for, be here long, be here all, be around people, be around smoke, be around him, be around her, be here today, be here this",
        reason="No wish to live; “I don't want to live with this pain” is what most people mean by it.",
    ),
    ConcernRow(
        name="en.cannot_go_on",
        kind=ConcernKind.SELF_HARM,
        parts=("can't, cannot, can not, don't want to, do not want to, couldn't", "go on living, go on anymore, go on any more, keep living, go on with life, carry on living"),
        gap=1,
        ordered=True,
        unless="living with, living in, living like",
        reason="The same, as a strength that ends.",
    ),
    ConcernRow(
        name="en.not_live_so",
        kind=ConcernKind.SELF_HARM,
        parts=("don't want to live, do not want to live, don't wanna live", "like this, this way"),
        ordered=True,
        reason="May be about the pain, may be about life: a person should ask.",
    ),
    ConcernRow(
        name="en.no_point",
        kind=ConcernKind.SELF_HARM,
        parts=("no point, don't see the point, don't see a point, see no point, what's the point, not worth, isn't worth, nothing worth, nothing to, no reason, given up on, gave up on, give up on, giving up on, no meaning, hate, had enough of, done with, through with", "living, live for, life, being alive, being here, staying alive, my life, existing"),
        gap=3,
        ordered=True,
        unless="living with, living like, life insurance, quality of life, in my life, living room, sex life, work life, way of life",
        reason="No wish to live, said as a doubt.",
    ),
    ConcernRow(
        name="en.life_not_worth",
        kind=ConcernKind.SELF_HARM,
        parts=("life, living", "not worth, isn't worth, no longer worth, has no point, no point, has no meaning, is pointless, meaningless, worthless, isn't worth living, is over for me"),
        gap=2,
        ordered=True,
        unless="worth the risk, worth the money, battery, car",
        reason="The same, life first.",
    ),
    ConcernRow(
        name="en.overdose",
        kind=ConcernKind.SELF_HARM,
        parts=("took, swallowed, taking, swallow, swallowing, taken", "all my pills at once, all my tablets at once, all of them at once, the whole bottle, whole bottle, the entire bottle, every pill i, a whole bottle, too many on purpose, too many pills on purpose, an overdose"),
        gap=1,
        ordered=True,
        unless="as prescribed, every day, on time, every morning, daily, with food, over a week",
        reason="A way of doing it, said instead of it.",
    ),
    ConcernRow(
        name="en.take_all",
        kind=ConcernKind.SELF_HARM,
        parts=(f"{_WISH}, {_THINK}", "take, taking, swallow, swallowing, down, downing", "all, whole, entire, every, too many, a handful, a bunch, a lot", "pills, tablets, meds, medication, medicine, morphine, opioids, oxycodone, insulin, painkillers, bottle, at once, of them"),
        gap=5,
        ordered=True,
        unless="as prescribed, every day, on time, every morning, daily, with food, stop, less, fewer, don't want to take, not want to take, not to take, have to take, tired of, sick of, without",
        reason="The same, as a thought.",
    ),
    ConcernRow(
        name="en.overdose_name",
        kind=ConcernKind.SELF_HARM,
        parts=("overdose on purpose, overdosed on purpose, to overdose, of overdosing, about overdosing, want to od, i overdosed",),
        unless="accidentally, not to overdose, afraid to",
        reason="The same by name.",
    ),
    ConcernRow(
        name="en.saved_pills",
        kind=ConcernKind.SELF_HARM,
        parts=("saved, saving, save, stockpile/d/ing, stash/ed/ing, hoard/ed/ing, collecting, hidden, enough", "pills, tablets, meds, medication, them, opioids, oxycodone, morphine, insulin, painkillers", "to end, end it, end things, to die, all at once, when the time comes, way out, if it gets too, to finish, to kill, stop it all, not wake, never wake"),
        gap=8,
        unless="flare, flares, bad days, trip, vacation, money, cost, refill, give up, get up, wake up, pick up, follow up",
        reason="Pills kept for it; pills kept for bad days are another thing.",
    ),
    ConcernRow(
        name="en.hoarded_pills",
        kind=ConcernKind.SELF_HARM,
        parts=("saved up, saving up, stockpile/d/ing, stash/ed/ing, hoard/ed/ing, stash of", "pills, tablets, meds, medication, opioids, oxycodone, morphine, insulin, painkillers"),
        gap=3,
        ordered=True,
        unless="flare, flares, bad days, trip, vacation, money, cost, refill",
        reason="The same, with what for left out.",
    ),
    ConcernRow(
        name="en.have_plan",
        kind=ConcernKind.SELF_HARM,
        parts=("i have a plan to do it, i have a plan for how, i know how i would do it, i know how i'd do it, i have the means, i wrote a note, goodbye letter, goodbye letters, suicide note, goodbye note, i bought a rope, a loaded gun",),
        unless="insurance, health",
        reason="A plan or the means.",
    ),
)
