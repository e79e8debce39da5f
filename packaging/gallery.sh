#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/gallery.sh [FOLDER]   pictures of every place, dialog and empty state of the window, in every language, light, dark and with high
#                                   contrast, at 100 % and 200 %, and with text twice as large on a small screen; into FOLDER, else build/gallery

set -euo pipefail
# shellcheck source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"

folder=$(realpath -m -- "${1:-$project_dir/build/gallery}")
prepare_environment
build debug ui-tests
mkdir -p -- "$folder"
# A display of its own, so large that no dialog is made smaller than it wants to be, and as large for the window at either scale.
for scale in 1 2; do
    DUIBIAO_GALLERY=$folder QT_SCALE_FACTOR=$scale QT_QPA_PLATFORM=xcb in_environment \
        xvfb-run -a -s "-screen 0 $((1920 * scale))x$((1200 * scale))x24" "$project_dir/build/debug/bin/ui-tests" '[.gallery]'
done
# Text twice as large, on the screen of a small notebook.
DUIBIAO_GALLERY=$folder QT_QPA_PLATFORM=xcb in_environment \
    xvfb-run -a -s "-screen 0 1366x768x24" "$project_dir/build/debug/bin/ui-tests" '[.gallery-large]'
echo "The pictures: $folder"
