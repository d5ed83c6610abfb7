"""Words people spell right that stand a letter or two from a word of the vocabulary: never repaired."""

from typing import NamedTuple


class Guard(NamedTuple):
    """Words that stay as they are, and what they are taken for without this row."""

    id: str
    words: str
    reason: str


ROWS = (
    Guard(
        "medicine",
        "steatosis esteatosis restenosis anastomosis tenosynovitis synovitis keratosis necrosis sclerosis fibrosis "
        "thrombosis trombosis estomatitis prostatitis cystitis hepatosis acidosis cirrhosis cirrosis cyanosis osteopenia "
        "osteomalacia osteopath osteopatia osteopathy osteotomy osteotomia osteonecrosis osteoma osteosarcoma "
        "arthroplasty arthroscopy arthroscopic arthralgia arthrogram arthrotomy artroplastia artroscopia artralgia "
        "touched spurling stenosing estenosante estenosantes arthropod neuropathy neuropatia nephropathy myopathy miopatia cardiopathy cardiopatia cardiomyopathy "
        "radiculitis radiculoneuritis psoriasis rheumatic reumatico rheumatism reumatismo arteriosclerosis "
        "atherosclerosis aterosclerosis arteritis sinusitis bronchitis hernioplasty hernioplastia herniorrhaphy "
        "herniorrafia distal dorsally discharge disability dislocation recompression medulla medullary cortical "
        "clonic colonic coronal cranial sacral cerebral ventral vertical articular artificial extensor flexion "
        "extension extensive exclusion excision incision compression compresion expansion",
        "other words of medicine",
    ),
    Guard(
        "spanish_wound",
        "herida heridas herido heridos herradura",
        "a wound is no hernia",
    ),
    Guard(
        "english",
        "shrink shrinks squeeze squeezer comprise comprises chance chances shank shrine discourage smelled smallest "
        "changed changing changer charge skipped skipping shipped shipping stripped stripping clipped flipped displayed "
        "display regenerate regenerated regenerating regenerative regeneration construction constructed construct "
        "contraction contracted extended extending expression excursion exclude excluding profusion faces faced facing "
        "face factor facts dying crying trying prominent prominence spline spice spike spire spiral spins seine spinach "
        "spring springs sparing sparring stirring surfing slurping squaring sourcing sterling sterile angular annual "
        "forming framing farming foaming formula enlarge enlarges conduct conducts conducted conductor conduit columbia "
        "colombia columbus columnar busted bugged bombed popper poppy deceleration degrade degree degrees sequester "
        "listens listings senses feature features trucking tricking conjunction disjunction precess recess reckless "
        "building budget budgeting bullying boiling bundling balding flattener plumber slumber number cucumber "
        "dispense disperse decease decrease synopsis hypnosis modular module angle ankle cancel candle cannel "
        "general generally generation generate generated generates generating generator generic genetic genetics "
        "disco discos discuss discuses discussed discover discount discard discords operating operator cooperation "
        "narrative collected collapsible collage college conclusion confusion infusion fusing effusion diffusion "
        "illusion inclusion occlusion intrusion contusion explosion erosion corrosion "
        "central centre lateral literal bilateral unilateral collateral "
        "served severed covered covers carving radical radically tropical typical critical clinical cynical vertically "
        "practical tactical classical chemical musical medical political",
        "everyday words",
    ),
    Guard(
        "spanish",
        "salina solida apretado aplastar apretar brincar comprimir comprende canario "
        "cambia cambie cambiar cambiado contacto contactos conjunto conjuntos conducir conducta conductor deseado deseada "
        "heredado heredada herencia heredera protegido protegida presion presiones presione progresion expresion excluido "
        "excluida extraido extraida distrito disquete descarte salido solido solida segundo secundo modula medida medico "
        "trafico tragico agosto angulo anular artistico artistica aritmetica deben debes desea destino destinado desfasada "
        "prominentes descompresor acabaron corregido corriendo fusionar aplicado aplicada ajustado ajustada agrandar "
        "centrado centrada cerrar detectado detectada aumentado salida saludo salado gastado gustado gustando "
        "esternon externa interna esteroides esfuerzo nivel niveles dosis disnea discreto discreta discutir discurso "
        "columpio calumnia operar operador reducir general generales generar generado genero genera "
        "desviacion desviaciones desgarro desgarros desgarrado desgarrada desviar dedicacion educacion degenerarse nieta nieto hernando hermano hermana hermosa",
        "palabras de cada día",
    ),
    Guard(
        "english_dictionary",
        "backhoe baristas bested blacked blockades blocker blockers bomber bombers breasted bronco broncos "
        "buggies bugging bulked bulking bullies bulling burritos bused busied bussed buster busters busting "
        "butted cabal canapes carnal ceros chocked choke choker chokers chokes clashing classing clerical "
        "clipping clippings cloning cloying coked conduce conduces conduction cooked corridor corridors "
        "crowed crowing crowned crowning crumpled crumpling decelerate decelerated decelerating decrying "
        "dedicated dedication dedications defaulted defeated defecation deification delayed delaying "
        "desecrated desecration designated designation designations desperado destination destinations "
        "disgust diskettes dismal disquiet dissected dissection dissipated dissipation distaste escapades "
        "escapee escapees exploited explored exuded fattened faulting flattered fleeting flipping flitting "
        "flouting foraging foremen forested forester foresters forestry graces grails grains grapes grates "
        "grazes grumbling interfacial lapping leaded leafed leafing leaker leaned leaped leaping leased "
        "leasing leaved leaving limping listeria listers lodge lodger lodgers lodges logged longed medic "
        "medusa medusas pincher pinches pipped pitched plopped pooped poppet preeminent propped punched "
        "rakish ratting recalibrate reseda reticular rooting rotating routing rumbling rumblings rutting "
        "salience salient saliva scarring scurrying sensed shafted shifter shifters shilling shillings shine "
        "shitted shrieking sierra sierras sifted sipped sipping skilled skilling skirted skirting slapped "
        "slapping sleeping slipper slippers sloping slurring snipped snipping souring sparking spearing "
        "spelled spelling spellings spiller spindles spiny splurging sporting spraying springy sprucing "
        "spurrier spurting squinted squinting squirmed squirming starring stilled subjugation sublimation "
        "supine surging surveilled swilling swine teaching thickener thinker thinkers tinned tobacco torches "
        "torching touche twinned twinning waring weaning weaving zeros",
        "words of an English dictionary that stand within reach of the vocabulary, of the 100,000 most frequent",
    ),
    Guard(
        "spanish_dictionary",
        "acababa acabamos acabando acabara acabaras acatado achaca achacado agradado agrieta aguero ajillo "
        "alabada alabadas alabado alabados alistamiento allanada allanadas allanado angustiada angustiado "
        "anilla anillas apartamiento apartando aplacado aplazada aplazadas aplazado aplazados aplazamiento "
        "aplazamientos aportando apresada apresado apresados apretamos aprietes aprieto aprietos bastaron "
        "bobada bobadas bocado bocados bogado bombea bombero bomberos bombo botana botanas botando brinca "
        "brindo brotado cabales cabio camal cambo camilla camillas canas canilla canillas capilla capillas "
        "carcoma carillo carnales cartilla cartillas casal casilla casillas cercada cercadas cercado cercados "
        "cercando cercaron cerilla cerillas cerra cerraba cerrad cerrador cerramos cerrara cerraran cerrarnos "
        "changa chorreado cierre cierren cierres cierro ciertas cierva clericales comprame conducen conducido "
        "conducidos conducimos conductora conductoras condujo conduzco conecto consulto convicto convictos "
        "corria corrija corrijas corrijo corrimos currando decada decadas dedicada dedicadas dedicado "
        "dedicados degusta degustando dejaste dejen delegacion delegaciones delegada delegadas delegado "
        "delegados delicada delicadas delicado delicados denegada denegadas denegado desacato desastre "
        "desastres desata desatan desatando desataron desate desato desbocada desbocado descaro descartas "
        "deseaba deseabas deseamos deseando deseara desearos desearte deseaste desecha desechada desechadas "
        "desechado desechados desechando desecho desechos desenfado deserciones desertado desfasado "
        "desfasados desfase desgana desganado desgano desgarbado desgarra desgarran desgarrando desgarre "
        "deshazte desista desistan desistas desiste desisto desligada desligado deslucida desnatada desolada "
        "desoladas desolado desolados despechada despechado despegado despejada despejadas despejado "
        "despejados despista despistada despistado despistados despiste despistes desplazamos destacada "
        "destacadas destacado destacados desvelada desvelado desvelados desviamos deten detenemos detener "
        "detenerla detenerlas detenerlo detenerlos detenernos detenerte devasta devastada devastadas "
        "devastado devastados devastando devastaron deven devendra discografia discutas discutes discuto "
        "disecado disecados disecciones disgusta disgustada disgustado disgustados disgustan disguste doral "
        "empinado empinados encomiendo escapen escogida escogidas escogido escogidos escogiendo escuela "
        "escuelas espiado espiando espigado espinaca espinacas espinar espinel espino espinos espinoso "
        "espinosos espiral espirales esquela esquelas esquinazo estallaba estallara estallido estallidos "
        "estetica explorada exploradas explorado explorados explotador explotadores explotamos explotara "
        "explotas exprimidor extorsion extorsiona extorsiones extraiga extraigo factura facturan facturar "
        "facturas faltaria fascinaron forastera forastero formen formica fractales fritura frituras fusilaron "
        "gaetano ganando ganaron gastaba gastaban gastamos gastan gastar gastara gastaran gastarla gastarlo "
        "gastarlos gastarme gastarse gastarte gateando gestada gestado gestando gestaron grabes gritando "
        "gritaron gustaran gustaron herbario herbarios heredando heredaron herirte heriste herrada herrado "
        "hervida hervidas hervido hervidos hornada horneada horneadas horneado horneados libaciones molida "
        "molidas molido molidos movia movimos narro neurona neuronas pastando pellizcar pellizcos pensamiento "
        "pensamientos pensando permanencia pinche pinchen pintando preeminencia preeminente probarse "
        "quebradas quebrados radicar rebeca recelo recelos recemos reces receto redaccion redacciones "
        "reducimos regenera regeneracion regenerado regeneran regenerando regenerativa regenerativo regentada "
        "regentado resaca resacas reventa reventamos sabida sacado sacados sacando sacre salada saladas salda "
        "saldo salia salid salimos salino salinos saluda saludas sarro secada secador secadores secano "
        "secuestra secuestraba secuestraban secuestrador secuestradora secuestradores secuestran secuestrando "
        "secuestrar secuestrarlo secuestraron sedado segado senado serrado sublevaciones tajada tajadas "
        "talado talados talando tapaba tapamos tapara tarada tarado tarados tasado tendentes tendientes "
        "tocado tocados tomando topacio topado torcida torcidas torcido torcidos tracia tracio trafica "
        "tragica vertebrados vertebrar verter votada votadas votado votados",
        "words of a Spanish dictionary that stand within reach of the vocabulary, of the 100,000 most frequent",
    ),
)
WORDS = frozenset(word for row in ROWS for word in row.words.split())
