"""Spanish words for who is spoken of: the patient, a relative, another."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "es.relative",
        Kind.RELATIVE,
        "madre, mama, padre, papa, hermano/a, hijo/a, esposo/a, marido, mujer, abuelo/a, abuelito/a, tio/a, primo/a, "
        "sobrino/a, suegro/a, cunado/a, nieto/a, yerno, nuera, pareja, novio/a, padrastro, madrastra, mami, papi, ex marido, ex mujer, familiar, gemelo/a, "
        "ex esposo, ex esposa, hermanastro/a, padrino, madrina, comadre, compadre, "
        "tia abuela, bisabuelo/a, concuno/a, hijastro/a, viejita, viejito, mi viejo, mi vieja, "
        "consuegro/a, mi jefita, suegrita, titi, tita, mi senora",
        "lo de un familiar no es del paciente",
    ),
    Row(
        "es.acquaintance",
        Kind.ACQUAINTANCE,
        "amigo/a, vecino/a, companero/a, jefe, jefa, conocido/a, un senor, una senora, colega, perro, "
        "perra, gato, perrito/a, una chica, un chico, otra persona, alguien que conozco, otro paciente, "
        "conozco a alguien, conozco alguien, conoci a alguien, conozco a, una persona con, conozco gente con, hay varios con, "
        "hay gente con, hay alguien con, varios con, uno con, en el grupo, la senora, el senor, "
        "una muchacha, un muchacho, el muchacho, la muchacha, un futbolista, un famoso, una famosa, "
        "un actor, una actriz, un cantante, la de al lado, el de al lado, la del tercero, "
        "el del tercero, un tipo, una tipa, un hombre, una mujer que, un paisano, un cliente, "
        "una clienta, mi patron, mi patrona, el patron, mi jefecita, mi compa, compa, el portero, "
        "mi peluquera, la peluquera, mi dentista, gente del trabajo, gente de mi trabajo, los del trabajo, media cuadrilla, media oficina, medio pueblo, la mitad de mis companeros",
        "lo de otro no es del paciente",
    ),
    Row(
        "es.family",
        Kind.FAMILY,
        "antecedentes familiares, antecedentes familiares de, antecedente familiar de, "
        "historia familiar, historia familiar de, en mi familia, de familia, en la familia, "
        "mi familia tiene, viene de familia, toda mi familia, familia con, familiares con, "
        "parientes con, un pariente con",
        "de la familia, no del paciente",
    ),
    Row("es.my", Kind.MY, "mi, mis, mio/a", "lo propio"),
    Row(
        "es.self_part",
        Kind.VAGUE,
        "cuerpo, todo mi cuerpo, vida, caso, seguro, situacion, resultado, resultados, expediente, "
        "estudio, estudios",
        "lo que un mi puede llevar sin ser otra persona",
    ),
    Row(
        "es.self",
        Kind.SELF,
        "yo, tengo, padezco, sufro, tuve, tenia yo, sufri, he tenido, estoy, llevo, soy, vivo con, "
        "presento, siento, me va, me da, me dio, me tiene, me tienen, me veo, soy la senora, soy el senor, soy la, soy el",
        "el paciente habla de sí",
    ),
    Row(
        "es.told",
        Kind.TOLD,
        "me dijeron, me han dicho, me dijo, me diagnosticaron, me han diagnosticado, me detectaron, "
        "me encontraron, me han detectado, me han encontrado, me dice, me dicen, me diagnostico, "
        "me aparecio, fui diagnosticado/a, me ha dicho, me encontro, me detecto, me explicaron, "
        "me explico, me comentaron, me comento, me informaron, me hallaron, me vieron, "
        "me vio, me ha diagnosticado, me confirmaron, me confirmo, me mostraron, me han visto, "
        "me aparecieron",
        "lo que le dijeron al paciente",
    ),
    Row(
        "es.clinician",
        Kind.CLINICIAN,
        "medico, medica, doctora, cirujano/a, traumatologo/a, neurologo/a, neurocirujano/a, radiologo/a, fisioterapeuta, fisio, quiropractico/a, especialista, enfermero/a, reumatologo/a, ortopedista",
        "el clínico que habla del paciente no es otra persona",
    ),
    Row(
        "es.both",
        Kind.BOTH,
        "yo tambien, y yo tambien, igual que yo, como yo, lo mismo que yo, y a mi tambien, "
        "a mi tambien, los dos tenemos, ambos tenemos, y yo tenemos, tenemos, yo tambien la tengo, "
        "yo tambien lo tengo, las dos tenemos, yo estoy igual, yo igual, igual que ella, "
        "igual que el, a mi me pasa igual, a mi me pasa lo mismo, yo tengo las dos, tengo las dos, "
        "tengo los dos, tengo ambas, y a mi nos, a mi nos, y yo nos, yo la herede, yo lo herede, "
        "la herede, yo ya la tengo, ahora la tengo yo, y ahora yo, y yo igual, "
        "tanto mi hermano como yo, tanto mi madre como yo, me la heredo, nos salio a los dos, "
        "a los dos nos, a las dos nos, yo la tengo tambien, tambien yo, me la han diagnosticado a mi, me lo han diagnosticado a mi, me la diagnosticaron a mi, me lo diagnosticaron a mi, ahora me la han diagnosticado, ahora me lo han diagnosticado, ahora me la diagnosticaron, ahora me lo diagnosticaron, ahora lo tengo yo",
        "el paciente también",
    ),
    Row("es.mine", Kind.SELF, "la mia, el mio, las mias, los mios", "lo del paciente, frente a lo de otro"),
    Row("es.swears", Kind.SAYS, "jura, jura que, insiste en que, asegura, asegura que", "lo dice, con más fuerza que saber si es un familiar"),
    Row("es.according", Kind.VAGUE, "segun", "ante un familiar: es él quien lo dice"),
    Row("es.like", Kind.VAGUE, "igual que, como a, lo mismo que, al igual que", "ante un familiar: el paciente se compara"),
    Row(
        "es.patient",
        Kind.PATIENT,
        "paciente, varon, la paciente, el paciente, mujer de, hombre de",
        "así llama el clínico al paciente",
    ),
    Row(
        "es.third",
        Kind.THIRD,
        "ella, su, sus, les, ellos, ellas",
        "señala a quien se nombró antes",
    ),
    Row("es.has", Kind.THIRD, "tiene, tenia, padece, padecia, sufre, sufria, tuvo", "dice que alguien lo tiene: el paciente, o quien se nombró"),
    Row(
        "es.says",
        Kind.SAYS,
        "dice que, refiere, dice, dicen que, dijo que, dijeron que, cuenta que",
        "habla o actúa por el paciente",
    ),
)
