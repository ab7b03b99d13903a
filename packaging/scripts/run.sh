#!/usr/bin/env bash
# Open a design in the window; without a display, evaluate it and write its files to out/.
set -euo pipefail
cd "$(dirname "$0")/../.."

design=$1
rackloop=".venv/bin/python -m configurator"

has_display() {
    [[ $(uname -s) != Linux || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

mkdir -p out
name=$(basename "$design" .rackloop)

if has_display; then
    # A copy, so that saving does not change the reference design.
    [[ -e out/$name.rackloop ]] || cp "$design" "out/$name.rackloop"
    exec $rackloop "out/$name.rackloop"
fi

echo "There is no display here, so the window stays closed; evaluating $design instead."
$rackloop evaluate "$design" --json "out/$name.json" --fail-on never
$rackloop bom "$design" --format xlsx -o "out/$name-bom.xlsx"
$rackloop bom "$design" --format csv -o "out/$name-bom.csv"
$rackloop report "$design" -o "out/$name-report.pdf"
echo "Wrote the evaluation, bill of materials and thermal report:"
ls -1 "out/$name.json" "out/$name-bom.xlsx" "out/$name-bom.csv" "out/$name-report.pdf"
