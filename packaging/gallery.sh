#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/gallery.sh [FOLDER]   pictures of every place, dialog and empty state of the window, in every language, light, dark and with high
#                                   contrast, at 100 % and 200 %; into FOLDER, else build/gallery

set -euo pipefail
# shellcheck source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"

folder=$(realpath -m -- "${1:-$project_dir/build/gallery}")
prepare_environment
build debug ui-tests
mkdir -p -- "$folder"
for scale in 1 2; do
    DUIBIAO_GALLERY=$folder QT_SCALE_FACTOR=$scale QT_QPA_PLATFORM=offscreen in_environment "$project_dir/build/debug/bin/ui-tests" '[.gallery]'
done
echo "The pictures: $folder"
