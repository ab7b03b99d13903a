"""Curves from tables as programs of many countries write them; faults name row and column."""

import contextlib
import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from configurator.catalogue.curve_file import read_curve
from configurator.catalogue.curve_units import Dimension, parse_unit
from configurator.catalogue.user_parts import OwnSource, check_draft, new_draft
from configurator.core.errors import CatalogueError, UsageError


def read(text, kind="cold_plate", encoding="utf-8"):
    return read_curve(text.encode(encoding), kind, "curve.csv")


def faults(text, kind="cold_plate"):
    with pytest.raises(CatalogueError) as problem:
        read(text, kind)
    assert {fault.file for fault in problem.value.faults} == {"curve.csv"}
    return [(fault.place, fault.reason) for fault in problem.value.faults]


def only(text, kind="cold_plate"):
    (fault,) = faults(text, kind)
    return fault


PLAIN = "flow [L/min],pressure drop [kPa],R [K/W]\n0.5,4,0.03\n1,9,0.025\n"
POINTS = (
    {"flow_l_per_min": 0.5, "pressure_drop_kpa": 4.0, "resistance_k_per_w": 0.03},
    {"flow_l_per_min": 1.0, "pressure_drop_kpa": 9.0, "resistance_k_per_w": 0.025},
)


def test_a_plain_table_gives_points_that_a_draft_takes(catalogue):
    curve = read(PLAIN)
    assert curve.points == POINTS
    assert (curve.field, curve.doubts, curve.ignored) == ("curve", (), ())
    draft = new_draft("cold_plate", OwnSource("Test rig", "2026-01-31")).with_values(
        id="my-plate", vendor="Me", model="Plate", **{curve.field: curve.value}
    )
    checked = check_draft(draft, catalogue)
    assert checked.faults == ()
    assert [point.model_dump() for point in checked.part.curve] == list(POINTS)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gbk"]
)
def test_every_encoding_is_found(encoding):
    text = "流量（L/min）,压降（kPa）,热阻（℃/W）\n0.5,4,0.03\n1,9,0.025\n"
    assert read(text, encoding=encoding).points == POINTS


def test_a_western_degree_sign_is_not_taken_for_chinese():
    curve = read("Flow (L/min);dp (kPa);Rth (°C/W)\n0,5;4;0,03\n1;9;0,025\n", encoding="cp1252")
    assert curve.points == POINTS
    assert curve.encoding == "cp1252"


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.replace(",", ";"),
        PLAIN.replace(",", "\t"),
        PLAIN.replace(",", "|"),
        PLAIN.replace(",", ";").replace(".", ","),
        "sep=;\n" + PLAIN.replace(",", ";"),
        PLAIN.replace("\n", "\r\n"),
        "# measured on a rig\n\n" + PLAIN + "\n\n",
        PLAIN.replace("0.5,4,0.03", '"0.5","4","0.03"'),
        PLAIN.replace("[L/min]", "(l/min)").replace("[kPa]", "in kPa").replace("[K/W]", "/ K/W"),
        "R [°C/W],flow [lpm],dp [kPa]\n0.03,0.5,4\n0.025,1,9\n",
        "flow_l_per_min,pressure_drop_kpa,resistance_k_per_w\n0.5,4,0.03\n1,9,0.025\n",
        "no,flow [L/min],dp [kPa],R [K/W],remark\n1,0.5,4,0.03,first\n2,1,9,0.025,\n",
        "flow [L/min],pressure drop [kPa],R [K/W]\n1,9,0.025\n0.5,4,0.03\n",
        'flow [L/min],dp [kPa],R [K/W]\n"0,5",4,"0,03"\n1,9,"0,025"\n',
    ],
)
def test_the_same_table_written_otherwise(text):
    assert read(text).points == POINTS


def test_columns_without_unit_that_say_nothing_are_told():
    assert read("no,flow [L/min],dp [kPa],who\n1,0.5,4,me\n2,1,9,I\n").ignored == ("no", "who")


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        ("flow [gpm],dp [psi]", "1,1", (3.785411784, 6.89475729317)),
        ("flow [m³/h],dp [bar]", "0.06,0.1", (1.0, 10.0)),
        ("flow [m3/h],dp [mbar]", "0.06,100", (1.0, 10.0)),
        ("flow [L/s],dp [Pa]", "1,1000", (60.0, 1.0)),
        ("flow [ml/min],dp [MPa]", "500,0.01", (0.5, 10.0)),
        ("flow [l/h],dp [mH2O]", "60,1", (1.0, 9.80665)),
    ],
)
def test_units_become_ours(head, row, expected):
    point, _ = read(f"{head}\n{row}\n900,900\n").points
    assert (point["flow_l_per_min"], point["pressure_drop_kpa"]) == pytest.approx(expected, 1e-6)


def test_every_kind_of_curve():
    pump = read("Q [m³/h];H [bar]\n0;3\n20;2,5\n", "pump")
    assert pump.points[1] == pytest.approx({"flow_l_per_min": 1000 / 3, "head_kpa": 250.0})
    assert read("flow [L/min],head [kPa]\n0,300\n10,250\n", "cdu").points[0]["head_kpa"] == 300
    shelf = read("load [%],efficiency [%]\n10,90\n50,97.5\n", "power_shelf")
    assert shelf.points[1] == {"load_fraction": 0.5, "efficiency": 0.975}
    assert read("efficiency,load\n90%,10%\n97.5%,50%\n", "power_shelf").points == shelf.points
    sink = read("airflow [CFM],R [°C/W],dp [inH2O]\n10,0.2,0.1\n20,0.1,0.2\n", "heatsink")
    assert sink.points[0]["airflow_m3_per_s"] == pytest.approx(0.00471947, rel=1e-5)
    assert sink.points[0]["pressure_drop_pa"] == pytest.approx(24.9089, rel=1e-5)


def test_a_gap_is_unknown_where_the_curve_may_have_one():
    points = read("flow [L/min],dp [kPa],R [K/W]\n0.5,4,\n1,,0.02\n").points
    assert points[0] == {"flow_l_per_min": 0.5, "pressure_drop_kpa": 4.0}
    assert points[1] == {"flow_l_per_min": 1.0, "resistance_k_per_w": 0.02}


def test_every_bad_cell_is_named_by_row_and_column():
    found = faults("flow [L/min],dp [kPa]\n0.5,x\n\n-1,2\n,3\n3,nan\n4,1e300\n")
    assert found == [
        ("row 2, column 2 (dp [kPa])", "'x' is no number"),
        ("row 4, column 1 (flow [L/min])", "'-1' is negative"),
        ("row 5, column 1 (flow [L/min])", "is empty"),
        ("row 6, column 2 (dp [kPa])", "'nan' is no number"),
        ("row 7, column 2 (dp [kPa])", "'1e300' is more than any part has"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "place", "reason"),
    [
        ("flow [L/min],head [kPa]\n1,9\n3,8\n2,7\n", "pump", "row 4, column 1", "must rise"),
        ("flow [L/min],head [kPa]\n1,9\n1,8\n", "pump", "row 3, column 1", "must rise"),
        ("flow [furlong],dp [kPa]\n1,2\n", "cold_plate", "row 1, column 1", "not known"),
        ("flow [L/min],head [kPa]\n1,2\n", "pump", "row 2, column 1", "one point is no curve"),
        ("flow kg/s,head kPa\n1,2\n", "pump", "row 1, column 1", "density"),
        ("flow [L/min],dp [mPa]\n1,2\n", "cold_plate", "row 1, column 2", "MPa or Pa"),
        ("flow [kg/s],dp [Pa]\n1,2\n", "cold_plate", "row 1, column 1", "density"),
        ("flow,dp\n1,2\n", "cold_plate", "row 1", "a heading needs its unit"),
        ("flow [L/min],no\n1,2\n", "cold_plate", "row 1", "two columns"),
        ("a [L/min],b [L/min]\n1,2\n", "cold_plate", "row 1, column 2", "second column"),
        ("flow [L/min],R [K/W]\n1,2\n", "pump", "row 1, column 2", "does not hold"),
        ("flow [L/min],dp [kPa]\n0,5,3,1\n", "cold_plate", "row 2", "decimal comma"),
        ("flow [L/min];dp [kPa]\n1;1,234\n", "cold_plate", "row 2, column 2", "a thousand"),
        ("flow [L/min]\tdp [kPa]\n1\t1.234\n", "cold_plate", "row 2, column 2", "a thousand"),
        ("flow [L/min];dp [kPa]\n1,5;2\n2.5;3\n", "cold_plate", "row 3, column 1", "'1,5'"),
        ("flow [L/min],dp [kPa]\n", "cold_plate", "", "no numbers"),
        ("load [1],efficiency [%]\n50,90\n", "power_shelf", "row 2, column 1", "unit right"),
        ("load [%],x [%]\n50,90\n", "power_shelf", "row 1, column 2", "is this"),
        ("flow [L/min],dp [kPa],R [K/W]\n1,2\n2,3,1\n", "cold_plate", "row 2", "2 values under 3"),
        ("flow [L/min],dp [kPa],no\n1,2,1\n2,3\n", "cold_plate", "row 3", "2 values under 3"),
        ("Flow, GPM,Pressure drop, psi\n1,2\n", "cold_plate", "row 2", "comma in a heading"),
        ("flow [L/min],dp [kPa]\n1,2\n2,\n", "cold_plate", "row 3, column 1", "no value beside"),
        ("flow [L/min],dp [kPa]\n0,5\n1,6\n", "cold_plate", "row 2, column 1", "above 0"),
        ("flow [L/min],dp [kPa]\n0,0\n1,6\n", "cold_plate", "row 3", "one point is no curve"),
        ("flow [L/min],dp [kPa]\n0,0\n", "cold_plate", "", "no numbers"),
        ("", "cold_plate", "", "empty"),
        (" \n;;\n", "cold_plate", "", "empty"),
        ("a\nb\n", "cold_plate", "", "no table"),
        ("flow [L/min],dp [kPa]\n" + "1,2\n" * 6000, "cold_plate", "", "5,000 rows"),
        ("flow [L/min],dp [kPa]\n" + "1,2\n" * 900_000, "cold_plate", "", "5,000 rows"),
        ("a," * 2_000_000, "cold_plate", "row 1", "more than 100 columns"),
    ],
)
def test_a_table_with_one_fault(text, kind, place, reason):
    found_place, found_reason = only(text, kind)
    assert found_place.startswith(place)
    assert reason in found_reason


def test_a_file_too_large_is_not_read():
    with pytest.raises(CatalogueError, match="larger than 4 MB"):
        read_curve(b"x" * 5_000_000, "cdu", "big.csv")


@pytest.mark.parametrize(
    "text",
    [
        "flow [L/min],dp [kPa],R [K/W]\n0,0,0\n0.5,4,0.03\n1,9,0.025\n",
        "flow [L/min],dp [kPa],R [K/W]\n0.0,0.00,\n0.5,4,0.03\n1,9,0.025\n",
        "flow [L/min];dp [kPa];R [K/W]\n0;0,0;inf\n0,5;4;0,03\n1;9;0,025;\n",
    ],
)
def test_a_point_at_rest_is_left_out_and_told(text):
    curve = read(text)
    assert curve.points == POINTS
    assert [(doubt.place, doubt.reason) for doubt in curve.doubts] == [
        ("row 2", "a point at rest, left out")
    ]


def test_a_pump_keeps_its_head_at_no_flow():
    assert read("flow [L/min],head [kPa]\n0,300\n10,0\n", "pump").doubts == ()


def test_cells_to_spare_at_the_end_of_a_line_are_nothing():
    text = "flow [L/min],dp [kPa],R [K/W],,\n0.5,4,0.03\n1,9,0.025,,,,\n"
    assert read(text).points == POINTS


def test_what_goes_against_physics_is_a_doubt():
    (doubt,) = read("flow [L/min],head [kPa]\n0,100\n5,120\n10,90\n", "pump").doubts
    assert doubt.place == "column 2 (head [kPa])"
    assert "rises at flow 5 L/min" in doubt.reason
    plate = read("flow [L/min],dp [kPa],R [K/W]\n1,4,0.02\n2,3,0.03\n")
    assert len(plate.doubts) == 2


def test_a_kind_without_a_curve_is_told():
    with pytest.raises(UsageError, match="none"):
        read_curve(b"", "oam", "x.csv")
    with pytest.raises(UsageError, match="no curve"):
        read_curve(b"", "oam", "x.csv", "tdp_w")


def test_mega_and_milli_are_told_apart():
    assert parse_unit("MPa").factor == 1e6
    assert parse_unit("MBAR").factor == 100
    assert parse_unit(" US gal/min ").dimension is Dimension.FLOW
    with pytest.raises(ValueError, match="MPa or Pa"):
        parse_unit("mPa")


def test_a_decimal_comma_is_never_a_thousand():
    """One digit or two after the comma: 1,5 is one and a half, whatever stands beside it."""
    curve = read("flow (L/min);head (kPa)\n1;200,5\n3;150,25\n", "pump")
    assert [point["head_kpa"] for point in curve.points] == [200.5, 150.25]
    mixed = faults("flow (L/min);head (kPa)\n1.5;200,5\n3.5;150,25\n", "pump")
    assert mixed == [("row 2, column 2 (head (kPa))", "'200,5' is written otherwise than '1.5'")]


@pytest.mark.parametrize(
    "text",
    [
        "flow L/min;head kPa\n1000;200,5\n2000;150\n",
        "flow, L/min;head, kPa\n1.000;200,5\n2.000;150\n",
        "Flow in L/min\tHead in kPa\n1 000\t200.5\n2 000\t150\n",
        "Flow;Head\nL/min;kPa\n1\u202f000;200,5\n2\u202f000;150,0\n",
        "Flow;Head\n[L/min];[kPa]\n1'000;200.5\n2'000;150\n",
        "Flow,Head\n(L/min),(kPa)\n1000,200.5\n2000,150\n",
        '"1: Q [l/min]","2: H [kPa]"\n"1,000","200.5"\n"2,000","150"\n',
        "流量（升/分），扬程（千帕）\n1000，200.5\n2000，150\n",
        "流量，扬程\nL/min，kPa\n１０００，２００．５\n２０００，１５０\n",
        "流量L/min；压头kPa\n1000；200,5\n2000；150\n",
        "flow [litres/min],head [kPa] (net),P [kW],n [rpm],no\n1000,200.5,3,9,1\n2000,150,4,9,2\n",
    ],
)
def test_a_pump_curve_as_makers_write_it(text):
    assert read(text, "pump").points == (
        {"flow_l_per_min": 1000.0, "head_kpa": 200.5},
        {"flow_l_per_min": 2000.0, "head_kpa": 150.0},
    )


@pytest.mark.parametrize(
    "text",
    ["Q [m³/h];H [m]", "flow m3/h;head m", "流量(m3/h);扬程(米)"],
)
def test_a_head_in_metres_is_of_water_and_says_so(text):
    curve = read(f"{text}\n0;20,5\n6;10\n", "pump")
    assert curve.points[1]["head_kpa"] == pytest.approx(10 * 0.9982 * 9.80665, 1e-6)
    assert "water at 20 °C, 998.2 kg/m³" in curve.doubts[0].reason
    feet = read("Q [gpm],H [ft]\n0,100\n10,90\n", "cdu").points
    assert feet[0]["head_kpa"] == pytest.approx(100 * 0.3048 * 0.9982 * 9.80665, 1e-5)


def test_a_length_is_no_head():
    curve = read("flow [L/min],head [kPa],hose length [m]\n1,9,2\n2,8,2\n", "pump")
    assert curve.ignored == ("hose length [m]",)


amounts = st.floats(0.0004, 90_000).map(lambda value: float(f"{value:.6g}"))
GROUPS = {".": ["", ",", " ", "\u00a0", "\u202f", "'"], ",": ["", ".", " ", "\u00a0", "’"]}


@st.composite
def tables(draw):
    """Numbers, and the text they are written as in one of the conventions that are read.

    Between commas without quotes a point is decimal, so that it groups nothing there.
    """
    decimal = draw(st.sampled_from(".,"))
    group = draw(st.sampled_from(GROUPS[decimal]))
    separator = draw(st.sampled_from(";\t|" if group == "." else ";\t|,"))
    decimals = draw(st.integers(0, 6))
    rows = draw(
        st.dictionaries(amounts, st.tuples(amounts, amounts), min_size=2, max_size=6).map(
            lambda found: [(flow, *found[flow]) for flow in sorted(found)]
        )
    )
    rows = [tuple(round(number, decimals) for number in row) for row in rows]
    english = [[f"{number:,.{decimals}f}" for number in row] for row in rows]
    marks = str.maketrans({",": group, ".": decimal})
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator)
    writer.writerow(["flow [L/min]", "dp [kPa]", "R [K/W]"])
    writer.writerows([text.translate(marks) for text in row] for row in english)
    return rows, stream.getvalue(), decimals


@settings(max_examples=300)
@given(table=tables(), encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_what_is_written_is_read_or_refused(table, encoding):
    """Whatever the convention, the same numbers come back; what may be two numbers is refused."""
    rows, text, decimals = table
    try:
        curve = read_curve(text.encode(encoding), "cold_plate", "x.csv")
    except CatalogueError as problem:
        reasons = {fault.reason.partition("; write")[0] for fault in problem.faults}
        doubled = len({row[0] for row in rows}) < len(rows) or any(0 in row for row in rows)
        assert doubled or (
            decimals in (0, 3) and all("decimal or a thousand" in each for each in reasons)
        )
        return
    assert [
        (point["flow_l_per_min"], point["pressure_drop_kpa"], point["resistance_k_per_w"])
        for point in curve.points
    ] == [pytest.approx(row) for row in rows]


@given(data=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8")))
@example(b"\x00" * 50)
@example(b"\xff\xfea")
@example(b'"' * 99)
@example(b"flow [L/min],dp [kPa]\n" + b"9" * 5000 + b",1\n")
@example(b"flow [L/min],dp [kPa]\n1," + b"a" * 200_000 + b"\n")
def test_any_bytes_give_a_curve_or_faults(data):
    for kind in ("cold_plate", "power_shelf"):
        with contextlib.suppress(CatalogueError):
            assert read_curve(data, kind, "x.csv").points
