import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from configurator.core.errors import ExportError
from configurator.core.jsonfile import parse_json
from configurator.core.language import language
from configurator.export.guide import WIDTH, guide
from configurator.export.guide_entry import entry_of
from configurator.rules.guide.coverage import requirements
from configurator.rules.guide.texts import texts
from configurator.rules.registry import RULES


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.rules, self.ids, self.links, self.loaded, self.words = [], [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "article":
            self.rules.append(values["id"])
        if "id" in values:
            self.ids.append(values["id"])
        if "href" in values:
            self.links.append(values["href"])
        if "src" in values or tag == "link":
            self.loaded.append(tag)

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def test_the_table_fits_a_terminal_and_lists_every_rule():
    lines = guide("table").decode().splitlines()
    assert max(map(len, lines)) <= WIDTH
    first_words = {line.split()[0] for line in lines if line and not line.startswith(" ")}
    assert {rule.id for rule in RULES} <= first_words


@pytest.fixture(scope="module")
def page():
    return Page(guide("html").decode())


def test_the_page_stands_alone_and_leads_nowhere_that_is_not_there(page):
    assert page.rules == [rule.id for rule in RULES]
    assert not page.loaded
    assert len(page.ids) == len(set(page.ids))
    inside = {link.removeprefix("#") for link in page.links if link.startswith("#")}
    assert inside <= set(page.ids)
    assert all(link.startswith(("#", "https://")) for link in page.links)


def test_every_rule_can_be_reached_from_the_contents(page):
    contents = page.links[: page.links.index("#coverage")]
    assert [link for link in contents if "family-" not in link] == [f"#{rule.id}" for rule in RULES]


def test_the_page_gives_reason_source_examples_and_fix(page):
    for rule in RULES:
        for text in (rule.why, rule.source.document, rule.good, rule.bad, rule.fix):
            assert " ".join(text.split()) in page.text


def test_every_published_requirement_is_on_the_page_with_its_reason(page):
    for row in requirements():
        assert f"requirement-{row.id}" in page.ids
        assert " ".join((row.left_out or "").split()) in page.text
    assert "148 requirements" in page.text


def test_the_page_claims_no_compliance(page):
    assert "checked against" in page.text
    assert "compliant" not in page.text.casefold()


def test_every_text_that_is_cited_says_its_issue(page):
    assert {rule.source.document for rule in RULES} <= set(texts())
    for text in texts().values():
        assert text.issue


def test_a_capped_severity_says_why():
    rule = next(rule for rule in RULES if rule.effective_severity is not rule.severity)
    said = {row.label: row.text for row in entry_of(rule).rows}
    assert said["Severity"].startswith("warning, capped: error needs a final text")


def test_in_print_neither_search_nor_its_empty_answer_is_shown():
    paper = guide("html").decode().partition("@media print")[2].partition("</style>")[0]
    hidden = paper.partition("{ display: none !important; }")[0]
    assert {"#search", "#none", "#contents"} <= set(re.findall(r"#[a-z]+", hidden))


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


def test_the_chinese_guide_has_no_rule_in_english_and_documents_as_published():
    chinese = Page(guide("html", language=language("zh")).decode())
    assert chinese.rules == [rule.id for rule in RULES]
    for rule in RULES:
        assert " ".join(rule.title.split()) not in chinese.text
        assert " ".join(rule.why.split()) not in chinese.text
        if rule.source.document.startswith(("OAM", "UBB", "OCP")):
            assert rule.source.document in chinese.text
    lines = guide("table", language=language("zh")).decode().splitlines()
    assert lines[-1] == f"{len(RULES)} 条规则"
