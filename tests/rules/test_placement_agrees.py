"""What placement refuses a rule fails, and nothing else."""

import pytest

from configurator.design.placement import accepts_module
from configurator.rules.engine.engine import RuleEngine
from configurator.rules.finding import State
from tests.power.designs import CATALOGUE, chassis
from tests.rules.situations import BY_ID, dry

BLOCKING = [BY_ID[name] for name in ("OAM-M03", "OAM-M11", "OAM-P04", "OAM-P06", "FIT-01")]
BOARDS = [part.id for part in CATALOGUE.of_kind("ubb")]
MODULES = [part.id for part in CATALOGUE.of_kind("oam")]


@pytest.mark.parametrize("board", BOARDS)
def test_a_module_that_may_not_be_placed_fails_where_it_is(board: str) -> None:
    engine = RuleEngine(BLOCKING)
    for module in MODULES:
        found = engine.check(dry(chassis(1, 1, module, sites=1, board=board)))
        failed = [f for f in found if f.state is State.FAIL]
        verdict = accepts_module(CATALOGUE[board], CATALOGUE[module])
        assert bool(failed) is not verdict.ok, (module, verdict, failed)
        if verdict.rule and not verdict.ok:
            assert verdict.rule in {f.rule for f in failed}
