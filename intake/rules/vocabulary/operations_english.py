"""English words for operations, for care without one, and for what takes a word of place for itself."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.operation",
        Kind.OPERATION,
        "surgery, operation, operated, op, procedure, removed, replaced, fused, surgical, "
        "surgically repaired, repair, repaired, operate, removal, replacement, remove, "
        "went under the knife, under the knife, taken out, cut out, shaved off, cut me open, "
        "cut my back open, opened me up, opened up my back, cut on, they went in, cleaned it out, cleaned it all out, cleaned me out, opened me back up, should never have had the surgery, should never have had the operation, shouldn't have had the surgery, wish i'd never had the surgery, wish i had never had the surgery, wish i'd never had the operation, never should have had the surgery, never should have had surgery, should never have had surgery",
        "an operation, of whatever place stands beside it",
    ),
    Row(
        "en.spine_operation",
        Kind.SPINE_OPERATION,
        "laminectomy, discectomy, microdiscectomy, foraminotomy, "
        "laminotomy, hemilaminectomy, fusion, laminoplasty, decompression, acdf, tlif, plif, alif, "
        "corpectomy, facetectomy, vertebroplasty, kyphoplasty, arthrodesis, rods and screws, lami, "
        "micro discectomy, microdecompression, spinal instrumentation, vertebrae fused, back surgery, "
        "spine surgery, spinal surgery, neck surgery, back operation, spine operation, "
        "neck operation, back op, lumbar surgery, cervical surgery, spinal fusion surgery, "
        "fusion surgery, laser spine surgery, decompression surgery, rods in my back, "
        "screws in my back, rods and pins, hardware in my back, hardware in my neck, cage in my back, "
        "titanium rods, rods in my spine, screws in my spine, plate in my neck, "
        "plate and screws, removed a disc, removed my disc, took out a disc, took out my disc, "
        "took the disc out, cut out the disc, shaved the disc, trimmed the disc, put in a cage, "
        "put in rods, put rods in, put screws in, rods put in, screws put in, plate put in, "
        "cage put in, artificial disc, back fused, neck fused, spine fused, fused my spine, "
        "fused my back, fused my neck, vertebrae were fused, interbody fusion, lumbar fusion, "
        "cervical fusion, spinal decompression, lumbar decompression, bone shaved, xlif, olif, llif, "
        "interspinous device, spine op, neck op, fused me",
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
        "brace, clinic, collar, puncture, tap, stimulator, injection, epidural, block, ablation, spasm, "
        "strain, sprain, stiffness, massage, pillow, exercise, adjustment, school, injury, yard, door, "
        "pack, seat, tumor, curvature, curve, infection, support, belt, stretch, rub, tightness, "
        "weakness, steroid, shot, cancer, smear, screening, side, burner, up, order, center, institute, "
        "tension, tattoo, acne, rash, hair, knots, trouble, swelling, lump, lymph, vertigo, dystonia, "
        "mucus, polyp, dysplasia, biopsy",
        "takes the word of place before it for itself: a back brace is no place for arthritis",
    ),
    Row("en.nerve", Kind.TAKER, "nerve", "takes the place before it, and makes a hole that it goes through a canal"),
    Row(
        "en.conservative",
        Kind.CONSERVATIVE,
        "conservative, nonoperative, non operative, nonsurgical, non surgical, physical therapy, "
        "physiotherapy, chiropractic, nsaid, medical management, medication, meds, bracing, pills, "
        "therapy, weeks of, months of, rehab, rehabilitation, exercise program",
        "care without an operation: its failure is none of an operation",
    ),
)
