"""Price lists on the command line: which files, on which day, in which currency."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from configurator.core.errors import UsageError

if TYPE_CHECKING:
    from configurator.evaluation.result import Evaluation


def price_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare price lists, the day they must be valid on, and the currency of the total."""
    parser.add_argument(
        "--prices",
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE",
        help="price lists (CSV or XLSX), the most important first",
    )
    parser.add_argument("--currency", metavar="CODE", help="currency of the total")
    parser.add_argument(
        "--rate",
        action="append",
        default=[],
        metavar="EUR:USD=1.08@2026-11-20",
        help="an exchange rate with its day; may be given several times",
    )
    parser.add_argument(
        "--date", metavar="YYYY-MM-DD", help="day on which prices must be valid; default today"
    )


def priced(evaluation: Evaluation, arguments: argparse.Namespace) -> Evaluation:
    """Give the evaluation with its bill priced, where price lists are named."""
    from configurator.bom.money import CURRENCIES
    from configurator.bom.prices.book import PriceBook
    from configurator.bom.prices.rates import read_rate
    from configurator.bom.prices.read import load_price_list
    from configurator.bom.pricing import price_bom

    currency = arguments.currency
    if currency is not None and currency not in CURRENCIES:
        raise UsageError(f"{currency!r} is no code of a currency, such as EUR")
    rates, day = tuple(map(read_rate, arguments.rate)), _day(arguments.date)
    if not arguments.prices or evaluation.bom is None:
        return evaluation
    lists = tuple(load_price_list(Path(file)) for file in arguments.prices)
    return replace(
        evaluation, bom=price_bom(evaluation.bom, PriceBook(lists, day), currency, rates)
    )


def _day(text: str | None) -> date:
    try:
        return date.today() if text is None else date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is no day such as 2026-12-31") from None
