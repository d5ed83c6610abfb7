"""Words of concern that come as a fear, as an end only thought of, or as a "never" that is over."""

from intake.rules.cases.case import SOON, Case, case


def _written(words: str, *findings: str, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, SOON, *findings, reason=reason)


CONCERNS_FEARED_ENGLISH: tuple[Case, ...] = (
    _written("I worry I might kill myself", "self_harm: “kill myself”", reason="a fear of oneself"),
    _written(
        "I am scared I will hurt myself",
        "self_harm: “scared I will hurt myself”",
        reason="a fear of oneself, with no accident named",
    ),
    _written(
        "I'm afraid of what I might do to myself",
        "self_harm: “what I might do to myself”",
        reason="the act left out",
    ),
    _written(
        "Sometimes I think if I died it would be over",
        "self_harm: “if I died it would be over”",
        reason="death as the end of it",
    ),
    _written(
        "I can't feel it when I go",
        "bladder_or_bowel: “can't feel it when I go”",
        reason="the toilet left out",
    ),
    _written(
        "I just can't hold it", "bladder_or_bowel: “I just can't hold it”", reason="in the fewest words"
    ),
    _written(
        "I never wet the bed before this week",
        "bladder_or_bowel: “wet the bed”",
        reason="a never that is over",
    ),
    _written(
        "I did not have trouble peeing until Monday",
        "bladder_or_bowel: “trouble peeing”",
        reason="a not that is over",
    ),
)

CONCERNS_FEARED_SPANISH: tuple[Case, ...] = (
    _written("Tengo miedo de hacerme daño", "self_harm: “miedo de hacerme daño”", reason="miedo de sí mismo"),
    _written(
        "No tuve problemas para orinar hasta el lunes",
        "bladder_or_bowel: “problemas para orinar”",
        reason="un no que ya terminó",
    ),
)
