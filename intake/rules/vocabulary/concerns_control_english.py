"""English words for trouble with bladder or bowel: what each row means, and what it is not.

The signs are those of the safety questions (their sources stand in `intake.questionnaire.safety`),
in the words that people use for them.
"""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow

_CANNOT = (
    "can't, cannot, can not, couldn't, could not, unable to, not able to, no longer able to, can no "
    "longer, haven't been able to, hasn't been able to, not been able to, wasn't able to"
)
_ORGANS = (
    "bladder, bladdder, blader, bowel, bowels, bowls, urine, urin, pee, peeing, poop, pooping, stool, "
    "stools, feces, urination"
)
_GO = (
    "pee, peeing, urinate, urinating, pass urine, passing urine, poop, pooping, wee, make water, empty "
    "my bladder, empty bladder, emptying my bladder, empty my bowels, move my bowels"
)

CONTROL_ENGLISH = (
    ConcernRow(
        name="en.lost_control",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "lost, lose, losing, loss",
            "control, function",
            _ORGANS,
        ),
        gap=4,
        unless="pain, weight, birth",
        reason="Loss of control of bladder or bowel, whichever word comes first.",
    ),
    ConcernRow(
        name="en.no_control",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            (
                "no control, without control, no bladder control, no bowel control, no bladder or bowel "
                "control"
            ),
        ),
        unless="pain, weight, birth, remote, my body",
        reason="The same, said as what is missing.",
    ),
    ConcernRow(
        name="en.cannot_control",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            f"{_CANNOT}, trouble, hard to, difficulty, struggle to, barely",
            "control, controlling, hold, holding, hold in, keep in",
            _ORGANS,
        ),
        gap=3,
        ordered=True,
        reason="Leaking because it cannot be held.",
    ),
    ConcernRow(
        name="en.cannot_go",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            _CANNOT,
            _GO,
        ),
        gap=1,
        ordered=True,
        reason="Retention: the bladder does not empty.",
    ),
    ConcernRow(
        name="en.not_working",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "bladder, bowels",
            (
                "not working, isn't working, aren't working, doesn't work, don't work, stopped working, "
                "quit working, not emptying, doesn't empty, won't empty, not right, not normal"
            ),
        ),
        gap=2,
        ordered=True,
        reason="The organ itself is said to fail.",
    ),
    ConcernRow(
        name="en.retention",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "retention, retaining",
            "urine, urinary, bladder",
        ),
        gap=1,
        reason="The medical word for a bladder that does not empty.",
    ),
    ConcernRow(
        name="en.wet_self",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            (
                "wet, wetting, wets, peed, peeing, pee, pees, pissed, soiled, soiling, soils, pooped, "
                "poop, poops, pooping, messed, shit, shat, crap, crapped"
            ),
            "myself, himself, herself, my pants, my underwear, my clothes, the bed, my bed, in bed",
        ),
        gap=1,
        ordered=True,
        unless="laughing, laughed, laugh, laughter, joke, funny, almost, nearly",
        reason="An accident, in everyday words; laughing until it happens is a figure of speech.",
    ),
    ConcernRow(
        name="en.leak",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "leak, leaks, leaking, leaked, leakage, dribble, dribbles, dribbling, accidents",
            f"{_ORGANS}, in my pants, on the way to the bathroom, on the way to the toilet",
        ),
        gap=3,
        unless="car, traffic, work, auto, motorcycle, roof, pipe",
        reason="Leaks or accidents of bladder or bowel.",
    ),
    ConcernRow(
        name="en.toilet_accident",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            (
                "bathroom accident, having accidents, bathroom accidents, toilet accident, toilet "
                "accidents, bladder accident, bowel accident, potty accidents"
            ),
        ),
        unless="car, traffic, work, driving, road",
        reason="The same as one name.",
    ),
    ConcernRow(
        name="en.incontinent",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("incontinent, incontinence, incontinance",),
        reason="The medical word, as it is also spelled.",
    ),
    ConcernRow(
        name="en.trouble",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            (
                "trouble, problem, problems, difficulty, difficulties, issue, issues, hard to, hard "
                "time, hesitancy, weak"
            ),
            f"{_GO}, bladder, bowel, bowels, urination, bladder control, bowel control",
        ),
        gap=3,
        unless=(
            "infection, infections, uti, cancer, irritable, stone, stones, prolapse, constipation, out "
            "of bed, get up"
        ),
        reason="Trouble in general; infection, stones and irritable bowel are other illnesses.",
    ),
    ConcernRow(
        name="en.weak_stream",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=("weak stream, slow stream, weak flow, weak urine stream, weak urine flow, poor stream",),
        unless="blood",
        reason="A weak flow is an early sign.",
    ),
    ConcernRow(
        name="en.cannot_feel_going",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            (
                "can't feel, cannot feel, can not feel, couldn't feel, don't feel, do not feel, doesn't "
                "feel, no feeling, no longer feel, can't tell, don't know, never feel"
            ),
            (
                f"{_GO}, bladder, bowels, need to go, have to go, when i go to the bathroom, using the "
                "bathroom"
            ),
        ),
        gap=5,
        ordered=True,
        unless="walking, walk, drive, back to work",
        reason="Not feeling that one needs to go, or that one has gone.",
    ),
    ConcernRow(
        name="en.diapers",
        kind=ConcernKind.BLADDER_OR_BOWEL,
        parts=(
            "wear, wearing, need, needing, using",
            "diaper, diapers, nappies, adult briefs",
        ),
        gap=2,
        ordered=True,
        unless="baby, grandson, granddaughter, grandchild, changing",
        reason="What people do about it, said instead of it.",
    ),
)
