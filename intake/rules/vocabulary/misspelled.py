"""Spellings too short or too far to be repaired by counting letters: each with the word that was meant."""

from typing import NamedTuple


class Spelling(NamedTuple):
    """A word of the vocabulary, and spellings of it that stand for nothing else."""

    meant: str
    spellings: str


ROWS = (
    Spelling("back", "bak bck bakc bacc"),
    Spelling("neck", "nek nekc"),
    Spelling(
        "facet",
        "fasset fascet fassit facit facette fasit fascit fazet facut fascette faccet facett fasett fascett",
    ),
    Spelling("spine", "spne spien spyne"),
    Spelling("bulge", "buldge buldg bulg bolge bulje buldje bludge"),
    Spelling("bulging", "bludging buldgin bulgin buldjing bolging buldgeing bulgeing"),
    Spelling("slipped", "sliped slippt slipt sliptd slippd"),
    Spelling("ruled", "rulled ruld roled"),
    Spelling("might", "mite myte mihgt migt mght"),
    Spelling("could", "cud culd coud"),
    Spelling("operation", "oparation operashun opperation"),
    Spelling("neither", "niether neether"),
    Spelling("denies", "denys denyes"),
    Spelling("afraid", "affraid afrade"),
    Spelling("picos", "pikos"),
    Spelling("rodilla", "rodiya"),
    Spelling("maybe", "maybee mabe mayb maby mabye mebbe meybe"),
    Spelling("probably", "probaly propably probally probbly"),
    Spelling("think", "thnk fink thinck"),
    Spelling("failed", "faild faled feiled fialed fayled"),
    Spelling("without", "witout wihtout whithout withot"),
    Spelling("friend", "freind frend frind frined"),
    Spelling("neighbor", "nieghbor neibor neigbor naybor"),
    Spelling("daughter", "dauther daugter doughter"),
    Spelling("mother", "mohter muther mothr mutha moter"),
    Spelling("brother", "borther brohter bruther brothr brotha broter"),
    Spelling("sister", "sistr sistah sisster"),
    Spelling("father", "fathr fahter fater"),
    Spelling("husband", "husbend husbnd husban husbund"),
    Spelling("syndrome", "sindrom syndrom syndome sydrome syndrone"),
    Spelling("spur", "spurr sper spure"),
    Spelling("entonces", "entonses entonse entoces"),
    Spelling("dried", "dride dryed dryd"),
    Spelling("suspected", "suspeced suspectd suspekted"),
    Spelling("quito", "kito"),
    Spelling("cirugia", "cirugua"),
    Spelling("desde", "dezde desd"),
    Spelling("never", "nevr neva nevver nver"),
    Spelling("worse", "wurse worce werse wurst"),
    Spelling("went", "whent wnt"),
    Spelling("creo", "kreo creyo"),
    Spelling("probable", "provable"),
    Spelling("radiologist", "radioligist radiolagist radeologist"),
    Spelling("narrowing", "naroing narowing naroeing narrowin naring"),
    Spelling("ruptured", "rupchered ruptered rupchured ruptird rupturd"),
    Spelling("right", "rite"),
    Spelling("doctor", "docter dokter doctr"),
    Spelling("diagnosed", "dignosed diagnosd daignosed diagnossed dianosed"),
    Spelling("still", "stil sitll"),
    Spelling("since", "sinse sence sinc"),
    Spelling("diagnosticaron", "diagnosticarom dignosticaron diagnostikaron"),
    Spelling("dijeron", "digeron dijieron dixeron"),
    Spelling("dijo", "diho"),
    Spelling("estrecho", "estrexo estresho estreho"),
    Spelling("quedo", "kedo qedo"),
    Spelling("disc", "disck dizc dsk diskk dizk dissk"),
    Spelling("hernia", "ernia ernea hernea hernai"),
    Spelling("surgery", "surgary surgury surgry surjery sergery sugery"),
    Spelling("pain", "pian payn pane"),
    Spelling("degenerative", "degenrtive degenertive deginerative degenitive degerneative"),
    Spelling("deteriorating", "deteriating detoriating deterating deterorating"),
    Spelling("deteriorated", "deteriated detoriated deterated"),
    Spelling("cervical", "cervicle servical servicle cervial serviacal"),
    Spelling("lumbar", "lumber lumbra lombar lunbar lumbrar"),
    Spelling("columna", "columba colunna coluna colupna"),
    Spelling("espalda", "espaldar espalta"),
    Spelling("vertebral", "bertebral"),
    Spelling("vertebras", "bertebras"),
    Spelling("desgaste", "desjaste degaste desgastre"),
    Spelling("sciatica", "siatica siatic sciatia"),
    Spelling("foramina", "formina foramia"),
    Spelling("operaron", "operarom"),
)
MEANT = {spelling: row.meant for row in ROWS for spelling in row.spellings.split()}
_TAILS = (
    "itis taria tario osis losis nosis thritis erative ative ated iated ation tion sion ration nation eration "
    "ing ed usion trusion lapse ritis roses sisis osys ytis osus osos"
)
TAILS = frozenset(_TAILS.split())
"""Ends of words of medicine that stand for no word of their own: behind a stray space they belong to it."""
