#!/usr/bin/env bash
# Run every test: first those that drag with a real mouse on an X server, then all others.
set -euo pipefail
cd "$(dirname "$0")/../.."
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1200x24" \
    .venv/bin/python -m pytest -m xvfb || [[ $? -eq 5 ]] # 5: no test is marked xvfb
QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -n 2
