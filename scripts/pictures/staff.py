"""The staff side: the door, the queue, cases of each kind, and two people at once."""

from playwright.sync_api import Page, expect

from scripts.pictures.album import Album

DESK = "desk@clinic.example"
CLINICIAN = "clinician@clinic.example"

_CASES = (
    ("Thistlewood", "staff-04-urgent", "An urgent case"),
    ("Quintanilla", "staff-05-words", "What the patient ticked, and what the patient wrote"),
    ("Benyoucef", "staff-06-contradiction", "A tick and a scan that say different things"),
    ("Stroud", "staff-07-concern", "Danger in words while the boxes say no"),
    ("McAllen", "staff-08-unfinished", "A danger sign in a form that was never sent"),
    ("Wójtowicz", "staff-09-not-evaluated", "A case that could not be evaluated"),
    ("Pickering", "staff-10-routine", "Nothing on the list recognised"),
)
_TOOLS = (
    ("/staff/invitations", "staff-14-invitations", "Who is invited, and whose form is in"),
    ("/staff/invitations/new", "staff-15-invite", "Inviting somebody"),
    ("/staff/open-form", "staff-16-open-link", "The open link, with its poster"),
    ("/staff/entry", "staff-17-entry", "Entering a paper form or a telephone call"),
    ("/staff/kiosk", "staff-18-kiosk", "Making a tablet a kiosk"),
)


def walk(desk: Page, clinician: Page, album: Album, passwords: dict[str, str]) -> None:
    """Sign two people in, look at everything, and let them meet."""
    desk.goto("/staff/sign-in")
    album.take(desk, "staff-01-sign-in", "Staff sign-in")
    sign_in(desk, DESK, passwords[DESK])
    sign_in(clinician, CLINICIAN, passwords[CLINICIAN])
    album.take(desk, "staff-02-queue", "The queue")
    desk.goto("/staff/?priority=soon")
    album.take(desk, "staff-03-filtered", "The queue, filtered")
    for name, picture, shows in _CASES:
        open_case(clinician, name)
        album.take(clinician, picture, shows)
    _meet(desk, clinician)
    album.take(clinician, "staff-11-meeting", "Two people at once: the second one’s page")
    desk.goto("/staff/account")
    album.take(desk, "staff-12-account", "My account")
    desk.goto("/staff/nowhere")
    album.take(desk, "staff-13-not-found", "A page that does not exist")
    for path, picture, shows in _TOOLS:
        desk.goto(path)
        album.take(desk, picture, shows)


def sign_in(page: Page, email: str, password: str) -> None:
    """Come in by the door, and stand before the queue."""
    page.goto("/staff/sign-in")
    page.fill("[name=email]", email)
    page.fill("[name=password]", password)
    page.locator("main form button").first.click()
    page.goto("/staff/")


def open_case(page: Page, name: str) -> None:
    """Find somebody in the queue by a name that nobody else has, and open the case."""
    page.goto("/staff/")
    reference = page.locator("[data-reference]", has_text=name).first.get_attribute("data-reference")
    page.goto(f"/staff/submissions/{reference}")


def _meet(desk: Page, clinician: Page) -> None:
    """Let both open a case; the desk takes it, and the clinician’s note comes too late."""
    open_case(clinician, "Pickering")
    open_case(desk, "Pickering")
    _move(desk, "take", "")
    _move(clinician, "add-note", "Nothing to prepare. I will ask about the garden.")
    expect(clinician.locator("h1")).to_be_visible()


def _move(page: Page, move: str, note: str) -> None:
    page.fill("[name=note]", note)
    page.locator(f'button[name=move][value="{move}"]').click()
