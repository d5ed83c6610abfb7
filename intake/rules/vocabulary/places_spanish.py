"""Spanish words for where: places of the spine, and places that are not."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.disc",
        Kind.DISC,
        "disco, disco intervertebral, anillo, anillo fibroso, nucleo pulposo, discovertebral, "
        "disco lumbar, disquito, disco vertebral, intersomatico/a, "
        "discogenico/a",
        "el disco y sus partes",
    ),
    Row(
        "es.canal",
        Kind.CANAL,
        "conducto, conducto vertebral, conducto raquideo, canal medular, canal raquideo, "
        "canal espinal, canal vertebral, canal lumbar, canal cervical, canal central, receso, receso lateral, agujero de conjuncion, agujero neural, "
        "agujero, "
        "saco dural, saco tecal, medular, donde salen los nervios, por donde salen los nervios, donde sale el nervio, por donde sale el nervio",
        "los espacios cuya estrechez es la estenosis",
    ),
    Row(
        "es.facet",
        Kind.FACET,
        "faceta, facetario/a, interfacetario/a, interapofisario/a, cigapofisario/a, zigapofisario/a, "
        "articulacion facetaria, interfacetal, apofisario/a, carilla articular, carilla",
        "las pequeñas articulaciones de la columna",
    ),
    Row(
        "es.spine",
        Kind.SPINE,
        "columna, columna vertebral, columna lumbar, columna cervical, columna dorsal, raquis, "
        "raquideo/a, espinal, lumbosacro/a, dorsolumbar, cervicodorsal, toracico/a, toracolumbar, "
        "espinazo, cervicolumbar, espina dorsal, sacro, las cervicales, raquimedular, dorsales, "
        "vertebras lumbares, huesos de la espalda, huesos de la columna, huesos del cuello, "
        "huesos de la cintura, huesos de mi espalda, huesos de mi cuello, huesos de mi columna, "
        "huesitos de la espalda, huesitos de la columna",
        "cualquier parte de la columna cuenta igual",
    ),
    Row("es.dorsal", Kind.SPINE, "dorsal", "la espalda alta; en inglés, el dorso de una mano o de un pie"),
    Row(
        "es.cushion",
        Kind.TAKER,
        "almohadilla, almohadita, amortiguador, colchoncito, cojincito, cojinete, gomita, almohadon",
        "un disco cuando la columna se nombra con él",
    ),
    Row("es.no_cushion", Kind.VAGUE, "sin colchon, sin colchoncito, sin amortiguacion, sin amortiguador, ya no hay colchon, ya no hay colchoncito, ya no hay cojin, sin almohadilla, sin cojin", "un disco gastado cuando se nombra la columna o un disco"),
    Row(
        "es.opening",
        Kind.VAGUE,
        "tunel, hueco, huequito, hoyo, hoyito, agujerito, pasillo, pasaje, paso, canalito, tubo, "
        "tubito, orificio, boquete, tuneles, huecos, huequitos, hoyitos, hoyos, agujeritos, "
        "canalitos, pasillos, pasos, tubitos, orificios",
        "un canal cuando la frase dice que pasan nervios o la médula, o que está en la columna",
    ),
    Row("es.nerve", Kind.VAGUE, "nervio, nervios", "lo que pasa por los canales de la columna"),
    Row(
        "es.small_joint",
        Kind.VAGUE,
        "articulacioncita, coyuntura chiquita, articulacion pequena, "
        "articulaciones pequenas, articulacioncitas, coyunturas chiquitas, pequenas articulaciones, "
        "coyunturitas",
        "una faceta cuando la columna se nombra con ella",
    ),
    Row(
        "es.gynaecology",
        Kind.VAGUE,
        "histeroscopia, diu, colposcopia, papanicolau, citologia vaginal, ginecologo, ginecologa, embarazo, parto, endometrio, legrado, inseminacion, embarazada, menopausia",
        "con estas palabras, cervical es del cuello del útero",
    ),
    Row("es.eye", Kind.VAGUE, "papiledema, fondo de ojo, excavacion, oftalmologo, campo visual, nervio optico", "con estas palabras, un disco es el del ojo"),
    Row("es.machine", Kind.VAGUE, "freno, embrague, vinilo, tocadiscos", "con estas palabras, un disco no es de un cuerpo"),
    Row("es.subtalar", Kind.JOINT, "subastragalino/a, rotuliano/a, astragalo, femoropatelar", "huesos con facetas propias"),
    Row(
        "es.back",
        Kind.BACK,
        "espalda, cuello, espalda baja, rabadilla, la cintura, cintura, nuca, coxis, lomo, parte baja de la espalda",
        "lo que la gente llama su columna",
    ),
    Row(
        "es.spinal_context",
        Kind.SPINAL_CONTEXT,
        "radiculopatia, mielopatia, ciatica, ciatico, cola de caballo, raiz nerviosa, "
        "claudicacion neurogena, medula, nervio pinzado, pinzamiento, la raiz, las raices",
        "habla de la columna sin ser una de las seis",
    ),
    Row(
        "es.disc_space",
        Kind.DISC_SPACE,
        "espacio discal, espacio intervertebral, espacio, altura discal, interlinea, espacio intersomatico, "
        "espacio articular, altura del disco, altura de los discos",
        "su estrechez sola no es nada",
    ),
    Row(
        "es.bone",
        Kind.BONE,
        "muro posterior, oseo/a, muro, hueso, tornillo, barra, esponjosa",
        "lo que sobresale aquí no es un disco",
    ),
    Row(
        "es.joint",
        Kind.JOINT,
        "rodilla, cadera, hombro, tobillo, muneca, mano, dedo, pulgar, pie, codo, mandibula, talon, "
        "calcaneo, calcanea, rotula, sacroiliaca, menisco, trapeciometacarpiana, musculo, ligamento, "
        "coxofemoral, rizartrosis, gonartrosis, coxartrosis, omartrosis, femorotibial, carpo, "
        "manguito rotador, manguito, ligamento amarillo",
        "articulaciones y miembros",
    ),
    Row(
        "es.vessel",
        Kind.VESSEL,
        "arteria, aortica, aortico, carotida, carotideo/a, coronaria, valvula, tricuspidea, pulmonar, "
        "pilorica, piloro, uretral, uretra, traqueal, traquea, esofagica, esofago, biliar, vena, iliaca, "
        "iliaco, arteria vertebral, cuello uterino, corazon, canal auditivo, bronquial, meato, "
        "subglotica, laringea, colico, femoral superficial, tunel carpiano, tunel del carpo, "
        "canal carpiano, canal inguinal, conducto auditivo, conducto biliar, canal anal, ventricular, "
        "prostatica, lagrimal, valvulas cardiacas, conducto lagrimal, foramen oval, foramen magno, "
        "agujero magno, agujero oval, canal de guyon, conducto auditivo externo, canal endocervical, "
        "orificio cervical, bronquio, faringe, laringe, subclavia, poplitea, mesenterica, "
        "ureterovesical, pieloureteral, vena cava, anastomosis, himen, introito, prepucio, trompas, "
        "canal de parto, canal del parto, conducto deferente, coledoco",
        "vasos, válvulas y tubos",
    ),
    Row(
        "es.belly",
        Kind.BELLY,
        "hiato, de hiato, ombligo, ingle, crural, inguinoescrotal, escrotal, epigastrica, diafragmatica, "
        "eventracion, vientre, barriga, estomago, diafragma, intravesical, vejiga, utero, uterino/a, "
        "paladar, amigdala, amigdalar, pared abdominal, paraestomal, malla, ocular, ojo, bazo, tabique, "
        "tabique nasal, fontanela, fuente, perianal, cerebelosa, linea alba, recto, hernia ventral, "
        "hemorroide, cistocele, lumbar de petit, obturatriz, de spiegel, spiegel, vesical, "
        "amigdalas cerebelosas, tonsilar, subfalcina, paraesofagica, valva",
        "hernias y bultos de otra cosa",
    ),
    Row(
        "es.other_place",
        Kind.OTHER_PLACE,
        "disco optico, papila, disco duro, disco articular, menisco articular, piel, "
        "boca, articulacion temporomandibular, atm",
        "otros discos, y lo que también se gasta o se seca",
    ),
    Row(
        "es.look_alike",
        Kind.LOOK_ALIKE,
        "artritis reumatoide, artritis reumatoidea, artritis psoriasica, artritis septica, artritis gotosa, artritis idiopatica juvenil, "
        "reumatoide, psoriasica, gota, fibromialgia, poliartritis, poliartrosis, cancer cervical, cancer de cuello, "
        "boca seca, ojos secos, piel seca, tos seca, displasia cervical, punzon seco, puncion seca",
        "otras enfermedades con palabras de las seis",
    ),
    Row(
        "es.spine_look_alike",
        Kind.SPINE_LOOK_ALIKE,
        "espondilolisis, espondilolistesis, espondilitis, "
        "espondilitis anquilosante, espondiloartritis, espondiloartropatia, espondilodiscitis, espondilopatia, espondilodisitis, "
        "escoliosis, cifosis, hiperlordosis, anterolistesis, retrolistesis, sacroileitis, sacroilitis, "
        "hiperostosis, hiperostosis anquilosante, aplastamiento, aplastamiento vertebral, osteomielitis, listesis, "
        "siringomielia, espina bifida, cifoescoliosis, anquilosis, mal de pott, dorsopatia, subluxacion",
        "enfermedades de la columna que no están en la lista: nunca se corrigen hacia una que está",
    ),
    Row("es.fracture", Kind.SPINE_LOOK_ALIKE, "fractura", "de cualquier hueso"),
)
