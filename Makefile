# Everything here sets itself up: a first `make run` or `make test` needs git, make and Python.
PYTHON ?= python3
EXAMPLE ?= assets/examples/worked-rack.rackloop

venv := .venv
inputs := requirements.lock packaging/requirements-runtime.lock pyproject.toml \
	packaging/scripts/bootstrap.sh
lock := $(venv)/bin/uv pip compile -q pyproject.toml --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --no-annotate --no-header

.PHONY: help run test nightly lint shots pictures bench lock clean

help:
	@echo "make run     open the first example (without a display: evaluate it into out/)"
	@echo "make test    run all tests"
	@echo "make lint    style, types and layer law alone"
	@echo "make shots   write screenshots of every view to out/shots/"
	@echo "make pictures make the pictures of assets/docs and of the readme anew"
	@echo "make nightly solve ten thousand random networks and check every answer"
	@echo "make bench   time the solver beside its peers, into BENCHMARK.md (BENCH=\"--quick\": a glance)"
	@echo "make lock    choose the newest package versions anew"
	@echo "make clean   remove what was built"

run: $(venv)/.ready-to-run
	@packaging/scripts/run.sh "$(EXAMPLE)"

test: $(venv)/.ready-to-test
	@packaging/scripts/test.sh

nightly: $(venv)/.ready-to-test
	RACKLOOP_EXAMPLES=10000 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 \
		$(venv)/bin/python -m pytest -q tests/thermal/adversarial

lint: $(venv)/.ready-to-test
	$(venv)/bin/ruff check
	$(venv)/bin/ruff format --check
	$(venv)/bin/lint-imports
	$(venv)/bin/mypy

shots: $(venv)/.ready-to-run
	QT_QPA_PLATFORM=offscreen $(venv)/bin/python -m configurator --screenshot out/shots "$(EXAMPLE)"

pictures: $(venv)/.ready-to-test
	QT_QPA_PLATFORM=offscreen PYTHONPATH=. $(venv)/bin/python packaging/scripts/make_pictures.py

bench: $(venv)/.ready-to-bench
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 QT_QPA_PLATFORM=offscreen \
		$(venv)/bin/python -m tests.bench $(BENCH)
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 QT_QPA_PLATFORM=offscreen \
		$(venv)/bin/python -m tests.bench.window $(filter --quick,$(BENCH))

lock: $(venv)/.ready-to-run
	$(lock) --upgrade --extra dev -o requirements.lock
	$(lock) --extra build --constraint requirements.lock -o packaging/requirements-runtime.lock
	$(lock) --extra bench --override requirements.lock -o packaging/requirements-bench.lock

clean:
	rm -rf out build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find configurator thermal tests packaging -name __pycache__ -prune -exec rm -rf {} +

# The product's own versions win over what a peer asks for, hence --no-deps.
$(venv)/.ready-to-bench: $(venv)/.ready-to-test packaging/requirements-bench.lock
	@$(venv)/bin/python -m pip install -q --disable-pip-version-check --no-deps \
		-r packaging/requirements-bench.lock || echo "Peers not installed: their rows are left out"
	@touch $@

$(venv)/.ready-to-%: $(inputs)
	@PYTHON="$(PYTHON)" packaging/scripts/bootstrap.sh $*
	@touch $@
