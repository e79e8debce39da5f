#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets everything up, builds the tests and runs all of them; fails when one fails or when none ran. Arguments go to ctest (-R NAME, --verbose …).
# The window tests open their windows on a virtual display, so that they look the same everywhere and disturb nobody.

set -euo pipefail
# shellcheck source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"

prepare_environment
build debug all
cd -- "$project_dir"
enter_environment env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb \
    xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp' \
    ctest --preset debug --no-tests=error --parallel "$(nproc)" "$@"
