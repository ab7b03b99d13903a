import pytest

from configurator.catalogue.loader import load_catalogue
from configurator.core.resources import find
from configurator.design.create import new_design
from configurator.evaluation.evaluator import Evaluator
from configurator.project.storage import load_design


def evaluate_example(name):
    return Evaluator().evaluate(load_design(find("examples", f"{name}.rackloop")))


@pytest.fixture(scope="session")
def worked():
    """The worked rack, evaluated."""
    return evaluate_example("worked-rack")


@pytest.fixture(scope="session")
def air():
    """A design without a coolant loop, evaluated."""
    return evaluate_example("mx1-style")


@pytest.fixture(scope="session")
def empty():
    """A design without anything in it, evaluated."""
    return Evaluator().evaluate(new_design(load_catalogue(), "Nothing yet"))
