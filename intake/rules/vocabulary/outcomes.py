"""Words for pain and for what became of it after an operation, in both languages."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.pain",
        Kind.PAIN,
        "pain, painful pain, hurt, hurts, hurting, ache, aches, aching, achy, sore, agony, suffer pain, "
        "symptoms, discomfort, numbness, misery, sciatic pain, nerve pain, leg pain, pains, stiff, "
        "pain level, killing me, kills me",
        "pain, to be read after an operation",
    ),
    Row(
        "en.spine_pain",
        Kind.SPINE_PAIN,
        "back pain, backache, back ache, neck pain, low back pain, lower back pain, upper back pain, "
        "mid back pain, back hurts, neck hurts, back hurt, neck ache, lumbar pain, spine pain, "
        "spinal pain, cervical pain, back aches, lumbalgia, cervicalgia, lower back hurts, "
        "low back hurts",
        "pain with its place: the place is taken, unless a reason follows",
    ),
    Row(
        "es.spine_pain",
        Kind.SPINE_PAIN,
        "dolor de espalda, dolor lumbar, dolor de cuello, dolores de espalda, dolor de columna, "
        "dolor cervical, dolor en la espalda, dolor en el cuello, dolor de la espalda, lumbalgia, "
        "lumbago, cervicalgia, dorsalgia, lumbociatica, lumbociatalgia, cervicobraquialgia",
        "dolor con su lugar",
    ),
    Row(
        "en.lasting",
        Kind.LASTING,
        "still, persistent, persist, persists, persisted, chronic, chronically, constant, constantly, "
        "continue, continues, continued, continuing, ongoing, again, now, nowadays, been having, "
        "am having, are having, i'm having, i'm in, i am in, have been in, been in, to this day, "
        "every day, everyday, daily, all the time, remained, lingering, lingers, unbearable, permanent, "
        "lifelong, since then, never ending, all day, same, as bad as, just as bad, around the clock, "
        "left with, left me with, stuck with, excruciating, debilitating, relentless, nonstop, "
        "persistence, residual pain, continuing pain",
        "pain that lasts, when pain is named beside it",
    ),
    Row(
        "en.setback",
        Kind.SETBACK,
        "came back, come back, comes back, coming back, returned, returns, returning, worse, "
        "made it worse, made me worse, worsened, failed, unsuccessful, useless, botched, relapsed, "
        "went wrong, in vain, waste of time, fail, crept back, flared back up, back again, "
        "started again, started up again, started back, recurred, worsening, for nothing, was a failure, "
        "were a failure, was a disaster, back with a vengeance, more pain than before, "
        "more pain than ever, came right back, came straight back, comes right back, came roaring back, "
        "came creeping back, never came right, went downhill, failures, a failure, total failure, "
        "complete failure, a disaster, pain is back, pain was back, pain's back, pain has been back, "
        "pain's been back, pain came back",
        "an operation that did no lasting good",
    ),
    Row(
        "en.no_use",
        Kind.NO_USE,
        "no relief, no improvement, no better, no help, without relief, without improvement, "
        "without success, not helping, nothing helps, little relief, no good, no lasting relief, "
        "no difference, without any relief, to no avail, no results, no cure, little improvement, "
        "little benefit, no benefit, no real relief, never the same, no luck, did nothing, does nothing, "
        "nothing changed, nothing helped, done nothing, accomplished nothing, never left, didn't take, "
        "did not take, didn't do any good, did no good, do any good, do no good",
        "no good came of it; and a no that negates no finding",
    ),
    Row(
        "en.relief",
        Kind.RELIEF,
        "relief, relieved, relieving, relieve, went away, gone away, go away, goes away, going away, "
        "gone, better, helped, help, worked, work, works, fixed, fix, fixes, cured, cure, successful, "
        "success, great, fine, recovered, recovery, resolved, improved, improve, improving, improvement, "
        "pain free, painfree, no pain, no more pain, feel good, feeling good, went well, well, "
        "good as new, stopped, stop, left me, quit, eased, ease, let up, disappeared, subsided, "
        "took care of it, perfectly, solved, solve, no problems since, no trouble since, "
        "no issues since, no symptoms, wonders, miracle, healed, heal, made a difference, without pain, "
        "pain is gone, no back pain, benefit, took away, taken away, got rid of, perfect, corrected, "
        "never felt better, never been better, feel much better, not had a problem since, "
        "not had pain since",
        "it helped; with a not before it, it did not",
    ),
    Row(
        "en.since",
        Kind.SINCE,
        "since, ever since my, ever since",
        "links the pain to the operation",
    ),
    Row(
        "en.after",
        Kind.AFTER,
        "after, following, from, status post, s/p, post, due to, as a result of, because of, caused by, "
        "resulting from, comes from, coming from, than before, despite, in spite of, even after",
        "links one thing to what it comes from, or after",
    ),
    Row(
        "en.early",
        Kind.EARLY,
        "yesterday, last week, just had, days ago, days after, days post, week ago, a week ago, "
        "last month, two weeks ago, day after, post op day, pod, postoperative day, earlier this week, "
        "this week, this morning, last night, a few weeks ago, few weeks ago, couple of weeks ago, "
        "few days ago, couple weeks ago, several weeks ago, recent surgery, recovering from, staples, "
        "stitches, first few weeks, a month ago, one month ago, for the first few weeks, "
        "for a few weeks, for a few days, for the first week, first week, for about a week, "
        "for a couple of weeks, in the hospital, weeks ago, weeks post, weeks after, weeks out, "
        "weeks since, two months ago, 2 months ago, 1 month ago, weeks later, days later, days since",
        "the first weeks: pain then is expected",
    ),
    Row(
        "en.long",
        Kind.LONG,
        "year, month, decade, ano, mes, meses, anos",
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
        "getting surgery, consult for, discussed, offered, don't want, hoping, hope, until, "
        "told me surgery, declined, putting off, until i have, more drastic option, afraid of, "
        "talked about, talking about, evaluated for, scared of, terrified of, dread, fear of, canceled, "
        "cancelled, postponed, being considered, is planned, next month, next week, next year, "
        "coming up, i'm getting, am getting, getting ready for, would not, would help, wouldn't help, "
        "won't help, will not help, would only, might help, may help, could help, opted out of, "
        "opted against, chose not to have, turned down, decided against, said no to, avoided, refusing, "
        "refuses, trying to avoid, avoid surgery, avoid a fusion, avoid back surgery",
        "an operation that has not been",
    ),
    Row(
        "es.pain",
        Kind.PAIN,
        "dolor, dolores, duele, duelen, dolia, doler, doliendo, molestia, molestias, adolorido/a, dolido, sintomas, malestar, dolio, ardor, adormecimiento",
        "dolor, para leer tras una operación",
    ),
    Row(
        "es.lasting",
        Kind.LASTING,
        "sigue, sigo, siguen, siguio, sigo con, todavia, aun, persistente, persiste, persisten, cronico, "
        "constante, continuo, continua, ahora, cada dia, todos los dias, desde entonces, permanente, "
        "sigo teniendo, igual, lo mismo, peor que, insoportable, hasta la fecha, hasta hoy, a diario, "
        "persistio, quede con, me quedo, persistencia, el mismo, los mismos",
        "dolor que dura, cuando se nombra al lado",
    ),
    Row(
        "es.setback",
        Kind.SETBACK,
        "volvio, ha vuelto, regreso, peor, empeoro, empeorado, fracaso, fracasaron, fracasado/a, fallo, "
        "fallaron, recaida, volvieron, en vano, de balde, reaparecio, empeorando, recai, regresaron, "
        "ha regresado, no sirvieron, no sirvio, fue un fracaso, quede peor, quede igual, quedo mal, "
        "quede mal, salio mal, sali mal, sigo igual, sigue igual, estoy igual, sigo lo mismo, sigo mal, "
        "estoy peor, sigo peor",
        "una operación que no ayudó",
    ),
    Row(
        "es.no_use",
        Kind.NO_USE,
        "sin mejoria, sin mejorar, sin alivio, no mejora, no mejoro, sin exito, no ha mejorado, "
        "sin resultado, no mejore, sin resultados, ningun alivio, no ayudo, sin ningun alivio, "
        "no me ayudo, no me sirvio, no me sirvio de nada, no me sirvieron, no funciono, no funcionaron, "
        "no ha dejado de doler, no ha dejado de dolerme, no ha dejado de tener dolor, no dejo de doler, "
        "no ha dejado de, no me ha dejado de, no he dejado de tener dolor, no se me quito, "
        "no se me quita, no se me ha quitado, no se quito, no se quita, no se ha quitado, no se fue, "
        "no se me fue, nunca se me quito, nunca se fue, nunca se quito, nunca mejore, nunca mejoro, "
        "no desaparecio, no ha desaparecido, no se me paso, no he mejorado, no he quedado bien, "
        "no quede bien, no sirvio de nada, nunca quede bien, nunca dejo de doler, no cedio, no cede, "
        "no me alivio, no me han servido, no me quito, no me quitaron el dolor, no me quito el dolor, "
        "no me dejo de doler, no resulto, nunca se me fue, ningun resultado, no dio resultado, "
        "no hubo mejoria, no ha cedido, no se va, no se me va, no se me pasa, no pasa, no cesa, no para, "
        "no se pasa",
        "no sirvió; y un no que no niega ningún hallazgo",
    ),
    Row(
        "es.relief",
        Kind.RELIEF,
        "alivio, mejor, mejore, mejoria, sin dolor, quede bien, quedo bien, bien, desaparecio, se me quito, se quito, curado/a, exito, perfectamente, perfecto, estupendamente, fenomenal, se fue, recuperado/a, mejorado, ya no me duele, no me duele, ya no duele, "
        "no he vuelto a tener dolor, se me paso, sin molestias, sin problemas, no me ha dado problemas, no ha vuelto, de maravilla, como nuevo, como nueva, ya no tengo dolor, no tengo dolor, recuperacion, sin sintomas, asintomatico/a",
        "ayudó",
    ),
    Row(
        "es.since",
        Kind.SINCE,
        "desde, a raiz de, a partir de, desde que",
        "une el dolor a la operación",
    ),
    Row(
        "es.after",
        Kind.AFTER,
        "despues de, despues de que, tras, luego de, despues, posterior a, secundario/a a, por culpa de, "
        "debido a, a causa de, causado/a por, por, a pesar de, pese a, aun despues de",
        "une una cosa a la que la causa o la precede",
    ),
    Row(
        "es.early",
        Kind.EARLY,
        "ayer, la semana pasada, hace una semana, recien operado/a, hace unos dias, hace dias, "
        "hace pocos dias, hace un mes, hace unas semanas, el mes pasado, acaban de operar, "
        "me acaban de operar, hace dos semanas, hace tres semanas, recien operaron, primeras semanas, "
        "unas semanas, los primeros dias, unos dias, hace 2 semanas, hace 3 semanas, hace 4 semanas, "
        "hace cuatro semanas, hace 1 mes, hace dos meses, hace 2 meses, hace cinco semanas, "
        "hace seis semanas, hace 6 semanas, dias despues, semanas despues",
        "las primeras semanas: entonces duele",
    ),
    Row(
        "es.planned",
        Kind.PLANNED,
        "necesito, necesita, recomienda, recomiendan, recomendo, recomendaron, proponen, propuso, propusieron, pendiente, pendiente de, voy a, antes de, antes de la, quieren, quiere, esperando, lista de espera, "
        "me van a, van a, va a, tengo que, programada, programado, quieren operarme, candidato a, ofrecieron, ofrecio, no quiero, miedo a, hablaron de, hablo de, se propone, previo a",
        "una operación que aún no ha sido",
    ),
)
