"""English words for what is wrong: each needs a place of the spine unless it names one itself."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.herniation",
        Kind.HERNIATION,
        "herniated, her needed, herniation, herniate, herniating, protrusion, extrusion, extruded, sequestered, "
        "sequestration, sequestrated, prolapse, prolapsed, prolapsing",
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
        "bulge, bulging, bulged, protruding, protrude, protruded, extruding, bulges out, bulging out, "
        "bulgy, protuberance",
        "the disc beyond the edge of the vertebra, same nomenclature; also an everyday word, so it needs a disc or level",
    ),
    Row(
        "en.rupture",
        Kind.BULGE,
        "rupture, ruptured, rupturing, blown, blew, blew out, blown out",
        "a herniated disc, of a disc or a level; of other things too, so it needs one of them",
    ),
    Row(
        "en.slip",
        Kind.SLIP,
        "slipped, slip, slipping, displaced, displacement, burst, bursted, popped, popped out, out of place, slid, slid out, sticking out, "
        "pushing out, pushed out, poking out, came out, coming out, pressing on, pushing on, leaning on, "
        "squeezed out, herniate out, pressing against, pushing against, pushing into, pressing into, "
        "oozing, moved out, gone out, went out, squished out, squirted, squirted out, squirting, "
        "squirting out, leaking, leaked, leaking out, leaked out, squeezing out, squashed out, spilled, "
        "spilled out, spilling, spilling out, escaping, escaped, poked out, shot out, burst out, "
        "bursting, exploded, herniating out, oozed, oozed out, oozing out, jutting out, stuck out, "
        "slips out, slipping out, hitting, hits, touching, is touching, touches, pushes on, pressed on, "
        "pushed on, went pop, pop, went bang, popping out, digging into, gave way, burst open, "
        "slid into, slipped out, slipped into, moved into, bulging into, squashing, jammed against, "
        "jammed into, resting on, resting against, rubbing on, rubbing against, came away, shifted, "
        "protruding into, backed out, broke off, broken off, floating, lodged, floating around, "
        "chipped off, busted, bust, hanging out, hangs out, migrated, leaks, leaky, slippage, "
        "out of line, pushes out, jumped out, dislocated, is out of place, are out of place, "
        "pushed back, pushed backward, stick out, come out, free fragment, pushing the nerve, "
        "pushing a nerve, pushing my nerve, pressing the nerve",
        "what people are told of a herniated disc; everyday words, so they need a disc beside them",
    ),
    Row(
        "en.wear",
        Kind.WEAR,
        "degeneration, degenerative, degenerating, degen, deteriorating, deteriorated, "
        "deterioration, deteriorate, wear and tear, wear, worn, worn out, worn down, worn away, wearing out, "
        "wearing down, wearing away, wore out, wears out, crumbling, disintegrating, disintegrated, breaking down, "
        "wore away, wore down, worn right down, worn right out",
        "degeneration as reports and as people say it",
    ),
    Row(
        "en.dryness",
        Kind.DRYNESS,
        "dried, dried out, dried up, dry, drying, drying out, drying up, collapsed, collapse, "
        "collapsing, lost water, lost their water, no water, lost fluid, flattened, thinning, "
        "lost its water, lost the water, lost all their water, lost all its water, losing water, losing their water, lost its fluid, "
        "lost their fluid, losing fluid, no fluid, losing height, lost height, thinned, thin, "
        "thinner, wearing thin, worn thin, paper thin, crumbled, perished, eroded, eroding, rotting, "
        "decayed, decaying, falling apart, fallen apart, without water, no longer hydrated, "
        "loss of signal, signal loss, hypointense, worn to nothing, shriveled, shrivelled, "
        "shriveled up, withered, flat as a pancake, pancaked, compacted, gone flat, no jelly, no gel, "
        "lost all their fluid, lost moisture, bone dry, deflated, disappearing, dissolving, "
        "dissolved, wasted away, wasting away, wearing, broken down, breakdown, break down, degraded, "
        "degradation, degrading, wore thin, giving out, gave out, lost their signal, lost its signal, "
        "lost their normal, lost its normal, decreased t2 signal, "
        "reduced t2 signal, loss of t2 signal, loss of normal signal, knackered, buggered, wrecked",
        "loss of water and height: only of a disc (a collapsed vertebra is a fracture)",
    ),
    Row(
        "en.desiccation",
        Kind.DESICCATION,
        "desiccated, desiccation, dessicated, dessication, dehydrated, dehydration, dehydrating, loss of hydration, lost hydration, "
        "lost their hydration, lost its hydration, hydration is gone",
        "loss of water in the words of reports: also said of a level, which is its disc",
    ),
    Row("en.dark", Kind.DRYNESS, "dark, darkened, black, blackened, grey, gray", "how a dry disc looks on MRI: only said of the disc itself"),
    Row(
        "en.degenerate",
        Kind.DEGENERATE,
        "degenerate, degenerated, has degenerated, have degenerated",
        "wear said of a thing: of a level, it is said of the disc",
    ),
    Row(
        "en.arthritis",
        Kind.ARTHRITIS,
        "arthritis, osteoarthritis, arthritic, osteoarthritic, arthrosis, osteoarthrosis, djd, oa, "
        "degenerative joint disease, degenerative arthritis, osteo, arthritic change",
        "wear of joints: spinal only with a place of the spine",
    ),
    Row(
        "en.spur",
        Kind.SPUR,
        "osteophyte, osteophytic, osteophytosis, spur, spurring, bone spur, bony spur, bone spurring, bony overgrowth, "
        "bone growth, bony growth, syndesmophyte, "
        "growth of bone, extra bone, lipping, marginal lipping, bone overgrowth, bony lipping, "
        "overgrown bone, bone has grown, bone is growing, bony outgrowth, bone outgrowth, "
        "bony projection, calcium deposit, calcium growth, bone bridge, bridging osteophyte",
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
        "narrowing, narrowed, narrow, constriction, constricted, narrower, closing in, "
        "closing up, closed in, too small, shrinking, shrunk, shrank, shrunken, smaller, clogging, "
        "clogging up, clogged, clogged up, blocked, blocked up, choked, closing, closing down, "
        "closing off, closed off, closed up, getting smaller, filled with bone, filling with bone, "
        "filling up, no room, not enough room, not enough space, too little room, too little space, "
        "less room, narrowed down, furred, furred up, silted up, gummed up, closing over, "
        "collapsed in, "
        "don't have enough room, doesn't have enough room, don't have enough space, "
        "doesn't have enough space, haven't enough room, haven't got enough room, "
        "don't have any room, running out of room, run out of room, running out of space",
        "the same in plain words: needs the canal, a foramen or the spine itself",
    ),
    Row("en.tightness", Kind.TIGHTNESS, "tight, too tight, tighter, tightened, tightening, getting tight, squeezed, squeezing, squeezed shut, squashed, pinched, pinching off, pinched off, crowded, crowding, overcrowded, clamped down", "narrow in words that muscles have too: only of the canal itself"),
    Row(
        "en.joint_change",
        Kind.JOINT_CHANGE,
        "arthropathy, arthropathic, hypertrophy, hypertrophic, hypertrophied, overgrowth, enlarged, "
        "enlargement, thickening, thickened, overgrown, osteoarthropathy",
        "what a facet joint is said to have; an injection or block is none of these",
    ),
    Row("en.joint_trouble", Kind.JOINT_CHANGE, "syndrome, disease, problem, disorder, dysfunction, change", "words that say little: only right beside the facet joint"),
    Row("en.facet_disease", Kind.FACET_DISEASE, "facetosis, facetitis, facetarthrosis", "the facet and its disease in one word, in both languages"),
    Row(
        "en.disc_disease",
        Kind.DISC_DISEASE,
        "discopathy, discarthrosis, osteochondrosis intervertebralis, black disc, deg disc, "
        "deg disc disease, no disc left, loss of disc hydration, loss of disc signal, "
        "loss of normal disc signal, generative disc disease",
        "abbreviation and words that name the worn disc alone",
    ),
    Row("en.ddd", Kind.DISC_DISEASE, "ddd", "the abbreviation, unless a pacemaker's mode"),
    Row(
        "en.disc_grade",
        Kind.DISC_DISEASE,
        "pfirrmann iii, pfirrmann iv, pfirrmann v, pfirrmann 3, pfirrmann 4, pfirrmann 5, pfirrmann grade iii, pfirrmann grade iv, "
        "pfirrmann grade v, pfirrmann grade 3, pfirrmann grade 4, pfirrmann grade 5, pfirrmann grado iii, pfirrmann grado iv, "
        "pfirrmann grado v, pfirrmann grado 3, pfirrmann grado 4, pfirrmann grado 5, grado iii de pfirrmann, grado iv de pfirrmann, "
        "grado v de pfirrmann, grado 3 de pfirrmann, grado 4 de pfirrmann, grado 5 de pfirrmann",
        "the grades of a degenerated disc: Pfirrmann, Spine 2001 (I and II are normal)",
    ),
    Row(
        "en.disc_hernia",
        Kind.DISC_HERNIA,
        "hnp, hivd, pivd, plid, disc material, disc fragment, disc extrusion, disc profusion",
        "herniated nucleus pulposus; herniated or prolapsed intervertebral disc",
    ),
    Row(
        "en.spondylosis",
        Kind.SPONDYLOSIS,
        "spondylosis, spondylotic, spondyloses, spondyloarthrosis, spondylarthrosis, "
        "cervicoarthrosis, osteospondylosis, uncoarthrosis, uncovertebral hypertrophy, "
        "uncovertebral arthrosis, uncovertebral spurring, spondylodegenerative, spondylo arthrosis, "
        "uncovertebral joint hypertrophy, uncovertebral arthropathy, uncovertebral joint arthropathy, "
        "uncovertebral joint arthrosis, uncovertebral joint spurring, uncovertebral joint disease, "
        "uncovertebral degeneration, uncovertebral joint degeneration, uncovertebral change, "
        "luschka joint hypertrophy, luschka hypertrophy, spinal arthropathy, arthropathy of the spine",
        "osteoarthritis of the spine in one word (ICD-10 M47)",
    ),
    Row(
        "en.spinal_stenosis",
        Kind.SPINAL_STENOSIS,
        "lss, lumbar canal stenosis, lcs, central stenosis, central narrowing",
        "abbreviation of lumbar spinal stenosis",
    ),
    Row(
        "en.failed_back",
        Kind.FAILED_BACK,
        "fbss, failed back, failed back syndrome, failed back surgery, failed back surgery syndrome, "
        "failed back surgical syndrome, failed spine surgery, failed spinal surgery, "
        "failed neck surgery, failed neck surgery syndrome, failed lumbar surgery, "
        "failed cervical surgery, failed back operation, failed surgical back, failed fusion, "
        "failed lumbar fusion, failed cervical fusion, failed laminectomy, "
        "failed discectomy, failed microdiscectomy, failed spine syndrome, unsuccessful back surgery, "
        "unsuccessful spine surgery, unsuccessful spinal surgery, unsuccessful neck surgery, "
        "pspp, psps, postlaminectomy syndrome, post laminectomy syndrome, postlaminectomy, "
        "postlaminectomy pain, post laminectomy pain, post laminectomy pain syndrome, "
        "postlaminectomy pain syndrome, post lumbar laminectomy syndrome, "
        "post cervical laminectomy syndrome, postdiscectomy syndrome, post discectomy syndrome, "
        "post fusion syndrome, post fusion pain syndrome, post spinal surgery syndrome, "
        "post surgery syndrome, post surgical spine syndrome, persistent spinal pain syndrome type 2, "
        "persistent spinal pain syndrome type ii, persistent spinal pain syndrome, "
        "persistent postsurgical back pain, persistent post surgical back pain, "
        "persistent postoperative back pain, chronic postsurgical back pain, "
        "chronic post surgical back pain, chronic pain after spinal surgery, "
        "chronic pain after spine surgery, failed neck syndrome, failed back surg syndrome, "
        "failed disc surgery, post laminectomy, postsurgical back pain syndrome, failed spine",
        "pain that stays after spine surgery, as it has been named (ICD-10 M96.1; ICD-11 MG30.21)",
    ),
    Row("en.fbs", Kind.FAILED_BACK, "fbs", "failed back syndrome, unless the sugar of a fasting blood"),
)
