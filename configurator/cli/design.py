"""Commands on design files: new, examples, evaluate, report."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from configurator.cli.exchange import open_telling
from configurator.cli.output import write_output
from configurator.cli.pricing import price_arguments, priced
from configurator.core.errors import Fault, UsageError
from configurator.core.resources import find

if TYPE_CHECKING:
    from configurator.evaluation.result import Evaluation
    from configurator.rules.finding import Finding

Command = Callable[[argparse.Namespace], int]
SUFFIX = ".rackloop"
NOT_CONVERGED = 3
_RANK = {"error": 2, "warning": 1, "info": 0}
_FAIL_ON = {"error": 2, "warning": 1, "never": 3}


def register_new(parser: argparse.ArgumentParser) -> Command:
    """Declare ``new --template NAME -o FILE``."""
    parser.add_argument("--template", default="empty", help="a name of rackloop examples, or empty")
    parser.add_argument("-o", "--output", required=True, metavar="FILE")
    return _new


def register_examples(parser: argparse.ArgumentParser) -> Command:
    """Declare ``examples``."""
    return _examples


def register_evaluate(parser: argparse.ArgumentParser) -> Command:
    """Declare ``evaluate DESIGN``."""
    design_argument(parser)
    parser.add_argument("--json", metavar="FILE", help="write all results; - for standard output")
    parser.add_argument("--fail-on", choices=tuple(_FAIL_ON), default="error")
    parser.add_argument("--scenario", metavar="NAME", help="evaluate this what-if")
    price_arguments(parser)
    return _evaluate


def register_report(parser: argparse.ArgumentParser) -> Command:
    """Declare ``report DESIGN -o FILE.pdf``."""
    design_argument(parser)
    parser.add_argument(
        "--loss-of-cooling",
        action="store_true",
        help="add what happens to each loop when pumps trip and when facility water is lost",
    )
    parser.add_argument("-o", "--output", required=True, metavar="FILE.pdf")
    return _report


def design_argument(parser: argparse.ArgumentParser) -> None:
    """Declare the design file a command is about."""
    parser.add_argument("design", type=Path, metavar="DESIGN", help=f"design file (*{SUFFIX})")


def _example_files() -> dict[str, Path]:
    return {path.stem: path for path in sorted(find("examples").glob(f"*{SUFFIX}"))}


def _new(arguments: argparse.Namespace) -> int:
    from configurator.design.create import new_design
    from configurator.project.storage import load_design, save_design

    target = Path(arguments.output)
    if target.exists():
        raise UsageError(Fault(str(target), "", "exists already and is left as it is"))
    if arguments.template == "empty":
        design = new_design(open_telling(), target.stem)
    else:
        examples = _example_files()
        if arguments.template not in examples:
            known = ", ".join(("empty", *examples))
            raise UsageError(f"no template {arguments.template}; there are: {known}")
        design = load_design(examples[arguments.template])
    save_design(target, design)
    print(f"wrote {target}")
    return 0


def _examples(arguments: argparse.Namespace) -> int:
    from configurator.project.storage import load_design

    for name, path in _example_files().items():
        design = load_design(path)
        summary = design.notes.split("\n", 1)[0]
        print(f"{name:28} {design.name}: {summary}")
    return 0


def evaluated(arguments: argparse.Namespace) -> Evaluation:
    """Load a design and solve it cold, so that equal input gives equal bytes.

    What an older design lacks of today's assumptions comes from the catalogue.
    """
    from configurator.design.create import complete
    from configurator.evaluation.evaluator import Evaluator
    from configurator.project.storage import load_design

    design = complete(load_design(arguments.design), open_telling())
    scenario = getattr(arguments, "scenario", None)
    return Evaluator().evaluate(design, scenario=scenario, exact=True)


def _evaluate(arguments: argparse.Namespace) -> int:
    from configurator.cli.summary import summary
    from configurator.export.evaluation_json import evaluation_to_json

    evaluation = priced(evaluated(arguments), arguments)
    if arguments.json:
        write_output(evaluation_to_json(evaluation), arguments.json)
    if arguments.json != "-":
        print(summary(evaluation))
    if evaluation.status == "not_converged":
        return NOT_CONVERGED
    return 1 if _fails(evaluation.findings or (), arguments.fail_on) else 0


def _fails(findings: Iterable[Finding], fail_on: str) -> bool:
    worst = max((_RANK[f.severity.value] for f in findings if f.state.value == "FAIL"), default=0)
    return worst >= _FAIL_ON[fail_on]


def _report(arguments: argparse.Namespace) -> int:
    from configurator.evaluation.transient import losses_of_cooling
    from configurator.export.report import report_pdf

    if not arguments.output.endswith((".pdf", "-")):
        raise UsageError(f"a report is a PDF: {arguments.output} should end in .pdf")
    evaluation = evaluated(arguments)
    losses = losses_of_cooling(evaluation.design) if arguments.loss_of_cooling else ()
    write_output(report_pdf(evaluation, losses), arguments.output)
    return 0
