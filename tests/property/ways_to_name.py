"""Ways to name each condition: standing alone, each is read as that condition, affirmed; our own words."""

WAYS_TO_NAME = {
    "DDD": """
degenerative disk disease | degenerative disc disorder | disc degeneration in my neck |
degenerated discs in my lumbar spine | lumbar disc degeneration | degenerating discs |
deteriorating discs in my back | my discs are deteriorating | disc deterioration L4-L5 | crumbling discs |
discs are crumbling | discs that have crumbled | my discs have worn away | worn out discs |
worn down discs in my lower back | discs worn to nothing | no disc left between L5 and S1 |
there is no disc left at L5-S1 | almost no disc left at L4 | my L5 disc is gone |
the disc at L5 is completely gone | discs are shot from wear | disc desiccation |
desiccated discs at L3-4 | dried up discs | dried out disc | discs have dried out |
my discs have lost their fluid | discs losing water | loss of disc hydration |
loss of hydration of the disc | loss of normal disc signal | decreased T2 signal in the L4-5 disc |
disc signal loss at L5-S1 | T2 signal loss of the L4-L5 disc | dark disc at L5-S1 | black disc disease |
black disc L5/S1 | Pfirrmann grade 4 disc | Pfirrmann IV degeneration at L4-5 | dehydrated discs |
dehydration of the lumbar discs | thinning discs | thinning of the discs | my discs are thinning |
discs are thin from wear | discogenic degeneration | degenerative discopathy | discopathy degenerative |
degenerative disc changes at multiple levels | multilevel degenerative disc disease |
multilevel disc degeneration | degenerative changes of the discs | degenerative change in the L5-S1 disc |
intervertebral disc degeneration | degeneration of intervertebral disc |
degeneration of lumbar intervertebral disc | DDD | DDD of the lumbar spine | collapsed disc |
collapsed discs L4 L5 | disc collapse at L5-S1 | collapse of the disc space with disc degeneration |
discs have collapsed | disc is collapsing | degenerative L5-S1 disc | degenerate disc at L4/5 |
disc disease, degenerative | degen disc disease | degen. disc dz | degenerative disc dz |
deg disc disease | cervical DDD | annular degeneration of the disc | discartrosis L5-S1 |
discopatia degenerativa L4-L5 | discopatía degenerativa lumbar | enfermedad degenerativa discal |
enfermedad discal degenerativa | enfermedad degenerativa del disco | degeneración discal L4-L5 |
degeneración de los discos | discos degenerados | discos desgastados | discos gastados en la espalda |
tengo los discos muy gastados | desgaste de discos | desgaste de los discos lumbares | desgaste discal |
deshidratación discal | discos deshidratados | discos secos | los discos se me secaron |
disco negro L5-S1 | desecación discal | desecación del disco L4-L5 | pérdida de hidratación del disco |
discos colapsados | colapso discal L5-S1 | deterioro de los discos | deterioro discal | disco degenerado |
discos intervertebrales degenerados | degeneración del disco intervertebral |
cambios degenerativos discales | cambios degenerativos en los discos |
discopatías degenerativas múltiples | discopatia lumbar degenerativa |
ya no tengo discos en la columna por el desgaste
""",
    "HERN": """
herniated disc | disc herniation | herniated nucleus pulposus | HNP L5-S1 | herniated disk L4-5 |
slipped disc | I slipped a disc | my disc slipped | slipped disk in my neck | bulging disc |
bulging discs in my neck | disc bulge at L4-5 | my discs are bulging | my L5 disc bulges | disk bulging |
diffuse disc bulge | annular bulge at L4-5 | bulge of the annulus at L4-5 | broad based disc protrusion |
disc protrusion C5-6 | central protrusion at L5-S1 | left paracentral protrusion L4-L5 | prolapsed disc |
prolapsed intervertebral disc | disc prolapse | PIVD L4-5 | PLID L5 S1 | lumbar disc prolapse |
ruptured disc | my disc ruptured | rupture of the disc | I ruptured a disc lifting | blew a disc |
blown disc | I blew out a disc | blew out my L5 disc | blown out disc in my back | popped a disc |
burst disc | disc burst | extruded disc | disc extrusion | extruded disc fragment |
free fragment at L5-S1 disc | sequestered disc | sequestrated disc fragment |
sequestration of the disc at L5 | displaced disc | disc displacement in lumbar spine |
intervertebral disc displacement | displacement of lumbar intervertebral disc | disc out of place |
my disc is out of place | disc popped out | disc sticking out | disc that sticks out | disc pushed out |
disc pushing on a nerve in my back | disc is pressing on my sciatic nerve | my disc squished out |
the jelly has come out of my disc | leaking disc | disc leaked | disc material out in the canal |
subligamentous herniation L4-5 | contained herniation at L5 | foraminal herniation at L4 |
posterolateral herniation C6-7 | herniation of C5-C6 | herniation at C5/6 | herniated L5 |
herniated L4 and L5 | two herniations in my neck | 3 herniations in my lower back | cervical herniation |
lumbar herniation | herniations in the thoracic spine | a herniation in my spine |
C5-6 disc is herniated | disc was herniated | disc has herniated | herniating disc |
herniated lumbar disc | herniated cervical disc | bulged disc | bulges at L3, L4 and L5 |
protruding disc | protruded disc | disc that protrudes | pinched nerve from a bulging disc |
hernia discal | hernia de disco | hernia en la columna | hernia lumbar | hernias lumbares |
hernia cervical | hernias cervicales C5-C6 | hernia discal L5-S1 | hernia L4-L5 | hernia en L5 |
hernia a nivel L5-S1 | hernia del disco | discos herniados | disco herniado | disco desplazado |
disco salido | disco zafado | se me zafó un disco | se me salió un disco | disco fuera de lugar |
disco corrido | disco roto | disco reventado | disco abultado | discos abultados | abombamiento discal |
abombamiento del disco L4-L5 | abombamiento difuso del anillo | protrusión discal |
protrusiones discales | protrusión L4-L5 | protrusion discal posterior | protruición discal |
profusión discal | extrusión discal | extrusión L5-S1 | disco extruido | prolapso discal |
prolapso de disco | hernia extruida L4-L5 | hernia protruida L5 | hernia discal extruida migrada |
hernia foraminal L4 | hernia de nucleo pulposo | HNP lumbar | hernia núcleo pulposo | disco prominente |
disco protruido | secuestro discal | fragmento herniado L5 | ruptura de disco |
rotura discal con salida del núcleo | hernia en el cuello | hernia en la espalda baja
""",
    "SOA": """
spondylosis | cervical spondylosis | lumbar spondylosis | spondylosis deformans | spondylotic changes |
spondylotic changes in the lumbar spine | multilevel spondylosis | spinal arthritis |
arthritis in my spine | arthritis of the spine | arthritis in my back | arthritis in my lower back |
arthritis in my neck | back arthritis | neck arthritis | arthritic spine | my spine is arthritic |
arthritic changes in my lumbar spine | arthritic back | osteoarthritis of the spine |
osteoarthritis in my back | OA of the spine | OA lumbar spine | spinal osteoarthritis | spine OA |
osteoarthrosis of the lumbar spine | degenerative arthritis of the spine |
degenerative arthritis in my lower back | degenerative changes in the lumbar spine |
degenerative change of the cervical spine | degenerative joint disease of the spine |
DJD of the lumbar spine | DJD spine | degenerative spine disease | degenerative disease of the spine |
degenerative spinal disease | wear and tear in my spine | wear and tear of the lumbar spine |
wear and tear in my lower back | worn spine | my spine is worn out | my spine is wearing out |
bone spurs in my spine | bone spurs on my vertebrae | bone spurs in my neck | spurs on my spine |
vertebral osteophytes | osteophytes at L4-5 | osteophyte formation lumbar spine |
anterior osteophytes in the thoracic spine | osteophytic lipping of the vertebral bodies |
vertebral body spurring | endplate spurring at C5-6 | spurring at L3-4 | calcium growths on my vertebrae |
bony growths on the spine | uncovertebral arthrosis | uncovertebral osteophytes |
uncinate spurring at C5-6 | disc osteophyte complex | osteoarthritic changes in the cervical spine |
arthropathy of the spine | arthrosis of the spine | vertebral arthritis | arthritis in the vertebrae |
arthritis in L4 and L5 | arthritis at L5-S1 | arthritis throughout my spine | arthritis all over my back |
spine full of arthritis | artrosis lumbar | artrosis cervical | artrosis de columna |
artrosis en la columna | artrosis vertebral | artrosis dorsal | artritis en la columna |
artritis en la espalda | artritis de la columna | artritis lumbar | artritis en el cuello | espondilosis |
espondilosis lumbar | espondiloartrosis | espondilo artrosis | espondiloartrosis lumbar |
espondilartrosis | cervicoartrosis | cervicartrosis | lumboartrosis | lumbartrosis | dorsoartrosis |
uncoartrosis | uncartrosis | osteoartrosis de columna | osteoartritis de columna lumbar |
osteofitos en la columna | osteofitos marginales lumbares | osteofitosis vertebral |
picos de loro en la columna | espolones en las vértebras | espolones óseos en la columna |
cambios degenerativos en columna lumbar | cambios degenerativos de la columna |
degeneración de la columna | columna desgastada | desgaste de columna | desgaste en la columna |
desgaste en las vértebras | desgaste vertebral | desgaste en la espalda |
signos degenerativos en raquis lumbar | enfermedad degenerativa de la columna | espondilosis deformante |
cambios espondilósicos | cambios espondilóticos | reuma en la columna por desgaste
""",
    "FACET": """
facet joint syndrome | facet syndrome | facet arthropathy | facet joint arthropathy | facet arthritis |
facet joint arthritis | arthritis of the facet joints | arthritis in my facet joints | arthritic facets |
arthritic facet joints | facet hypertrophy | hypertrophic facets | facet joint hypertrophy |
hypertrophic facet arthropathy | facet arthrosis | facet osteoarthritis | facet OA | facet DJD |
facet degeneration | degenerated facets | facet degenerative changes | degenerative facet changes |
degenerative facet disease | degenerative facet joint disease | facet disease | facet joint disease |
worn facet joints | worn out facets | my facets are worn | facet joints are worn out |
inflamed facet joints with arthritis | zygapophyseal joint arthropathy |
zygapophysial joint pain syndrome | z-joint arthropathy | apophyseal joint arthritis |
apophyseal arthrosis | enlarged facet joints | overgrown facets | overgrowth of the facet joints |
thickened facet joints | facetal arthropathy | facet sclerosis and hypertrophy |
facet mediated arthropathy | arthritis of the small joints of the spine | síndrome facetario |
sindrome facetario lumbar | síndrome de las facetas | artrosis facetaria | artropatía facetaria |
artrosis interfacetaria | artrosis de las facetas | hipertrofia facetaria | hipertrofia de facetas |
hipertrofia de las carillas articulares | degeneración facetaria | artropatía de facetas |
artritis facetaria | artrosis interapofisaria | artrosis de articulaciones interapofisarias |
carillas articulares desgastadas | facetas desgastadas | facetas artrósicas | facetas hipertróficas |
cambios degenerativos facetarios | facetosis | facetitis | artrosis zigapofisaria |
síndrome de faceta articular | desgaste de las facetas
""",
    "STEN": """
spinal stenosis | lumbar stenosis | cervical stenosis of the spine | lumbar spinal stenosis | LSS |
central stenosis at L4-5 | central canal stenosis | canal stenosis | foraminal stenosis |
neural foraminal stenosis | neuroforaminal stenosis | neural foraminal narrowing |
foraminal narrowing at L5-S1 | narrowing of the foramina | lateral recess stenosis |
lateral recess narrowing | subarticular stenosis | stenosis at L4-5 | stenosis L3-L5 |
severe stenosis in my back | stenosis in my spine | stenosis in my neck | stenosis of the lumbar canal |
stenosis of the spinal canal | narrowing of the spinal canal | narrowed spinal canal |
narrow spinal canal | narrowing of my spine | my spinal canal is narrowing | spinal canal is too narrow |
the canal is narrowed | canal narrowing | spinal narrowing | narrowing in my spine | narrow canal |
tight canal | canal is tight at L4/5 | spinal canal compromise from narrowing |
congenital stenosis of the spine | congenitally narrow canal | trefoil canal with narrowing |
narrowing of the neural foramen | neural foramina are narrowed | foramina narrowed bilaterally |
foraminal encroachment with stenosis | exit foramen stenosis | exit foraminal narrowing |
narrowing where the nerves come out of my spine | the holes where my nerves exit are too narrow |
the tunnel for my spinal cord is too narrow | space around my spinal cord is narrowing |
pinched spinal canal | squeezed spinal canal | constriction of the spinal canal | stenotic canal |
canal is stenotic | stenotic L4-5 level | estenosis espinal | estenosis lumbar | estenosis de canal |
estenosis del canal lumbar | estenosis raquidea | estenosis vertebral | estenosis foraminal |
estenosis cervical de columna | estenosis de columna | estenosis en la columna | estenosis L4-L5 |
estenosis de los forámenes | estenosis foraminal bilateral | estenosis del receso lateral |
estenosis de recesos laterales | estenosis central | canal estrecho | canal lumbar estrecho |
canal medular estrecho | canal estrecho lumbar | canal vertebral estrecho | estrechamiento del canal |
estrechamiento del canal medular | estrechamiento de la columna | estrechez del canal |
estrechez de canal lumbar | raquiestenosis | raquiestenosis lumbar | disminución del calibre del canal |
disminución del diámetro del canal | reducción del canal raquídeo | reducción de los forámenes |
estrechez foraminal | estrechamiento foraminal | compromiso estenótico del canal |
canal raquídeo disminuido de calibre | el canal de la columna se me está cerrando |
se me está cerrando el canal de la columna | canal cerrado en la columna |
conducto estrecho en la columna | conducto raquídeo estrecho
""",
    "PPSP": """
failed back surgery syndrome | failed back syndrome | failed back | FBSS | post laminectomy syndrome |
postlaminectomy syndrome | post-laminectomy pain syndrome | failed neck surgery syndrome |
failed spinal surgery | persistent spinal pain syndrome type 2 | PSPS type 2 | PSPS-T2 |
post surgical spine syndrome | chronic pain after back surgery |
chronic back pain following spinal fusion | still in pain after two back surgeries |
still have back pain after my fusion | my back surgery failed | my fusion failed and I am in pain daily |
back surgery did not help | back surgery didn't help at all | surgery on my back made it worse |
my back is worse since the surgery | pain never went away after back surgery |
pain came back after my discectomy | pain returned a year after my spinal fusion |
I had back surgery and still hurt | three back surgeries and still in pain |
multiple failed back surgeries | unsuccessful back surgery | laminectomy in 2010, pain ever since |
constant pain since my spinal fusion | I have hurt every day since my back operation |
pain since back surgery 10 years ago | back surgery 2005 and nothing has changed, still hurting |
my leg pain never settled after the lumbar decompression | no relief from spinal fusion |
had a fusion with no relief | residual pain after lumbar discectomy 3 years ago |
pain persists despite lumbar fusion | persistent pain after lumbar laminectomy |
recurrent back pain after discectomy in 2015 | síndrome de cirugía fallida de espalda |
síndrome de espalda fallida | cirugía fallida de columna | cirugía de columna fallida |
síndrome postlaminectomía | sindrome post laminectomia | síndrome poslaminectomía |
dolor persistente tras cirugía de columna | dolor crónico después de la cirugía de columna |
me operaron de la columna y sigo con dolor | me operaron de la espalda y me sigue doliendo |
me operaron y quedé peor de la espalda | después de la operación de columna el dolor volvió |
la cirugía de columna no me ayudó | la operación de la hernia discal no me sirvió |
desde que me operaron de la columna no se me quita el dolor |
operado de hernia discal hace 5 años, persiste el dolor | dolor lumbar persistente postquirúrgico |
cirugía lumbar sin mejoría | sigo igual después de la cirugía lumbar |
fallé con la cirugía de columna, sigo con dolor | tres cirugías de columna y sigo igual
""",
}
