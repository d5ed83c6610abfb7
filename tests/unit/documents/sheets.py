"""Documents that tests print, each whole and ordinary unless a test says otherwise."""

from dataclasses import replace

from intake.documents.letters import Letter, Poster, PosterPart
from intake.documents.sheet import Notice, Scan, Sender

SENDER = Sender(name="Riverside Spine Clinic", lines=("Call us: 555-0100", "Monday to Friday"))
SCAN = Scan(
    svg='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h1v1H0z"/></svg>',
    alt="A code that opens your form",
    address="clinic.example/i",
)
NOTICE = Notice(
    title="Some signs cannot wait",
    before=("Call 911 now if you have any of these:",),
    signs=("New numbness", "New weakness", "Fever"),
    after=("Sending this form is not the same as getting help.",),
)
LETTER = Letter(
    lang="en",
    title="Tell us about your back before your visit",
    sender=SENDER,
    to=("Ada Example",),
    day="20 November 2026",
    paragraphs=("Please answer some questions before you come.",),
    steps=("Point your phone’s camera at the square.", "Tap the link."),
    scan=SCAN,
    closing=("No phone? Call us.",),
    notice=NOTICE,
)
POSTER = Poster(
    parts=(
        PosterPart(
            lang="en",
            title="Here for your back?",
            lead="Tell us while you wait.",
            steps=("Point your camera here.",),
            closing="No phone? Ask us.",
            reach=("Call us: 555-0100", "Monday to Friday"),
        ),
        PosterPart(
            lang="es",
            title="¿Viene por su espalda?",
            lead="Cuéntenos mientras espera.",
            steps=("Apunte la cámara aquí.",),
            closing="¿Sin teléfono? Pregúntenos.",
            reach=("Llámenos: 555-0100", "de lunes a viernes"),
        ),
    ),
    clinic=SENDER.name,
    scan=SCAN,
)


def letter_saying(*paragraphs: str) -> Letter:
    """Write a letter whose words are these."""
    return replace(LETTER, paragraphs=paragraphs)
