"""Spanish words that deny, doubt or only suppose what the words around them say."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.no",
        Kind.NO,
        "sin, niega, niego, ausencia de, negativo para, libre de, carece de, nada de, no hay, no tengo, "
        "no tiene, en lugar de, en vez de, no presenta, no muestra, no existe, no existen, jamas, "
        "ni siquiera, sin evidencia de, sin signos de, negativa para, exento de",
        "niega lo que sigue, hasta donde llega",
    ),
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
        "no solo, no solamente, no unicamente, sin cambios, sin duda, sin operar, sin tratamiento, "
        "no es que, no sabia, no sabia que, no hay duda, no nada mas, sin cirugia, sin operacion, "
        "sin tratar, no sin, no ha cambiado, no por la, no me di cuenta, no se como, no se por que, "
        "no se cuando, no se donde, no se cual, no estoy seguro de como, no estoy seguro de por que, "
        "no estoy seguro de cuando, no estoy seguro de donde, no estoy seguro de cual, "
        "no estoy segura de como, no estoy segura de por que, no estoy segura de cuando, "
        "no estoy segura de donde, no estoy segura de cual, ya no, ya no la tengo, ya no lo tengo, "
        "ya no las tengo",
        "un no que niega otra cosa",
    ),
    Row(
        "es.ruled_out",
        Kind.RULED_OUT,
        "descartado/a, descarto, descartaron, descartan, descarta, se descarta, se descarto, "
        "han descartado, descartandose, se ha descartado, excluyo, se excluye, descartando, "
        "descartar por completo, quedo descartado/a, ausente, quedo descartada, no se observa, "
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
        "fue descartada, fue descartado, resulto que no, no se confirmo, fueron descartadas, "
        "fueron descartados, ha sido descartada, ha sido descartado, salio negativo, salio negativa, "
        "era un error, fue un error, no la tengo, no lo tengo, no las tengo, no los tengo, no era eso, "
        "no era cierto, se equivocaron, se equivoco, resulto falso, resulto ser, resulto que era, "
        "resulto",
        "niega lo de antes, o lo que sigue",
    ),
    Row(
        "es.maybe",
        Kind.MAYBE,
        "posiblemente, probablemente, sospecha, sospecha de, sospechan, sospechoso de, sospechosa de, "
        "sugestivo de, sugestiva de, sugestivos de, sugestivas de, sugestivo/a, sugiere, sugieren, "
        "sugerente de, sugerentes de, sugiriendo, podria, podrian, puede, puede ser, puede que, "
        "puede tener, pudiera, pudiese, quiza, quizas, tal vez, a lo mejor, creo, creo que, cree, creen, "
        "creemos, piensa, piensan, pienso, parece, parece ser, parecia, parecen, pareciera, se sospecha, "
        "supongo, supone, suponen, supuestamente, sospecho, impresiona de, no se si, no sabe si, "
        "no saben si, no estoy seguro si, no estoy segura si, no estoy seguro de, no estoy segura de, "
        "no esta claro si, no se descarta, no se puede descartar, no se descartan, sin poder descartar, "
        "no descarta, no descartan, no descartable, no puede descartarse, no se puede excluir, "
        "para descartar, descartar, duda de, dudan, dudan si, duda si, a ver si, ver si, saber si, "
        "imagino, imagino que, sera, seria, seran, seguramente, presuncion de, aparentemente, valorar, "
        "probabilidad de, posibilidad de, pudo ser, miedo de tener, preocupa que, me preocupa, "
        "tengo miedo, miedo, temo, tendre, tendria, me imagino, como si, presumiblemente, eventual, "
        "en estudio por, hacia sospechar, hace sospechar, hacen sospechar, compatible tal vez con, "
        "me parece, como de, como si fuera, no esta seguro, no esta segura, no estan seguros, "
        "no estamos seguros, no estoy seguro, no estoy segura, no esta seguro de",
        "pone en duda lo que sigue",
    ),
    Row(
        "es.thought",
        Kind.MAYBE,
        "creia, creian, pensaba, pensaban, pensaron, pense, creyeron, crei, al principio creian, "
        "se penso, penso, penso que",
        "una duda de antes: se retira cuando un pero dice lo que era",
    ),
    Row(
        "es.maybe_either",
        Kind.MAYBE_EITHER,
        "posible, posibles, probables, dudoso/a, a descartar, por descartar, presunto/a, supuesto/a, "
        "a valorar, en estudio, sospechada, sospechado",
        "pone en duda lo que sigue, o aquello a lo que sigue",
    ),
    Row(
        "es.after_maybe",
        Kind.AFTER_MAYBE,
        "no descartada, no descartado, por confirmar, sin confirmar, a confirmar, o algo asi, "
        "no confirmada, no confirmado, segun creo, pero no es seguro, pero no estoy seguro, "
        "pero no estoy segura, pero no me acuerdo bien, pero no estan seguros",
        "pone en duda lo de antes",
    ),
    Row(
        "es.suppose",
        Kind.SUPPOSE,
        "riesgo de, riesgos de, en caso de, prevenir, evitar, para no tener, leer sobre, leido sobre, "
        "lei sobre, informacion sobre, articulo sobre, video sobre, un libro sobre, lei que, "
        "especialista en, factores de riesgo de, diferencia entre, un folleto sobre",
        "lo que sigue se supone o se advierte, no se cuenta",
    ),
    Row(
        "es.if",
        Kind.IF,
        "si",
        "al empezar una suposición; más adentro, una duda",
    ),
    Row(
        "es.general",
        Kind.GENERAL,
        "personas con, pacientes con, gente con, los que tienen, las personas que tienen, "
        "quienes tienen, mucha gente, la mayoria de la gente, muchas personas, la gente que tiene, "
        "las personas con, personas que tienen, la mayoria de las personas, los pacientes que tienen, "
        "todo el mundo, a mi edad todos tienen, a mi edad todos tenemos",
        "lo que se dice en general",
    ),
    Row(
        "es.after_general",
        Kind.AFTER_GENERAL,
        "es comun, es muy comun, es frecuente, suele, suelen, es muy peligrosa, es peligrosa, "
        "es hereditaria, es hereditario, son comunes, son muy comunes, es muy frecuente, son frecuentes, "
        "se puede curar, se cura, se curan",
        "lo de antes se dice en general",
    ),
    Row(
        "es.can_cause",
        Kind.CAN_CAUSE,
        "puede causar, puede producir, puede provocar, pueden causar, pueden provocar, pueden producir, "
        "puede llevar a, puede progresar a, podria causar, podria provocar, puede derivar en, "
        "puede terminar en, puede convertirse en",
        "avisa de una cosa y de la otra",
    ),
    Row(
        "es.definition",
        Kind.CAN_CAUSE,
        "es una enfermedad, es una condicion, ocurre cuando, es cuando, consiste en, se produce cuando",
        "dice qué significa una palabra",
    ),
)
