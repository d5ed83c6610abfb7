"""Spanish words for operations, for care without one, and for what takes a word of place for itself."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.operation",
        Kind.OPERATION,
        "cirugia, operacion, operaron, operado/a, intervencion, intervenido/a, opere, operarme, "
        "intervinieron, reoperado/a, postoperatorio, postquirurgico, quirurgica, operan, opero, "
        "me opero, reintervencion, me pusieron tornillos, me pusieron placas, tornillos y barras, qx, "
        "iq, qca, me abrieron, me intervinieron, opera, operacion quirurgica, quirofano, me limaron, no debi operarme, nunca debi operarme, no me debi operar, nunca me debi operar, no debi dejarme operar, ojala no me hubiera operado, ojala nunca me hubiera operado, extrajeron, extirparon, me sacaron, me quitaron, le sacaron, le quitaron, me extrajeron, operarse, operarte, llevo tornillos, tengo tornillos, con tornillos, operaran, operara, operase",
        "una operación, de lo que esté al lado",
    ),
    Row(
        "es.spine_operation",
        Kind.SPINE_OPERATION,
        "laminectomia, discectomia, microdiscectomia, artrodesis, foraminotomia, descompresion, "
        "microdisectomia, disectomia, fusion vertebral, fusion lumbar, fusion cervical, "
        "hemilaminectomia, operado de la columna, operada de la columna, cirugia de columna, "
        "cirugia de la columna, cirugia de espalda, cirugia de la espalda, cirugia lumbar, "
        "operacion de columna, operacion de la columna, operacion de espalda, operacion de la espalda, "
        "operaron de la columna, operaron de la espalda, operaron la columna, operaron la espalda, "
        "me fusionaron, fusionaron, cirugia cervical, operaron del cuello, cirugia espinal, "
        "operacion de cuello, cirugia de cuello, tornillos en la columna, tornillos en la espalda, "
        "barras en la columna, placa en la columna, me quitaron un disco, me quitaron el disco, "
        "quitaron el disco, me sacaron un disco, me sacaron el disco, me pusieron una jaula, "
        "me pusieron una placa, me pusieron barras, me pusieron clavos, me pusieron fierros, "
        "me metieron tornillos, me metieron clavos, me metieron fierros, fierros en la columna, "
        "clavos en la columna, me limaron el disco, operado del disco, operada del disco, "
        "operado de la espalda, operada de la espalda, operado de columna, operada de columna, "
        "operado de espalda, operada de espalda, operaron de columna, operaron de espalda, "
        "operaron de las vertebras, operaron de un disco, recalibrado, liberacion del canal, "
        "artrodesado/a, instrumentacion lumbar, fijacion lumbar, fijacion de columna, "
        "me fijaron la columna, descompresion lumbar, intervencion de columna, intervenido de columna, "
        "intervenida de columna, cirugia de raquis, cirugia de cervicales, operado de cervicales, "
        "operada de cervicales, operaron de cervicales, operaron las cervicales",
        "una operación de la columna",
    ),
    Row(
        "es.other_operation",
        Kind.OTHER_OPERATION,
        "histerectomia, apendicitis, vesicula, cesarea, protesis de rodilla, protesis de cadera, "
        "cataratas, prostata, matriz, tiroides, apendice, hernia inguinal, hernia umbilical, juanete",
        "una operación de otra cosa",
    ),
    Row(
        "es.taker",
        Kind.TAKER,
        "faja, contractura, masaje, infiltracion, rigidez, puncion, inyeccion, collarin, bloqueo, citologia",
        "se queda con el lugar que está a su lado",
    ),
    Row(
        "es.conservative",
        Kind.CONSERVATIVE,
        "conservador, tratamiento conservador, manejo conservador, rehabilitacion, fisioterapia, terapia fisica, aines, medicacion, medicamentos, pastillas, tratamiento medico, terapias",
        "lo que no es operar: su fracaso no es el de una operación",
    ),
)
