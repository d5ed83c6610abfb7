"""English words for what is wrong: each needs a place of the spine unless it names one itself."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.herniation",
        Kind.HERNIATION,
        "herniated, herniation, herniate, herniating, protrusion, extrusion, extruded, sequestered, "
        "sequestration, sequestrated, prolapse, prolapsed, prolapsing, prolapses",
        "material of the disc outside its space: NASS/ASSR/ASNR disc nomenclature 2.0 (2014)",
    ),
    Row(
        "en.hernia",
        Kind.HERNIATION,
        "hernia",
        "by itself more often of the belly: the spine must be named in the same sentence",
    ),
    Row(
        "en.bulge",
        Kind.BULGE,
        "bulge, bulging, bulged, protruding, protrude, protruded, extruding",
        "the disc beyond the edge of the vertebra, same nomenclature; also an everyday word, so it needs a disc or level",
    ),
    Row(
        "en.slip",
        Kind.SLIP,
        "slipped, slip, slipping, rupture, ruptured, rupturing, displaced, displacement, blown, blew, blew out, burst, "
        "bursted, popped, popped out, out of place, slid, slid out, sticking out, pushing out, pushed out, poking out, "
        "came out, coming out, pressing on, pushing on, leaning on, squeezed out, herniate out, "
        "pressing against, pushing against, pushing into, pressing into, oozing, moved out, gone out, went out",
        "what people are told of a herniated disc; everyday words, so they need a disc beside them",
    ),
    Row(
        "en.wear",
        Kind.WEAR,
        "degeneration, degenerative, degenerated, degenerating, degenerate, degen, deteriorating, deteriorated, "
        "deterioration, deteriorate, wear and tear, wear, worn, worn out, worn down, worn away, wearing out, "
        "wearing down, wearing away, wore out, wears out, crumbling, disintegrating, disintegrated, breaking down",
        "degeneration as reports and as people say it",
    ),
    Row(
        "en.dryness",
        Kind.DRYNESS,
        "desiccated, desiccation, dessicated, dessication, dehydrated, dehydration, dehydrating, dried, "
        "dried out, dried up, dry, drying, drying out, drying up, collapsed, collapse, collapsing, "
        "lost water, lost their water, no water, no cushion, lost fluid, flattened, thinning, "
        "lost its water, lost the water, losing water, losing their water, lost its fluid, "
        "lost their fluid, losing fluid, no fluid, lost its cushion, lost their cushion, losing height, "
        "lost height",
        "loss of water and height: only of a disc (a collapsed vertebra is a fracture)",
    ),
    Row(
        "en.arthritis",
        Kind.ARTHRITIS,
        "arthritis, osteoarthritis, arthritic, osteoarthritic, arthrosis, osteoarthrosis, djd, oa, "
        "degenerative joint disease, degenerative arthritis, osteo",
        "wear of joints: spinal only with a place of the spine",
    ),
    Row(
        "en.spur",
        Kind.SPUR,
        "osteophyte, osteophytic, osteophytosis, spur, spurring, bone spur, bony spur, bone spurring, bony overgrowth, "
        "bone growth, bony growth, syndesmophyte",
        "new bone at a joint's edge: spinal only with a place or spinal context",
    ),
    Row(
        "en.stenosis",
        Kind.STENOSIS,
        "stenosis, stenotic, stenoses, stenosed",
        "narrowing; also of vessels, valves and tubes, which own it when they stand nearer",
    ),
    Row(
        "en.narrowing",
        Kind.NARROWING,
        "narrowing, narrowed, narrow, narrows, constriction, constricted, narrower, tight, closing in, "
        "closing up, closed in, too small, shrinking, shrunk, shrank, shrunken, smaller, squeezed, "
        "pinching off, crowded",
        "the same in plain words: needs the canal, a foramen or the spine itself",
    ),
    Row(
        "en.joint_change",
        Kind.JOINT_CHANGE,
        "syndrome, arthropathy, arthropathic, hypertrophy, hypertrophic, hypertrophied, disease, "
        "problem, disorder, dysfunction, overgrowth, enlarged, enlargement, thickening, "
        "osteoarthropathy, change",
        "what a facet joint is said to have; an injection or block is none of these",
    ),
    Row(
        "en.disc_disease",
        Kind.DISC_DISEASE,
        "ddd, discopathy, discarthrosis, osteochondrosis intervertebralis, black disc",
        "abbreviation and words that name the worn disc alone",
    ),
    Row(
        "en.disc_hernia",
        Kind.DISC_HERNIA,
        "hnp, hivd, pivd, hnps",
        "herniated nucleus pulposus; herniated or prolapsed intervertebral disc",
    ),
    Row(
        "en.spondylosis",
        Kind.SPONDYLOSIS,
        "spondylosis, spondylotic, spondyloses, spondyloarthrosis, spondylarthrosis, cervicoarthrosis, "
        "osteospondylosis, uncoarthrosis, uncovertebral hypertrophy, uncovertebral arthrosis, uncovertebral spurring",
        "osteoarthritis of the spine in one word (ICD-10 M47)",
    ),
    Row(
        "en.spinal_stenosis",
        Kind.SPINAL_STENOSIS,
        "lss, lumbar canal stenosis, lcs",
        "abbreviation of lumbar spinal stenosis",
    ),
    Row(
        "en.failed_back",
        Kind.FAILED_BACK,
        "fbss, fbs, failed back, failed back syndrome, failed back surgery, failed back surgery syndrome, "
        "failed back surgical syndrome, failed spine surgery, failed spinal surgery, failed neck surgery, "
        "failed neck surgery syndrome, failed lumbar surgery, failed cervical surgery, "
        "failed back operation, failed surgical back, failed fusion, failed spinal fusion, failed lumbar fusion, "
        "failed cervical fusion, failed laminectomy, failed discectomy, failed microdiscectomy, "
        "failed spine syndrome, failed spinal fusion, pspp, psps, "
        "postlaminectomy syndrome, post laminectomy syndrome, postlaminectomy, postlaminectomy pain, "
        "post laminectomy pain, post laminectomy pain syndrome, postlaminectomy pain syndrome, "
        "post lumbar laminectomy syndrome, post cervical laminectomy syndrome, postdiscectomy syndrome, "
        "post discectomy syndrome, post fusion syndrome, post fusion pain syndrome, "
        "post spinal surgery syndrome, post surgery syndrome, post surgical spine syndrome, "
        "persistent spinal pain syndrome type 2, persistent spinal pain syndrome type ii, "
        "persistent spinal pain syndrome, persistent postsurgical back pain, persistent post surgical back pain, "
        "persistent postoperative back pain, chronic postsurgical back pain, chronic post surgical back pain, "
        "chronic pain after spinal surgery, chronic pain after spine surgery",
        "pain that stays after spine surgery, as it has been named (ICD-10 M96.1; ICD-11 MG30.21)",
    ),
)
