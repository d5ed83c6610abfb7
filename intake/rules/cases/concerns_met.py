"""Words of concern as they are met: what was nearly done, what was found, and what spread."""

from intake.rules.cases.case import SOON, Case, case


def _written(words: str, *findings: str, reason: str) -> Case:
    return case(f"Written: {words}", {"visit_goal": words}, SOON, *findings, reason=reason)


CONCERNS_MET_ENGLISH: tuple[Case, ...] = (
    _written(
        "There is a knife in my drawer and I keep thinking of using it on myself",
        "self_harm: “knife in my drawer and I keep thinking of using it on myself”",
        reason="the means, and on whom",
    ),
    _written(
        "Last week I was on the overpass and almost jumped",
        "self_harm: “overpass and almost jumped”",
        reason="what was nearly done",
    ),
    _written(
        "This morning my sheets were soaked and I knew nothing of it",
        "bladder_or_bowel: “my sheets were soaked”",
        reason="as it is found on the bed",
    ),
    _written(
        "The tingling was in my calf and has crept to my groin",
        "saddle: “tingling was in my calf and has crept to my groin”",
        reason="numbness that came from elsewhere",
    ),
    _written(
        "Some days I would not mind if I never woke up",
        "self_harm: “would not mind if I never woke up”",
        reason="death met with a shrug",
    ),
    _written(
        "He has passed no urine since last night",
        "bladder_or_bowel: “has passed no urine”",
        reason="as nurses write it",
    ),
    _written(
        "I stand there for ages before anything comes, then a thin stream",
        "bladder_or_bowel: “ages before anything comes, then a thin stream”",
        reason="it takes its time",
    ),
)
CONCERNS_MET_SPANISH: tuple[Case, ...] = (
    _written(
        "Ayer estuve a punto de tirarme a las vías",
        "self_harm: “estuve a punto de tirarme a las vías”",
        reason="lo que casi se hizo",
    ),
    _written(
        "La pierna derecha no me sostiene y ayer fui al suelo",
        "walking: “pierna derecha no me sostiene y ayer fui al suelo”",
        reason="una pierna que falla",
    ),
)
