"""Spanish words that join, carry on or end what other words say of a finding."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.but",
        Kind.BUT,
        "pero, sino, aunque, salvo, excepto, solo, solamente, unicamente, sin embargo, no obstante, "
        "mas bien, aparte de, fuera de, a excepcion de, en cambio, mientras, que si, sino que, pero si",
        "acaba lo que un no o un quizá abarcaba",
    ),
    Row(
        "es.assert",
        Kind.ASSERT,
        "tengas, han dicho, dijeron, ha dicho, diagnosticado/a de, diagnosticaron, presenta, presentaba, "
        "muestra, muestran, mostro, revela, revelo, evidencio, demuestra, encontraron, detectaron, "
        "tener, tenido, tenga, encontro, detecto, aparece, aparecen, hubo, habia, haya, haber, indica, "
        "indican, indico, confirmo, confirma, objetiva, diagnostico, hay, existe, existen, si hay",
        "dice que algo está",
    ),
    Row(
        "es.seen",
        Kind.SEEN,
        "observa, observan, observo, observaron, ve, ven, vio, vieron, aprecia, aprecian, visualiza, "
        "visualizan, identifica, identifican, objetivan, evidencian, aprecio, visto, vista, observado/a, "
        "encontrado/a, visible, presente, mostrado, revelado, evidenciado, detectado/a, diagnosticado/a, "
        "confirmado/a, visualizado/a, salio, salieron, sale",
        "lo que se ve, o no",
    ),
    Row(
        "es.copula",
        Kind.COPULA,
        "es, esta, estan, fue, eran, estaba, estaban, fueron, sea, era",
        "es",
    ),
    Row(
        "es.evidence",
        Kind.EVIDENCE,
        "signos, signo, signos de, datos, datos de, evidencias, evidencia de, evidencias de, hallazgos, hallazgos de, indicios, indicios de, antecedentes, "
        "antecedentes de, antecedente de, historia de, sintomas de, imagenes de, imagen de, muestras de, criterios de, ninguna senal de, senales de, senal de, problemas de",
        "entre un no y lo que niega",
    ),
    Row(
        "es.reason",
        Kind.REASON,
        "porque, ya que, para, cuando, gracias a, que, por mi, para mi, debido",
        "lo que sigue se da como razón: está",
    ),
    Row(
        "es.scan",
        Kind.SCAN,
        "resonancia, rm, rmn, tac, rx, radiografia, placa, tomografia, resonancia magnetica, "
        "resonancias, radiografias, placas, tomografias",
        "una imagen: algo nuevo, si no la lleva una preposición",
    ),
    Row("es.with", Kind.WITH, "con", "empieza algo nuevo"),
    Row("es.and", Kind.AND, "y, e, ademas, ademas de, tambien, junto con, mas", "une"),
    Row("es.or", Kind.OR, "o, u, y/o", "une, y lleva el no consigo"),
    Row(
        "es.article",
        Kind.ARTICLE,
        "un, una, unos, unas, otro/a, otros, varios, varias, dos, tres, algunas, algunos, cuatro",
        "empieza una cosa",
    ),
    Row(
        "es.degree",
        Kind.DEGREE,
        "leve, ligero/a, moderado/a, severo/a, grave, pequeno/a, minimo/a, importante, discreto/a, "
        "inicial, incipiente, avanzado/a, agudo/a, marcado/a, grande, gran, izquierdo/a, derecho/a, "
        "posterior, difuso/a, fuerte, enorme, tremendo/a, moderada severa, bilateral, lateral, global",
        "cuánto",
    ),
    Row(
        "es.degree_denied",
        Kind.DEGREE,
        "significativo/a, evidente, claro/a, franco/a, verdadero/a, patologico/a",
        "cuánto, como lo dice quien niega: no empieza nada nuevo",
    ),
    Row(
        "es.fill",
        Kind.FILL,
        "el, la, los, las, al, ya, realmente, nada, sido, ahi, actualmente, del, jamas en la vida, "
        "en absoluto, en la, en el, de los, de las, de ningun, de ninguna, ha, han, habian",
        "nada dice por sí",
    ),
    Row(
        "es.clitic",
        Kind.CLITIC,
        "te, se, le, lo, nos",
        "pronombre ante el verbo",
    ),
    Row(
        "es.verb",
        Kind.VERB,
        "puedo, puedes, pude, podia, deja, dejan, aguanto, soporto, duermo, camino, quiero, quisiera, mejora, mejoran, sirvio, "
        "funciono, cuento, hace, hago, logro, aguanta, doy, quita, quitan, quito, cura, curo, trabajo, voy, sirven, sirve, recuerdo, entiendo, entendia, se por, siente, como, tomo",
        "verbos que un no puede negar sin negar el hallazgo",
    ),
    Row(
        "es.asking",
        Kind.ASKING,
        "que es, cual es, cuales, cuanto, cuanta, por que, porque la, como se, se puede, cuando se, "
        "ustedes, usted, tratan, atienden",
        "abre una pregunta",
    ),
    Row("es.of", Kind.OF, "de, en mi", "une un hallazgo a quien lo tiene"),
)
