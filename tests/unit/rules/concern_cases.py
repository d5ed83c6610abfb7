"""Words of concern as people write them, each with what staff must see, and why."""

from typing import NamedTuple

BLADDER, SADDLE, WALKING, HARM = "bladder_or_bowel", "saddle", "walking", "self_harm"


class ConcernCase(NamedTuple):
    """Words, the kinds of concern in them in order with the words quoted, and the reason."""

    words: str
    expected: tuple[tuple[str, str], ...]
    reason: str


def case(words: str, *expected: tuple[str, str], reason: str) -> ConcernCase:
    """Write one case on a few lines."""
    return ConcernCase(words, expected, reason)


ENGLISH = (
    case(
        "Since Friday I lost control of my bladder.", (BLADDER, "lost control of my bladder"), reason="plain"
    ),
    case("I am losing bladder control.", (BLADDER, "losing bladder control"), reason="another order"),
    case(
        "loss of bowel and bladder control",
        (BLADDER, "loss of bowel and bladder control"),
        reason="two organs",
    ),
    case("I can't hold my pee", (BLADDER, "can't hold my pee"), reason="cannot hold"),
    case("I cant control my bowels anymore", (BLADDER, "cant control my bowels"), reason="no apostrophe"),
    case("I CAN'T PEE", (BLADDER, "CAN'T PEE"), reason="capitals"),
    case("unable to urinate since last night", (BLADDER, "unable to urinate"), reason="retention"),
    case(
        "They put in a catheter for urinary retention", (BLADDER, "urinary retention"), reason="medical word"
    ),
    case("I wet myself twice this week", (BLADDER, "wet myself"), reason="an accident"),
    case("Woke up and had peed in my bed", (BLADDER, "peed in my bed"), reason="an accident at night"),
    case("I keep leaking urine", (BLADDER, "leaking urine"), reason="leaks"),
    case("having bowel accidents", (BLADDER, "bowel accidents"), reason="accidents of the bowel"),
    case("I have become incontinent", (BLADDER, "incontinent"), reason="one word"),
    case("trouble peeing for a week", (BLADDER, "trouble peeing"), reason="trouble in general"),
    case("very weak stream lately", (BLADDER, "weak stream"), reason="an early sign"),
    case("I can't feel when I need to go", (BLADDER, "can't feel when I need to go"), reason="no feeling"),
    case("I wear diapers now", (BLADDER, "wear diapers"), reason="said by what is done about it"),
    case("My groin is numb", (SADDLE, "groin is numb"), reason="place first"),
    case("numbness between my legs", (SADDLE, "numbness between my legs"), reason="feeling first"),
    case("tingling around my private parts", (SADDLE, "tingling around my private parts"), reason="tingling"),
    case("I can't feel it when I wipe", (SADDLE, "can't feel it when I wipe"), reason="where it is noticed"),
    case("no feeling during sex", (SADDLE, "no feeling during sex"), reason="where it is noticed"),
    case("my butt is numb all day", (SADDLE, "my butt is numb"), reason="the bottom"),
    case("ER wrote saddle anesthesia?", (SADDLE, "saddle anesthesia"), reason="the medical name, asked"),
    case("Since yesterday I cannot walk", (WALKING, "cannot walk"), reason="cannot walk at all"),
    case("I can't even stand up", (WALKING, "can't even stand up"), reason="a word between"),
    case("My legs stopped working on Sunday", (WALKING, "legs stopped working"), reason="legs first"),
    case("I can't move my legs", (WALKING, "can't move my legs"), reason="no movement"),
    case("I have to crawl to the kitchen", (WALKING, "have to crawl"), reason="said by what is done"),
    case("paralyzed in both legs", (WALKING, "paralyzed in both legs"), reason="the word for it"),
    case("Some days I want to kill myself", (HARM, "kill myself"), reason="outright"),
    case("I think about suicide", (HARM, "suicide"), reason="the word"),
    case("i feel suicidal", (HARM, "suicidal"), reason="the word for the mood"),
    case("They would be better off without me", (HARM, "better off without me"), reason="without the word"),
    case("I don't want to live anymore", (HARM, "don't want to live"), reason="no wish to live"),
    case("I have thoughts of hurting myself", (HARM, "thoughts of hurting myself"), reason="with intent"),
    case(
        "I don't want to kill myself but I think of it", (HARM, "kill myself"), reason="fails toward a person"
    ),
    case(
        "I lost control of my bladder and I cannot walk",
        (BLADDER, "lost control of my bladder"),
        (WALKING, "cannot walk"),
        reason="two kinds",
    ),
    case("No fever, can't pee", (BLADDER, "can't pee"), reason="the no belongs to the fever"),
    case("No. I can't feel my legs", (WALKING, "can't feel my legs"), reason="the no answers something else"),
    case(
        "I had surgery in 1985 and I can't pee", (BLADDER, "can't pee"), reason="the year is the operation's"
    ),
    case("incontinent since 1998, still am", (BLADDER, "incontinent"), reason="an old start, still so"),
    case("My wife noticed that I wet myself", (BLADDER, "wet myself"), reason="the wife only saw it"),
    case(
        "I am scared because I lost control of my bladder",
        (BLADDER, "lost control of my bladder"),
        reason="a fact",
    ),
    case("not sure if it matters: numb groin", (SADDLE, "numb groin"), reason="not sure is no denial"),
    # look-alikes, denials, others, old times
    case("I wet myself laughing in 1990", reason="a figure of speech, and long ago"),
    case("This pain is killing me", reason="a figure of speech"),
    case("I hurt myself lifting a box", reason="an accident"),
    case("cut myself shaving", reason="an accident"),
    case("I get suicide headaches", reason="a kind of headache"),
    case("I don't want to live with this pain", reason="what most people mean by it"),
    case("I can't walk far", reason="not far is not not at all"),
    case("I can't walk more than ten minutes without stopping", reason="a limit"),
    case("I can't stand the noise", reason="another stand"),
    case("I can't walk my dog", reason="another walk"),
    case("My foot is numb", reason="another place"),
    case("the bottom of my foot is numb", reason="another bottom"),
    case("my left butt cheek goes numb when sitting", reason="one side, sitting"),
    case("gallbladder removed in March", reason="another organ"),
    case("bladder infection last month, problems with bladder infections", reason="another illness"),
    case("No loss of bladder control", reason="denied"),
    case("I have not lost control of my bladder", reason="denied"),
    case("no numbness, weakness or bladder problems", reason="denied in a list"),
    case("denies incontinence", reason="denied as clinicians write it"),
    case("Incontinence? No.", reason="denied in the next sentence"),
    case("bladder problems: none", reason="denied behind a colon"),
    case("I never had suicidal thoughts", reason="denied"),
    case("I do not want to die", reason="denied"),
    case("My mother is incontinent", reason="another person"),
    case("my brother died by suicide", reason="another person"),
    case("My dad is 80. He can't walk.", reason="another person, by a pronoun"),
    case("people with cauda equina lose bladder control", reason="people in general"),
    case("If I lose control of my bladder I will call", reason="supposed"),
    case("I am afraid of ending up incontinent", reason="feared"),
    case("Can this cause incontinence?", reason="asked"),
    case("As a child I wet the bed", reason="long ago"),
    case("20 years ago I could not walk for a week", reason="long ago"),
    case("In 1985, I lost control of my bladder", reason="long ago"),
    case("oxycodone 5 mg, gabapentin 300 mg at night", reason="ordinary medicines"),
    case("I want to walk again and sleep through the night", reason="an ordinary goal"),
)

SPANISH = (
    case("No puedo orinar desde ayer", (BLADDER, "No puedo orinar"), reason="retención"),
    case("Perdí el control de la vejiga", (BLADDER, "Perdí el control de la vejiga"), reason="tal cual"),
    case("se me escapa la orina al toser", (BLADDER, "se me escapa la orina"), reason="escapes"),
    case("no puedo aguantar las ganas", (BLADDER, "no puedo aguantar las ganas"), reason="no aguantar"),
    case("me oriné encima el lunes", (BLADDER, "me oriné encima"), reason="un accidente"),
    case("ME HAGO PIPI EN LA CAMA", (BLADDER, "ME HAGO PIPI EN LA CAMA"), reason="mayúsculas, sin acentos"),
    case("tengo incontinencia", (BLADDER, "incontinencia"), reason="la palabra"),
    case("me cuesta orinar", (BLADDER, "me cuesta orinar"), reason="dificultad"),
    case("retención de orina", (BLADDER, "retención de orina"), reason="la palabra médica"),
    case("no siento cuando orino", (BLADDER, "no siento cuando orino"), reason="no sentir"),
    case("tengo que usar pañales", (BLADDER, "tengo que usar pañales"), reason="lo que se hace"),
    case("Tengo dormida la entrepierna", (SADDLE, "dormida la entrepierna"), reason="entrepierna"),
    case("hormigueo en los genitales", (SADDLE, "hormigueo en los genitales"), reason="hormigueo"),
    case("no siento cuando me limpio", (SADDLE, "no siento cuando me limpio"), reason="dónde se nota"),
    case("se me duermen las nalgas", (SADDLE, "se me duermen las nalgas"), reason="las nalgas"),
    case("anestesia en silla de montar", (SADDLE, "anestesia en silla de montar"), reason="nombre médico"),
    case("ya no puedo caminar", (WALKING, "ya no puedo caminar"), reason="nada"),
    case("no puedo mover las piernas", (WALKING, "no puedo mover las piernas"), reason="sin movimiento"),
    case("las piernas no me responden", (WALKING, "piernas no me responden"), reason="las piernas primero"),
    case(
        "Mi esposo dice que no puedo caminar", (WALKING, "no puedo caminar"), reason="el esposo solo lo dice"
    ),
    case("quiero morirme", (HARM, "quiero morirme"), reason="tal cual"),
    case("he pensado en quitarme la vida", (HARM, "quitarme la vida"), reason="tal cual"),
    case("ya no quiero vivir", (HARM, "ya no quiero vivir"), reason="sin ganas"),
    case("pienso en el suicidio", (HARM, "suicidio"), reason="la palabra"),
    case(
        "tengo bulging disc y no puedo orinar",
        (BLADDER, "no puedo orinar"),
        reason="dos lenguas en una frase",
    ),
    case(
        "Sí, perdí el control de la vejiga", (BLADDER, "perdí el control de la vejiga"), reason="sí no es si"
    ),
    case("me meo de risa", reason="un dicho"),
    case("me muero de dolor", reason="un dicho"),
    case("no quiero vivir con este dolor", reason="lo que dice la mayoría"),
    case("no puedo caminar más de dos cuadras", reason="un límite"),
    case("me lastimé al cargar una caja", reason="un accidente"),
    case("se me duerme el pie", reason="otro lugar"),
    case("infección de vejiga, problemas de vejiga por infecciones", reason="otra enfermedad"),
    case("sin incontinencia", reason="negado"),
    case("No tengo incontinencia", reason="negado"),
    case("niega pérdida de control de esfínteres", reason="negado como lo escriben los médicos"),
    case("¿Incontinencia? No.", reason="negado en la frase siguiente"),
    case("mi madre no puede caminar", reason="otra persona"),
    case("mi hermano se suicidó, habló de suicidio", reason="otra persona"),
    case("si pierdo el control de la vejiga llamaré", reason="supuesto"),
    case("tengo miedo de la incontinencia", reason="temido"),
    case("de niño me orinaba en la cama", reason="hace mucho"),
    case("En 1990 perdió el control de la vejiga", reason="hace mucho"),
)
