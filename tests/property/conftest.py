"""Made-up cases, the same ones each time where a verdict is given, and no clock: machines are shared."""

import os

from hypothesis import settings

settings.register_profile("local", deadline=None)
settings.register_profile("verdict", deadline=None, derandomize=True)
settings.load_profile("verdict" if os.environ.get("CI") else "local")
