"""Spanish words that put in doubt what the words around them say."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.maybe",
        Kind.MAYBE,
        "posiblemente, probablemente, sospecha, sospecha de, sospechan, sospechoso de, sospechosa de, "
        "sugestivo de, sugestiva de, sugestivos de, sugestivas de, sugestivo/a, sugiere, sugieren, "
        "sugerente de, sugerentes de, sugiriendo, podria, podrian, puede, puede ser, puede que, "
        "puede tener, pudiera, pudiese, quiza, quizas, tal vez, a lo mejor, creo, creo que, "
        "creemos, piensa, piensan, pienso, parece, parece ser, parecia, parecen, pareciera, "
        "se sospecha, supongo, supone, suponen, supuestamente, sospecho, impresiona de, no se si, "
        "no sabe si, no saben si, no estoy seguro si, no estoy segura si, no estoy seguro de, "
        "no estoy segura de, no esta claro si, no se descarta, no se puede descartar, "
        "no se descartan, sin poder descartar, no descarta, no descartan, no descartable, "
        "no puede descartarse, no se puede excluir, para descartar, descartar, duda de, dudan, "
        "dudan si, duda si, a ver si, ver si, saber si, imagino, imagino que, sera, seria, seran, "
        "seguramente, presuncion de, aparentemente, valorar, probabilidad de, posibilidad de, "
        "pudo ser, miedo de tener, preocupa que, me preocupa, tengo miedo, miedo, temo, tendre, "
        "tendria, me imagino, como si, presumiblemente, eventual, en estudio por, hacia sospechar, "
        "hace sospechar, hacen sospechar, compatible tal vez con, me parece, como de, como si fuera, "
        "no esta seguro, no esta segura, no estan seguros, no estamos seguros, no estoy seguro, "
        "no estoy segura, no esta seguro de, impresiona, impresiona mas de, impresionan de, "
        "impresion de, impresion diagnostica de, apunta a, apuntan a, orienta a, orientan a, "
        "hace pensar en, hacen pensar en, podria ser, podria tratarse de, se plantea, plantea, "
        "se planteo, planteo, se valora, se baraja, barajan, baraja, me late que, se me hace que, "
        "se me figura que, ha de ser, debe de ser, debe ser, capaz que, igual es, igual tengo, "
        "igual sea, segun yo, seguro es, seguro que es, digo que, yo digo, diria que, es probable que, "
        "es posible que, cabe la posibilidad de, no se si tengo, no se sabe si, me pregunto si, "
        "quiero saber si, no estan seguros si, no esta claro, con la duda de, la duda de, tendra, "
        "sospechando, ante la sospecha de, por sospecha de, probable dx de, parece que, parece tener, "
        "quien sabe si, me temo que, temen que, hipotesis de, hablo de una posible, "
        "me hablo de una posible, para ver si, por si tengo, por si es, por si fuera, vaya a ser, "
        "no vaya a ser, aparente, dios no quiera que sea, ojala que no sea, ojala no sea, "
        "espero que no sea, no sea que tenga, dios quiera que no sea, a ver si no es, "
        "a ver si no tengo, o es, corazonada de que, tengo la corazonada, presiento que, presiento, "
        "intuyo que, intuyo, apuesto a que, seguro tengo, para mi que es, para mi que tengo, "
        "para mi es, no vaya a tener, se inclina por, se inclinan por, me suena a, suena a, "
        "yo me imagino, le parece, les parece, en mi opinion, a mi juicio, diagnostico probable, "
        "diagnostico presuntivo, uno dijo, uno me dijo, no puede excluirse, no se excluye, sin poder excluir, capaz, capaz sea, capas sea, capas que, capaz y sea, no han descartado, no ha descartado, todavia no descartan, no descartaron, aun no descartan, un doctor me dice que, un medico me dice que, un doctor dice que, un medico dice que, uno dice que, uno me dice que",
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
        "posible, dudoso/a, a descartar, por descartar, presunto/a, supuesto/a, a valorar, en estudio, "
        "sospechada, sospechado, presuntivo/a, sin confirmar todavia, por confirmar con, "
        "pendiente de confirmar, sospechoso/a",
        "pone en duda lo que sigue, o aquello a lo que sigue",
    ),
    Row(
        "es.opines",
        Kind.MAYBE,
        "cree, creen, opina, opinan",
        "lo que alguien opina: dicho por un familiar, del paciente, si no es de sí mismo",
    ),
    Row(
        "es.after_maybe",
        Kind.AFTER_MAYBE,
        "no descartada, no descartado, por confirmar, sin confirmar, a confirmar, o algo asi, "
        "no confirmada, no confirmado, segun creo, pero no es seguro, pero no estoy seguro, "
        "pero no estoy segura, pero no me acuerdo bien, pero no estan seguros, "
        "otro que no, otra que no, otro dice que no, el otro dice que no, otro me dijo que no, "
        "el otro que no, la otra que no, otro doctor dice que no, otro medico dice que no, "
        "otro doctor que no, otro medico que no, pero otro dice que no, por verificar, "
        "aun por confirmar, todavia por confirmar, falta confirmar, falta confirmarlo, "
        "sin confirmacion, pendiente de confirmacion, pendiente de confirmar por, "
        "pendiente de resonancia, creo yo, me parece a mi, digo yo, a saber, quien sabe, "
        "vete a saber, no se ha confirmado, aun no se confirma, todavia no se confirma, "
        "nadie me lo confirma, nadie me lo ha confirmado, es lo que creen, es lo que sospechan, "
        "es una posibilidad, como posibilidad, si no me equivoco, si mal no recuerdo, "
        "si no recuerdo mal, a juzgar por los sintomas, esta en duda, sigue en duda, esta por ver, esta por verse, por verse, falta que lo confirme, falta que lo confirmen, falta que me lo confirmen",
        "pone en duda lo de antes",
    ),
)
