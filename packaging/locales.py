"""Babel's tables of languages without what a release never needs, so that dates in every language cost 8 MB and not 32."""

from __future__ import annotations

import importlib.util
import pickle
from pathlib import Path

# Names of currencies, units, countries, cities and scripts. Months, days, patterns, digits and plurals stay.
UNUSED = (
    "compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns", "currency_names", "currency_names_plural",
    "currency_symbols", "currency_unit_patterns", "languages", "meta_zones", "scripts", "territories", "time_zones", "unit_display_names",
    "unit_patterns", "variants",
)  # fmt: skip


def slim(source: Path, target: Path) -> list[tuple[str, str]]:
    """Write the tables of ``source`` to ``target`` and give pairs of file and folder of the bundle. Equal input gives equal bytes."""
    target.mkdir(parents=True, exist_ok=True)
    for table in sorted(source.glob("*.dat")):
        values = pickle.loads(table.read_bytes())  # Babel's own, from the locked wheel
        kept = {key: ({} if key in UNUSED else value) for key, value in values.items()}
        (target / table.name).write_bytes(pickle.dumps(kept, protocol=4))
    return [(str(path), "babel/locale-data") for path in sorted(target.glob("*.dat"))]


def folder() -> Path:
    """Where the installed Babel keeps its tables."""
    spec = importlib.util.find_spec("babel")
    if spec is None or spec.origin is None:
        raise SystemExit("Babel is not installed here; start python3 dev.py pack.")
    return Path(spec.origin).with_name("locale-data")


def outside() -> list[tuple[str, str]]:
    """The one table beside that folder: aliases and time zones of all languages."""
    return [(str(folder().with_name("global.dat")), "babel")]
