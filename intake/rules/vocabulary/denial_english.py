"""English words that deny what the words around them say."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.no",
        Kind.NO,
        "no, denies, denying, deny, negative for, free of, free from, absence of, lack of, "
        "nothing like, instead of, rather than, as opposed to, never any, not any, not a, not an, "
        "not even a, zero, clear of, wrongly, mistakenly, misdiagnosed with, misdiagnosed as, nil, "
        "nothing in the way of, nothing to suggest, nothing suggesting, nothing suggestive of, "
        "nothing to indicate, nothing indicating, nothing resembling, no suggestion of, "
        "not the slightest, devoid of, spared any, clear from, no trace of, neither hide nor hair of, "
        "no such thing as, far from, no signs of, not got, haven't got, havent got, hasn't got, hasnt got, ain't got, aint got, negative on, "
        "nix, came back negative for, tested negative for, came back clear of, was negative for, "
        "were negative for, is negative for, neg for, no ct evidence of, no mri evidence of, "
        "no radiographic evidence of, no imaging evidence of, no features of, nope, nah, no way it's, "
        "no way its, no way that it's, no way i have, no chance it's, cleared of, in the clear for, "
        "given the all clear for, all clear for, no proof of, no hint of, not causing any, not causing, isn't causing any, isn't causing, doesn't cause any, does not cause any, without causing any, without causing, not producing any, not resulting in any, not resulting in, does not meet criteria for, doesn't meet criteria for, not meeting criteria for, do not meet criteria for, all clear on, got the all clear on, the all clear on, no mention of, never mentioned, didn't mention, did not mention, nobody mentioned, no one mentioned, never said anything about, nobody said anything about, clean on, was clean on, clear on, was clear on, came back clean on, clean for, no clinical support for, no radiographic support for, no clinical or radiographic support for, no support for, no clinical or radiographic support for the claimed diagnosis of, no basis for",
        "negates what follows, up to the end of its scope",
    ),
    Row(
        "en.without",
        Kind.NO,
        "without, w/o, without any",
        "negates its own object: a verb that stands behind it says something new",
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
        "no longer think, no longer thinks, no longer believe, no longer believes, no longer suspect, "
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
        "not sure when, not sure where, not sure which, don't know how, don't know what, "
        "don't know when, do not know how, do not know what, do not know when, dont know how, "
        "dont know what, dont know when, not certain how, not certain why, not certain what, "
        "not certain when, not certain where, not certain which, no idea how, no idea why, no idea what, "
        "no idea when, no idea where, no idea which, unsure how, unsure why, unsure what, unsure when, "
        "unsure where, unsure which, don't remember how, don't remember why, don't remember what, "
        "don't remember when, don't remember where, don't remember which, don't recall how, "
        "don't recall why, don't recall what, don't recall when, don't recall where, don't recall which, "
        "can't remember how, can't remember why, can't remember what, can't remember when, "
        "can't remember where, can't remember which, can't recall how, can't recall why, "
        "can't recall what, can't recall when, can't recall where, can't recall which, "
        "do not remember how, do not remember why, do not remember what, do not remember when, "
        "do not remember where, do not remember which, without contrast, no contrast, "
        "without iv contrast, without gadolinium, w/o contrast, with and without contrast, "
        "without complication, without complications, without incident, without difficulty, "
        "no allergies, no known allergies, no known drug allergies, no known injury, no injury, "
        "no trauma, without trauma, no history of trauma, no acute distress, no red flags, got denied, "
        "was denied, were denied, been denied, claim denied, claim was denied, denied coverage, "
        "denied disability, denied me, denied my, not explained by, control level negative, "
        "no instrumentation, not because of, no rush, no secret, no surprise, not surprised, "
        "no two ways about it, not one but, no sooner, no exaggeration, can't sit, can't stand, "
        "can't walk, can't sleep, can't work, can't lift, can't bend, can't move, can't drive, cant sit, "
        "cant stand, cant walk, cant sleep, cant work, cant lift, cant bend, cannot sit, cannot stand, "
        "cannot walk, cannot sleep, cannot work, cannot lift, couldn't walk, couldn't move, "
        "couldn't stand, couldn't work, not able to work, unable to work, unable to stand, "
        "unable to walk, unable to sit, haven't seen anyone, haven't seen anybody, havent seen anyone, haven't seen a doctor, havent seen a doctor, not seen anyone, haven't been seen, not to worry, don't worry, dont worry, nothing to worry about, not worried, wasn't her place, wasn't his place",
        "holds a no that negates something else",
    ),
    Row(
        "en.ruled_out",
        Kind.RULED_OUT,
        "ruled out, rules out, ruling out, excluded, excludes, has been excluded, was excluded, "
        "disproved, disproven, that i do not have, that i don't have, which i do not have, "
        "which i don't have, denied, "
        "rule out any, disproves, refuted, dismissed, no longer suspected, discounted, "
        "ruled",
        "negates what follows, or what stands before when nothing follows",
    ),
    Row(
        "en.after_negated",
        Kind.AFTER_NEGATED,
        "was ruled out, were ruled out, been ruled out, is ruled out, are ruled out, "
        "turned out not to be, turned out negative, is absent, are absent, was absent, was wrong, "
        "was a mistake, were wrong, was mistaken, are wrong, is wrong, was misdiagnosed, it wasn't, "
        "it was not, but it wasn't, turned out to be wrong, was not the case, wasn't the case, "
        "is not the case, was not confirmed, wasn't confirmed, has not been confirmed, is nowhere, "
        "negative, didn't have it, don't have it, don't have that, do not have that, do not have it, "
        "don't have one, never had one, never had it, never had that, never had any, don't have any, "
        "nor do i, none, absent, couldn't find one, couldn't find any, "
        "couldn't find it, could not find one, could not find any, couldnt find one, "
        "couldnt find any, didn't find one, didn't find any, did not find one, did not find any, "
        "didnt find one, didnt find any, found none, came up empty, came back clear, came back clean, "
        "came back normal, came back negative, came back fine, drew a blank, none found, none seen, "
        "none was found, none were found, none identified, none was seen, wasn't there, "
        "weren't there, was not there, is not there, isn't there, aren't there, no sign of it, "
        "no sign of one, nothing there, there isn't any, there isn't one, there is none, none there, "
        "not the case, not the problem, wasn't found, weren't found, was not found, none of that, "
        "nothing of the sort, no such thing, i have neither, have neither, has neither, i have none, "
        "have none of, not what i have, is not what i have, isn't what i have, has been ruled out, "
        "have been ruled out, all ruled out, got ruled out, both ruled out, ruled out by, "
        "excluded by, were excluded, are excluded, is excluded, are unremarkable, is unremarkable, "
        "that was wrong, which was wrong, turned out wrong, was a false alarm, false alarm, "
        "wasn't it, it wasn't that, isn't it at all, is out, crossed off, was crossed off, "
        "took it back, was retracted, was withdrawn, scan was clear, mri was clear, scan was clean, "
        "mri was clean, scan came back clear, mri came back clear, theory was dropped, was dropped, "
        "was abandoned, has been dropped, was an error, was an error by, was the wrong diagnosis, "
        "is the wrong diagnosis, put to rest, put that to rest, laid to rest, said otherwise, "
        "says otherwise, proved otherwise, showed otherwise, shows otherwise, proved them wrong, "
        "proved him wrong, proved her wrong, was never an issue, "
        "never an issue, never came up, was never found, were never found, was never seen, "
        "never showed up, was never there, never materialized, nowhere to be seen, "
        "nowhere to be found, not in evidence, not appreciated, not visualized, not identified, "
        "not seen, not demonstrated, not evident, not present, not noted, not found, not detected, "
        "not visible, not apparent, not observed, was never diagnosed, that it is not, "
        "crossed off the list, ruled right out, not what it is, not what it was, was incorrect, "
        "is incorrect, were incorrect, was refuted, was disproved, was disproven, was discounted, "
        "is off the table, off the table, is out of the question, out of the question, "
        "has gone from my record, removed from my record, removed from my chart, taken off my chart, "
        "taken off my record, took it off my chart, removed from the problem list, not borne out, wasn't borne out, was not borne out, were not borne out, identified none, showed none, saw none, got thrown out, was thrown out, threw it out, threw that out, off the list",
        "negates what stands before",
    ),
    Row("en.not_me", Kind.AFTER_NEGATED, "not me", "the patient does not have it, whoever has"),
    Row("en.said_no", Kind.AFTER_NEGATED, "said no, says no, say no, said not, said no such thing", "at the end of what is said, denies it; before a thing, forbids it"),
    Row(
        "en.turned_out",
        Kind.AFTER_NEGATED,
        "turned out to be something else, turned out to be, turns out to be, ended up being, "
        "it was really, it was actually, it is really, it was just, it was only, they changed it to, "
        "changed the diagnosis to",
        "takes back what stands before: what follows is there",
    ),
    Row(
        "en.none_of_it",
        Kind.AFTER_NEGATED,
        "there wasn't one, there weren't any, there was none, there were none, there aren't any, "
        "i don't have one, i don't have it, i don't have that, i do not have it, i do not have that, "
        "i didn't have it, i didn't have one, i don't have any, they were wrong",
        "denies what the sentence before was about",
    ),
)
