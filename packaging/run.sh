#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/run.sh                      sets everything up, builds, and does the main job on the project's samples: reads the plan, checks the
#                                         submissions, writes the report (to DUIBIAO_SAMPLE_REPORT, else build/sample-report.html); with a
#                                         display it opens the window on them
#   packaging/run.sh PROGRAM ARGUMENTS…   runs a program of the project (duibiao, duibiao-cli) in the caller's folder

set -euo pipefail
# shellcheck source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"

bin=$project_dir/build/release/bin

if (($#)); then
    program=$1
    shift
    [[ $program =~ ^[A-Za-z0-9_-]+$ ]] || die "\"$program\" is no name of a program; there are duibiao and duibiao-cli."
    # What is built is run as it is, at once; packaging/run.sh alone builds what changed.
    if [[ ! -x $bin/$program ]]; then
        prepare_environment
        build release "$program" >&2
        [[ -x $bin/$program ]] || die "there is no program \"$program\"; there are duibiao and duibiao-cli."
    elif [[ $environment == root && ! -d $cache_dir/debian13 ]]; then
        prepare_environment
    fi
    enter_environment "$bin/$program" "$@"
fi

prepare_environment
build release duibiao duibiao-cli

samples=$project_dir/resources/samples
report=$(realpath -m -- "${DUIBIAO_SAMPLE_REPORT:-$project_dir/build/sample-report.html}")
check=(--plan "$samples/plan.docx" --units "$samples/units.csv" --submissions "$samples/submissions"
    --as-of 2025-01-10 --period 2024-01-01:2024-12-31)

in_environment "$bin/duibiao-cli" extract "$samples/plan.docx"
echo
in_environment "$bin/duibiao-cli" check "${check[@]}"
in_environment "$bin/duibiao-cli" report "${check[@]}" --output "$report"
printf '\nThe report: %s\n' "$report"

if [[ -n ${DISPLAY-}${WAYLAND_DISPLAY-} ]]; then
    enter_environment "$bin/duibiao" --sample
fi
