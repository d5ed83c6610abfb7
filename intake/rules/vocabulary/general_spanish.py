"""Spanish words that only suppose, warn of, or speak of people in general."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.suppose",
        Kind.SUPPOSE,
        "riesgo de, riesgos de, en caso de, prevenir, evitar, para no tener, leer sobre, leido sobre, "
        "lei sobre, informacion sobre, articulo sobre, video sobre, un libro sobre, lei que, "
        "factores de riesgo de, diferencia entre, un folleto sobre, acabar con, terminar con, "
        "termine con, acabe con, llegar a tener, llegue a tener, me vaya a dar, me vaya a salir, "
        "me salga, me salgan, me de una, heredar, herede, te puede dar, te puede salir, puede darte, "
        "puede salirte, puedes tener, puedes acabar con, acelera, aceleran, libro de, charla sobre, "
        "curso de, curso sobre, video de, pagina sobre, folleto de, folleto sobre, articulo de, "
        "estudio sobre, ensayo de, ensayo en, sirve para, sirven para, indicado para, indicada para, "
        "ejercicios para, remedio para, tratamiento para gente, bueno para, buena para, se usa para, "
        "se usan para, dieta para, lei sobre la, ojala nunca, ojala no me salga, espero nunca, "
        "no quisiera tener, que feo seria tener, terminan con, terminan teniendo, acaban teniendo, "
        "especialistas en, experto en, expertos en, se especializa en, se especializan en, modelo de, "
        "modelo de una, maqueta de, maqueta de una, poster de, poster de una, dibujo de, "
        "dibujo de una, como es una, clase sobre, platica sobre, platica de, taller de, taller sobre, "
        "clinica para, clinicas para, clinica especializada en, grupo de apoyo, causa mas comun, "
        "causa mas frecuente, principal causa, causas de, causa principal, aumenta el riesgo de, "
        "aumenta el riesgo, previene, previenen, protege contra, reconocer una, reconocer la, "
        "preguntan por, preguntan si, que hacer con, que hacer si, nadie en mi familia, "
        "nadie de mi familia, ninguno en mi familia, nadie mas en mi familia, especialista en, "
        "seca los, desgasta los, deteriora los, dana los, gasta los, trata muchas, tratan muchas, "
        "trata hernias, tratan hernias, trata a gente con, trata gente con, le temo a, "
        "le tengo miedo a, temo quedar con, miedo a quedar con, me asusta quedar con, faja para, "
        "colchon para, almohada para, aparato para, formulario por, se sabe que, es sabido que, "
        "todo mundo sabe que, con la edad los, con los anos los, desarrollan, desarrolla la gente",
        "lo que sigue se supone o se advierte, no se cuenta",
    ),
    Row(
        "es.warned",
        Kind.SUPPOSE,
        "riesgos, riesgos como, riesgos explicados, complicaciones como, complicaciones posibles, "
        "posibles complicaciones, criterios de exclusion, criterios de inclusion, excluidos, "
        "excluido si, contraindicaciones, contraindicado en, enfermedades como, problemas como, "
        "padecimientos como, patologias como, me advirtieron de, me avisaron de, entre los riesgos, entre los riesgos de, entre sus riesgos, riesgos de la cirugia, riesgos de la operacion, entre las complicaciones, entre las complicaciones de",
        "encabeza una lista de lo que puede pasar, o de a quién toma un estudio",
    ),
    Row(
        "es.source",
        Kind.GENERAL,
        "charla, platica, folleto, cartel, anuncio, propaganda, comercial, pagina web, sitio web, revista, periodico, en la tele, television, documental, en facebook, en youtube, en tiktok, un video, el video, programa de radio, pancarta",
        "lo que dice una página o un vídeo se dice de la gente en general",
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
        "alguien mas, alguien ha tenido, alguien tiene, personas con, pacientes con, gente con, los que tienen, las personas que tienen, "
        "quienes tienen, mucha gente, la mayoria de la gente, muchas personas, la gente que tiene, "
        "las personas con, personas que tienen, la mayoria de las personas, los pacientes que tienen, "
        "todo el mundo, a mi edad todos tienen, a mi edad todos tenemos, la gente mayor, "
        "las personas mayores, personas mayores, los mayores, gente mayor, los ancianos, los viejos, "
        "los viejitos, la gente grande, los deportistas, los albaniles, los camioneros, los choferes, "
        "casi todo el mundo, casi todos, todos tenemos, todos tienen, cualquiera puede, "
        "cualquier persona puede, cualquiera tiene, pacientes que, a partir de los 40, "
        "a partir de los 50, a partir de cierta edad, con los anos todos, la mayoria tiene, "
        "la mayoria tenemos, muchos tienen, las mujeres tienen, los hombres tienen, suelen tener, "
        "suele tener, suelen presentar, estudios dicen, los estudios, adultos con, sujetos con, "
        "muchos pacientes, la poblacion, hay quien tiene, hay quienes tienen, hay gente que tiene, "
        "hay personas que tienen, hay personas con, a todos los, a todas las, todos los que, "
        "todo el que, millones de, miles de, muchos futbolistas, muchas mujeres, muchos hombres, "
        "muchos deportistas, muchos trabajadores, muchos viejitos, no todos, no todo el mundo, "
        "uno de cada, una de cada, cada vez mas gente, cuando alguien tiene, cuando uno tiene, "
        "si alguien tiene, si uno tiene, una persona puede, cuando la gente, alguien que tenga, alguien aqui, alguna persona con, a quien le ha dado, alguien con, a alguien",
        "lo que se dice en general",
    ),
    Row(
        "es.after_general",
        Kind.AFTER_GENERAL,
        "es comun, es muy comun, es frecuente, suele, suelen, es hereditaria, es hereditario, "
        "son comunes, son muy comunes, es muy frecuente, son frecuentes, se puede curar, se cura, "
        "se curan, es lo normal, es normal a, son normales, es normal con, es cosa de la edad, "
        "son cosa de la edad, les da a, les da mucho a, les sale a, les salen a, le pasa a todo, "
        "les pasa a, le puede dar, le puede pasar, es de lo mas, aparece con la edad, "
        "aparecen con la edad, viene con la edad, vienen con la edad, sale con la edad, "
        "forma parte del envejecimiento, afecta a personas, afecta a la gente, es mas comun, "
        "es mas frecuente, son mas frecuentes, son mas comunes, no siempre duele, no siempre duelen, "
        "puede ser asintomatica, a los albaniles, a los camioneros, no tiene cura, no tienen cura, "
        "no se opera, no siempre se opera, no siempre se operan, no siempre da, es tratable, "
        "se trata con, se tratan con, se previene, se previenen, se clasifica, se clasifican, "
        "se define, se diagnostica con, se puede vivir, son mas comunes en, es mas comun en, "
        "es comun en, en los deportistas, en los ancianos, en la gente mayor, en la poblacion, "
        "segun internet, segun google, "
        "es muy peligrosa, "
        "es ley de vida, son ley de vida, afecta sobre todo a, afecta mas a, afecta principalmente a, "
        "afectan sobre todo a, con el tiempo a todos, a todos nos",
        "lo de antes se dice en general",
    ),
    Row("es.cause_of", Kind.AFTER_GENERAL, "es la principal causa, es la causa mas comun, es la causa mas frecuente, es una causa, es la primera causa, es causa de, es causa frecuente", "lo que una enfermedad hace en general, si no es a mí"),
    Row(
        "es.can_cause",
        Kind.CAN_CAUSE,
        "puede causar, puede producir, puede provocar, pueden causar, pueden provocar, pueden producir, "
        "puede llevar a, puede progresar a, podria causar, podria provocar, puede derivar en, "
        "puede terminar en, puede convertirse en, puede dar, pueden dar, puede ocasionar, pueden ocasionar, puede generar, podria dar, puede dejar, pueden dejar",
        "avisa de una cosa y de la otra",
    ),
    Row(
        "es.definition",
        Kind.CAN_CAUSE,
        "ocurre cuando, es cuando, consiste en, se produce cuando",
        "dice qué significa una palabra",
    ),
)
