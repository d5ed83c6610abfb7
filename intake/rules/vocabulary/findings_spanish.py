"""Spanish words for what is wrong: each needs a place of the spine unless it names one itself."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.herniation",
        Kind.HERNIATION,
        "herniado/a, herniacion, protruido/a, extruido/a, secuestrado/a, prolapso, "
        "prolapsado/a, herniaron, hernio, protuberancia discal, herniario/a, hernian, herniando",
        "hernia, protrusión, extrusión: nomenclatura de la patología discal (NASS, en español SERAM)",
    ),
    Row(
        "es.bulge",
        Kind.BULGE,
        "abombamiento, abombado/a, abultamiento, abultado/a, protruyente, protruye, protuye, "
        "sobresale, sobresalido/a, sobresaliente, prominencia, prominente, bombeo, "
        "abomba, abomban, sobresalen, protruyen, abombando, saliente, protuberancia",
        "el disco que sobresale",
    ),
    Row("es.disc_hernia", Kind.DISC_HERNIA, "profusion discal, profusion de disco, profusion del disco, secuestro discal", "la hernia con el disco en el nombre"),
    Row(
        "es.slip",
        Kind.SLIP,
        "deslizado/a, deslizamiento, desplazado/a, desplazamiento, salido/a, se salio, se me salio, "
        "se le salio, se me salieron, roto/a, rotura, ruptura, reventado/a, revento, estallado/a, "
        "zafado/a, se zafo, zafo, corrido/a, movido/a, movio, fuera de lugar, fuera de sitio, "
        "fuera de su lugar, botado/a, dislocado/a, desviado/a, presionando, oprimiendo, presiona, "
        "oprime, pellizca, aplastando, aplasta, comprime, comprimiendo, pinzando, pinza, apretando, "
        "aprieta, brinco, descolocado/a, mal colocado, se salieron, se le salieron, se me ha salido, "
        "se me han salido, "
        "se escapo, se salio para un lado, exprimido/a, derramado/a, se derramo, se reventaron, "
        "reviento, explotado/a, exploto, se exploto, chorreando, se desplazo, se movio, se corrio, "
        "se me corrio, se me movio, se me desplazo, tocando, toca, apretandome, aplastandome, sale, fuera de su sitio",
        "lo que se dice de un disco herniado; palabras de cada día: solo junto a un disco",
    ),
    Row(
        "es.wear",
        Kind.WEAR,
        "degeneracion, degenerativo/a, degenerando, desgaste, desgastado/a, desgastando, gastado/a, "
        "deteriorado/a, deterioro, deteriorando, desgastaron, gastando, cambios degenerativos, "
        "acabado/a, carcomido/a, desgasta, desgastan, gastaron, se gasto, desgasto, deteriora, "
        "deterioran, deterioraron, degenera, degenero, degeneran, gastadisimo/a, desgastadisimo/a",
        "el desgaste, en informes y en palabras de cada día",
    ),
    Row(
        "es.dryness",
        Kind.DRYNESS,
        "reseco/a, seco/a, secando, colapsado/a, colapso, aplanado/a, sin agua, sin liquido, resecado/a, "
        "perdido agua, han perdido agua, perdieron agua, perdio agua, sin altura, deshidratando, "
        "deshidratan, secado, secaron, se secaron, adelgazado/a, sin hidratacion, perdida de agua, "
        "ya no tienen agua, no tienen agua, no tiene agua, ya no tiene agua, perdida de senal, "
        "hipointenso/a, quebradizo/a, hecho polvo, desintegrado/a, desintegrando, aplastado/a, "
        "ya no tiene liquido, no tiene liquido, ya no tienen liquido, no tienen liquido, "
        "perdieron liquido, perdio liquido, perdido liquido",
        "disco sin agua o sin altura: solo de un disco",
    ),
    Row("es.desiccation", Kind.DESICCATION, "deshidratado/a, deshidratacion, desecado/a, desecacion, perdida de hidratacion, perdida de altura e hidratacion", "también se dice de un nivel, que es su disco"),
    Row("es.dark", Kind.DRYNESS, "oscuro/a, ennegrecido/a, gris, grises, negro/a", "así se ve un disco seco en la resonancia"),
    Row("es.degenerate", Kind.DEGENERATE, "degenerado/a", "el desgaste dicho de una cosa: de un nivel, del disco"),
    Row(
        "es.arthritis",
        Kind.ARTHRITIS,
        "artrosis, artritis, osteoartritis, osteoartrosis, artrosico/a, artritico/a, "
        "enfermedad articular degenerativa, osteoartrosico/a",
        "solo con un lugar de la columna",
    ),
    Row(
        "es.spur",
        Kind.SPUR,
        "osteofito, osteofitosis, osteofitario/a, osteofitico/a, espolon, espoloncito, "
        "pico de loro, pico de papagayo, espuela, crecimiento de hueso, espolon oseo, complejo osteofitario, "
        "crecimiento oseo, excrecencia osea, hueso de mas, hueso extra, puente oseo, "
        "reborde osteofitario, reborde oseo, labiacion, pico de hueso",
        "hueso nuevo al borde de la articulación",
    ),
    Row(
        "es.stenosis",
        Kind.STENOSIS,
        "estenosis, estenotico/a, estenosado/a, "
        "estenosante",
        "estrechez; también de vasos, válvulas y tubos",
    ),
    Row(
        "es.narrowing",
        Kind.NARROWING,
        "estrechamiento, estrecho/a, estrechez, estrechado/a, estrechando, angosto/a, angostamiento, "
        "angostado/a, cerrado/a, cerrando, reducido/a, estrecharon, achicando, achica, achicado/a, "
        "achico, angostando, encogido/a, encogiendo, tapado/a, tapando, taponado/a, obstruido/a, "
        "apretado/a, muy chico, muy chica, muy pequeno/a, demasiado pequeno, mas chico, mas pequeno, "
        "muy justo, reduccion, disminucion del calibre, disminucion de calibre, calibre disminuido, "
        "disminuido de calibre, disminucion del diametro, disminucion de los foramenes, "
        "reduce el calibre, reducen el calibre, estrechandose, cerrandose, no hay espacio, sin espacio, "
        "poco espacio, falta espacio, cerro, se cerro, cerraron, se cerraron, cierra, cierran, "
        "se me cerro, cerradito/a, estrechito/a, angostito/a, chiquito, apretadito/a",
        "lo mismo en palabras de cada día",
    ),
    Row(
        "es.joint_change",
        Kind.JOINT_CHANGE,
        "artropatia, hipertrofia, hipertrofico/a, hipertrofiado/a, agrandado/a, artropatico/a, "
        "sobrecrecimiento",
        "lo que tiene una articulación facetaria",
    ),
    Row("es.joint_trouble", Kind.JOINT_CHANGE, "sindrome, enfermedad, disfuncion, trastorno, problema, cambio, sd, sdr, sx", "palabras que dicen poco: solo junto a la faceta"),
    Row(
        "es.disc_disease",
        Kind.DISC_DISEASE,
        "discopatia, discartrosis, discoartrosis, disco negro, edd",
        "el desgaste del disco en una palabra",
    ),
    Row(
        "es.spondylosis",
        Kind.SPONDYLOSIS,
        "espondilosis, espondiloartrosis, espondilartrosis, espondiloartrosico/a, "
        "cervicoartrosis, cervicartrosis, cervicoartrosico/a, lumboartrosis, lumbartrosis, lumboartrosico/a, dorsoartrosis, dorsartrosis, "
        "uncoartrosis, uncartrosis, espondilodiscartrosis, espondilodiscoartrosis, espondilotico/a, espondilosico/a, cervicoespondilosis, uncovertebroartrosis, "
        "artropatia uncovertebral, hipertrofia uncovertebral, uncoartropatia",
        "la artrosis de la columna en una palabra",
    ),
    Row(
        "es.spinal_stenosis",
        Kind.SPINAL_STENOSIS,
        "raquiestenosis, estenosis central, raquioestenosis, estenorraquis, estenoraquis, canal estrecho lumbar, canal estrecho cervical, canal lumbar estrecho, canal cervical estrecho",
        "la estenosis del raquis en una palabra",
    ),
    Row(
        "es.failed_back",
        Kind.FAILED_BACK,
        "sindrome postlaminectomia, sindrome post laminectomia, sindrome de postlaminectomia, "
        "postlaminectomia, cirugia fallida de espalda, cirugia fallida de columna, "
        "cirugia fallida de la espalda, cirugia fallida de la columna, cirugia fallida lumbar, "
        "cirugia lumbar fallida, cirugia de espalda fallida, cirugia de columna fallida, "
        "cirugia de la espalda fallida, cirugia de la columna fallida, cirugia espinal fallida, "
        "cirugia fallida, sindrome de la cirugia fallida, operacion fallida de columna, "
        "operacion fallida de espalda, operacion de columna fallida, operacion de espalda fallida, "
        "columna fallida, espalda fallida, columna lumbar fallida, cirugia cervical fallida, "
        "fusion fallida, artrodesis fallida, fracaso de la cirugia lumbar, "
        "fracaso de la cirugia de espalda, fracaso de la cirugia de columna, fracaso de cirugia lumbar, "
        "fracaso de cirugia de columna, fracaso de cirugia de espalda, "
        "sindrome de dolor espinal persistente, sindrome de dolor espinal persistente tipo 2, "
        "dolor espinal persistente, dolor lumbar persistente postquirurgico, "
        "dolor postquirurgico de columna, sindrome poslaminectomia, sindrome postquirurgico lumbar, "
        "dolor postquirurgico persistente de espalda, persistente postcirugia lumbar, "
        "cronico postcirugia lumbar, persistente postcirugia de columna, cronico postcirugia de columna, "
        "sd postlaminectomia, poslaminectomia, sindrome postcirugia de columna, "
        "sindrome post quirurgico de columna, sindrome postfusion, sindrome de fracaso de cirugia, "
        "cirugia fallida de raquis, cirugia de raquis fallida, dolor cronico postlaminectomia, "
        "columna multioperada, raquis multioperado, raquis operado doloroso, "
        "columna operada dolorosa, sindrome de fracaso de la cirugia espinal, sindrome de fracaso de cirugia espinal, fracaso de la cirugia espinal, sindrome de fracaso de la cirugia de columna",
        "dolor que sigue tras operar la columna, con su nombre",
    ),
)
