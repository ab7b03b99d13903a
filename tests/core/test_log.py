import logging

import pytest

from configurator.core.log import log_folder, start_log, stop_log


@pytest.fixture(autouse=True)
def _stopped_afterwards():
    yield
    stop_log()
    for package in ("configurator", "thermal"):
        logging.getLogger(package).setLevel(logging.NOTSET)


def test_warnings_go_to_the_terminal_and_everything_to_the_file(tmp_path, capsys):
    start_log(tmp_path / "logs")
    logging.getLogger("configurator.ui").info("opened")
    logging.getLogger("thermal.solver").warning("slow")
    assert capsys.readouterr().err == "WARNING: slow\n"
    text = (tmp_path / "logs" / "rackloop.log").read_text()
    assert "INFO configurator.ui: opened" in text
    assert "WARNING thermal.solver: slow" in text


def test_starting_twice_does_not_say_everything_twice(tmp_path, capsys):
    start_log(tmp_path)
    start_log(tmp_path)
    logging.getLogger("configurator").warning("once")
    assert capsys.readouterr().err.count("once") == 1


def test_a_folder_that_cannot_be_made_does_not_stop_the_program(tmp_path, capsys):
    (tmp_path / "file").touch()
    start_log(tmp_path / "file" / "logs")
    logging.getLogger("configurator").error("still told")
    assert "still told" in capsys.readouterr().err


def test_the_log_lies_in_the_folders_of_the_user(user_folders):
    assert user_folders in log_folder().parents
