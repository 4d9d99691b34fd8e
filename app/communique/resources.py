"""The files that come with the product: fonts, icons, languages, house styles, samples. Nobody else joins a path to ``resources/``."""

from __future__ import annotations

import sys
from pathlib import Path


def folder(*parts: str) -> Path:
    """A folder or file under ``resources/``: beside the packages in a checkout, inside ``communique`` once installed, in the bundle when frozen."""
    return _root().joinpath(*parts)


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen, "resources")
    here = Path(__file__).resolve().parent
    installed = here / "resources"
    return installed if installed.is_dir() else here.parents[1] / "resources"
