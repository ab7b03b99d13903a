from configurator.export.preview import LINES_A_FILE, MOST_LINES, text_preview


def test_a_text_is_shown_from_its_beginning():
    assert text_preview({"a.csv": b"\xef\xbb\xbfLevel,Item\n1,x\n"}) == "Level,Item\n1,x"


def test_a_long_text_is_cut_and_says_so():
    shown = text_preview({"a.txt": b"line\n" * 1000}).splitlines()
    assert len(shown) == LINES_A_FILE + 1
    assert shown[-1] == "…"


def test_what_is_no_text_is_named_with_its_size():
    assert text_preview({"report.pdf": b"%PDF" + b"\x00" * 1996}) == "report.pdf   2.0 kB"


def test_several_files_stand_under_their_names():
    shown = text_preview({"slurm/gres.conf": b"a\n", "slurm/topology.conf": b"b\n"}).splitlines()
    assert shown[0].startswith("slurm/gres.conf")
    assert "b" in shown
    many = text_preview({f"f{n}": b"x\n" * 50 for n in range(50)}).splitlines()
    assert len(many) == MOST_LINES + 1
