"""Lists of Spanish words that the rows of concern are put together from; accents and case make no difference."""

NO_PUEDO = (
    "no puedo, no puede, no podía, no pude, no he podido, no logro, no lograba, no consigo, no soy capaz de, no fui capaz de, ya no puedo, no alcanzo a, sin poder, no me puedo, no podia ni, no puedo ni, "
    "incapaz de, imposible, no e podido, no a podido, no ha podido"
)
"""Lo que ya no se logra."""

APENAS = "apenas puedo, apenas logro, apenas consigo, casi no puedo, casi no logro, a duras penas puedo, batallo para, a penas puedo"
"""Lo que casi no se logra."""

NO = (
    "no, sin, perdí, perdido, perdida, pierdo, perder, pérdida, falta, falta de, ya no, nada, poca, poco, menos, disminuida, disminuido, disminución, casi no, apenas, tampoco, dejé de, dejó de, dejaron de, "
    "nula, ausencia, quitó, fue"
)
"""Una sensación, un aviso o una fuerza que no está."""

ORINA = (
    "orina, orines, orín, pis, pipí, chis, chichi, meados, vejiga, intestino, intestinos, heces, caca, popó, esfínter, esfínteres, excremento, evacuación, evacuaciones, del dos, del uno, número dos, bladder, bowel, pee"
)
"""Lo que sale del cuerpo, y lo que lo retiene; también en inglés, porque muchos mezclan."""

ORINAR = (
    "orinar, orinarme, orine, hacer pis, hacer pipí, hacer chis, hacer del baño, hacer de la pis, hacer del uno, hacer del dos, hacer mis necesidades, hacer, mear, miccionar, vaciar la vejiga, vaciar mi vejiga, defecar, obrar, evacuar, "
    "hacer caca, hacer popó, ir al baño, ir de cuerpo, dar del cuerpo, hacer aguas, soltar la orina, echar la orina, sacar la orina"
)
"""Ir al baño, en las palabras de cada país."""

PROBLEMA = (
    "problema/s, dificultad, dificultades, me cuesta, me cuesta mucho, me cuesta trabajo, cuesta trabajo, con trabajos, batallo, batallo para, trastorno/s, alteración, alteraciones, no funciona, no me funciona, no funcionan, "
    "no me responde, no responde, no responden, no me obedece, no sirve, anda mal, está mal, me falla, me fallan, falla, fallan, débil, raro/a, descompuesto/a, me cuesta un montón, me cuesta un mundo, me cuesta horrores, cuesta un montón"
)
"""Algo va mal, sin decir qué."""

DORMIDO = (
    "dormido/a, se me duerme, se me duermen, se me dormía, se me dormían, se duerme, se me durmió, se me durmieron, se duermen, se me queda dormida, adormecido/a, se me adormece, se me adormecen, se adormece, adormecimiento, adormilado/a, entumecido/a, entumido/a, entumecimiento, "
    "se me entume, se me entumen, hormigueo, hormigueos, hormigas, cosquilleo, cosquillas, acorchado/a, acorchamiento, anestesiado/a, anestesia, como muerto/a, muerto/a, sin sensibilidad, sin sensación, sin tacto, insensible, insensibles, "
    "parestesia/s, hipoestesia, como de corcho, como de trapo, como de madera, como si no fuera mío, como si no fuera mía, no es mía, pinchazos, piquetitos, se me adormecieron, se adormecieron, se me adormeció, adormecieron, como corcho, como un corcho"
)
"""La sensación que falta o que cambió."""

SIENTO = "siento, sentir, sentía, siente, sensibilidad, sensación, tacto, noto, notar, sentido, percibo"
"""Lo que la negación quita."""

INTIMAS = (
    "entrepierna, entrepiernas, entre las piernas, entre mis piernas, genitales, genital, partes íntimas, parte íntima, mis partes, sus partes, partes privadas, partes nobles, zona íntima, zona genital, partes de abajo, "
    "vagina, vulva, labios vaginales, pene, miembro, pito, testículo/s, huevos, bolas, cojones, escroto, perineo, periné, ano, recto, ingle/s, silla de montar, zona de la silla, donde me siento, donde uno se sienta, con lo que me siento, ahí abajo, allá abajo, "
    "allí abajo, mis bajos, raya de las nalgas, culo, down there, groin, private parts, crotch, asiento de la bici, asiento de la bicicleta, donde toca el asiento, parte de adentro de los muslos, adentro de los muslos, adentro de los dos muslos, cara interna de los muslos, entre los muslos, donde uno apoya la bicicleta"
)
"""Las partes que tocan una silla de montar, con los nombres que la gente les da."""

NALGAS = "trasero, nalgas, culo, pompas, pompis, glúteos, cola, asentaderas, posaderas, sentaderas, traste, nachas, fundillo, nalgatorio"
"""El asiento; de un solo lado, o al estar sentado, es corriente."""

ASEO = (
    "limpio, me limpio, limpiarme, limpiar, me aseo, me paso el papel, paso el papel, papel higiénico, tener relaciones, teniendo relaciones, relaciones sexuales, tengo relaciones, relaciones, relación sexual, tener sexo, el sexo, hago el amor, hacer el amor, el inodoro, la taza, el excusado"
)
"""Dónde se nota."""

PIERNAS = "piernas, las dos piernas, rodillas, legs, ambas piernas, extremidades inferiores, miembros inferiores"
"""Las dos piernas; una rodilla que falla suele ser la rodilla."""

CEDEN = (
    "doblan, me doblan, dobla, se doblan, doblaron, doblando, doblen, aflojan, aflojaron, aflojando, se aflojan, vencen, vencieron, venciendo, fallan, fallaron, fallando, flaquean, flaquearon, flaqueando, ceden, cedieron, cediendo, tiemblan y, no me sostienen, no sostienen, no me sostenían, "
    "no me sostuvieron, no me aguantan, no aguantan, no me aguantaron, no me detienen, no me cargan, no me soportan, no me soportaron, no me dan, de trapo, de gelatina, de hule, de chicle, de mantequilla, de algodón, de goma, rendidas, se me van, traicionan, desploman, quiebran, se me quiebran, colapsan, apagan, se me apagan, me abandonan, se rinden"
)
"""Piernas que no sostienen."""

INMOVILES = (
    "paralizado/a, no me responden, no responden, no se mueven, no se me mueven, no me responde, no responde, no me obedecen, no obedecen, no me hacen caso, inmóviles, sin movimiento, no me sirven, dejaron de responder, "
    "dejaron de funcionar, no me funcionan, no funcionan, no las puedo mover, ni las puedo mover, no las siento, no la puedo mover, dejaron de moverse, dejó de moverse"
)
"""Piernas que ya no se mueven."""

LIMITES = (
    "mucho, lejos, rápido, más de, más que, tanto, bien, largo, largas, distancia/s, cuadra/s, minuto/s, hora/s, kilómetro/s, metros, deprisa, como antes, sin dolor, sin parar, sin descansar, sin bastón, sin andador, el perro, escaleras, "
    "derecho, recto, demasiado, en bicicleta, bicicleta, de llorar, de pensar, de gritar, tacones, normal, cómodo, cómoda, descalzo/a, sin mis, sin zapatos, derechito/a, derecha, largos ratos, tiempo, a trabajar"
)
"""Palabras detrás de caminar que lo hacen un límite, no un final."""

DOLOR = "dolor, dolores, duele, duelen, dolía, ardor, arde, bulto, molestia/s, punzada/s"
"""Lo que también se dice de un lugar: lo de detrás es otra cosa."""

OTRO_LUGAR = "pie, pies, dedo/s, pantorrilla/s, muslo, mano/s, brazo/s, cara, hombro/s, rodilla, tobillo/s, pierna, pierna derecha, pierna izquierda"
"""Otros lugares, donde es otra cosa."""

PARTO = "de esfuerzo, parto, partos, embarazo, embarazada, cesárea, nació, nacieron, di a luz"
"""Los escapes después de un parto son otra cosa."""

ENFERMEDAD = "infección, infecciones, cáncer, irritable, cálculo/s, piedra/s, estreñimiento, estreñido/a, próstata, vesícula"
"""Otras enfermedades de la vejiga y del intestino."""

ROPA = (
    "encima, en la cama, la cama, en los pantalones, el pantalón, los pantalones, en la ropa, la ropa, ropa interior, los calzones, el calzón, mis calzones, los calzoncillos, las bragas, las sábanas, sin querer, sin darme cuenta, sin darse cuenta, "
    "sin sentir, sin sentirlo, sin avisar, sin aviso, en el carro, en el coche, en el pañal, por las piernas"
)
"""Adónde va en su lugar, y cómo."""
