from configurator.core.confidence import Confidence, lowest


def test_trust_is_ordered():
    assert Confidence.LOW < Confidence.MEDIUM < Confidence.HIGH
    assert Confidence.HIGH >= Confidence.MEDIUM


def test_a_result_is_as_good_as_its_weakest_input():
    assert lowest([Confidence.HIGH, Confidence.LOW, Confidence.MEDIUM]) is Confidence.LOW
    assert lowest([]) is Confidence.HIGH


def test_only_an_estimate_is_marked():
    assert [c.mark for c in Confidence] == ["≈", "", ""]
