"""Words in English that look like words of concern and are none."""

from intake.rules.cases.case import ROUTINE, Case, case


def _written(words: str, *, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, ROUTINE, reason=reason)


NO_CONCERNS_ENGLISH: tuple[Case, ...] = (
    _written("I wet myself laughing in 1990", reason="a figure of speech, and long ago"),
    _written("This pain is killing me", reason="a figure of speech"),
    _written("I hurt myself lifting a box", reason="an accident"),
    _written("cut myself shaving", reason="an accident"),
    _written("I get suicide headaches", reason="a kind of headache"),
    _written("I don't want to live with this pain", reason="what most people mean by it"),
    _written("I can't walk far", reason="not far is not not at all"),
    _written("I can't walk more than ten minutes without stopping", reason="a limit"),
    _written("I can't stand the noise", reason="another stand"),
    _written("I can't walk my dog", reason="another walk"),
    _written("My foot is numb", reason="another place"),
    _written("the bottom of my foot is numb", reason="another bottom"),
    _written("my left butt cheek goes numb when sitting", reason="one side, sitting"),
    _written("gallbladder removed in March", reason="another organ"),
    _written("bladder infection last month, problems with bladder infections", reason="another illness"),
    _written("No loss of bladder control", reason="denied"),
    _written("I have not lost control of my bladder", reason="denied"),
    _written("no numbness, weakness or bladder problems", reason="denied in a list"),
    _written("denies incontinence", reason="denied as clinicians write it"),
    _written("Incontinence? No.", reason="denied in the next sentence"),
    _written("bladder problems: none", reason="denied behind a colon"),
    _written("I never had suicidal thoughts", reason="denied"),
    _written("I do not want to die", reason="denied"),
    _written("My mother is incontinent", reason="another person"),
    _written("my brother died by suicide", reason="another person"),
    _written("My dad is 80. He can't walk.", reason="another person, by a pronoun"),
    _written("people with cauda equina lose bladder control", reason="people in general"),
    _written("If I lose control of my bladder I will call", reason="supposed"),
    _written("I am afraid of ending up incontinent", reason="feared"),
    _written("Can this cause incontinence?", reason="asked"),
    _written("As a child I wet the bed", reason="long ago"),
    _written("20 years ago I could not walk for a week", reason="long ago"),
    _written("In 1985, I lost control of my bladder", reason="long ago"),
    _written("oxycodone 5 mg, gabapentin 300 mg at night", reason="ordinary medicines"),
    _written("I want to walk again and sleep through the night", reason="an ordinary goal"),
    _written("I don't want to end up with incontinence", reason="unwanted, not so"),
    _written("I can barely walk a mile", reason="a limit"),
    _written("My leg gave out and I can't stand the pain", reason="another stand"),
    _written("My father can barely walk", reason="another person"),
    _written("I never poop myself", reason="denied"),
)
