import pickle

from configurator.core.errors import DesignFileError, Fault, FileError, RackloopError, UsageError


def test_an_error_prints_every_fault_on_its_own_line():
    error = DesignFileError(
        Fault("a.rackloop", "racks[0].name", "field required"),
        Fault("a.rackloop", "", "newer than this program"),
    )
    assert str(error).splitlines() == [
        "a.rackloop: racks[0].name: field required",
        "a.rackloop: newer than this program",
    ]


def test_a_bare_reason_is_a_fault_without_file():
    assert UsageError("no scenario 'x'").faults == (Fault("", "", "no scenario 'x'"),)


def test_one_except_clause_catches_what_is_meant_for_the_user():
    assert issubclass(DesignFileError, FileError)
    assert issubclass(FileError, RackloopError)


def test_errors_cross_the_border_of_a_worker_process():
    error = FileError(Fault("f", "line 1", "bad"))
    assert pickle.loads(pickle.dumps(error)).faults == error.faults
