"""Traces of utilisation as programs of many countries write them, and what is refused."""

import pytest

from configurator.core.errors import TraceFileError
from configurator.design.trace import LONGEST_TRACE
from configurator.design.trace_file import read_trace


@pytest.mark.parametrize(
    "text",
    [
        "hours [h],utilisation [%]\n0,30\n8,92.5\n20,40\n",
        "hours [h],use [%]\n0,30\n8,92.5\n20,40\n",
        "hour;utilization\n0;0,3\n8;0,925\n20;0,4\n",
        "time (min)\tGPU load [%]\n0\t30\n480\t92.5\n1200\t40\n",
        "utilisation,note,time [s]\n30%,a,0\n92.5%,b,28800\n40%,c,72000\n",
        "时间（小时），利用率（%）\n0，30\n8，92.5\n20，40\n",
        "sep=;\nday;utilisation [%]\n0;30\n0.33333333333333;92.5\n0.83333333333333;40\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_trace_is_read_whatever_its_dress(text, encoding):
    trace = read_trace(text.encode(encoding), "t.csv")
    assert trace.hours == pytest.approx((0.0, 8.0, 20.0))
    assert trace.utilisation == pytest.approx((0.3, 0.925, 0.4))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "one column of time and one of utilisation"),
        ("a,b\n1,2\n", "one column of time and one of utilisation"),
        ("hours,hours,utilisation\n0,0,1\n", "one column of time and one of utilisation"),
        ("hours,utilisation\n0,0.5\n", "two rows or more"),
        ("hours,utilisation\n0,0.5\n1,1.5\n", r"row 3, column 2 \(utilisation\): '1.5' is above"),
        ("hours,utilisation\n0,50\n1,60\n", r"row 2, column 2 .*is percent meant"),
        ("hours,utilisation [%]\n0,101\n1,5\n", r"row 2, column 2 .*: '101' is above 100 %$"),
        ("hours,utilisation\n0,-0.5\n1,1\n", r"row 2, column 2 \(utilisation\): '-0.5' is neg"),
        ("hours,utilisation\n-1,0.5\n1,1\n", r"row 2, column 1 \(hours\): '-1' is negative"),
        ("hours,utilisation\n0,\n1,1\n", r"row 2, column 2 \(utilisation\): is empty"),
        ("hours,utilisation\n0,x\n1,1\n", r"row 2, column 2 \(utilisation\): 'x' is no number"),
        ("hours,utilisation\n5,0.1\n4,0.2\n", r"row 3, column 1 \(hours\): 4 h follows 5 h"),
        ("hours,utilisation\n0,0.1\n9000,0.2\n", r"row 3, column 1 .*more than a year"),
        ("seconds,utilisation\n0,0.1\n1,0.2\n", r"row 3, column 1 .*less than a minute"),
        ("hours,utilisation\n0,nan\n1,1e999\n", r"row 2, column 2 .*no number"),
    ],
)
def test_what_is_no_trace_is_refused_with_row_and_column(text, reason):
    with pytest.raises(TraceFileError, match=reason):
        read_trace(text.encode(), "t.csv")


def test_all_faults_are_told_at_once():
    with pytest.raises(TraceFileError) as error:
        read_trace(b"hours,utilisation\n0,2\nx,0.5\n2,-1\n", "t.csv")
    rows = [fault.place.split(",")[0] for fault in error.value.faults]
    assert rows == ["row 3", "row 2", "row 4"]


def test_two_days_by_the_minute_are_read():
    lines = [f"{minute},0.5" for minute in range(2 * 24 * 60)]
    trace = read_trace("\n".join(["minutes,utilisation", *lines]).encode(), "t.csv")
    assert trace.hours[-1] == pytest.approx(48 - 1 / 60)


def test_a_trace_of_a_leap_year_is_read_and_a_longer_one_is_refused():
    lines = [f"{hour},0.5" for hour in range(LONGEST_TRACE + 1)]
    year = "\n".join(["hours,utilisation", *lines[:-1]]).encode()
    assert len(read_trace(year, "t.csv").hours) == LONGEST_TRACE
    with pytest.raises(TraceFileError, match="more than 8,784 rows"):
        read_trace(year + f"\n{lines[-1]}".encode(), "t.csv")


@pytest.mark.parametrize("hours", [(0, 12, 24), (0, 6, 12, 18, 24), tuple(range(0, 169))])
def test_a_row_where_the_trace_begins_anew_is_refused(hours):
    lines = "\n".join(f"{hour};0.5" for hour in hours)
    with pytest.raises(TraceFileError, match="leave this row out"):
        read_trace(f"hours;utilisation\n{lines}".encode(), "t.csv")


@pytest.mark.parametrize("hours", [(0, 12), (0, 24, 48), tuple(range(24))])
def test_a_trace_whose_last_value_fills_its_day_is_read(hours):
    lines = "\n".join(f"{hour};0.5" for hour in hours)
    assert read_trace(f"hours;utilisation\n{lines}".encode(), "t.csv").hours == hours
