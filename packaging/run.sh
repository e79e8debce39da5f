#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/run.sh                      sets everything up, builds, and does the main job on the project's samples
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
report=$project_dir/build/sample-report.html
check=(--plan "$samples/plan.docx" --units "$samples/units.csv" --submissions "$samples/submissions"
    --as-of 2024-12-31 --period 2024-01-01:2024-12-31)

in_environment "$bin/duibiao-cli" extract "$samples/plan.docx"
in_environment "$bin/duibiao-cli" check "${check[@]}"
in_environment "$bin/duibiao-cli" report "${check[@]}" --format html --output "$report"
printf '\nThe report: %s\n' "$report"
