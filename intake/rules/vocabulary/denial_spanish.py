"""Spanish words that deny what the words around them say."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.no",
        Kind.NO,
        "niega, niego, ausencia de, negativo para, libre de, carece de, nada de, no hay, no tengo, "
        "no tiene, en lugar de, en vez de, no presenta, no muestra, no existe, no existen, jamas, "
        "ni siquiera, sin evidencia de, sin signos de, negativa para, exento de, en ausencia de, "
        "ausencia, sin datos de, sin hallazgos de, sin imagen de, sin imagenes de, nada que sugiera, "
        "nada sugestivo de, nada compatible con, no traigo, no padezco, no sufro de, "
        "no tiene nada de, sin rastro de, sin indicios de, exenta de, libres de, no tenemos, "
        "no presento, no me causa, no causa, no provoca, no produce, no condiciona, no genera, no ocasiona, sin causar, sin provocar, sin condicionar, no cumple criterios de, no cumple criterios para, nunca e tenido, no e tenido, nunca me hablaron de, no me hablaron de, nunca mencionaron, no mencionaron, nunca me mencionaron, no me mencionaron, no me an dicho q, no me an dicho que, no me an encontrado, no me han dicho q, ni un, ni una, ni un solo, ni una sola, no existen datos que apoyen, no hay datos que apoyen, sin datos que apoyen, no existen datos clinicos ni radiologicos que apoyen",
        "niega lo que sigue, hasta donde llega",
    ),
    Row("es.without", Kind.NO, "sin", "niega lo suyo: un verbo detrás dice algo nuevo"),
    Row(
        "es.neither",
        Kind.NO,
        "ni, tampoco, ningun, ninguna, ninguno",
        "niega también el verbo que sigue",
    ),
    Row(
        "es.not",
        Kind.NOT,
        "nunca, nadie",
        "niega un verbo",
    ),
    Row(
        "es.not_negating",
        Kind.NOT_NEGATING,
        "no solo, no solamente, no unicamente, sin duda, sin operar, sin tratamiento, no es que, "
        "no sabia, no sabia que, no hay duda, no nada mas, sin cirugia, sin operacion, sin tratar, "
        "no sin, no ha cambiado, no por la, no me di cuenta, no se como, no se por que, no se cuando, "
        "no se donde, no se cual, no estoy seguro de como, no estoy seguro de por que, "
        "no estoy seguro de cuando, no estoy seguro de donde, no estoy seguro de cual, "
        "no estoy segura de como, no estoy segura de por que, no estoy segura de cuando, "
        "no estoy segura de donde, no estoy segura de cual, ya no, ya no la tengo, ya no lo tengo, "
        "ya no las tengo, sin contraste, sin gadolinio, sin civ, sin instrumentar, sin instrumentacion, "
        "sin complicaciones, sin incidencias, sin alergias, sin traumatismo, sin trauma, sin fiebre, "
        "sin sedacion, sin previo aviso, sin motivo, sin querer, sin parar, sin descanso, sin poder, "
        "sin embargo no, no parece explicarse por, no explicado por, no puedo, no pude, no podia, "
        "no puede, no aguanto, no soporto, no duermo, no camino, no alergias, no intervenido, "
        "no operado, no operada, no quirurgico, no quirurgica, no subsidiario, no subsidiaria, "
        "no candidato, no candidata, no amc, no ram, no hta, no dm, no rams, no hta ni dm, "
        "no me han operado todavia, no es nuevo, no es nueva, no es novedad, no es broma, no me creen, "
        "no mejora con, no es quirurgica, no es quirurgico, no indicada, no esta indicada",
        "un no que niega otra cosa",
    ),
    Row("es.unchanged", Kind.NOT_NEGATING, "sin cambios, no hay cambios", "niega solo lo que cambió, o los cambios que nombra"),
    Row(
        "es.ruled_out",
        Kind.RULED_OUT,
        "descartado/a, descarto, descartaron, descartan, descarta, se descarta, se descarto, "
        "han descartado, descartandose, se ha descartado, excluyo, se excluye, descartando, "
        "descartar por completo, quedo descartado/a, ausente, no se observa, "
        "no se observan, no se ve, no se ven, no se aprecia, no se aprecian, no se visualiza, "
        "no se visualizan, no se identifican, no se identifica, no se objetiva, no se objetivan, "
        "no se evidencia, no se evidencian, no se encontro, no se encontraron, no se detecto, "
        "no se detecta, no se detectan, no se vio, no se vieron, no se hallo, no se hallaron, "
        "que no tengo",
        "niega lo que sigue, o lo de antes si nada sigue",
    ),
    Row(
        "es.after_negated",
        Kind.AFTER_NEGATED,
        "fue descartada, fue descartado, no se confirmo, fueron descartadas, fueron descartados, "
        "ha sido descartada, ha sido descartado, salio negativo, salio negativa, era un error, "
        "fue un error, no la tengo, no lo tengo, no las tengo, no los tengo, no era eso, "
        "no era cierto, se equivocaron, se equivoco, resulto falso, nada de nada, "
        "no encontraron ninguna, no encontraron ninguno, no la encontraron, "
        "no lo encontraron, no la vieron, no la ven, no lo ven, no se vio nada, no se ve nada, "
        "no salio nada, no aparecio nada, no habia nada, no habia ninguna, que va, no es eso, "
        "no fue eso, era mentira, fue falsa alarma, falsa alarma, queda descartada, queda descartado, "
        "quedaron descartadas, estan descartadas, esta descartada, esta descartado, salio limpia, "
        "salio normal, salio bien, la descartaron, lo descartaron, las descartaron, "
        "me la descartaron, me lo descartaron, la han descartado, ya la descartaron, "
        "ya lo descartaron, no existe tal, no la hallaron, no le encontraron nada, ausentes",
        "niega lo de antes, o lo que sigue",
    ),
    Row("es.not_me", Kind.AFTER_NEGATED, "a mi no, la mia no, el mio no", "el paciente no lo tiene, lo tenga quien lo tenga"),
    Row("es.none_of_that", Kind.AFTER_NEGATED, "nada de eso, no tengo nada de eso, no tengo nada de nada, no tengo ninguna, no tengo ninguno", "el paciente no lo tiene, aunque otro lo tenga"),
    Row(
        "es.turned_out",
        Kind.AFTER_NEGATED,
        "resulto ser, resulto que era, resulto",
        "retira lo de antes: lo que sigue está",
    ),
)
