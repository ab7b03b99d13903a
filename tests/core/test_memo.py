from configurator.core.memo import Memo


def test_a_result_is_kept_while_its_inputs_are_the_same_objects() -> None:
    memo: Memo[int] = Memo()
    calls: list[int] = []

    def compute() -> int:
        calls.append(1)
        return len(calls)

    first, second = [1], [1]
    assert memo.get("rack", (first,), compute) == 1
    assert memo.get("rack", (first,), compute) == 1
    assert memo.get("rack", (second,), compute) == 2, "equal is not the same"


def test_sweep_forgets_what_was_not_asked_for() -> None:
    memo: Memo[str] = Memo()
    key = object()
    memo.get("a", (key,), lambda: "first")
    memo.sweep()
    memo.sweep()
    assert memo.get("a", (key,), lambda: "second") == "second"
