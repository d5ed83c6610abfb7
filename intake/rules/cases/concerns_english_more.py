"""More words of concern as people write them, in English: a case for every row."""

from intake.rules.cases.case import SOON, Case, case


def _written(words: str, *findings: str, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, SOON, *findings, reason=reason)


MORE_CONCERNS_ENGLISH: tuple[Case, ...] = (
    _written(
        "When I stand up I cannot hold it in",
        "bladder_or_bowel: “cannot hold it in”",
        reason="what is held is left out",
    ),
    _written("I haven't peed since last night", "bladder_or_bowel: “haven't peed”", reason="the time since"),
    _written(
        "I push and push and only a few drops come out",
        "bladder_or_bowel: “only a few drops come out”",
        reason="seen from the toilet",
    ),
    _written(
        "My bladder never empties all the way",
        "bladder_or_bowel: “bladder never empties”",
        reason="not to its end",
    ),
    _written(
        "The nurse had to drain my bladder because I could not go",
        "bladder_or_bowel: “nurse had to drain my bladder”",
        reason="what others did",
    ),
    _written(
        "I have to self catheterize since March",
        "bladder_or_bowel: “self catheterize”",
        reason="what is done about it",
    ),
    _written(
        "My bowel habits changed when the leg went weak, a big change in my bladder too",
        "bladder_or_bowel: “bowel habits changed”",
        "bladder_or_bowel: “change in my bladder”",
        reason="a change",
    ),
    _written(
        "Peeing takes ages to get going", "bladder_or_bowel: “Peeing takes ages”", reason="it needs time"
    ),
    _written(
        "I have no idea when my bladder needs emptying",
        "bladder_or_bowel: “no idea when my bladder”",
        reason="not knowing",
    ),
    _written(
        "My bladder gives me no warning any more",
        "bladder_or_bowel: “bladder gives me no warning”",
        reason="no sign",
    ),
    _written(
        "I sneezed and peed all over the kitchen floor",
        "bladder_or_bowel: “peed all over the kitchen”",
        reason="where it went",
    ),
    _written(
        "I have been going in my pants without knowing it",
        "bladder_or_bowel: “going in my pants”",
        reason="the plainest of verbs",
    ),
    _written(
        "Three nights running I wake up in a wet bed",
        "bladder_or_bowel: “wake up in a wet bed”",
        reason="as it is found",
    ),
    _written(
        "Some stool comes out and I don't feel it",
        "bladder_or_bowel: “stool comes out and I don't feel”",
        reason="it leaves by itself",
    ),
    _written(
        "The poop comes out with no warning",
        "bladder_or_bowel: “poop comes out with no warning”",
        reason="no warning",
    ),
    _written(
        "When I need to go I have five seconds",
        "bladder_or_bowel: “need to go I have five seconds”",
        reason="it cannot be put off",
    ),
    _written(
        "Twice I didn't make it to the toilet in time",
        "bladder_or_bowel: “didn't make it to the toilet in time”",
        reason="too late",
    ),
    _written(
        "I am not making it to the bathroom",
        "bladder_or_bowel: “not making it to the bathroom”",
        reason="the same, shortly",
    ),
    _written(
        "I use four pads a day because I leak",
        "bladder_or_bowel: “pads a day because I leak”",
        reason="a pad for leaks",
    ),
    _written(
        "they cathed me because my bladder would not empty",
        "bladder_or_bowel: “cathed”",
        "bladder_or_bowel: “bladder would not empty”",
        reason="said by what was done",
    ),
    _written("bladdr control is gone", "bladder_or_bowel: “bladdr control is gone”", reason="misspelled"),
    _written(
        "the waterworks are playing up",
        "bladder_or_bowel: “waterworks are playing up”",
        reason="another name for it",
    ),
    _written(
        "I have no sensation around my anus",
        "saddle: “no sensation around my anus”",
        reason="a feeling that is not there",
    ),
    _written(
        "There is a dead patch between my legs",
        "saddle: “dead patch between my legs”",
        reason="as people picture it",
    ),
    _written(
        "I can't feel my bottom at all", "saddle: “can't feel my bottom”", reason="the bottom, not felt"
    ),
    _written(
        "The part I sit on has gone to sleep",
        "saddle: “part I sit on has gone to sleep”",
        reason="the place by what it does",
    ),
    _written("gentials numb since friday", "saddle: “gentials numb”", reason="misspelled"),
    _written(
        "My crotch fell asleep on Sunday and has not woken up",
        "saddle: “crotch fell asleep”",
        reason="the place first",
    ),
    _written("Numbness in my lady parts", "saddle: “Numbness in my lady parts”", reason="a shy name"),
    _written(
        "The report says cauda equina syndrome", "saddle: “cauda equina syndrome”", reason="the medical name"
    ),
    _written(
        "I only half empty my bladder", "bladder_or_bowel: “half empty my bladder”", reason="not to its end"
    ),
    _written(
        "Poop falls out by itself",
        "bladder_or_bowel: “Poop falls out by itself”",
        reason="it leaves by itself",
    ),
    _written(
        "Number two happens before I know it",
        "bladder_or_bowel: “Number two happens before I know”",
        reason="a childish name",
    ),
    _written("There is no point being here", "self_harm: “no point being here”", reason="no wish to live"),
    _written("Haven't walked since Sunday", "walking: “Haven't walked”", reason="for some time"),
    _written(
        "My right leg buckles and I fall",
        "walking: “leg buckles and I fall”",
        reason="one leg until one falls",
    ),
    _written(
        "The left leg is dead, I can't move it",
        "walking: “leg is dead, I can't move it”",
        reason="the leg named before",
    ),
    _written(
        "I lost all strength in both legs", "walking: “lost all strength in both legs”", reason="no strength"
    ),
    _written(
        "Both legs have no power", "walking: “Both legs have no power”", reason="no strength, legs first"
    ),
    _written(
        "I have no feeling in both legs",
        "walking: “no feeling in both legs”",
        reason="legs that are not felt",
    ),
    _written(
        "My husband has to carry me to the bathroom", "walking: “has to carry me”", reason="done by others"
    ),
    _written("In a wheelchair since last week", "walking: “wheelchair since”", reason="used of late"),
    _written("My knees fold and I go down", "walking: “My knees fold”", reason="knees that do not carry"),
    _written("If I stand up my legs buckle", "walking: “legs buckle”", reason="an if that is the rule"),
    _written("I have been thinking about ending my life", "self_harm: “ending my life”", reason="as an end"),
    _written(
        "I think about how to end it",
        "self_harm: “think about how to end it”",
        reason="what is ended left out",
    ),
    _written(
        "I cut my arms when the pain gets bad", "self_harm: “I cut my arms”", reason="as people who do it say"
    ),
    _written("i wanna die", "self_harm: “wanna die”", reason="plain speech"),
    _written(
        "I think of driving my car into a tree",
        "self_harm: “think of driving my car into a tree”",
        reason="a way of doing it",
    ),
    _written(
        "I hope I go to bed and never wake up",
        "self_harm: “hope I go to bed and never wake up”",
        reason="not to wake up",
    ),
    _written(
        "I would rather be dead, better off dead",
        "self_harm: “would rather be dead”",
        "self_harm: “better off dead”",
        reason="a comparison",
    ),
    _written("I can't go on living", "self_harm: “can't go on living”", reason="strength that ends"),
    _written("What's the point of living", "self_harm: “What's the point of living”", reason="a doubt"),
    _written("Life is not worth it any more", "self_harm: “Life is not worth”", reason="life first"),
    _written(
        "Last week I took the whole bottle", "self_harm: “took the whole bottle”", reason="a way of doing it"
    ),
    _written("I overdosed in October", "self_harm: “I overdosed”", reason="by name"),
    _written(
        "I saved enough tablets to end things",
        "self_harm: “saved enough tablets to end”",
        reason="kept for it",
    ),
    _written(
        "I have been stockpiling my morphine",
        "self_harm: “stockpiling my morphine”",
        reason="kept, and what for left out",
    ),
    _written("I wrote a goodbye letter", "self_harm: “goodbye letter”", reason="a preparation"),
    _written("I see no reason to stay alive", "self_harm: “see no reason to stay alive”", reason="no reason"),
    _written(
        "If the pain stays I will kill myself", "self_harm: “kill myself”", reason="an if that threatens"
    ),
    _written("suisidal", "self_harm: “suisidal”", reason="misspelled"),
    _written("Nobody would miss me", "self_harm: “Nobody would miss me”", reason="not missed"),
    _written(
        "Denies fever. Cannot feel when I wipe",
        "saddle: “Cannot feel when I wipe”",
        reason="the denial is of something else",
    ),
)
