"""The benchmark: `make bench`. Prints ratios against the floor and writes bench/results.json."""

import json
from pathlib import Path

from bench import pages, rules

_RESULTS = Path(__file__).parent / "results.json"


def main() -> None:
    """Measure pages and rules, print both, and keep the figures of both."""
    found = pages.measure()
    print(f"{'request':26} {'ours':>9} {'floor':>9} {'ratio':>7}  middle half of the ratios")
    for name, row in found.items():
        print(
            f"{name:26} {row['ms']:6.2f} ms {row['floor_ms']:6.2f} ms {row['ratio']:6.2f}x"
            f"  {row['ratio_low']:.2f} to {row['ratio_high']:.2f}"
        )
    of_rules = rules.measure(rules.texts_of(None))
    rules.show(of_rules)
    kept = {"pages": found, "rules": of_rules}
    _RESULTS.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


main()
