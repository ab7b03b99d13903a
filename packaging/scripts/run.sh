#!/usr/bin/env bash
# Open a design in the window; without a display, evaluate it and write its files to out/.
set -euo pipefail
cd "$(dirname "$0")/../.."

design=$1
rackloop=".venv/bin/python -m configurator"

has_display() {
    [[ $(uname -s) != Linux || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

if has_display; then
    exec $rackloop "$design"
fi

echo "There is no display here, so the window stays closed; evaluating $design instead."
mkdir -p out
name=$(basename "$design" .rackloop)
$rackloop evaluate "$design" --json "out/$name.json" --fail-on never
$rackloop bom "$design" --format xlsx -o "out/$name-bom.xlsx"
$rackloop bom "$design" --format csv -o "out/$name-bom.csv"
$rackloop report "$design" -o "out/$name-report.pdf"
echo "Wrote the evaluation, bill of materials and thermal report:"
ls -1 "out/$name.json" "out/$name-bom.xlsx" "out/$name-bom.csv" "out/$name-report.pdf"
