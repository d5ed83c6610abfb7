"""Words for operations, and for what takes a word of place for itself, in both languages."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.operation",
        Kind.OPERATION,
        "surgery, operation, operated, op, procedure, removed, replaced, fused, surgical, "
        "surgically repaired, repair, repaired, operate, removal, replacement, remove",
        "an operation, of whatever place stands beside it",
    ),
    Row(
        "en.spine_operation",
        Kind.SPINE_OPERATION,
        "laminectomy, discectomy, microdiscectomy, diskectomy, microdiskectomy, foraminotomy, "
        "laminotomy, hemilaminectomy, fusion, laminoplasty, decompression, acdf, tlif, plif, alif, "
        "corpectomy, facetectomy, vertebroplasty, kyphoplasty, arthrodesis, rods and screws, lami, "
        "micro discectomy, microdecompression, spinal instrumentation, vertebrae fused, back surgery, "
        "spine surgery, spinal surgery, neck surgery, back operation, spine operation, neck operation, "
        "back op, lumbar surgery, cervical surgery, spinal fusion surgery, fusion surgery, "
        "laser spine surgery, decompression surgery, rods in my back, screws in my back, rods and pins, "
        "hardware in my back, hardware in my neck, cage in my back, titanium rods, rods in my spine, "
        "screws in my spine, plate in my neck, plates in my neck, plate and screws",
        "an operation on the spine",
    ),
    Row(
        "en.other_operation",
        Kind.OTHER_OPERATION,
        "hysterectomy, appendectomy, gallbladder, c section, cesarean, knee replacement, "
        "hip replacement, bypass, mastectomy, tonsillectomy, cataract, vasectomy, bariatric, gastric, "
        "heart surgery, hernia repair, hernia surgery, hernia operation, colonoscopy, thyroidectomy, "
        "prostatectomy, dental, wisdom teeth, carpal tunnel release, bunion, sinus, wisdom tooth, "
        "ankle fusion, wrist fusion, foot fusion, fusion of my ankle, gall bladder, thyroid, prostate, "
        "toe fusion, bunionectomy, sinus surgery, breast, abdominoplasty, tubal ligation, lumpectomy",
        "an operation on something else",
    ),
    Row(
        "en.taker",
        Kind.TAKER,
        "brace, clinic, collar, puncture, tap, stimulator, injection, injections, epidural, block, "
        "ablation, spasm, strain, sprain, stiffness, massage, pillow, exercise, exercises, adjustment, "
        "school, injury, yard, door, pack, seat, tumor, curvature, curve, infection, cushion, support, "
        "belt, stretch, stretches, rub, tightness, weakness, nerve, steroid, shots, shot, cancer, smear, "
        "screening, side, burner, up, order, center, institute, tension, tattoo, acne, rash, hair, "
        "knots, trouble, swelling, lump, lymph, vertigo, dystonia, mucus, polyp, dysplasia, biopsy",
        "takes the word of place before it for itself: a back brace is no place for arthritis",
    ),
    Row(
        "es.operation",
        Kind.OPERATION,
        "cirugia, operacion, operaron, operado/a, intervencion, intervenido/a, opere, operarme, "
        "intervinieron, reoperado/a, postoperatorio, postquirurgico, quirurgica, operan, opero, "
        "me opero, reintervencion, me pusieron tornillos, me pusieron placas, tornillos y barras",
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
        "barras en la columna, placas en la columna, placa en la columna",
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
        "faja, contractura, masaje, infiltracion, infiltraciones, rigidez, puncion, inyeccion, inyecciones, collarin, bloqueo, citologia",
        "se queda con el lugar que está a su lado",
    ),
)
