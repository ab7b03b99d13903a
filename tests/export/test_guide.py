import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from configurator.core.errors import ExportError
from configurator.core.jsonfile import parse_json
from configurator.export.guide import WIDTH, guide
from configurator.rules.registry import RULES


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.words = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "article":
            self.ids.append(values["id"])
        self.links += [values[key] for key in ("src", "href") if key in values]

    def handle_data(self, data):
        self.words.append(data)


def test_the_table_fits_a_terminal_and_lists_every_rule():
    lines = guide("table").decode().splitlines()
    assert max(map(len, lines)) <= WIDTH
    first_words = {line.split()[0] for line in lines if line and not line.startswith(" ")}
    assert {rule.id for rule in RULES} <= first_words


def test_the_page_stands_alone():
    page = Page(guide("html").decode())
    assert page.ids == [rule.id for rule in RULES]
    assert all(link.startswith("#") for link in page.links)


def test_the_page_gives_reason_source_and_examples():
    words = " ".join(" ".join(Page(guide("html").decode()).words).split())
    for rule in RULES:
        for text in (rule.why, rule.source.document, rule.good, rule.bad):
            assert " ".join(text.split()) in words


def test_markup_in_a_rule_stays_text():
    rule = replace(RULES[0], title="a < b & <script>x</script>")
    html = guide("html", [rule]).decode()
    assert "<script>x" not in html
    assert len(re.findall("<script>", html)) == 1


def test_json_holds_what_the_registry_says():
    rules = parse_json(guide("json"), "rules")["rules"]
    assert [each["id"] for each in rules] == [rule.id for rule in RULES]
    assert rules[0]["severity"] == RULES[0].effective_severity.value


def test_an_unknown_format_is_named():
    with pytest.raises(ExportError, match="docx"):
        guide("docx")
