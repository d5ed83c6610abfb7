"""Words of concern as people write them, in English."""

from intake.rules.cases.case import SOON, Case, case


def _written(words: str, *findings: str, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, SOON, *findings, reason=reason)


CONCERNS_ENGLISH: tuple[Case, ...] = (
    _written(
        "Since Friday I lost control of my bladder.",
        "bladder_or_bowel: “lost control of my bladder”",
        reason="plain",
    ),
    _written(
        "I am losing bladder control.", "bladder_or_bowel: “losing bladder control”", reason="another order"
    ),
    _written(
        "loss of bowel and bladder control",
        "bladder_or_bowel: “loss of bowel and bladder control”",
        reason="two organs",
    ),
    _written("I can't hold my pee", "bladder_or_bowel: “can't hold my pee”", reason="cannot hold"),
    _written(
        "I cant control my bowels anymore",
        "bladder_or_bowel: “cant control my bowels”",
        reason="no apostrophe",
    ),
    _written("I CAN'T PEE", "bladder_or_bowel: “CAN'T PEE”", reason="capitals"),
    _written(
        "unable to urinate since last night", "bladder_or_bowel: “unable to urinate”", reason="retention"
    ),
    _written(
        "They put in a catheter for urinary retention",
        "bladder_or_bowel: “put in a catheter”",
        "bladder_or_bowel: “urinary retention”",
        reason="medical word",
    ),
    _written("I wet myself twice this week", "bladder_or_bowel: “wet myself”", reason="an accident"),
    _written(
        "Woke up and had peed in my bed", "bladder_or_bowel: “peed in my bed”", reason="an accident at night"
    ),
    _written("I keep leaking urine", "bladder_or_bowel: “I keep leaking”", reason="leaks"),
    _written(
        "having bowel accidents",
        "bladder_or_bowel: “having bowel accidents”",
        reason="accidents of the bowel",
    ),
    _written("I have become incontinent", "bladder_or_bowel: “incontinent”", reason="one word"),
    _written("trouble peeing for a week", "bladder_or_bowel: “trouble peeing”", reason="trouble in general"),
    _written("very weak stream lately", "bladder_or_bowel: “weak stream”", reason="an early sign"),
    _written(
        "I can't feel when I need to go",
        "bladder_or_bowel: “can't feel when I need to go”",
        reason="no feeling",
    ),
    _written(
        "I wear diapers now", "bladder_or_bowel: “wear diapers”", reason="said by what is done about it"
    ),
    _written("My groin is numb", "saddle: “groin is numb”", reason="place first"),
    _written("numbness between my legs", "saddle: “numbness between my legs”", reason="feeling first"),
    _written(
        "tingling around my private parts", "saddle: “tingling around my private parts”", reason="tingling"
    ),
    _written(
        "I can't feel it when I wipe", "saddle: “can't feel it when I wipe”", reason="where it is noticed"
    ),
    _written("no feeling during sex", "saddle: “no feeling during sex”", reason="where it is noticed"),
    _written("my butt is numb all day", "saddle: “my butt is numb”", reason="the bottom"),
    _written("ER wrote saddle anesthesia?", "saddle: “saddle anesthesia”", reason="the medical name, asked"),
    _written("Since yesterday I cannot walk", "walking: “cannot walk”", reason="cannot walk at all"),
    _written("I can't even stand up", "walking: “can't even stand up”", reason="a word between"),
    _written("My legs stopped working on Sunday", "walking: “legs stopped working”", reason="legs first"),
    _written("I can't move my legs", "walking: “can't move my legs”", reason="no movement"),
    _written("I have to crawl to the kitchen", "walking: “have to crawl”", reason="said by what is done"),
    _written("paralyzed in both legs", "walking: “paralyzed in both legs”", reason="the word for it"),
    _written("Some days I want to kill myself", "self_harm: “kill myself”", reason="outright"),
    _written("I think about suicide", "self_harm: “think about suicide”", reason="the word"),
    _written("i feel suicidal", "self_harm: “suicidal”", reason="the word for the mood"),
    _written(
        "They would be better off without me", "self_harm: “better off without me”", reason="without the word"
    ),
    _written(
        "I don't want to live anymore", "self_harm: “don't want to live anymore”", reason="no wish to live"
    ),
    _written(
        "I have thoughts of hurting myself", "self_harm: “thoughts of hurting myself”", reason="with intent"
    ),
    _written(
        "I don't want to kill myself but I think of it",
        "self_harm: “kill myself”",
        reason="fails toward a person",
    ),
    _written(
        "I lost control of my bladder and I cannot walk",
        "bladder_or_bowel: “lost control of my bladder”",
        "walking: “cannot walk”",
        reason="two kinds",
    ),
    _written("No fever, can't pee", "bladder_or_bowel: “can't pee”", reason="the no belongs to the fever"),
    _written(
        "No. I can't feel my legs", "walking: “can't feel my legs”", reason="the no answers something else"
    ),
    _written(
        "I had surgery in 1985 and I can't pee",
        "bladder_or_bowel: “can't pee”",
        reason="the year is the operation's",
    ),
    _written(
        "incontinent since 1998, still am", "bladder_or_bowel: “incontinent”", reason="an old start, still so"
    ),
    _written(
        "My wife noticed that I wet myself", "bladder_or_bowel: “wet myself”", reason="the wife only saw it"
    ),
    _written(
        "I am scared because I lost control of my bladder",
        "bladder_or_bowel: “lost control of my bladder”",
        reason="a fact",
    ),
    _written("not sure if it matters: numb groin", "saddle: “numb groin”", reason="not sure is no denial"),
    _written(
        "no bladder control since Monday", "bladder_or_bowel: “no bladder control”", reason="what is missing"
    ),
    _written(
        "two bathroom accidents last week", "bladder_or_bowel: “bathroom accidents”", reason="as one name"
    ),
    _written(
        "I wanted to take all my pills",
        "self_harm: “wanted to take all my pills”",
        reason="a way of doing it",
    ),
    _written(
        "my bladder is not working", "bladder_or_bowel: “bladder is not working”", reason="the organ fails"
    ),
    _written(
        "I don't see the point of living", "self_harm: “don't see the point of living”", reason="a doubt"
    ),
    _written("haven't been able to pee", "bladder_or_bowel: “haven't been able to pee”", reason="until now"),
    _written(
        "I don't want pills I lost control of my bladder",
        "bladder_or_bowel: “lost control of my bladder”",
        reason="unwanted is something else",
    ),
    _written("Twice I poop myself", "bladder_or_bowel: “poop myself”", reason="an accident of the bowel"),
    _written("I can barely walk since Monday", "walking: “can barely walk”", reason="hardly at all"),
    _written(
        "My legs gave out and now I can't stand",
        "walking: “legs gave out”",
        "walking: “can't stand”",
        reason="legs fail",
    ),
    _written(
        "I do not want to live like this",
        "self_harm: “do not want to live like this”",
        reason="in doubt it counts",
    ),
)
