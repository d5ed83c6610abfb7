"""English words that put in doubt what the words around them say."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.maybe",
        Kind.MAYBE,
        "possibly, probably, suspecting, suspicion, suspicious for, suspicion of, "
        "suspicious of, suspicion for, might, may have, may be, might be, might have, could be, "
        "could have, may, could, maybe, perhaps, suggestive of, suggesting, suggests, suggest, "
        "suggested, thinking, guess, guessing, seems, seem, seemed, "
        "appears to have, appears to be, appeared to have, looks like, looked like, look like, "
        "not sure if, not sure whether, unsure if, don't know if, don't know whether, do not know if, "
        "dont know if, not certain if, wondering if, wonder if, wonders if, wondering whether, "
        "wonder whether, see if, see whether, check if, check whether, determine if, "
        "determine whether, unclear if, unclear whether, can't rule out, cannot rule out, "
        "couldn't rule out, could not rule out, cannot exclude, can't exclude, could not exclude, "
        "couldn't exclude, can not exclude, can not rule out, rule out, to rule out, r/o, "
        "concern for, concerning for, concerned about, concerned for, worried about, worried i have, "
        "worried that, worried it, worried, afraid, fear, fears, query, differential, "
        "differential diagnosis, ddx, do i have, could i have, is it, is this, could it be, "
        "could this be, can it be, would it be, sounds like, sounded like, sort of like, either, "
        "potential, potentially, evaluate for, evaluation for, assess for, not sure, unsure, "
        "kind of thinks, assumed, assuming, supposedly, feels like, "
        "borderline, doubt, doubts, no idea if, wants to check, leaning toward, leaning towards, "
        "leaning to, hinted at, raise the possibility of, raises the possibility of, possibility of, "
        "self diagnosed, self diagnosis, working diagnosis, tentative, tentatively, as if, "
        "suspicious, feel like, i bet, pretty sure, fairly sure, almost sure, may well, should be, "
        "suppose, question of, supposed to be, i suppose, tested for, screening for, screen for, "
        "checked for, check for, checking for, looked for, looking for, look for, test me for, "
        "test for, testing for, testing me for, check me for, checked me for, tested me for, "
        "screened for, figured,  may or may not, "
        "might or might not, wondering about, wonder about, asked about, a chance, some chance, "
        "good chance, chance, not 100 % sure, not entirely sure, not completely sure, "
        "not totally sure, not really sure, not positive, not convinced, not quite sure, "
        "not exactly sure, queries, queried, wondered, wondered about, wondered if, wondered whether, "
        "wonders about, mentioned maybe, prolly, probs, prob, probly, dunno if, dont no if, "
        "don't no if, dont kno if, symptoms match, symptoms fit, symptoms matched, symptoms matching, "
        "fits with, fit with, match the symptoms of, symptoms like, sounds just like, "
        "sounds exactly like, could well be, suspicions of, hunch, gut feeling, speculated, "
        "speculates, in two minds about, toying with, impression of, threw out the word, floated, "
        "mooted, keeps hinting, hinted, hinting, on the lookout for, provisional diagnosis, "
        "provisionally, clinically suspected, working theory, theory is, whether it's, whether its, "
        "whether i have, could i be having, is there, looks to be, looks to have, looked to be, "
        "gives the impression of, allegedly, so called, conceivably, plausibly, in all likelihood, "
        "all signs point to, signs point to, points to, pointing to, points toward, pointing towards, "
        "yet to be proven, to confirm or exclude, to confirm or exclude a, to exclude, exclude, "
        "worry it is, worry that it is, worried its, worried it's, scared it is, scared it's, "
        "scared its, afraid it is, afraid it's, have a feeling, got a feeling, feeling it's, "
        "feeling its, convinced, hoping it isn't, hope it isn't, hoping it's not, hope it's not, "
        "hope its not, hoping its not, praying it isn't, hopefully not, hopefully it's not, "
        "fingers crossed it's not, hope not, may reflect, might reflect, could reflect, "
        "could represent, may represent, might represent, may indicate, might indicate, "
        "could indicate, concern about, index of suspicion for, low suspicion for, rule out for, "
        "work up for, workup for, being worked up for, investigated for, being investigated for, "
        "under investigation for, referred for possible, working dx, i'd bet, bet money, got to be, "
        "gotta be, has to be, hints at, hinting at, imo, imho, i'm sure i have, im sure i have, "
        "sure it's, sure its, dr google, doctor google, according to the internet, "
        "according to google, according to webmd, according to chatgpt, something like, one said, "
        "one says, one doctor said, one doctor says, one doctor thinks, have a hunch, my money is on, "
        "money's on, my theory, self diagnosing, i've decided, i've convinced myself, might've been, "
        "could've been, would guess, i'd guess, i'd say, i would say, i'd imagine, perhaps it's, "
        "what if it's, what if its, is it possible that, fingers pointing at, primary suspect, "
        "suspicion is, top of the list is, top suspect, it must be, must be a, must be my, "
        "must have a, "
        "raised the possibility of, raised the question of, raises the question of, "
        "raised the idea of, raised concern for, raises concern for, raising concern for, "
        "google says, google thinks, chatgpt says, internet says, not confirmed yet but, "
        "raise concern for, raised suspicion for, raised suspicion of, favors, favours, favoring, favouring, favored, favoured, googled it, i googled it, googled my symptoms, haven't ruled out, havent ruled out, hasn't ruled out, have not ruled out, has not ruled out, didn't rule out, did not rule out, yet to rule out, i've got a feeling, ive got a feeling, i have a feeling, i got a feeling, almost certain, nearly certain, one chiropractor says, doctor number one",
        "puts what follows in doubt",
    ),
    Row(
        "en.opines",
        Kind.MAYBE,
        "think, thinks, believe, believes, suspect, suspects, reckon, reckons, guesses, figure, figures, "
        "assume, assumes",
        "what somebody thinks: said by a relative of the patient, unless it is of their own",
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
        "equivocal, presumed, presumptive, provisional, not certain, "
        "presumptively, uncertain, putative, unproven, unconfirmed, undiagnosed",
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
        "seems possible, not 100 sure, but not sure, was mentioned as a possibility, "
        "as a possibility, as one possibility, another one says no, another says no, another said no, "
        "the other says no, the other said no, the other one says no, another doctor says no, "
        "the other doctor says no, another disagrees, the other disagrees, others say no, "
        "second opinion said no, second opinion says no, another one says no it isn't, is my guess, "
        "would be my guess, is my best guess, is his guess, is her guess, is their guess, "
        "is what they suspect, is what they think, is what he suspects, is what she suspects, "
        "is what he thinks, is what she thinks, is the working diagnosis, remains possible, "
        "remains a possibility, can't be sure, cant be sure, don't quote me, who knows, "
        "no one is sure, nobody is sure, nobody knows for sure, not proven, never proven, "
        "never confirmed, was never confirmed, unconfirmed so far, not confirmed yet, i reckon, "
        "is the theory, is the leading theory, is being considered, on the cards, "
        "i think it's called, i think its called, or whatever it's called, awaiting confirmation, "
        "pending confirmation, pending mri, not officially, but not officially, "
        "no official diagnosis, not been proven, needs confirming, needs confirmation, "
        "to be verified, has been raised, was raised, was queried, is queried, "
        "not ruled out yet, not excluded yet, "
        "not confirmed, "
        "if memory serves, main suspect, prime suspect, is the main suspect, is my bet, "
        "is what i'm thinking, is what i suspect, is what im thinking, or so i think, "
        "or so i believe, or so i'm told by google, don't know for sure, not sure though, "
        "not sure tho, but who knows, idk, but idk, but no one knows, but nobody knows, "
        "nobody has confirmed it, nobody has confirmed, no one has confirmed, hasn't been proven, "
        "hasn't been confirmed, has yet to be confirmed, but nobody checked, still on the table, is on the table, or so apparently, nobody knows, no one knows",
        "puts what stands before in doubt",
    ),
    Row("en.versus", Kind.VERSUS, "vs, versus, v s", "either one: both in doubt"),
)
