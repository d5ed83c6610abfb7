"""Who a synthetic patient is and who fills in the form: the first two sections."""

import random
import unicodedata
from datetime import date, timedelta

from intake.questionnaire.answers import Value
from intake.synthetic.draw import happens, some, weighted
from intake.synthetic.names import AREA_CODES, HELPERS, NAMES
from intake.synthetic.shares import AGES, Population

_DAYS_A_YEAR = 365.2425
_YOUNGEST, _OLDEST = 18.1, 97.0
_LANGUAGES = {"spanish": 6, "chinese": 2, "vietnamese": 2, "arabic": 2, "tagalog": 1, "sign_language": 1}
_NEEDS = {
    "wheelchair": 0.03,
    "hearing": 0.08,
    "sight": 0.05,
    "reading": 0.04,
    "standing_or_sitting_long": 0.25,
}


def start(rng: random.Random) -> dict[str, Value]:
    """Draw who fills in the form; most patients do so themselves."""
    by = weighted(rng, {"self": 78, "with_help": 14, "on_behalf": 8})
    given: dict[str, Value] = {"completed_by": by, "privacy_seen": "yes", "understands_not_watched": "yes"}
    if by != "self":
        given["helper_relationship"] = weighted(rng, {"relative_or_friend": 8, "carer": 2, "interpreter": 1})
        if happens(rng, 0.7):
            given |= {
                "helper_phone": phone(rng),
                "call_whom": weighted(rng, {"patient": 4, "helper": 4, "either": 3}),
            }
    if by == "on_behalf":
        given |= {"helper_name": rng.choice(HELPERS), "may_answer_for": "yes"}
    return given


def about(rng: random.Random, population: Population, sent_on: date) -> dict[str, Value]:
    """Draw name, birth date, ways of contact and the visit."""
    given_names, family_names = rng.choice(NAMES)
    given: dict[str, Value] = {
        "given_name": rng.choice(given_names),
        "family_name": rng.choice(family_names),
        "date_of_birth": _born(rng, population, sent_on),
        "message_ok": weighted(rng, {"yes": 4, "no": 1}),
        "interpreter": "no",
        "access_needs": some(rng, _NEEDS) or ("none",),
    }
    given |= _contact(rng, f"{given['given_name']} {given['family_name']}")
    if happens(rng, 0.06):
        given |= {"interpreter": "yes", "interpreter_language": weighted(rng, _LANGUAGES)}
    if happens(rng, 0.85):
        given["visit_date"] = sent_on + timedelta(days=round(rng.triangular(0, 35, 5)))
    return given


def phone(rng: random.Random) -> str:
    """Draw a number from the range that is kept free for stories, written as people write."""
    code, line = rng.choice(AREA_CODES), rng.randrange(100)
    shape = rng.choice(("({0}) 555-01{1:02}", "{0}-555-01{1:02}", "+1 {0} 555 01{1:02}", "{0}.555.01{1:02}"))
    return shape.format(code, line)


def email(rng: random.Random, name: str) -> str:
    """Draw an address that nobody has, made of the letters of a name."""
    plain = (
        unicodedata.normalize("NFKD", name.replace("đ", "d").replace("Đ", "D"))
        .encode("ascii", "ignore")
        .decode()
    )
    letters = "".join(character for character in plain.lower() if character.isalpha())
    return f"{letters[:24] or 'patient'}{rng.randrange(10, 99)}@example.org"


def _born(rng: random.Random, population: Population, sent_on: date) -> date:
    years = min(max(rng.gauss(*AGES[population]), _YOUNGEST), _OLDEST)
    return sent_on - timedelta(days=round(years * _DAYS_A_YEAR))


def _contact(rng: random.Random, name: str) -> dict[str, Value]:
    by_phone, by_email = weighted(rng, {"both": 6, "phone": 3, "email": 1}), email(rng, name)
    match by_phone:
        case "phone":
            return {"phone": phone(rng), "contact_preference": weighted(rng, {"phone": 3, "text_message": 2})}
        case "email":
            return {"email": by_email, "contact_preference": "email"}
        case _:
            ways = {"phone": 5, "text_message": 4, "email": 3, "no_preference": 2}
            return {"phone": phone(rng), "email": by_email, "contact_preference": weighted(rng, ways)}
