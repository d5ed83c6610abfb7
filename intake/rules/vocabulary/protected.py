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
        "arthropod neuropathy neuropatia nephropathy myopathy miopatia cardiopathy cardiopatia cardiomyopathy "
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
)
WORDS = frozenset(word for row in ROWS for word in row.words.split())
