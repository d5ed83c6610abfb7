"""English words that deny, doubt or only suppose what the words around them say."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.no",
        Kind.NO,
        "no, without, w/o, denies, denying, deny, negative for, free of, free from, absence of, lack of, "
        "nothing like, instead of, rather than, as opposed to, never any, not any, not a, not an, "
        "not even a, zero, clear of, without any, wrongly, mistakenly, misdiagnosed with, "
        "misdiagnosed as",
        "negates what follows, up to the end of its scope",
    ),
    Row(
        "en.neither",
        Kind.NO,
        "nor, neither, none of",
        "denies the verb that follows too",
    ),
    Row(
        "en.not",
        Kind.NOT,
        "not, never, don't, doesn't, didn't, isn't, wasn't, aren't, weren't, haven't, hasn't, hadn't, "
        "ain't, dont, doesnt, didnt, isnt, wasnt, arent, werent, havent, hasnt, hadnt, aint, cannot, "
        "can't, cant, couldn't, couldnt, won't, wouldn't, wont, failed to, fails to, unable to, wouldnt, "
        "shouldn't, nothing, neither one, nobody, no one, noone",
        "negates a verb: the finding only when the verb is one of having, seeing or being",
    ),
    Row(
        "en.not_negating",
        Kind.NOT_NEGATING,
        "not only, not just, not merely, don't just, doesn't just, didn't just, isn't just, wasn't just, "
        "no doubt, no question, no change, no changes, no significant change, no interval change, "
        "no surgery, no progression, no worsening, no longer, not only do, can't believe, no matter, "
        "not to mention, no wonder, no fun, no joke, no treatment, no medication, no meds, "
        "not responding, without change, without surgery, not surprisingly, no thanks to, no way, "
        "no problem, no stranger to, didn't know, never knew, didn't realize, not until, wasn't until, "
        "no small, no time, no reason, no choice, no money, no insurance, no need, no desire, no plans, "
        "no plan, no appetite, no fault, no stranger, not sure how, not sure why, not sure what, "
        "not sure when, not sure where, not sure which, don't know how, don't know why, don't know what, "
        "don't know when, don't know where, don't know which, do not know how, do not know why, "
        "do not know what, do not know when, do not know where, do not know which, dont know how, "
        "dont know why, dont know what, dont know when, dont know where, dont know which, "
        "not certain how, not certain why, not certain what, not certain when, not certain where, "
        "not certain which, no idea how, no idea why, no idea what, no idea when, no idea where, "
        "no idea which, unsure how, unsure why, unsure what, unsure when, unsure where, unsure which, "
        "don't remember how, don't remember why, don't remember what, don't remember when, "
        "don't remember where, don't remember which, don't recall how, don't recall why, "
        "don't recall what, don't recall when, don't recall where, don't recall which, "
        "can't remember how, can't remember why, can't remember what, can't remember when, "
        "can't remember where, can't remember which, can't recall how, can't recall why, "
        "can't recall what, can't recall when, can't recall where, can't recall which, "
        "do not remember how, do not remember why, do not remember what, do not remember when, "
        "do not remember where, do not remember which",
        "holds a no that negates something else",
    ),
    Row(
        "en.ruled_out",
        Kind.RULED_OUT,
        "ruled out, rules out, ruling out, excluded, excludes, has been excluded, was excluded, "
        "disproved, disproven, that i do not have, that i don't have, which i do not have, "
        "which i don't have, denied",
        "negates what follows, or what stands before when nothing follows",
    ),
    Row(
        "en.after_negated",
        Kind.AFTER_NEGATED,
        "was ruled out, were ruled out, been ruled out, is ruled out, are ruled out, "
        "turned out not to be, turned out negative, is absent, are absent, was absent, was wrong, "
        "was a mistake, were wrong, was mistaken, are wrong, is wrong, was misdiagnosed, it wasn't, "
        "it was not, but it wasn't, turned out to be something else, turned out to be wrong, "
        "was not the case, wasn't the case, is not the case, was not confirmed, wasn't confirmed, "
        "not confirmed, has not been confirmed, is nowhere, negative, didn't have it, don't have it, "
        "don't have that, do not have that, do not have it, don't have one, never had one, never had it, "
        "never had that, never had any, don't have any, turned out i didn't, turns out i don't, "
        "turns out i didn't, nor do i, but i don't, but i didn't, but i do not, turned out to be, "
        "turns out to be, ended up being, it was really, it was actually, it is really, it was just, "
        "it was only, they changed it to, changed the diagnosis to, none, absent",
        "negates what stands before",
    ),
    Row(
        "en.none_of_it",
        Kind.AFTER_NEGATED,
        "there wasn't one, there weren't any, there was none, there were none, there isn't one, "
        "there aren't any, i don't have one, i don't have it, i don't have that, i do not have it, "
        "i do not have that, i didn't have it, i didn't have one, i don't have any, they were wrong",
        "denies what the sentence before was about",
    ),
    Row(
        "en.maybe",
        Kind.MAYBE,
        "possibly, probably, suspect, suspects, suspecting, suspicion, suspicious for, suspicion of, "
        "suspicious of, suspicion for, might, may have, may be, might be, might have, could be, "
        "could have, may, could, maybe, perhaps, suggestive of, suggesting, suggests, suggest, "
        "suggested, think, thinks, thinking, believe, believes, guess, guessing, seems, seem, seemed, "
        "appears to have, appears to be, appeared to have, looks like, looked like, look like, "
        "not sure if, not sure whether, unsure if, don't know if, don't know whether, do not know if, "
        "dont know if, not certain if, wondering if, wonder if, wonders if, wondering whether, "
        "wonder whether, see if, see whether, check if, check whether, determine if, determine whether, "
        "unclear if, unclear whether, can't rule out, cannot rule out, couldn't rule out, "
        "could not rule out, cannot exclude, can't exclude, could not exclude, couldn't exclude, "
        "can not exclude, can not rule out, rule out, to rule out, r/o, concern for, concerning for, "
        "concerned about, concerned for, worried about, worried i have, worried that, worried it, "
        "worried, afraid, fear, fears, query, differential, differential diagnosis, ddx, do i have, "
        "could i have, is it, is this, could it be, could this be, can it be, would it be, sounds like, "
        "sounded like, sort of like, either, potential, potentially, evaluate for, evaluation for, "
        "assess for, not sure, unsure, kind of thinks, assume, assumes, assumed, assuming, supposedly, "
        "apparently, feels like, borderline, doubt, doubts, no idea if, wants to check, leaning toward, "
        "leaning towards, leaning to, hinted at, raise the possibility of, raises the possibility of, "
        "possibility of, self diagnosed, self diagnosis, working diagnosis, tentative, tentatively, "
        "as if, suspicious, feel like, i bet, pretty sure, fairly sure, almost sure, may well, "
        "should be, suppose, question of, supposed to be, i suppose, tested for, screening for, "
        "screen for, checked for, check for, checking for, looked for, looking for, look for, "
        "test me for, test for, testing for, testing me for, check me for, checked me for, "
        "tested me for, screened for, figured, figures, figure, reckons, reckon, guesses, "
        "may or may not, might or might not, wondering about, wonder about, asked about, a chance, "
        "some chance, good chance, chance, not 100 % sure, not entirely sure, not completely sure, "
        "not totally sure, not really sure, not positive, not convinced, not quite sure, "
        "not exactly sure",
        "puts what follows in doubt",
    ),
    Row(
        "en.thought",
        Kind.MAYBE,
        "thought, believed, at first thought, was thought, initially thought, first thought",
        "a doubt of the past: taken back when a but says what it was",
    ),
    Row(
        "en.maybe_either",
        Kind.MAYBE_EITHER,
        "possible, probable, suspected, likely, most likely, questionable, doubtful, unlikely, "
        "equivocal, presumed, presumptive, provisional, not certain",
        "puts in doubt what follows, or what it directly follows",
    ),
    Row(
        "en.after_maybe",
        Kind.AFTER_MAYBE,
        "is suspected, are suspected, was suspected, is possible, are possible, is probable, is likely, "
        "is questionable, is not excluded, not excluded, cannot be excluded, can't be excluded, "
        "cannot be ruled out, can't be ruled out, could not be excluded, could not be ruled out, "
        "couldn't be ruled out, not ruled out, not yet ruled out, hasn't been ruled out, "
        "has not been ruled out, to be confirmed, not yet confirmed, or something like that, "
        "or something, if i remember right, if i remember correctly, if i recall, in question, "
        "or so they think, is unlikely, is the suspicion, is a possibility, seems likely, "
        "seems possible, not 100 sure, but not sure, was mentioned as a possibility",
        "puts what stands before in doubt",
    ),
    Row("en.versus", Kind.VERSUS, "vs, versus, v s", "either one: both in doubt"),
    Row(
        "en.suppose",
        Kind.SUPPOSE,
        "risk of, risks of, risk for, risk factor for, in case, prevent, prevents, preventing, "
        "prevention of, avoid, avoiding, unless, complications include, complications such as, "
        "risks include, at risk for, at risk of, increases the risk, side effects include, "
        "scared of getting, afraid of getting, so i don't get, turn into, turns into, develop into, "
        "end up with, predispose to, predisposes to, should i have, hypothetically, article about, "
        "video about, book about, read about, reading about, read that, googled, a class on, "
        "an article on, study of, study on, brochure about, pamphlet on, pamphlet about, leaflet on, "
        "treats, specializes in, specialist in, expert in, information about, information on, info on, "
        "clinic for, support group for, difference between, ending up with, worry about getting, "
        "worried about getting, worry about, fear of getting, scared i will get",
        "what follows is supposed, warned of or read about, not reported",
    ),
    Row(
        "en.if",
        Kind.IF,
        "if, whether",
        "at the head of its clause a supposition; further in, a doubt",
    ),
    Row(
        "en.general",
        Kind.GENERAL,
        "people with, patients with, people who have, patients who have, many people, most people, some people, people my age, a lot of people, "
        "anyone with, anybody with, someone with, those with, those who have, everyone with, everybody with, individuals with, "
        "people like, others with, persons with, for people, men with, women with, folks with, people get, everybody my age, everyone my age, "
        "people over, adults over, adults with, anyone who has, someone who has, half of people, common in, half of all people",
        "a general statement",
    ),
    Row(
        "en.after_general",
        Kind.AFTER_GENERAL,
        "is common, are common, is very common, are very common, usually, often, is caused by, "
        "are caused by, runs in families, is one of the, is hereditary, is genetic, is the most common, "
        "can be treated, is treated, are treated, can be very painful, is something, can heal, "
        "can go away, is a normal part, are a normal part, are normal",
        "what stands before, unless it is said to be mine, is a general statement",
    ),
    Row(
        "en.can_cause",
        Kind.CAN_CAUSE,
        "can lead to, may lead to, can cause, may cause, could cause, might lead to, could lead to, "
        "might cause, can progress to, may progress to, can develop into, can result in, may result in",
        "warns of one thing and of the other",
    ),
    Row(
        "en.definition",
        Kind.CAN_CAUSE,
        "is a condition, are conditions, is a disease, is when, is defined as, occurs when, "
        "happens when, refers to, means that, is where",
        "says what a word means",
    ),
)
