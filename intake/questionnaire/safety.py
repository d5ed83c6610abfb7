"""What each safety answer means: one table that a clinical safety officer reads and signs.

It stands below both the patient side, which shows the notice, and the rules, which add what
spans several pages. The levels are a proposal: the clinic's own officer accepts them.
"""

from intake.questionnaire.answers import Answers
from intake.questionnaire.levels import Level, Pair, SafetyAnswer, SafetyRow
from intake.questionnaire.messages import N_


def _when(*, new: Level, not_sure: Level) -> dict[str, Level]:
    return {"yes_new": new, "yes_longer": Level.TELL, "not_sure": not_sure}


def _tell() -> dict[str, Level]:
    return {"yes": Level.TELL, "not_sure": Level.TELL}


_INFECTION_RISKS = frozenset(
    {
        "weak_immunity",
        "spine_procedure",
        "recent_infection",
        "injected_drugs",
        "tuberculosis",
        "dialysis",
    }
)
_RISKS = (
    "weak_bones",
    "steroids",
    *sorted(_INFECTION_RISKS),
    "aneurysm",
    "not_sure",
    "say_in_person",
)

SAFETY_TABLE = (
    SafetyRow(
        question="bladder_or_bowel",
        levels=_when(new=Level.ACT, not_sure=Level.SOON),
        reason=N_("Bladder or bowel trouble"),
        points_to=N_("Pressed nerves at the base of the spine (cauda equina)"),
        source="NICE CKS Sciatica (2018 revision, red flags); NHS Back pain; AHCPR Guideline 14 (1994)",
    ),
    SafetyRow(
        question="saddle_numbness",
        levels=_when(new=Level.ACT, not_sure=Level.SOON),
        reason=N_("Numbness between the legs"),
        points_to=N_("Pressed nerves at the base of the spine (cauda equina)"),
        source="AHCPR Guideline 14 (1994); NICE CKS Sciatica; Greenhalgh and Finucane, cauda equina card",
    ),
    SafetyRow(
        question="both_legs",
        levels=_when(new=Level.ACT, not_sure=Level.TELL),
        reason=N_("Both legs affected"),
        points_to=N_("Pressed nerves at the base of the spine (cauda equina)"),
        source="NICE CKS Sciatica; ordinary in stenosis when long-standing: Konno, BMC MSK Disord 2007;8:102",
    ),
    SafetyRow(
        question="leg_weakness",
        levels=_when(new=Level.ACT, not_sure=Level.SOON),
        reason=N_("A leg or foot lost strength"),
        points_to=N_("A nerve that is losing its function"),
        source="AHCPR Guideline 14 (1994); ACR Appropriateness Criteria Low Back Pain (2021)",
    ),
    SafetyRow(
        question="hands_or_balance",
        levels=_when(new=Level.SOON, not_sure=Level.TELL),
        reason=N_("Clumsy hands or unsteady feet"),
        points_to=N_("Pressure on the spinal cord in the neck (degenerative cervical myelopathy)"),
        source="Davies et al., Degenerative cervical myelopathy, BMJ 2018;360:k186",
    ),
    SafetyRow(
        question="sudden_severe",
        levels={"yes": Level.ACT, "not_sure": Level.SOON},
        reason=N_("Sudden, very bad pain with faintness, sweat or short breath"),
        points_to=N_("The main artery, heart or lungs"),
        source="NICE NG156 (2020); NHS Chest pain",
        pairs=(
            Pair(
                answer="not_sure",
                beside="risk_history",
                values=frozenset({"aneurysm"}),
                level=Level.ACT,
                reason=N_("Perhaps sudden, very bad pain, with an aneurysm"),
                source="NICE NG156 (2020)",
            ),
        ),
    ),
    SafetyRow(
        question="serious_injury",
        levels={"yes": Level.ACT, "not_sure": Level.SOON},
        reason=N_("Pain since a bad accident or high fall"),
        points_to=N_("A broken bone"),
        source="NHS Back pain; Downie et al., BMJ 2013;347:f7095",
        pairs=(
            Pair(
                answer="yes",
                beside="serious_injury_checked",
                values=frozenset({"yes"}),
                level=Level.SOON,
                reason=N_("Pain since a bad accident or high fall, checked since"),
                source="The one written exception: somebody has looked",
            ),
        ),
    ),
    SafetyRow(
        question="fever_unwell",
        levels={"yes": Level.SOON, "not_sure": Level.TELL},
        reason=N_("Fever, chills or very ill with worse back pain"),
        points_to=N_("An infection"),
        source="AHCPR Guideline 14 (1994); NHS 111",
        pairs=(
            Pair(
                answer="yes",
                beside="risk_history",
                values=_INFECTION_RISKS,
                level=Level.ACT,
                reason=N_("Fever, chills or very ill, with a higher risk of infection"),
                source="AHCPR Guideline 14 (1994); ACR Appropriateness Criteria Low Back Pain (2021)",
            ),
        ),
    ),
    SafetyRow(
        question="cancer_ever",
        levels=_tell(),
        reason=N_("Cancer, now or in the past"),
        points_to=N_("Cancer in the spine"),
        source="Downie et al., BMJ 2013;347:f7095",
    ),
    SafetyRow(
        question="weight_loss",
        levels=_tell(),
        reason=N_("Lost weight without trying"),
        points_to=N_("Cancer or infection"),
        source="AHCPR Guideline 14 (1994)",
    ),
    SafetyRow(
        question="constant_pain",
        levels=_tell(),
        reason=N_("Pain day and night that never lets up"),
        points_to=N_("Cancer or infection; on its own it says little"),
        source="AHCPR Guideline 14 (1994); Verhagen et al., Eur Spine J 2016;25:2788",
    ),
    SafetyRow(
        question="small_injury",
        levels=_tell(),
        reason=N_("A small fall, cough or lift started it or made it much worse"),
        points_to=N_("A broken bone"),
        source="Downie et al., BMJ 2013;347:f7095; Henschke et al., Arthritis Rheum 2009;60:3072",
    ),
    SafetyRow(
        question="risk_history",
        levels=dict.fromkeys(_RISKS, Level.TELL),
        reason=N_("A history that raises a risk"),
        points_to=N_("A broken bone, an infection or the main artery"),
        source="AHCPR Guideline 14 (1994); ACR Appropriateness Criteria (2021); NICE NG156 (2020)",
    ),
)


def safety_answers(answers: Answers) -> tuple[SafetyAnswer, ...]:
    """List the answers that have a level, in the order asked; an unanswered question has none."""
    return tuple(found for row in SAFETY_TABLE if (found := _read(row, answers)))


def danger_signs(answers: Answers) -> tuple[SafetyAnswer, ...]:
    """List the answers of level act, and each "not sure" to a question whose yes is act."""
    return tuple(
        found
        for found in safety_answers(answers)
        if found.level is Level.ACT or (_is_unsure(found) and _can_act(found.question))
    )


def calls_for_notice(answers: Answers) -> bool:
    """Say whether the notice stands alone on the next page; no rule result has a part in it."""
    return bool(danger_signs(answers))


def adds_danger(answers: Answers, *, known: Answers) -> bool:
    """Say whether answers hold a danger sign that the known ones lack, or hold as less bad or less sure."""
    before = {sign.question: _weight(sign) for sign in danger_signs(known)}
    return any(_weight(sign) < before.get(sign.question, _LIGHTEST) for sign in danger_signs(answers))


_LIGHTEST = (len(Level), True)


def _weight(sign: SafetyAnswer) -> tuple[int, bool]:
    """Order danger signs, the worst first: what is sure comes before what is not."""
    return sign.level.rank, _is_unsure(sign)


def _is_unsure(found: SafetyAnswer) -> bool:
    return "not_sure" in found.answers


def _can_act(question: str) -> bool:
    row = next(row for row in SAFETY_TABLE if row.question == question)
    return any(row.levels.get(yes) is Level.ACT for yes in ("yes", "yes_new"))


def _read(row: SafetyRow, answers: Answers) -> SafetyAnswer | None:
    one = answers.one(row.question)
    given = answers.ticked(row.question) if one is None else (one,)
    leveled = tuple(filter(row.levels.__contains__, given))
    if not leveled:
        return None
    level = min((row.levels[answer] for answer in leveled), key=lambda item: item.rank)
    pair = next((pair for pair in row.pairs if _applies(pair, leveled, answers)), None)
    return SafetyAnswer(
        question=row.question,
        level=pair.level if pair else level,
        answers=leveled,
        reason=pair.reason if pair else row.reason,
    )


def _applies(pair: Pair, given: tuple[str, ...], answers: Answers) -> bool:
    beside = (*answers.ticked(pair.beside), answers.one(pair.beside))
    return pair.answer in given and not pair.values.isdisjoint(beside)
