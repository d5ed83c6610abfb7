"""Spellings too short or too far to be repaired by counting letters: each with the word that was meant."""

from typing import NamedTuple


class Spelling(NamedTuple):
    """A word of the vocabulary, and spellings of it that stand for nothing else."""

    meant: str
    spellings: str


ROWS = (
    Spelling("back", "bak bck bakc bacc"),
    Spelling("neck", "nek nekc"),
    Spelling("facet", "fasset fascet fassit facit faccet facett fasett fascett"),
    Spelling("spine", "spne spien spyne"),
    Spelling("disc", "disck dizc dsk diskk dizk dissk"),
    Spelling("hernia", "ernia ernea hernea hernai"),
    Spelling("herniado", "erniado"),
    Spelling("herniada", "erniada"),
    Spelling("surgery", "surgury surgry surjery sergery sugery"),
    Spelling("pain", "pian payn"),
    Spelling("degenerative", "degenrtive degenertive deginerative degenitive degerneative"),
    Spelling("deteriorating", "deteriating detoriating deterating deterorating"),
    Spelling("deteriorated", "deteriated detoriated deterated"),
    Spelling("cervical", "cervicle servical servicle cervial serviacal"),
    Spelling("lumbar", "lumber lumbra lombar lunbar lumbrar lumvar"),
    Spelling("columna", "columba colunna coluna colupna"),
    Spelling("espalda", "espada's espaldar espalta ezpalda"),
    Spelling("vertebral", "bertebral"),
    Spelling("vertebra", "bertebra"),
    Spelling("vertebras", "bertebras"),
    Spelling("desgaste", "desjaste degaste desgastre"),
    Spelling("sciatica", "siatica siatic sciatia"),
    Spelling("foramina", "formina foramia"),
    Spelling("operaron", "hoperaron operarom"),
)
MEANT = {spelling: row.meant for row in ROWS for spelling in row.spellings.split()}
