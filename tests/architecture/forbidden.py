"""What nobody is ever told, staff neither: what is right, who is fit for it, what a patient has.

A language without a list cannot pass: its words are written down with its catalogue.
"""

import re
from collections.abc import Mapping
from functools import cache

_PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": (
        r"candidates?",
        r"eligib\w+",
        r"suitab\w+",
        r"recommend\w*",
        r"advis(?:e|es|ed)",
        r"stem[ -]cells?",
        r"regenerat\w+",
        r"treatments? (?:for|that fits) you",
        r"(?:right|best) for you",
        r"diagnos(?:is|ed) (?:of|with)",
        r"positive for",
        r"red flags?",
        r"(?:low|high)[ -]risk",
        r"all clear",
        r"nothing (?:serious|to worry)",
        r"you (?:probably |may )?have (?:an? )?(?:disc|stenosis|arthritis|cancer|infection)",
        r"you (?:should|must|need to) (?:take|have|get|stop taking)",
        r"cure[sd]?",
        r"guarantee\w*",
        r"promise\w*",
    ),
    "es": (
        r"candidat[oa]s?",
        r"elegib\w+",
        r"apt[oa]s?",
        r"id[oó]ne[oa]s?",
        r"recomi?end\w+",
        r"aconsej\w+",
        r"c[eé]lulas? madre",
        r"regenerat\w+",
        r"tratamientos? (?:adecuados? )?para usted",
        r"(?:adecuad[oa]s?|mejor(?:es)?) para usted",
        r"le conviene",
        r"diagn[oó]stic(?:o|ad[oa]) (?:de|con)",
        r"positiv[oa] (?:para|a|en)",
        r"banderas? rojas?",
        r"señal(?:es)? de alarma",
        r"(?:bajo|alto) riesgo",
        r"riesgo (?:bajo|alto)",
        r"nada (?:grave|serio|de qué preocuparse)",
        r"usted (?:tiene|padece|sufre) (?:de )?(?:una? )?(?:hernia|estenosis|artritis|c[aá]ncer|infección)",
        r"(?:debe|debería|tiene que) (?:tomar|hacerse|dejar de tomar)",
        r"curan?",
        r"garant[ií]\w+",
        r"promet\w+",
    ),
}


@cache
def forbidden(language: str) -> re.Pattern[str]:
    """Return what finds any of the phrases of a language; raises KeyError where nobody wrote them."""
    return re.compile(rf"\b(?:{'|'.join(_PHRASES[language])})\b", re.IGNORECASE)
