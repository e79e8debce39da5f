#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/manual-pictures.sh    takes the pictures of the manual and the README again, ten in each language: those of the gallery, in light
#                                   colours at 100 %, with 256 colours. Needs ImageMagick. Look at them before you commit them.

set -euo pipefail
# shellcheck source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"

# What the manual calls a picture, and what the gallery does.
declare -A pictures=(
    [overview]=overview [plan]=plan [submissions]=submissions [check]=check-filter [scores]=scores [rounds]=rounds-1 [report]=report
    [present]=present-2 [compare]=plan-compare [days]=dialog-settings-calendar
)
convert=$(command -v magick || command -v convert) || die "ImageMagick is missing."
prepare_environment
build debug ui-tests
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
DUIBIAO_GALLERY=$folder DUIBIAO_GALLERY_LOOKS=zh_CN-light,zh_TW-light,en-light QT_SCALE_FACTOR=1 QT_QPA_PLATFORM=xcb in_environment \
    xvfb-run -a -s "-screen 0 1920x1200x24" "$project_dir/build/debug/bin/ui-tests" 'Pictures of every place\, dialog and empty state'
for language in zh_CN zh_TW en; do
    for name in "${!pictures[@]}"; do
        "$convert" "$folder/${pictures[$name]}-$language-light-100.png" -strip +dither -colors 256 "PNG8:$project_dir/resources/manual/images/$language/$name.png"
    done
done
git -C "$project_dir" status --short -- resources/manual/images
