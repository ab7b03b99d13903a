"""The registry of rules."""

import re

from configurator.rules.finding import Severity, State
from configurator.rules.registry import RULES
from tests.rules.cases import CASES

# Waivers, reports and other programs name these ids: a new one is added here, none is changed.
IDS = """
AIR-01 CDU-01 CDU-02 CDU-03 CDU-04 CDU-05 CDU-06 DAT-01 DAT-02 DAT-03 DAT-04 DAT-05 DAT-06 DES-01
DES-02 DES-03 DES-04 DES-05 DES-06 ELE-01 ELE-02 ELE-03 ELE-04 ELE-05 ELE-06 ELE-07 ELE-08 ELE-09
FIT-01
FIT-02 FIT-03 FIT-04 FIT-05 FIT-06 FIT-07 FIT-08 FIT-09 LIQ-01 LIQ-02 LIQ-03 LIQ-04 LIQ-05
LIQ-06 LIQ-07 LIQ-08 LIQ-09 LIQ-10 LIQ-11 LIQ-13 LIQ-14 LIQ-15 LIQ-16 LIQ-17 LIQ-19 LIQ-22
LIQ-23 LIQ-24 LIQ-25 LIQ-26 LIQ-28 LIQ-30 LIQ-31 LIQ-32 LIQ-33 LIQ-34 LIQ-35 LIQ-36 LIQ-37
LIQ-38 OAM-L01 OAM-L02 OAM-L03 OAM-L04 OAM-L07 OAM-L08 OAM-L09 OAM-L10 OAM-M01 OAM-M02 OAM-M03
OAM-M04 OAM-M05 OAM-M11 OAM-M12 OAM-P01 OAM-P02 OAM-P03 OAM-P04 OAM-P05 OAM-P06 OAM-P07 OAM-P08
OAM-P09 OAM-P10 OAM-P11 OAM-T01 OAM-T02 OAM-T03 OAM-T04 OAM-T05 OAM-T06 OAM-T07 OAM-T08 OAM-T09
OAM-T10 OAM-T11 OAM-T12 OAM-T15 OAM-T17 PIP-01 PIP-02 PLA-01 PLA-02 PRA-01 PRA-02 PRA-03 PRA-04
PRA-05 PRA-06 PRA-07 PRA-08 PRA-09 PRA-10 PRA-12 PRA-13 PRA-14 PRA-15 PWR-01 PWR-02 PWR-03
PWR-04 PWR-05 PWR-06 PWR-07 PWR-08 PWR-09 PWR-10 PWR-11 PWR-12 RACK-01 RACK-02 RACK-03 RACK-04
RACK-05 RACK-06 RACK-07 RACK-08 RACK-09 REQ-01 REQ-02 SOL-01 SOL-02 SOL-03 SRV-01 TOPO-01
TOPO-02 TOPO-03 TOPO-04 TOPO-05 TOPO-06 TOPO-07 TOPO-08 TOPO-09 TOPO-10 UBB-I01 UBB-I02 UBB-I03
UBB-M01 UBB-M02 UBB-M03 UBB-P01 UBB-P02 UBB-P03 UBB-P04 UBB-P06 UBB-T01 UBB-T03 UBB-T04
"""


def test_ids_are_unique_and_those_that_were_published() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert sorted(ids) == sorted(IDS.split())


def test_every_rule_says_what_why_and_by_whose_word() -> None:
    for rule in RULES:
        assert re.fullmatch(r"[A-Z0-9]+-[A-Z]?\d\d", rule.id)
        for text in (rule.title, rule.why, rule.good, rule.bad, rule.source.document):
            assert text.strip()
            assert "complian" not in text.lower()
        assert rule.source.clause


def test_drafts_and_second_hand_texts_are_no_errors() -> None:
    for rule in RULES:
        if rule.source.status in ("draft", "second-hand"):
            assert rule.effective_severity is not Severity.ERROR
            assert rule.capped(Severity.ERROR) is Severity.WARNING


def test_a_rule_that_blocks_says_so_and_one_on_a_draft_is_a_warning_all_the_same() -> None:
    capped = {
        rule.id for rule in RULES if rule.blocks and rule.severity is not rule.effective_severity
    }
    assert capped == {"OAM-M03", "OAM-M11", "RACK-02"}
    for rule_id in capped:
        found = CASES[rule_id].bad().findings(rule_id)
        failed = [finding for finding in found if finding.state is State.FAIL]
        assert failed
        assert {finding.severity for finding in failed} == {Severity.WARNING}
