"""More words in English that look like words of concern and are none."""

from intake.rules.cases.case import ROUTINE, Case, case


def _written(words: str, *, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, ROUTINE, reason=reason)


MORE_NO_CONCERNS_ENGLISH: tuple[Case, ...] = (
    _written("I pee without any trouble", reason="denied inside the words"),
    _written("Not numb between the legs, not soiling myself", reason="denied one by one"),
    _written("Numbness in the saddle area? None.", reason="denied in answer"),
    _written("Bladder problems - none", reason="denied behind a dash"),
    _written("Denies saddle anesthesia, bowel or bladder dysfunction", reason="denied as a list"),
    _written("No fever, groin numbness or leaking of urine", reason="denied in the middle of a list"),
    _written("There is some numbness but not in my groin", reason="another place"),
    _written("Pain in the groin and tingling in my foot", reason="two places"),
    _written("The bottom of my back is numb", reason="another bottom"),
    _written("The balls of my feet tingle", reason="other balls"),
    _written("After a long bike ride my crotch goes numb for a few minutes", reason="a bicycle seat"),
    _written("The epidural made my legs and groin numb during labor", reason="an anaesthetic"),
    _written("My knee gives out now and then", reason="a knee"),
    _written("My legs were like jelly after the marathon", reason="after a run"),
    _written("I can't stand my boss", reason="another stand"),
    _written("I can't walk my usual route", reason="a limit"),
    _written("I lost control of my car on ice", reason="another control"),
    _written("I leaked for a few months after my first baby", reason="childbirth"),
    _written("I had a car accident, no bladder issues", reason="another accident"),
    _written("I have used heating pads", reason="other pads"),
    _written("I pee a lot because of the water pill", reason="a medicine"),
    _written(
        "My hospital papers say to return if I notice a numb groin, trouble peeing or weak legs",
        reason="a leaflet",
    ),
    _written("My doctor asked if I had any numbness in my private area", reason="asked"),
    _written(
        "The surgeon explained the risks, including paralysis of the legs and incontinence",
        reason="what may happen",
    ),
    _written("I googled cauda equina", reason="read about"),
    _written("Loss of bladder control would be an emergency", reason="known, not so"),
    _written("I would like to know whether numbness in the groin matters", reason="asked"),
    _written("I care for a lady who wears diapers", reason="another person"),
    _written(
        "My neighbor told me her bladder problems came from her back", reason="another person who tells"
    ),
    _written("My husband is paralyzed in both legs", reason="another person"),
    _written("I wet the bed until I was eight", reason="childhood"),
    _written("Kidney stones in 2015, could not pee for a day", reason="old, in the clause behind"),
    _written("I was suicidal in my twenties, I got help and I'm good now", reason="over"),
    _written("I was in a wheelchair as a kid", reason="childhood"),
    _written("I cut my finger chopping onions", reason="an accident"),
    _written("I shot myself in the foot by skipping therapy", reason="a figure of speech"),
    _written("I'm killing myself trying to keep up", reason="a figure of speech"),
    _written("I want to die my hair", reason="another die"),
    _written("I don't wake up rested", reason="sleep"),
    _written("I keep some pills for bad days", reason="kept for another reason"),
    _written("I take all my pills in the morning", reason="as prescribed"),
    _written("I have a plan: lose weight and swim", reason="another plan"),
    _written("I feel better without meds", reason="another without"),
    _written("They are my reason to keep going", reason="a reason to live"),
    _written("I can't go on vacation", reason="another going on"),
    _written("I'm afraid I hurt my back", reason="an injury feared"),
    _written("I don't want to hurt myself lifting", reason="an injury"),
    _written("I am scared I will hurt myself if I lift", reason="an injury feared"),
    _written("I am scared of hurting myself again", reason="an injury feared"),
    _written("I worry I will harm myself lifting", reason="an injury feared"),
    _written("I never had trouble peeing before or after", reason="denied for both times"),
    _written("I can't feel it when I go for a walk", reason="another going"),
    _written("The side effects include suicidal thoughts", reason="what may happen"),
    _written("Suicide runs in my family", reason="other persons"),
)
