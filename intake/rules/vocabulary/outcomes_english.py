"""English words for pain and for what became of it after an operation."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.pain",
        Kind.PAIN,
        "pain, painful pain, hurt, hurting, ache, aching, achy, sore, agony, suffer pain, symptoms, "
        "discomfort, numbness, misery, sciatic pain, nerve pain, leg pain, stiff, pain level, "
        "killing me, kills me, sharp pain, burning, radiculopathy pain, electric shocks, leg symptoms, "
        "hurtin, tingling, in agony, throbbing, throb, hurtful, in bits",
        "pain, to be read after an operation",
    ),
    Row(
        "en.spine_pain",
        Kind.SPINE_PAIN,
        "back pain, backache, back ache, neck pain, low back pain, lower back pain, upper back pain, "
        "mid back pain, neck hurts, back hurt, neck ache, lumbar pain, spine pain, "
        "spinal pain, cervical pain, lumbalgia, cervicalgia, lower back hurts, "
        "low back hurts, backpain, mechanical back pain, axial back pain, "
        "back and leg pain, lbp",
        "pain with its place: the place is taken, unless a reason follows",
    ),
    Row(
        "en.lasting",
        Kind.LASTING,
        "still, persistent, persist, persists, persisted, chronic, chronically, constant, constantly, "
        "continue, continues, continued, continuing, ongoing, again, now, nowadays, been having, "
        "am having, are having, i'm having, i'm in, i am in, have been in, been in, to this day, "
        "every day, everyday, daily, all the time, remained, lingering, lingers, unbearable, "
        "permanent, lifelong, since then, never ending, all day, same, as bad as, just as bad, "
        "around the clock, left with, left me with, stuck with, excruciating, debilitating, "
        "relentless, nonstop, persistence, persisting, refractory, "
        "recalcitrant, afterwards too, to this very day, years on, still there, living on, "
        "on opioids, on painkillers, without a break, these days, till now, until now, til now, "
        "till today, up to now, intractable, each day, each and every day, as much as, as much today as, as much now as, as badly as, just as much, for years afterward, for years afterwards, for years after, for months afterward, for months afterwards, through all of it, through it all, the whole time, every morning, every night, every single day",
        "pain that lasts, when pain is named beside it",
    ),
    Row(
        "en.setback",
        Kind.SETBACK,
        "came back, come back, comes back, coming back, returned, returns, returning, worse, "
        "made it worse, made me worse, worsened, failed, unsuccessful, useless, botched, relapsed, "
        "residual pain, residual back pain, recurrent pain, recurrent back pain, recurrent neck pain, "
        "continuing pain, went wrong, in vain, waste of time, fail, crept back, flared back up, back again, "
        "started again, started up again, started back, recurred, worsening, for nothing, "
        "was a failure, were a failure, was a disaster, back with a vengeance, more pain than before, "
        "more pain than ever, came right back, came straight back, comes right back, "
        "came roaring back, came creeping back, never came right, went downhill, failures, a failure, "
        "total failure, complete failure, a disaster, pain is back, pain was back, pain's back, "
        "pain has been back, pain's been back, pain came back, more than when, hurt more, worse off, "
        "more than i did, worse than ever, worse than before, back to square one, square one, "
        "pain came straight back, back to where i started, never been right, never been right since, "
        "never right since, haven't been right since, not been right since, hasn't been right since, "
        "hasn't been the same, haven't been the same, not been the same, never been the same, "
        "never got my life back, ruined my life, ruined me, crippled me, left me crippled, "
        "wrecked me, messed me up, screwed me up, biggest mistake, worst decision, regret it, "
        "regret having, no success, went sour, bad as ever, gone back to how it was, crippled since, "
        "reemerged, resurfaced, reappeared, kicked back in, set in again, back to hurting, "
        "back in pain, new pain, ineffective, unsatisfactory, recurrence of pain, recurrence of symptoms, recurrence of leg, recurrence of back, recurrence of buttock, came out worse, came out with more pain, came out in more pain, woke up in more pain, transient benefit, transient relief, transient improvement, temporary relief, temporary benefit, temporary improvement, short lived, only temporary, wore off, brief relief, didn't last, did not last, didnt last, better before the, better off before, better before surgery, better off without the surgery, better off without it",
        "an operation that did no lasting good",
    ),
    Row("en.still_hurts", Kind.SETBACK, "back still hurts, neck still hurts, back still aches, neck still aches", "pain that stayed, with its place"),
    Row(
        "en.no_use",
        Kind.NO_USE,
        "no relief, no improvement, no better, no help, without relief, without improvement, "
        "without success, not helping, nothing helps, little relief, no good, no lasting relief, "
        "no difference, without any relief, to no avail, no results, no cure, little improvement, "
        "little benefit, no benefit, no real relief, never the same, no luck, did nothing, "
        "does nothing, nothing changed, nothing helped, done nothing, accomplished nothing, "
        "never left, didn't take, did not take, didn't do any good, did no good, do any good, "
        "do no good, nothing has changed, nothing's changed, no change in, no different, "
        "didn't do a thing, did not do a thing, didnt do a thing, made no difference, "
        "makes no difference, not made any difference, didn't touch, did not touch, "
        "didn't change anything, didn't change a thing, didnt do anything, didn't do anything, "
        "did not do anything, didnt do nothing, didn't do nothing, didn't do much, did not do much, "
        "didn't do squat, did squat, did zilch, did zip, no joy, with no effect, no effect, "
        "not a bit of good, none of it worked, none of them worked, none of it helped, "
        "none of them helped, neither worked, neither helped, never worked, no good came, "
        "without benefit, without lasting relief, without any improvement, never went away, "
        "never goes away, never gone away, won't go away, wont go away, doesn't go away, "
        "doesnt go away, hasn't gone away, didn't go away, not gone away, neither of which helped, "
        "none of which helped, none of which worked, neither of which worked, neither one helped, "
        "neither one worked, done me any good, done any good, done me no good, do me any good, "
        "did me any good, did me no good, done no good, done anything for me, do anything for me, "
        "didn't do anything for",
        "no good came of it; and a no that negates no finding",
    ),
    Row("en.healed", Kind.RELIEF, "reabsorbed, resorbed, healed, healed up, gone back in, shrunk back", "what has healed was there, whatever a later picture shows"),
    Row("en.without_pain", Kind.RELIEF, "without pain, without any pain, pain free", "well; but with a cannot before it, in pain"),
    Row("en.gone", Kind.RELIEF, "gone, completely gone, nearly gone, almost gone, just about gone", "well again; or, said of a disc, worn to nothing"),
    Row(
        "en.relief",
        Kind.RELIEF,
        "relief, relieved, relieving, relieve, went away, gone away, go away, goes away, going away, "
        "better, helped, help, worked, work, works, fixed, fix, fixes, cured, cure, successful, "
        "success, great, fine, recovered, recovery, resolved, improved, improve, improving, "
        "improvement, painfree, no pain, no more pain, feel good, feeling good, went well, "
        "well, good as new, stopped, stop, left me, quit, eased, ease, let up, disappeared, subsided, "
        "took care of it, perfectly, solved, solve, no problems since, no trouble since, "
        "no issues since, no symptoms, wonders, miracle, heal, made a difference, "
        "pain is gone, no back pain, benefit, took away, taken away, got rid of, "
        "perfect, corrected, never felt better, never been better, feel much better, "
        "not had a problem since, not had pain since, settled, settle, settling, calmed down, "
        "relaxed, got better, pain is less, reduced, sorted, sorted out, back to normal, "
        "symptom free, no complaints, happy with, cleared up, cleared, delighted, new man, new woman, "
        "life back, back to work, did the trick, full recovery, excellent result, good result, "
        "good results, excellent results, no recurrence",
        "it helped; with a not before it, it did not",
    ),
    Row(
        "en.since",
        Kind.SINCE,
        "since, ever since my, ever since, "
        "ever since the, ever since that, ever since i, ever since they, ever since she, "
        "ever since he",
        "links the pain to the operation",
    ),
    Row("en.despite", Kind.SINCE, "despite, in spite of, even though i had, even tho i had, although i had, though i had", "the pain is there although there was an operation"),
    Row(
        "en.after",
        Kind.AFTER,
        "after, following, from, status post, s/p, post, due to, as a result of, because of, caused by, "
        "resulting from, comes from, coming from, than before, even after",
        "links one thing to what it comes from, or after",
    ),
    Row(
        "en.early",
        Kind.EARLY,
        "yesterday, last week, just had, days ago, days after, days post, week ago, a week ago, "
        "last month, two weeks ago, day after, post op day, pod, postoperative day, "
        "earlier this week, this week, this morning, last night, a few weeks ago, few weeks ago, "
        "couple of weeks ago, few days ago, couple weeks ago, several weeks ago, recent surgery, "
        "recovering from, staples, stitches, first few weeks, a month ago, one month ago, "
        "for the first few weeks, for a few weeks, for a few days, for the first week, first week, "
        "for about a week, for a couple of weeks, in the hospital, weeks ago, weeks post, "
        "weeks after, weeks out, weeks since, two months ago, 2 months ago, 1 month ago, weeks later, "
        "days later, days since, days out, day out, weeks into, week post, week out, just out of, "
        "fresh out of, just came home, newly post, immediate postoperative, weeks postop, "
        "days postop, wks post, wks ago, wks out, days po",
        "the first weeks: pain then is expected",
    ),
    Row(
        "en.long",
        Kind.LONG,
        "year, month, decade, ano, mes, meses",
        "a long time after",
    ),
    Row(
        "en.planned",
        Kind.PLANNED,
        "need, needs, should have had, recommended, recommends, recommending, recommend, scheduled, "
        "considering, consider, considered, want, wants, wanted, before, going to have, will have, "
        "having surgery, waiting for, awaiting, pending, refuse, refused, candidate for, candidate, "
        "suggested surgery, suggests surgery, thinking about, discussing, option, options, upcoming, "
        "prior to, may need, might need, requires, require, would need, planning, plan for, "
        "getting surgery, consult for, discussed, offered, don't want, hoping, hope, told me surgery, "
        "declined, putting off, more drastic option, afraid of, talked about, talking about, "
        "evaluated for, scared of, terrified of, dread, fear of, canceled, cancelled, postponed, "
        "being considered, is planned, next month, next week, next year, coming up, i'm getting, "
        "am getting, getting ready for, would not, would help, wouldn't help, won't help, "
        "will not help, would only, might help, may help, could help, opted out of, opted against, "
        "chose not to have, turned down, decided against, said no to, avoided, refusing, refuses, "
        "trying to avoid, avoid surgery, avoid a fusion, avoid back surgery",
        "an operation that has not been",
    ),
    Row("en.until", Kind.PLANNED, "until, till, until i have, up until", "an operation that has not been, and the end of a never"),
)
