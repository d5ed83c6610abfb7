"""English words that join, carry on or end what other words say of a finding."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.but",
        Kind.BUT,
        "but, however, though, although, except, except for, other than, aside from, apart from, "
        "besides, yet, instead, rather, nevertheless, whereas, while, otherwise, then, "
        "turns out, turned out, it turns out",
        "ends what a no or a maybe before it covers",
    ),
    Row("en.only", Kind.BUT, "only, just, merely, simply", "what follows is said of the same thing, and is there"),
    Row(
        "en.which",
        Kind.WHICH,
        "which, who, whom, "
        "wich, whitch",
        "ends what a no or a maybe covers, not what is supposed",
    ),
    Row(
        "en.assert",
        Kind.ASSERT,
        "having, got, shows, show, showed, showing, shown, reveals, revealed, reveal, demonstrates, "
        "demonstrated, demonstrate, suffer, suffering, suffered, diagnosed, diagnosed with, dx, dx'd, "
        "dxd, diagnosed as, exhibits, indicated, indicate, indicates, developed, present with, "
        "presents with, contains, found, find, finds, living with, deal with, dealing with, "
        "experience, confirm, there is, there's, there are, theres, there was, there were, pos for, "
        "positive for, in keeping with, diagnostic of",
        "says that something is there; with a not before it, that it is not",
    ),
    Row(
        "en.has",
        Kind.ASSERT,
        "has, has got, has been diagnosed with, was diagnosed with, got diagnosed with, suffers from, "
        "suffers with, lives with, lived with, struggles with, deals with, suffers",
        "says that somebody has it: the patient, unless another is its subject",
    ),
    Row("en.yes", Kind.ASSERT, "yes, yep, yeah, yup", "it is there: a no further on is not said of it"),
    Row("en.have", Kind.ASSERT, "have, get", "says that it is there: of people in general, when nobody of ours is its subject"),
    Row("en.had", Kind.ASSERT, "had, had been diagnosed with", "the same of the past"),
    Row("en.i_have", Kind.ASSERT, "i've, i've got, ive, ive got, i've had, ive had, i've been diagnosed with, i've also got", "the patient has it"),
    Row(
        "en.confirmed",
        Kind.ASSERT,
        "confirmed, confirms, proved, proves, proven, verified, confirmed it, confirmed that",
        "says that it is there: with nothing behind it, of what was suspected before",
    ),
    Row(
        "en.seen",
        Kind.SEEN,
        "seen, see, sees, saw, noted, identified, detected, visualized, visualised, observed, "
        "appreciated, evident, present, demonstrable, mentioned in, discernible, apparent, visible, "
        "consistent with, related to, associated with, mentioned, described, listed, named, "
        "documented, reported on, recall, remember, aware of, aware, turn up, turned up, pick up, "
        "picked up, come up with, came up with, spot, spotted, locate, located, uncover, uncovered, "
        "pinpoint, bring up, make out, diagnose, prove",
        "what is seen, or not",
    ),
    Row(
        "en.copula",
        Kind.COPULA,
        "is, are, was, were, am, be, being, remain, remains",
        "is",
    ),
    Row(
        "en.it_is",
        Kind.COPULA,
        "it's, it is, its, it was, this is, that is, that's, it's been, it has been",
        "says what it is: a new statement after a comma",
    ),
    Row(
        "en.evidence",
        Kind.EVIDENCE,
        "evidence, evidence of, sign, signs of, sign of, indication, indication of, history, history of, "
        "hx, hx of, findings, finding, findings of, features of, suggestion, suggestion of, "
        "issue, diagnosis, diagnosis of, complaint, complaints of, h/o, mention, mention of, sort of, "
        "kind of, type of, form of, trace of, hint of, case of, indications, "
        "hints of, hints, sign whatsoever of, symptoms suggesting, suggestion that, "
        "features suggesting",
        "stands between a no and what it negates",
    ),
    Row("en.symptoms", Kind.EVIDENCE, "symptoms of", "of somebody's disease, or, as the subject of an is, of the disease in general"),
    Row(
        "en.reason",
        Kind.REASON,
        "for, by, secondary to, so that, so, thanks to, to help, that, when, to treat",
        "what follows is given as a reason: it is there",
    ),
    Row("en.because", Kind.REASON, "because, cause i, cuz, since i have", "what follows is given as the reason: of a worry too, it is there"),
    Row(
        "en.scan",
        Kind.SCAN,
        "mri, ct, ct scan, cat scan, mri scan, x ray, xray, xrays, mris, scan, myelogram, imaging, "
        "report, film, study, scans, ct scans, myelograms, mri scans, films, studies",
        "a picture: a new statement, unless a preposition leads to it",
    ),
    Row("en.with", Kind.WITH, "with, w", "joins a new statement"),
    Row(
        "en.and",
        Kind.AND,
        "and, plus, as well as, along with, also, together with, in addition to",
        "joins",
    ),
    Row("en.or", Kind.OR, "or, and/or", "joins, and carries a no on"),
    Row(
        "en.article",
        Kind.ARTICLE,
        "another, some, several, multiple, two, three, few, both, one, 2, 3, 4, numerous, various, "
        "many",
        "begins a new thing",
    ),
    Row("en.indefinite", Kind.ARTICLE, "a, an", "begins a new thing, or a statement about any such thing"),
    Row(
        "en.degree",
        Kind.DEGREE,
        "mild, mildly, moderate, moderately, severe, severely, slight, slightly, small, large, huge, "
        "minimal, minor, minimally, early, acute, advanced, marked, bad, broad, based, diffuse, focal, "
        "multilevel, bilateral, left, right, posterior, anterior, central, old, extensive, big, massive, "
        "terrible, horrible, major, painful, sided, lateral, paracentral, mid, upper, lower, high, low, "
        "grade, degree, progressive, generalized, serious, little, tiny, considerable, substantial, "
        "pronounced, congenital, mild to moderate, moderate to severe, mod, symptomatic, asymptomatic",
        "how much",
    ),
    Row(
        "en.degree_denied",
        Kind.DEGREE,
        "significant, definite, obvious, frank, gross, appreciable, clinically, real, actual, true, "
        "clear, such, further, more, new, residual, recurrent, other, "
        "compressive, associated, relevant, major degree of, recent, superimposed, "
        "visible focal, measurable, convincing, notable, meaningful",
        "how much, as denials say it: begins no new thing",
    ),
    Row(
        "en.fill",
        Kind.FILL,
        "really, actually, ever, any, been, to, currently, even, presently, necessarily, exactly, "
        "truly, at, all, at all, as, far, able to see, of the, know of, in the, in, of any, on, "
        "of mine, in may, on may, until may, till may, since may, last may, of may, early may, "
        "late may, by may, mid may, for maybe, maybe a year, maybe a month, maybe two years, "
        "maybe 2 years, maybe six months, maybe 6 months, maybe a week, a lot, as you can see, "
        "you can see, between, in between, between two of, between some of, to nothing, "
        "down to nothing, next to nothing, to the bone, able to, whatsoever, of these, of those, "
        "of them, of the following, the following, recently, previously, unfortunately, sadly, "
        "basically, already, formerly, luckily, honestly, personally, definitely, certainly, finally, "
        "eventually, obviously, literally, officially, technically, "
        "especially, mainly, mostly, particularly, otherwise negative, negative exam, otherwise negative exam, don't quote me on the number, don't quote me on the level, below, above, as i thought, like i thought",
        "says nothing of its own",
    ),
    Row("en.anymore", Kind.VAGUE, "anymore, any more, any longer", "a no that it ends denies the present only: it was there"),
    Row("en.the", Kind.FILL, "the", "before a finding in a doubt: it is there, whatever is doubted of it"),
    Row(
        "en.asking",
        Kind.ASKING,
        "what, what's, whats, how, why, where",
        "opens a question",
    ),
    Row(
        "en.modal",
        Kind.ASKING,
        "does, do, should, will, would, did, when does",
        "opens a question, or says what such a thing does",
    ),
    Row("en.can", Kind.ASKING, "can", "opens a question, or says what such a thing can do"),
    Row("en.of", Kind.OF, "of, in my, of my", "links a finding to the one who has it"),
    Row(
        "en.pronoun",
        Kind.PRONOUN,
        "it, them, anything, those, either one, either of them, either of those, any of them, any of that, any of those, any of it",
        "stands for what was named before",
    ),
)
