"""The patient side runs where the rules cannot even be imported."""

import subprocess
import sys
from pathlib import Path

from config import Config
from intake.crypto import load_or_make
from intake.database import Database

JOURNEY = '''
import sys

class Refusing:
    """Refuses what the patient side may not reach."""

    forbidden = (
        "intake.rules",
        "intake.services.evaluations",
        "intake.models.evaluation",
        "intake.web.staff",
    )

    def find_spec(self, name, path=None, target=None):
        if name.startswith(self.forbidden):
            raise ImportError(name)

sys.meta_path.insert(0, Refusing())

from pathlib import Path
from config import Config
from intake import create_app
from tests.patients import Patient

app = create_app(Config(env="test", data_dir=Path(sys.argv[1]), database_url=sys.argv[2]), staff_side=False)
patient = Patient(app.test_client())
told = {"told_diagnosis": "yes", "diagnoses": "spinal_stenosis"}
patient.fills_in(safety={"saddle_numbness": "yes_new"}, diagnosis=told)
sent = patient.sends("/form/check")
assert sent.status_code == 303, sent.status_code
assert patient.sees(sent.location).status_code == 200
assert not [name for name in sys.modules if name.startswith(Refusing.forbidden)]
'''


def test_a_whole_journey_needs_no_rules(config: Config, database: Database) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", JOURNEY, str(config.data_dir), config.url],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert load_or_make(config.keys_file) == database.keys
