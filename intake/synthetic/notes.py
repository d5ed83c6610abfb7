"""What synthetic staff write beside their moves, all of it invented here."""

TAKEN = (
    "Reading it now.",
    "Ringing today.",
    "Asked for the scans.",
    "Called, no answer. Trying again tomorrow.",
)
READ = ("Read before the visit.", "Read. Nothing to prepare.", "Read. Bring the walking chart.")
ARRANGED = (
    "Spoke to the patient. Visit stays as it is.",
    "Visit moved to the morning, as asked.",
    "Interpreter booked.",
    "Left a message that it is the clinic. They called back.",
    "Longer slot booked with the clinician.",
)
REACHED = (
    "Reached at once. Told clinician in person.",
    "Reached on the second try. Clinician spoke to the patient.",
    "Reached the person helping. Clinician told at the desk.",
)
CLOSED = ("Seen.", "Seen, record updated.", "Seen with the interpreter.", "Came, all talked through.")
REOPENED = ("Called: it has changed since the visit.", "Sent us a letter about this. Please read again.")
