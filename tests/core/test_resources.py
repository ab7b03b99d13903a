import pytest

from configurator.core import resources
from configurator.core.errors import ResourceError


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A program folder with assets inside the package, as a wheel has, and beside it."""
    roots = (tmp_path / "configurator" / "assets", tmp_path / "assets")
    for root in roots:
        root.mkdir(parents=True)
    monkeypatch.setattr(resources, "_ROOTS", roots)
    return roots


def test_assets_are_found_inside_the_installed_package(program):
    (program[0] / "icons").mkdir()
    assert resources.find("icons") == program[0] / "icons"


def test_assets_are_found_beside_the_package_in_a_checkout(program):
    (program[1] / "themes.json").touch()
    assert resources.find("themes.json") == program[1] / "themes.json"


def test_a_missing_asset_is_named_with_its_path():
    with pytest.raises(ResourceError, match=r"assets.no.such: this file of the program is missing"):
        resources.find("no", "such")
