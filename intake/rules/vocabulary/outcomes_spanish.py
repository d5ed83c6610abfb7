"""Spanish words for pain and for what became of it after an operation."""

from intake.rules.vocabulary.kinds import Kind, Row

_NUMBERS = ("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "quince", "veinte")
_FIGURES = tuple(map(str, range(2, 31)))

ROWS = (
    Row("es.healed", Kind.RELIEF, "se reabsorbio, reabsorbido/a, se curo sola, se curo solo", "lo que sanó estuvo"),
    Row("es.without_pain", Kind.RELIEF, "sin dolor, sin dolores, sin que me duela", "bien; pero con un no puedo delante, con dolor"),
    Row("es.until", Kind.PLANNED, "hasta que, hasta el accidente, hasta la caida, hasta despues", "acaba un nunca: desde entonces está"),
    Row(
        "es.spine_pain",
        Kind.SPINE_PAIN,
        "dolor de espalda, dolor lumbar, dolor de cuello, dolor de columna, "
        "dolor cervical, dolor en la espalda, dolor en el cuello, dolor de la espalda, "
        "lumbago, dorsalgia, lumbociatica, lumbociatalgia, cervicobraquialgia, "
        "dolor en la columna, dolor en la cintura, dolor de cintura, dolor de nuca, dolor en la nuca",
        "dolor con su lugar",
    ),
    Row(
        "es.pain",
        Kind.PAIN,
        "dolor, duele, duelen, dolia, doler, doliendo, molestia, adolorido/a, dolido, sintomas, malestar, dolio, ardor, adormecimiento",
        "dolor, para leer tras una operación",
    ),
    Row(
        "es.lasting",
        Kind.LASTING,
        "sigue, sigo, siguen, siguio, sigo con, todavia, aun, persistente, persiste, persisten, "
        "cronico, constante, continuo, continua, ahora, cada dia, todos los dias, desde entonces, "
        "permanente, sigo teniendo, igual, lo mismo, peor que, insoportable, hasta la fecha, "
        "hasta hoy, a diario, persistio, quede con, me quedo, persistencia, el mismo, los mismos, "
        "sigue ahi, ahi sigue, quedo con, vivo a base de, no hay dia, cada vez mas, cada vez peor, "
        "de por vida, a todas horas, dia y noche, de dia y de noche, seguido, refractario/a, "
        "cronicos, hasta el dia de hoy, hasta la actualidad, hasta ahora, hasta el momento, mantenido en el tiempo, para toda la vida, pa toda la vida",
        "dolor que dura, cuando se nombra al lado",
    ),
    Row(
        "es.setback",
        Kind.SETBACK,
        "volvio, ha vuelto, regreso, peor, empeoro, empeorado, fracaso, fracasaron, fracasado/a, fallo, "
        "fallaron, recaida, volvieron, en vano, de balde, reaparecio, empeorando, recai, regresaron, "
        "ha regresado, no sirvieron, no sirvio, fue un fracaso, quede peor, quede igual, quedo mal, "
        "quede mal, salio mal, sali mal, sigo igual, sigue igual, estoy igual, sigo lo mismo, sigo mal, "
        "estoy peor, sigo peor, "
        "otra vez el mismo, otra vez el dolor, otra vez dolor, otra vez me duele, reaparecieron, "
        "peor que antes, mas fuerte que antes, mas dolor que antes, volvieron a, me arruino, "
        "me arruinaron, me dejo peor, me dejaron peor, me dejaron mal, me dejo mal, quedo peor, "
        "ando peor, ando igual, me fue mal, ando mal, me arrepiento, nunca quede, de mal en peor, "
        "retorno, regresa, reaparicion, recurrio, recurrencia del dolor, recidiva del dolor, "
        "recidiva dolorosa, volvi a empezar, nunca volvi a ser, no volvi a ser, sali con mas dolor, salio con mas dolor, sali peor, salio peor, quede con mas dolor, quedo con mas dolor, con mas dolor que, con mas dolor de, reaparece, reaparecen, reinicio del dolor, recurre, alivio pasajero, alivio transitorio, alivio temporal, mejoria transitoria, mejoria pasajera, mejoria temporal, otra vez con el dolor, otra vez con dolor, de nuevo con dolor, de nuevo el dolor, nuevamente con dolor, estaba mejor antes de, estaba mejor antes, estaba yo mejor antes de, no levanta cabeza, no levanto cabeza, a vuelto, a buelto, ha buelto, han vuelto, a regresado, quedo con dolor, quede con dolor, no puedo con el dolor, quedaron con dolor",
        "una operación que no ayudó",
    ),
    Row(
        "es.no_use",
        Kind.NO_USE,
        "sin mejoria, sin mejorar, sin alivio, no mejora, no mejoro, sin exito, no ha mejorado, "
        "sin resultado, no mejore, sin resultados, ningun alivio, no ayudo, sin ningun alivio, "
        "no me ayudo, no me sirvio, no me sirvio de nada, no me sirvieron, no funciono, "
        "no funcionaron, no ha dejado de doler, no ha dejado de dolerme, no ha dejado de tener dolor, "
        "no dejo de doler, no ha dejado de, no me ha dejado de, no he dejado de tener dolor, "
        "no se me quito, no se me quita, no se me ha quitado, no se quito, no se quita, "
        "no se ha quitado, no se fue, no se me fue, nunca se me quito, nunca se fue, nunca se quito, "
        "nunca mejore, nunca mejoro, no desaparecio, no ha desaparecido, no se me paso, "
        "no he mejorado, no he quedado bien, no quede bien, no sirvio de nada, nunca quede bien, "
        "nunca dejo de doler, no cedio, no cede, no me alivio, no me han servido, no me quito, "
        "no me quitaron el dolor, no me quito el dolor, no me dejo de doler, no resulto, "
        "nunca se me fue, ningun resultado, no dio resultado, no hubo mejoria, no ha cedido, "
        "no se va, no se me va, no se me pasa, no pasa, no cesa, no para, no se pasa, "
        "ninguna me sirvio, ninguno me sirvio, no quedo bien, no quede, nada cambio, no cambio nada, "
        "no hizo nada, no me hizo nada, no me hicieron nada, sin beneficio, sin cambios en el dolor, "
        "sin alivio duradero, no me compuse, no me recupere, no me he recuperado, nunca me recupere, "
        "nunca me compuse, no han cedido, no me lo quito, no se le quito, nunca se le quito, no se le quita, no se le ha quitado, nunca se le ha quitado, nunca se me ha quitado, no le sirvio, no le sirvio de nada, no le ayudo, no le funciono, nunca se le fue, no se le fue, no se le pasa, no se le paso, nunca quedo bien, no le dejo de doler, no ha dejado de dolerle, ya no se fue, ya no se quito, ya no se me quito, ya no se me ha quitado, ya no se va, nunca he dejado de tener dolor, nunca ha dejado de doler, nunca ha dejado de dolerme, nunca he dejado de sentir dolor, nunca me ha dejado de doler",
        "no sirvió; y un no que no niega ningún hallazgo",
    ),
    Row(
        "es.relief",
        Kind.RELIEF,
        "alivio, mejor, mejore, mejoria, quede bien, quedo bien, bien, desaparecio, "
        "se me quito, se quito, exito, perfectamente, perfecto, estupendamente, fenomenal, se fue, "
        "recuperado/a, mejorado, ya no me duele, no me duele, ya no duele, no he vuelto a tener dolor, "
        "se me paso, sin molestias, sin problemas, no me ha dado problemas, no ha vuelto, de maravilla, "
        "como nuevo, como nueva, ya no tengo dolor, no tengo dolor, recuperacion, sin sintomas, "
        "asintomatico/a, cedido, cedio, cede, quitado, desaparecido, resuelto, resolvio, aliviado, "
        "aliviar, calmado, calmo, calma, sirvio, sirvieron, sirve, sirven, funciono, funcionaron, "
        "funciona, ayudo, ayudaron, ayuda, recupere, recupero, recuperarme, arreglo, arreglaron, "
        "arreglado, curaron, curo, solucionado, soluciono, componer, compuse, compusieron, me compuse, "
        "quede como nuevo, quede como nueva, sin limite, contento con, contenta con, buen resultado, "
        "buena evolucion, evolucion favorable, favorable, curado/a, me quitaron el dolor, me quito el dolor, quitaron el dolor, quede muy bien, quedo muy bien, muy bien",
        "ayudó",
    ),
    Row(
        "es.since",
        Kind.SINCE,
        "desde, a raiz de, a partir de, desde que",
        "une el dolor a la operación",
    ),
    Row(
        "es.after",
        Kind.AFTER,
        "despues de, despues de que, tras, luego de, despues, posterior a, secundario/a a, por culpa de, "
        "debido a, a causa de, causado/a por, por, a pesar de, pese a, aun despues de",
        "une una cosa a la que la causa o la precede",
    ),
    Row(
        "es.early",
        Kind.EARLY,
        "ayer, la semana pasada, hace una semana, recien operado/a, hace unos dias, hace dias, "
        "hace pocos dias, hace un mes, hace unas semanas, el mes pasado, acaban de operar, "
        "me acaban de operar, hace dos semanas, hace tres semanas, recien operaron, primeras semanas, "
        "unas semanas, los primeros dias, unos dias, hace 2 semanas, hace 3 semanas, hace 4 semanas, "
        "hace cuatro semanas, hace 1 mes, hace dos meses, hace 2 meses, hace cinco semanas, "
        "hace seis semanas, hace 6 semanas, dias despues, semanas despues, hace siete semanas, hace 7 semanas, hace ocho semanas, hace 8 semanas",
        "las primeras semanas: entonces duele",
    ),
    Row(
        "es.days_ago",
        Kind.EARLY,
        ", ".join(f"hace {number} dias" for number in (*_NUMBERS, *_FIGURES)),
        "los primeros días: entonces duele",
    ),
    Row(
        "es.planned",
        Kind.PLANNED,
        "necesito, necesita, recomienda, recomiendan, recomendo, recomendaron, proponen, propuso, propusieron, pendiente, pendiente de, voy a, antes de, antes de la, quieren, quiere, esperando, lista de espera, "
        "me van a, van a, va a, tengo que, programada, programado, quieren operarme, candidato a, ofrecieron, ofrecio, no quiero, miedo a, hablaron de, hablo de, se propone, previo a",
        "una operación que aún no ha sido",
    ),
)
