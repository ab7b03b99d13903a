"""Prints what the full answer to one edit costs, as part of `make bench`."""

import pytest

from tests.bench.edit import main


@pytest.mark.bench
def test_one_edit_on_one_rack_and_on_sixteen():
    main()
