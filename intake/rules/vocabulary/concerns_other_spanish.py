"""Spanish words for numbness between the legs, legs that do not carry, and self-harm."""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow

_NO_PUEDO = (
    "no puedo, no puede, no podía, no pude, no he podido, no logro, no consigo, no soy capaz de, ya no puedo"
)
_DORMIDO = (
    "dormido, dormida, dormidos, dormidas, se me duerme, se me duermen, adormecido, adormecida, "
    "adormecidas, adormecidos, adormecimiento, entumecido, entumecida, entumecimiento, entumecidos, "
    "entumecidas, hormigueo, hormigueos, cosquilleo, acorchado, acorchada, acorchamiento, sin "
    "sensibilidad, no siento, no tengo sensibilidad, perdí la sensibilidad, perdido la sensibilidad, "
    "pérdida de sensibilidad, falta de sensibilidad"
)
_ENTREPIERNA = (
    "entrepierna, entre las piernas, genitales, genital, partes íntimas, mis partes, partes privadas, "
    "zona íntima, vagina, pene, testículos, escroto, perineo, periné, ano, recto, ingle, ingles, silla "
    "de montar, ahí abajo, allá abajo"
)

_LIMITES = (
    "mucho, lejos, rápido, más de, más que, tanto, bien, largo, largas, distancias, cuadra, "
    "cuadras, minuto, minutos, hora, horas, kilómetro, kilómetros, metros, deprisa, como antes, "
    "sin dolor, sin parar, sin descansar, sin bastón, sin andador, el perro, escaleras, "
    "derecho, recto, demasiado, en bicicleta, bicicleta, de llorar, de pensar, de gritar, "
    "tacones"
)

OTHER_SPANISH = (
    ConcernRow(
        name="es.saddle_numb",
        kind=ConcernKind.SADDLE,
        parts=(
            _DORMIDO,
            _ENTREPIERNA,
        ),
        gap=5,
        unless="caballo, dentista",
        reason="Las partes que tocan el asiento de una bicicleta.",
    ),
    ConcernRow(
        name="es.bottom_numb",
        kind=ConcernKind.SADDLE,
        parts=(
            _DORMIDO,
            "el trasero, las nalgas, ambas nalgas, el culo, las pompis",
        ),
        gap=4,
        unless="izquierda, derecha, izquierdo, derecho, sentado, sentada, sentarme, silla, manejar",
        reason="Lo mismo en las nalgas; de un solo lado, o al estar sentado, es corriente.",
    ),
    ConcernRow(
        name="es.wiping",
        kind=ConcernKind.SADDLE,
        parts=(
            "no siento, sin sensibilidad, no noto",
            "limpio, limpiarme, papel higiénico, tener relaciones, relaciones sexuales",
        ),
        gap=5,
        ordered=True,
        reason="Dónde se nota.",
    ),
    ConcernRow(
        name="es.saddle_name",
        kind=ConcernKind.SADDLE,
        parts=("anestesia en silla de montar, cola de caballo, anestesia perineal",),
        unless="pelo, peinado, peinada, cabello",
        reason="Los nombres médicos; también es un peinado.",
    ),
    ConcernRow(
        name="es.cannot_walk",
        kind=ConcernKind.WALKING,
        parts=(
            _NO_PUEDO,
            (
                "caminar, andar, ponerme de pie, ponerme en pie, pararme, dar un paso, mover las "
                "piernas, mover la pierna, levantarme de la cama ni caminar, mover los pies"
            ),
        ),
        gap=1,
        ordered=True,
        unless_after=True,
        unless=_LIMITES,
        reason="No caminar en absoluto; poco, mal o con dolor es otra cosa.",
    ),
    ConcernRow(
        name="es.barely_walk",
        kind=ConcernKind.WALKING,
        parts=("apenas puedo, apenas logro", "caminar, andar, ponerme de pie, dar un paso"),
        gap=1,
        ordered=True,
        unless_after=True,
        unless=_LIMITES,
        reason="Casi nada, con los mismos límites.",
    ),
    ConcernRow(
        name="es.legs_stopped",
        kind=ConcernKind.WALKING,
        parts=(
            "pierna, piernas, pies, cintura para abajo",
            (
                "paralizada, paralizadas, paralizado, paralizados, no me responden, no responden, no se "
                "mueven, no me responde, no me sostienen, no me aguantan, no me obedecen"
            ),
        ),
        gap=3,
        reason="Piernas que ya no se mueven.",
    ),
    ConcernRow(
        name="es.legs_refuse",
        kind=ConcernKind.WALKING,
        parts=(
            "no siento, no puedo mover, parálisis",
            "las piernas, mis piernas, de las piernas",
        ),
        gap=1,
        ordered=True,
        reason="Lo mismo, en el otro orden.",
    ),
    ConcernRow(
        name="es.kill_myself",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "matarme, me quiero matar, me voy a matar, quitarme la vida, suicidarme, ahorcarme, "
                "acabar con mi vida, terminar con mi vida, acabar con todo, hacerme daño a propósito, "
                "lastimarme a propósito, pegarme un tiro, lesionarme a propósito"
            ),
        ),
        unless="trabajo, trabajando, gimnasio, risa",
        reason="Dicho sin rodeos.",
    ),
    ConcernRow(
        name="es.hurt_myself",
        kind=ConcernKind.SELF_HARM,
        parts=(
            "ganas de, quiero, quisiera, pensado en, pienso en, pensamientos de, he querido",
            "hacerme daño, lastimarme, cortarme, lesionarme",
        ),
        gap=2,
        ordered=True,
        unless="pelo, cabello",
        reason="Con intención; “me lastimé al cargar” es un accidente.",
    ),
    ConcernRow(
        name="es.suicide",
        kind=ConcernKind.SELF_HARM,
        parts=("suicidio, suicida, suicidas, autolesión, autolesiones, autolesionarme",),
        unless="cefalea, prevención",
        reason="La palabra misma.",
    ),
    ConcernRow(
        name="es.want_to_die",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "quiero morir, quiero morirme, quisiera morir, quisiera morirme, ganas de morir, ganas "
                "de morirme, mejor muerto, mejor muerta, deseo morir, prefiero morir, prefiero morirme, "
                "desearía estar muerto, desearía estar muerta, no despertar más, no volver a despertar, "
                "me quiero morir, quisiera estar muerto, quisiera estar muerta, mejor no estar aquí, no "
                "quiero seguir aquí"
            ),
        ),
        unless="risa, vergüenza",
        reason="El deseo de morir.",
    ),
    ConcernRow(
        name="es.not_live",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "no quiero vivir, ya no quiero vivir, no quiero seguir viviendo, no vale la pena vivir, "
                "sin ganas de vivir, no tengo ganas de vivir, cansado de vivir, cansada de vivir, no le "
                "veo sentido a vivir, perdí las ganas de vivir, para qué vivir"
            ),
        ),
        unless=(
            "vivir con, vivir en, vivir así, vivir sola, vivir solo, viviendo con, viviendo así, viviendo en"
        ),
        reason="Sin ganas de vivir; “no quiero vivir con este dolor” dice otra cosa.",
    ),
    ConcernRow(
        name="es.not_live_so",
        kind=ConcernKind.SELF_HARM,
        parts=("no quiero vivir así, no quiero seguir viviendo así",),
        reason="Puede ser por el dolor o por la vida: alguien debe preguntar.",
    ),
    ConcernRow(
        name="es.overdose",
        kind=ConcernKind.SELF_HARM,
        parts=(
            (
                "tomarme todas las pastillas, tomar todas las pastillas, me tomé todas las pastillas, "
                "tomarme el frasco entero"
            ),
        ),
        reason="Una manera de hacerlo, dicha en su lugar.",
    ),
)
