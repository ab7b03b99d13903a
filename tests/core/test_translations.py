"""The Linguist files hold every text that users see, and say each with what fills it."""

from __future__ import annotations

import runpy
from pathlib import Path
from string import Formatter

import pytest

from configurator.cooling.answers.wording import sentence
from configurator.core.language import NAMES, finished, language
from configurator.design.fit import refuse
from configurator.scene.wording import ENGLISH, wording

SCRIPT = Path(__file__).parents[2] / "packaging" / "scripts" / "make_translations.py"
CHINESE = language("zh")


def _places(template: str) -> list[tuple[str, str, str]]:
    try:
        found = list(Formatter().parse(template))
    except ValueError:  # braces that fill nothing: such a text has no values
        return []
    return sorted((name, form or "", how or "") for _, name, form, how in found if name is not None)


@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_a_translation_has_the_same_places_to_fill_in(code: str) -> None:
    spoken = language(code).messages
    wrong = [text for text in spoken if _places(text) != _places(spoken[text])]
    assert spoken
    assert wrong == []


def test_the_files_are_up_to_date_with_the_program() -> None:
    script = runpy.run_path(str(SCRIPT))
    words = script["collect"]()
    for path in script["FOLDER"].glob("rackloop_*.ts"):
        text = path.read_text(encoding="utf-8")
        code = path.stem.removeprefix("rackloop_")
        fresh = script["written"](code, words, finished(text))
        assert text == fresh, "run packaging/scripts/make_translations.py"


def test_a_verdict_is_said_with_its_rule() -> None:
    said = CHINESE.say(refuse("the header of a loop is a pipe, not a hose", "LIQ-01").reason)
    assert said == "回路的主管是管道，不是软管（LIQ-01）"


def test_a_finding_of_the_solver_loses_its_noun_and_keeps_its_figures() -> None:
    assert sentence("Cold plate {0} is at {1:.1f} °C in branch {0}.") == (
        "{name} is at {f1:.1f} °C in {name}."
    )


def test_a_drawing_speaks_the_language() -> None:
    words = wording(CHINESE)
    assert words.unknown == "未知"
    assert words.where_it_goes("oam") == "OAM 应放到基板的空闲位置上"
    assert words.where_it_goes("strange") == ENGLISH.where_it_goes("strange")
