"""Spanish words that join, carry on or end what other words say of a finding."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.but",
        Kind.BUT,
        "pero, sino, aunque, salvo, excepto, sin embargo, no obstante, "
        "mas bien, aparte de, fuera de, a excepcion de, en cambio, mientras, que si, sino que, pero si",
        "acaba lo que un no o un quizá abarcaba",
    ),
    Row("es.only", Kind.BUT, "solo, solamente, unicamente, simplemente, nomas", "lo que sigue se dice de lo mismo, y está"),
    Row(
        "es.assert",
        Kind.ASSERT,
        "tengas, han dicho, dijeron, ha dicho, diagnosticado/a de, diagnosticaron, presenta, "
        "presentaba, muestra, muestran, mostro, revela, revelo, evidencio, demuestra, encontraron, "
        "detectaron, tener, tenido, tenga, encontro, detecto, aparece, aparecen, hubo, habia, haya, "
        "haber, indica, indican, indico, objetiva, diagnostico, hay, existe, existen, si hay",
        "dice que algo está",
    ),
    Row("es.confirmed", Kind.ASSERT, "confirmo, confirma, confirmado/a, confirmaron, comprobo, comprobaron, comprobado/a, resulto cierto, asi era, si era, si lo era, si lo es, y si es", "dice que está: sin nada detrás, lo que antes se sospechaba"),
    Row(
        "es.seen",
        Kind.SEEN,
        "observa, observan, observo, observaron, ve, ven, vio, vieron, aprecia, aprecian, visualiza, "
        "visualizan, identifica, identifican, objetivan, evidencian, aprecio, visto, vista, "
        "observado/a, encontrado/a, presente, mostrado, revelado, evidenciado, detectado/a, "
        "diagnosticado/a, visualizado/a, salio, salieron",
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
    Row("es.yes", Kind.ASSERT, "sy", "el sí con acento, que no es el si de una condición: está"),
    Row(
        "es.scan",
        Kind.SCAN,
        "resonancia, rm, rmn, tac, rx, radiografia, placa, tomografia, resonancia magnetica, "
        "resonancias, radiografias, placas, tomografias, sacaron una placa, sacaron placas, sacaron unas placas, sacaron radiografias, sacaron una radiografia, sacaron una resonancia, me sacaron una placa, me sacaron placas, me sacaron unas placas, me sacaron radiografias, me sacaron una radiografia, me sacaron una resonancia, me sacaron unos rayos x, me sacaron rayos x",
        "una imagen: algo nuevo, si no la lleva una preposición",
    ),
    Row("es.with", Kind.WITH, "con", "empieza algo nuevo"),
    Row("es.and", Kind.AND, "y, e, ademas, ademas de, tambien, junto con, mas", "une"),
    Row("es.or", Kind.OR, "o, u, y/o", "une, y lleva el no consigo"),
    Row(
        "es.article",
        Kind.ARTICLE,
        "unos, unas, otro/a, otros, varios, varias, dos, tres, algunas, algunos, cuatro",
        "empieza una cosa",
    ),
    Row("es.indefinite", Kind.ARTICLE, "un, una", "empieza una cosa, o una frase sobre cualquiera de ellas"),
    Row(
        "es.degree",
        Kind.DEGREE,
        "leve, ligero/a, moderado/a, severo/a, grave, pequeno/a, minimo/a, importante, discreto/a, "
        "inicial, incipiente, avanzado/a, agudo/a, marcado/a, grande, gran, izquierdo/a, derecho/a, "
        "difuso/a, fuerte, enorme, tremendo/a, moderada severa, global",
        "cuánto",
    ),
    Row(
        "es.degree_denied",
        Kind.DEGREE,
        "significativo/a, evidente, claro/a, franco/a, verdadero/a, patologico/a, recidivada, "
        "recidivante, asociado/a, relevante, compresivo/a, nuevo/a",
        "cuánto, como lo dice quien niega: no empieza nada nuevo",
    ),
    Row(
        "es.fill",
        Kind.FILL,
        "el, la, los, las, al, ya, realmente, sido, ahi, actualmente, del, jamas en la vida, "
        "en absoluto, en la, en el, de los, de las, de ningun, de ninguna, ha, han, habian, "
        "como un ano, que digamos, entre, "
        "mas que nada, antes que nada, primero que nada, "
        "sobre todo, especialmente, principalmente, casi ni existe, ya casi ni existe, casi no existe, sacaron sangre, sacaron una muela, me sacaron sangre, me sacaron una muela, me sacaron liquido, me sacaron del trabajo, como yo creia, como creia, como yo pensaba, como pensaba, como se creia, gracias a dios, grasias a dios, bendito sea dios, de viejito, de viejita, de viejo, de vieja",
        "nada dice por sí",
    ),
    Row("es.nothing", Kind.NOTHING, "nada", "tras lo que niega, un no: de hernia nada"),
    Row(
        "es.clitic",
        Kind.CLITIC,
        "te, se, le, lo, nos",
        "pronombre ante el verbo",
    ),
    Row(
        "es.verb",
        Kind.VERB,
        "puedes, podia, deja, dejan, mejora, mejoran, hace, aguanta, quita, quitan, quito, cura, "
        "entendia, se por, siente, como, "
        "trabajo, camino, cuento, voy, tomo",
        "verbos que un no puede negar sin negar el hallazgo",
    ),
    Row(
        "es.verb_self",
        Kind.VERB,
        "puedo, pude, aguanto, soporto, duermo, quiero, quisiera, hago, logro, doy, recuerdo, "
        "entiendo",
        "los mismos verbos, dichos por el paciente de sí",
    ),
    Row(
        "es.asking",
        Kind.ASKING,
        "que es, cual es, cuales, cuanto, cuanta, por que, porque la, como se, se puede, cuando se, "
        "ustedes, usted, tratan, atienden, es grave, es peligroso, atiende, hay cura, "
        "hay algun tratamiento, tratan la, tratan las, operan la, operan las, es peligrosa",
        "abre una pregunta",
    ),
    Row("es.of", Kind.OF, "de, en mi", "une un hallazgo a quien lo tiene"),
)
