import json
from pathlib import Path

import pytest

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.loader import load_catalogue


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


def cited(**figures):
    """Figures with a provenance entry each, as a part file holds them."""
    entry = {"sources": ["OAM10"], "confidence": "high"}
    return {**figures, "provenance": dict.fromkeys(figures, entry)}


@pytest.fixture
def write_part(tmp_path: Path):
    """Writes a valid module file with changes; a value of ``...`` removes the key."""

    def write(name: str = "part.json", **changes) -> Path:
        part = {
            "format": "rackloop-part",
            "version": 1,
            "id": "acme-one",
            "kind": "oam",
            "vendor": "Acme",
            "model": "One",
            "status": "product",
            **cited(tdp_w=500.0, oam_spec="1.5"),
            **changes,
        }
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({k: v for k, v in part.items() if v is not ...}))
        return path

    return write
