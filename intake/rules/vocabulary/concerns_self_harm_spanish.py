"""Spanish words for self-harm, row by row as in the English table."""

from intake.rules.evaluation import ConcernKind
from intake.rules.vocabulary.concern_rows import ConcernRow

_QUIERO = (
    "quiero, quisiera, quería, querido, querer, ganas de, ganas, deseo, deseos de, desearía, prefiero, preferiría, ojalá, pienso, pienso en, pensado, pensado en, pensando, pensando en, pensar en, pensamientos de, pensé, idea/s de, plan para, plan de, planeado, planeo, planeando, voy a, decidí, intenté, he intentado, "
    "intentado, le pido a dios, pido a dios, rezo, rezo para, a veces quiero, dan ganas, manera de, maneras de, forma de, formas de, se me cruza por la cabeza, me cruza por la cabeza, se me pasa por la cabeza, me pasa por la cabeza, me imagino, imagino"
)

SELF_HARM_SPANISH = (
    ConcernRow(
        name="es.kill_myself",
        kind=ConcernKind.SELF_HARM,
        parts=("matarme, me quiero matar, me voy a matar, me quisiera matar, me quise matar, me he querido matar, me intenté matar, me he intentado matar, me mato, quitarme la vida, me quito la vida, me quiero quitar la vida, me voy a quitar la vida, me quisiera quitar la vida, me quise quitar la vida, me he querido quitar la vida, me intenté quitar la vida, me he intentado quitar la vida, suicidarme, me suicido, ahorcarme, colgarme, envenenarme, cortarme las venas, dispararme, darme un tiro, pegarme un tiro, acabar con mi vida, acabar con mi existencia, terminar con mi vida, terminar con mi existencia, ponerle fin a mi vida, poner fin a mi vida, acabar con todo, acabar con todo esto, acabar con esto, terminar con todo, terminar con esto, ponerle fin a todo, quitarme de en medio, hacerme daño a propósito, lastimarme a propósito, lesionarme a propósito, acabar conmigo, me quito de en medio, me quito del medio, se va a quitar la vida, se quiere quitar la vida, se quiere matar, se va a matar, quitarse la vida, matarse, suicidarse",),
        unless="casi, trabajo, trabajando, gimnasio, risa, trámite, papeleo",
        reason="Dicho sin rodeos.",
    ),
    ConcernRow(
        name="es.jump",
        kind=ConcernKind.SELF_HARM,
        parts=(_QUIERO, "aventarme, tirarme, lanzarme, arrojarme, echarme, saltar, estrellarme", "puente, vía, vías, tren, metro, carro, carros, camión, ventana, azotea, balcón, edificio, río, abajo, vacío"),
        gap=4,
        ordered=True,
        unless="nadar, paracaídas, a la cama",
        reason="Una manera de hacerlo.",
    ),
    ConcernRow(
        name="es.hurt_myself",
        kind=ConcernKind.SELF_HARM,
        parts=(f"{_QUIERO}, he querido", "hacerme daño, lastimarme, cortarme, lesionarme, herirme, golpearme, quemarme, dañarme"),
        gap=2,
        ordered=True,
        unless="pelo, cabello, uñas, miedo, sin lastimarme, más",
        reason="Con intención; “me lastimé al cargar” es un accidente.",
    ),
    ConcernRow(
        name="es.cutting",
        kind=ConcernKind.SELF_HARM,
        parts=("me corto, me corté, me he cortado, me he estado cortando, me estoy cortando, me quemo, me rasguño, cortándome", "brazo, brazos, muñecas, piernas, piel, venas, las venas, muslos, para no sentir, para sentir, a propósito, para aliviar, para calmar, cuando"),
        gap=3,
        ordered=True,
        unless="cocinando, cocina, cuchillo, vidrio, afeitar, rasurar, trabajo, accidente, pelo, sin querer, sierra",
        reason="Cortarse, como lo dicen quienes lo hacen; al cocinar es un accidente.",
    ),
    ConcernRow(
        name="es.suicide",
        kind=ConcernKind.SELF_HARM,
        parts=("suicidio, suicida, suicidas, autolesión, autolesiones, autolesionarme, autolesiono",),
        unless="cefalea, prevención, programa, tele, película, noticia/s, serie, documental, es un suicidio, advertencia",
        reason="La palabra misma.",
    ),
    ConcernRow(
        name="es.want_to_die",
        kind=ConcernKind.SELF_HARM,
        parts=(
            _QUIERO,
            "morir, morirme, mejor muerto, mejor muerta, muriera, me muriera, quiero morir, quiero morirme, quiero muerto, estar muerto, estar muerta, muerto, muerta, desaparecer, no existir, dejar de existir, no estar aquí, no estar viva, no estar vivo, no haber nacido, dejar de vivir, la muerte, estuviera muerto, estuviera muerta, me llevara dios, dios me lleve, que dios me lleve, que me lleve, que me recoja, dios me recogiera, me recogiera, me recoja",
        ),
        gap=3,
        ordered=True,
        unless="de viejo/a, de viejito/a, pena, susto, coraje, risa, vergüenza, desaparecer el, desaparecer este, desaparecer la, desaparezca, miedo, hambre, sueño, calor, frío, sin dolor, viejo, vieja, como muerta, pierna, antes que, antes de que, jaja",
        reason="El deseo de morir.",
    ),
    ConcernRow(
        name="es.not_wake_up",
        kind=ConcernKind.SELF_HARM,
        parts=(f"{_QUIERO}, dormirme, dormir, acostarme, que un día, sería mejor, mejor", "no despertar, no despertar más, no despertarme, no volver a despertar, ya no despertar, no despierte, no despertara, jamás despertar, nunca despertar, dormir para siempre, dormirme para siempre, no amanecer, ya no amanecer, no amaneciera, no levantarme nunca"),
        gap=6,
        ordered=True,
        unless="dolor, cansado, cansada, a cada rato, en la noche, anestesia",
        reason="El deseo de no despertar.",
    ),
    ConcernRow(
        name="es.not_wake_again",
        kind=ConcernKind.SELF_HARM,
        parts=("no despertar más, no volver a despertar, no quiero despertar, ya no quiero despertar, no quisiera despertar, no despertar nunca, no despertar jamás, no quiero seguir aquí, mejor no estar aquí, no quiero estar aquí, ya no quiero estar, no quiero estar en este mundo, irme de este mundo, dejar este mundo, para no despertar, para ya no despertar, para no despertarme",),
        reason="Lo mismo, dicho entero.",
    ),
    ConcernRow(
        name="es.not_live",
        kind=ConcernKind.SELF_HARM,
        parts=(
            "no quiero, ya no quiero, no quisiera, no vale la pena, no merece la pena, sin ganas de, no tengo ganas de, perdí las ganas de, se me quitaron las ganas de, se me han quitado las ganas de, cansado de, cansada de, harto de, harta de, no le veo sentido a, no tiene sentido, no encuentro sentido a, no encuentro razón para, no tengo razón para, no tengo motivos para, no tengo razones para, no hay motivo para, para qué, no hay razón para, ya no aguanto, no soporto, no deseo",
            "vivir, seguir viviendo, viviendo, seguir aquí, seguir viva, seguir vivo, estar viva, estar vivo, existir, la vida, mi vida, esta vida",
        ),
        gap=1,
        ordered=True,
        unless=(
            "la vida en, vida de la, vivir con, vivir en, vivir así, vivir sola, vivir solo, viviendo con, viviendo así, viviendo en, seguir con, seguir así, seguir tomando, seguir trabajando, seguir en, seguir igual, seguir usando, la vida de antes, seguir sufriendo, seguir el, seguir la, seguir esperando"
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
        name="es.life_not_worth",
        kind=ConcernKind.SELF_HARM,
        parts=("vida, vivir", "no vale la pena, no vale nada, no tiene sentido, ya no tiene sentido, no le veo sentido, ya no le veo sentido, no le veo caso, no le encuentro sentido, no merece la pena, sin sentido"),
        gap=3,
        reason="La vida que ya no vale.",
    ),
    ConcernRow(
        name="es.better_without_me",
        kind=ConcernKind.SELF_HARM,
        parts=("mejor, más tranquila, más tranquilos, más felices, descansarían, una carga, un estorbo", "sin mí, si yo no estuviera, si no estuviera, si yo me muriera, si me muriera, si yo faltara, si yo desapareciera, si me fuera de este mundo, muerto, muerta, si ya no estoy, si yo ya no estoy, sin que yo esté"),
        gap=3,
        ordered=True,
        reason="Sentirse una carga.",
    ),
    ConcernRow(
        name="es.overdose",
        kind=ConcernKind.SELF_HARM,
        parts=("tomarme, quiero tomar, quisiera tomar, pensado tomar, me tomé, me tomo, tragarme, tomara, me he tomado, tomármelas, tomármelos, me las tomo", "todas las pastillas, todas mis pastillas, todos los medicamentos, todas las medicinas, el frasco entero, todo el frasco, un frasco entero, todas juntas, todas de una vez, una sobredosis, todas las tabletas, todas, todas de golpe, veinte de golpe, de golpe para no, un puñado para no"),
        gap=1,
        ordered=True,
        unless="como me dijeron, cada día, diario, a su hora",
        reason="Una manera de hacerlo, dicha en su lugar.",
    ),
    ConcernRow(
        name="es.saved_pills",
        kind=ConcernKind.SELF_HARM,
        parts=("guardo, guardado, guardando, juntando, juntado, he juntado, junto, ahorrando, escondidas, suficientes, bastantes, guardé, junté, escondí, tengo guardadas", "pastillas, medicinas, tabletas, morfina, insulina", "acabar, terminar, morir, morirme, matarme, el día, un día, para no despertar, para irme, de una vez, por si, decido, acabar con mi vida, por si decido"),
        gap=6,
        unless="crisis, viaje, comprar, recaída",
        reason="Pastillas guardadas para eso.",
    ),
    ConcernRow(
        name="es.have_plan",
        kind=ConcernKind.SELF_HARM,
        parts=("tengo un plan para, ya tengo un plan, ya sé cómo hacerlo, ya sé cómo lo haría, carta de despedida, cartas de despedida, tengo una pistola, sobredosis a propósito, tengo guardada la pistola, tengo guardada una pistola, pistola guardada",),
        unless="dieta, ejercicio/s, seguro, comer",
        reason="Un plan o los medios.",
    ),
    ConcernRow(
        name="es.nearly_jumped",
        kind=ConcernKind.SELF_HARM,
        parts=("casi me tiro, casi me aviento, casi me lanzo, casi me arrojo, me tiro, me aviento, me lanzo, estuve a punto de tirarme, a punto de aventarme", "puente, vía, vías, tren, metro, carro, carros, camión, ventana, azotea, balcón, edificio, río, vacío"),
        gap=3,
        ordered=True,
        unless="nadar, paracaídas, alberca, piscina",
        reason="Lo que casi se hizo, o se dice que se hará.",
    ),
)
