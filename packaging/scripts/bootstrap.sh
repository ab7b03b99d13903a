#!/usr/bin/env bash
# Set up everything that running (or testing) Rackloop needs; safe to call again at any time.
#   bootstrap.sh run    virtual environment, the packages that run it, Qt's system libraries
#   bootstrap.sh test   the same, every package for development, and a virtual X server
set -euo pipefail
cd "$(dirname "$0")/../.."

purpose=${1:-run}
python=${PYTHON:-python3}
venv=.venv
export PATH="$PATH:/usr/sbin:/sbin"

# Shared libraries that Qt loads, and the Debian package that holds each.
qt_libraries="
libglib-2.0.so.0        libglib2.0-0
libGL.so.1              libgl1
libEGL.so.1             libegl1
libxkbcommon.so.0       libxkbcommon0
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
"

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

require_python() {
    command -v "$python" >/dev/null || fail "Rackloop needs Python 3.11 or later; $python was not found."
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        fail "Rackloop needs Python 3.11 or later; $python is $("$python" -V). Name another: make PYTHON=python3.12"
}

missing_packages() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    local present library package
    present=$(ldconfig -p)
    while read -r library package; do
        [[ -z $library || $present == *"$library "* ]] || echo "$package"
    done <<<"$qt_libraries"
    if [[ $purpose == test ]]; then
        command -v Xvfb >/dev/null || echo xvfb
        command -v xauth >/dev/null || echo xauth
        missing_compiler
    fi
}

# EPANET, which the tests compare with, comes ready-made for Python 3.11 and 3.12 only.
missing_compiler() {
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 13))' || return 0
    command -v cc >/dev/null && command -v c++ >/dev/null || echo build-essential
    command -v swig >/dev/null || echo swig
    local header
    header=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')/Python.h
    [[ -e $header ]] || echo python3-dev
}

install_system_packages() {
    [[ $(uname -s) == Linux ]] || return 0
    local packages
    packages=$(missing_packages | tr '\n' ' ')
    packages=${packages% }
    [[ -n $packages ]] || return 0
    command -v apt-get >/dev/null ||
        fail "These Debian packages, or what your system calls them, are needed: $packages"
    if [[ $(id -u) -ne 0 ]]; then
        fail "Some system packages are missing. Type this once, then try again:

  sudo apt-get update && sudo apt-get install -y --no-install-recommends $packages"
    fi
    echo "Installing system packages: $packages"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends $packages; } \
        </dev/null >"$log" 2>&1 || { cat "$log" >&2; fail "Installing system packages failed."; }
}

make_environment() {
    if ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
        echo "Making the virtual environment $venv"
        "$python" -m venv --clear "$venv"
    fi
}

locked() {  # the lines of one package in the lock file
    awk -v name="$1==" 'index($0, name) == 1 {found = 1} found {print} found && !/\\$/ {exit}' requirements.lock
}

install_python_packages() {
    echo "Installing the locked Python packages"
    export PIP_DISABLE_PIP_VERSION_CHECK=1 UV_PYTHON_DOWNLOADS=never UV_LINK_MODE=copy
    local lock=packaging/requirements-runtime.lock
    [[ $purpose == test ]] && lock=requirements.lock
    locked uv >"$log"
    local install=("$venv/bin/python" -m pip install -q)
    if "${install[@]}" -r "$log" && "$venv/bin/uv" --version >"$log" 2>&1; then
        install=("$venv/bin/uv" pip install -q --python "$venv/bin/python")
    else
        echo "uv, the fast installer, does not work here; pip takes its place"
    fi
    "${install[@]}" -r "$lock"
    "${install[@]}" --no-deps --no-build-isolation -e .
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
require_python
install_system_packages
make_environment
install_python_packages
