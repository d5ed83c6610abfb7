"""English words for where: places of the spine, and places that are not."""

from intake.rules.vocabulary.kinds import Kind, Row

ROWS = (
    Row(
        "en.disc",
        Kind.DISC,
        "disc, intervertebral disc, spinal disc, discal, annulus, annular, anulus, annulus fibrosus, "
        "nucleus pulposus, disc bulge complex, "
        "discogenic",
        "the disc and its parts",
    ),
    Row(
        "en.canal",
        Kind.CANAL,
        "canal, spinal canal, central canal, foramen, foramina, foraminal, neuroforaminal, "
        "neuroforamina, neuroforamen, neural foramen, neural foramina, neural canal, recess, "
        "lateral recess, subarticular recess, subarticular, intervertebral foramen, "
        "intervertebral foramina, thecal sac, nerve canal, nerve opening, nerve tunnel, "
        "central spinal canal, "
        "recesses, lateral recesses, subarticular recesses, where the nerves come out, where the nerves exit, where the nerve comes out, where the nerve exits, where the nerves leave",
        "the spaces whose narrowing is spinal stenosis",
    ),
    Row(
        "en.facet",
        Kind.FACET,
        "facet, facet joint, zygapophyseal, zygapophysial, zygapophyseal joint, "
        "zygapophysial joint, z joint, apophyseal joint, apophyseal, facetal, joints at the back of the spine, joints at the back of my spine, joints in the back of the spine, joints in the back of my spine, little joints in my spine, little joints of the spine, small joints of the spine, small joints in my spine, small joints of my spine, little joints at the back of my spine, little joints at the back of the spine",
        "the small joints at the back of the spine",
    ),
    Row(
        "en.spine",
        Kind.SPINE,
        "spine, spinal, spinal column, vertebra, vertebrae, vertebral, vertebral column, "
        "vertebral body, backbone, lumbar, thoracic, lumbosacral, thoracolumbar, "
        "cervicothoracic, lumbar spine, cervical spine, thoracic spine, l spine, c spine, t spine, "
        "intervertebral, spinal joint, uncovertebral, endplate, end plate, paraspinal, back bone, "
        "bones of my back, bones in my back, bones of my spine, bones in my spine, bones of my neck, "
        "bones in my neck, neck bone, spinal bone, spine bone, luschka",
        "any part of the spine counts alike; lumber and cervicle as people write them",
    ),
    Row("en.cervical", Kind.SPINE, "cervical", "the neck, unless its sentence speaks of the womb"),
    Row(
        "en.cushion",
        Kind.TAKER,
        "cushion, cushioning, shock absorber, spacer, padding",
        "a disc when the spine is said with it; else it takes the place before it (a back cushion)",
    ),
    Row("en.no_cushion", Kind.VAGUE, "no cushion, no cushion left, no cushioning, no cushioning left, cushion is gone, cushioning is gone, cushions are gone, cushion gone, cushioning gone, lost its cushion, lost their cushion, losing their cushion, losing its cushion, no padding, no padding left, padding is gone", "a worn disc when the spine or a disc is said with it"),
    Row(
        "en.opening",
        Kind.VAGUE,
        "hole, opening, tunnel, channel, passage, passageway, tube, doorway, exit, pathway, little hole, "
        "holes, openings, tunnels, channels, passages, passageways, exits, little holes, tubes",
        "a canal when its sentence says that nerves or the cord go through it, or that it is in the spine",
    ),
    Row(
        "en.room",
        Kind.VAGUE,
        "space, gap, room, spaces, "
        "gaps",
        "a canal with nerves, a disc space without",
    ),
    Row(
        "en.small_joint",
        Kind.VAGUE,
        "little joint, small joint, tiny joint, "
        "little joints, small joints, tiny joints",
        "a facet when the spine is said with it",
    ),
    Row("en.spin", Kind.VAGUE, "spin", "the spine misspelled, beside a finding"),
    Row("en.dics", Kind.VAGUE, "dicks, dick, diss, dis, dists, desc, desk, dish", "a disc misspelled, touching a finding"),
    Row(
        "en.gynaecology",
        Kind.VAGUE,
        "hysteroscopy, iud, coil, colposcopy, leep, lletz, dilator, pap, endometrial, speculum, hegar, cone, os, "
        "postmenopausal, ivf, embryo transfer, labor, labour, pregnancy, gynecologist, gynaecologist, pipelle",
        "with these, cervical is the neck of the womb",
    ),
    Row(
        "en.eye",
        Kind.VAGUE,
        "drusen, papilledema, papilloedema, fundus, fundoscopy, cup, nasal margin, optic nerve, glaucoma, ophthalmology, "
        "visual field, visual fields, intraocular",
        "with these, a disc is that of the eye",
    ),
    Row("en.machine", Kind.VAGUE, "brake, brakes, clutch, dvd, vinyl, rotor, turntable, frisbee, golf", "with these, a disc is no part of a body"),
    Row("en.pacemaker", Kind.VAGUE, "pacemaker, pacing, ppm, icd, paced, leads, mode, bpm", "with these, DDD is a mode of a pacemaker"),
    Row("en.pop", Kind.VAGUE, "a pop, loud pop, big pop", "a sound, not what a disc did"),
    Row("en.lip", Kind.DEGREE, "posterior lip, anterior lip", "the edge of a vertebra, not of a mouth"),
    Row("en.sugar", Kind.VAGUE, "glucose, sugar, fasting, mmol, diabetic, diabetes", "with these, FBS is the sugar of a fasting blood"),
    Row(
        "en.wall",
        Kind.VAGUE,
        "triangle, petit's, incarcerated, reducible, strangulated, cough impulse, laparoscopic, "
        "viscera",
        "with these, a lumbar hernia is one of the belly's wall",
    ),
    Row(
        "en.subtalar",
        Kind.JOINT,
        "subtalar, talocalcaneal, patellar, patellofemoral, talar, calcaneal, medial patellar, lateral patellar, trochlear, scaphoid, lunate, radial, clavicular, costal, malleolar",
        "bones that have facets of their own",
    ),
    Row(
        "en.back",
        Kind.BACK,
        "back, lower back, low back, upper back, mid back, middle back, neck, tailbone, small of my back",
        "what people call their spine",
    ),
    Row(
        "en.spinal_context",
        Kind.SPINAL_CONTEXT,
        "radiculopathy, radicular, myelopathy, sciatica, sciatic, cauda equina, nerve root, spinal cord, "
        "cord compression, cord, pinched nerve, claudication, neurogenic claudication, thecal, "
        "listhesis, spinal nerve, radiculitis",
        "speaks of the spine without being one of the six",
    ),
    Row(
        "en.disc_space",
        Kind.DISC_SPACE,
        "disc space, disc height, interspace, intervertebral space, intervertebral disc space, "
        "disc space height, disc interspace",
        "its narrowing alone is nothing",
    ),
    Row(
        "en.bone",
        Kind.BONE,
        "posterior wall, bone, bony, osseous, rod, screw, hardware, cage, implant, electrode",
        "what protrudes here is not a disc",
    ),
    Row(
        "en.joint",
        Kind.JOINT,
        "knee, hip, shoulder, ankle, wrist, hand, finger, thumb, toe, foot, feet, elbow, heel, "
        "calcaneus, patella, acromioclavicular, ac joint, sacroiliac, si joint, sacroiliac joint, "
        "carpometacarpal, meniscus, medial meniscus, lateral meniscus, labrum, labral, cartilage, "
        "rotator cuff, tendon, ligament, muscle, femur, femoral head, glenohumeral, glenoid, humeral, "
        "tibia, tibial, talonavicular, costochondral, sternoclavicular, muscular, ligamentum flavum, "
        "flavum, ligamenta flava, hallux, great toe, metatarsal, mtp, mcp, cmc, lisfranc, navicular, "
        "radiocarpal, carpal, compartment, forefoot, midfoot, hindfoot",
        "joints and limbs",
    ),
    Row("en.jaw", Kind.JOINT, "jaw, temporomandibular, tmj, condyle, mandible", "the joint that has a disc of its own"),
    Row(
        "en.vessel",
        Kind.VESSEL,
        "artery, arterial, aortic, aorta, carotid, coronary, valve, valvular, mitral, tricuspid, "
        "pulmonary, pulmonic, pyloric, pylorus, urethral, urethra, ureteral, ureter, ureteric, "
        "meatal, tracheal, trachea, subglottic, laryngeal, bronchus, bronchial, esophageal, "
        "esophagus, oesophageal, bile duct, biliary, anal, anus, rectal, colonic, bowel, renal, "
        "kidney, renal artery, vein, venous, portal, iliac, femoral artery, vertebral artery, "
        "basilar, intracranial, cerebral, tendon sheath, cervix, cervical os, nasal, nostril, "
        "vaginal, vagina, tear duct, lacrimal, lacrimal canal, stent, ear canal, root canal, birth canal, "
        "auditory canal, vascular, heart, peripheral artery, subclavian, mesenteric, celiac, graft, "
        "airway stenosis, intestinal, duodenal, fistula, spinal artery, "
        "carpal tunnel, cubital tunnel, blood vessel, oesophagus, "
        "pharynx, pharyngeal, larynx, ica, cca, svc, ivc, lad, rca, popliteal, sfa, vertebrobasilar, "
        "sigmoid, ileal, jejunal, colon, anastomotic, ostial, ostium, ureteropelvic, bladder neck, "
        "introitus, introital, nasolacrimal, pyriform, choanal, punctal, hepatic, hepatic duct, "
        "cystic duct, pancreatic duct, pancreatic, supravalvular, subvalvular, infundibular, "
        "foramen ovale, thyroid cartilage, venous sinus, pulmonary vein, mitral annulus, "
        "guyon's canal, guyon canal, alcock's canal, alcock canal, adductor canal, pudendal canal, "
        "semicircular canal, optic canal, carotid canal, alimentary canal, haversian canal, "
        "facial canal, vaginal canal, endocervical, endocervical canal, internal os, external os, "
        "dural sinus, sinus tract, ejaculatory duct, cricoid, subacromial, sphenoethmoidal, "
        "tarsal tunnel, osteomeatal, auditory, eustachian, punctum, gastric outlet, bronchi, cardiac, "
        "lvot, rvot, bicuspid, prosthetic valve, coeliac, brachiocephalic, innominate, av fistula, "
        "cervical esophagus, lumen, foramen magnum, "
        "carpal canal, guyon",
        "vessels, valves and tubes",
    ),
    Row(
        "en.belly",
        Kind.BELLY,
        "hiatal, hiatus, inguinal, umbilical, abdominal, abdomen, belly, groin, incisional, "
        "diaphragm, paraesophageal, epigastric, spigelian, parastomal, femoral, stomach, intestine, "
        "navel, scrotal, scrotum, sports, tonsillar, uncal, brain, transtentorial, mesh, testicle, "
        "belly button, uterus, uterine, bladder, pelvic organ, rectum, uterovaginal, hemorrhoid, eye, "
        "eyeball, vitreous, gum, amygdala, brainstem, appendix, spleen, ovarian cyst, ovarian, "
        "aneurysm, eardrum, achilles, ventral hernia, piles, haemorrhoid, rectocele, cystocele, "
        "vault, cord prolapse, iris, stoma bag, flank, fontanelle, fontanel, membranes, obturator, "
        "craniectomy, subfalcine, cerebellar, lung, bowel loop, omental, omentum, abdominal wall, "
        "pelvic floor, posterior vaginal, apical, iris prolapse, muscle hernia, fascial, fascia, "
        "petit, lumbar triangle, grynfeltt, port site, trocar, peristomal",
        "hernias, bulges and ruptures of something else",
    ),
    Row(
        "en.other_place",
        Kind.OTHER_PLACE,
        "optic disc, articular disc, fibrocartilage disc, fibrocartilage, optic, macular, macula, retina, retinal, myxoid, corneal, lens, "
        "hearing, hard drive, compact disc, nerve damage, gland, liver, temporomandibular disc, "
        "tmj disc, jaw disc, floppy disc, skin, mouth, disc golf, joint space, airway, stoma, "
        "maxillary, bimaxillary, mandibular, incisor, tongue, denture, enamel, dental disc, lip, "
        "chin, hearing loss, discoid, optic nerve head",
        "other discs, and what else wears out or dries",
    ),
    Row("en.tooth", Kind.OTHER_PLACE, "tooth, teeth, molar, premolar, endodontic", "what has a root canal"),
    Row(
        "en.look_alike",
        Kind.LOOK_ALIKE,
        "rheumatoid arthritis, ra, psoriatic arthritis, septic arthritis, reactive arthritis, "
        "juvenile arthritis, juvenile idiopathic arthritis, gouty arthritis, inflammatory arthritis, "
        "infectious arthritis, enteropathic arthritis, lupus, gout, fibromyalgia, psoriatic, "
        "rheumatoid, cervical cancer, cervical dysplasia, cervical polyp, cervical mucus, "
        "cervical smear, polyarthritis, bursitis, tendonitis, tendinitis, osteoporosis, neuroma, "
        "degenerative myopathy, carpal tunnel syndrome, dry mouth, dry eyes, dry skin, dry needling, "
        "dry cough, narrow escape, narrow minded, worn out from, wearing me out, wears me out, "
        "wears me down, wore me out, thoracic outlet, thoracic outlet syndrome, thoracic surgeon, "
        "worn through, spin class, spin bike, spin cycle, spin instructor, spin doctor, spin classes, "
        "umbilical cord, protrusio, protrusio acetabuli, granuloma annulare, discoid lupus, "
        "thoracic duct, "
        "failed back squat, failed back exam, failed back day, failed back physical",
        "other diseases with words of the six in them",
    ),
    Row(
        "en.spine_look_alike",
        Kind.SPINE_LOOK_ALIKE,
        "spondylolysis, spondylolisthesis, anterolisthesis, "
        "retrolisthesis, spondylitis, ankylosing spondylitis, spondyloarthritis, spondyloarthropathy, "
        "spondylarthritis, spondylarthropathy, spondylopathy, spondylodiscitis, discitis, spondylodesis, scoliosis, kyphosis, "
        "kyphoscoliosis, lordosis, "
        "ankylosing hyperostosis, diffuse idiopathic skeletal hyperostosis, forestier, sacroiliitis, "
        "schmorl, schmorl's node, kissing spine, osteomyelitis, compression fracture, meningitis, "
        "tethered cord, spina bifida, syringomyelia, hemangioma, tarlov cyst, modic, spondylitic, ankylosis, "
        "ankylosing, subluxation, whiplash, discogram, discography, disc disease of the temporomandibular joint",
        "diseases of the spine that are not on the list: never repaired into one that is",
    ),
    Row("en.fracture", Kind.SPINE_LOOK_ALIKE, "fracture", "of any bone"),
)
