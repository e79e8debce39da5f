#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where the project is built and run. Two ways to use this file:
#
#   packaging/environment.sh [--with KIND]… COMMAND ARGUMENTS…   sets everything up and runs a command there
#   source packaging/environment.sh                              gives a script the functions below
#
# The environment is the system itself where it is Debian 13, Ubuntu 25.04, Fedora or newer; anywhere else it is a Debian 13 root of our own
# (debian-root.sh), entered through a mount namespace with the same paths, so that nobody has to know which of the two it is. Set
# DUIBIAO_ENVIRONMENT to "system" or "root" to decide by hand.

set -euo pipefail

packaging_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
project_dir=$(dirname -- "$packaging_dir")
cache_dir=${XDG_CACHE_HOME:-${HOME:?is not set, so there is no cache folder}/.cache}/duibiao

# What is compiled once is not compiled again, in whichever clone.
export CCACHE_DIR=${CCACHE_DIR:-$cache_dir/ccache} CCACHE_BASEDIR=${CCACHE_BASEDIR:-$project_dir} CCACHE_NOHASHDIR=1

say() { printf 'duibiao: %s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# Runs a command as root, through sudo where we are not; fails where neither is possible.
as_root() {
    if ((EUID == 0)); then "$@"; else sudo -E "$@"; fi
}
can_be_root() { ((EUID == 0)) || command -v sudo >/dev/null; }

# package_names DISTRIBUTION KIND…: the packages of these kinds under the names that the distribution ("debian", "fedora") gives them.
package_names() {
    local distribution=$1
    shift
    awk -v kinds=" $* " -v column="$([[ $distribution == fedora ]] && echo 3 || echo 2)" '
        /^[[:space:]]*(#|$)/ { next }
        index(kinds, " " $1 " ") && $column != "" && $column != "-" { print $column }' "$packaging_dir/packages.txt" | sort -u
}

# Sets `environment` to "system" or "root" and `distribution` to whose package names count.
choose_environment() {
    local ID='' VERSION_ID=''
    # shellcheck source=/dev/null
    [[ ! -r /etc/os-release ]] || . /etc/os-release
    distribution=debian environment=root
    case $ID in
        debian) [[ -n $VERSION_ID && ${VERSION_ID%%.*} -lt 13 ]] || environment=system ;; # testing has no number
        ubuntu) [[ ${VERSION_ID//./} -lt 2504 ]] || environment=system ;;
        fedora) distribution=fedora environment=system ;;
    esac
    environment=${DUIBIAO_ENVIRONMENT:-$environment}
    case $environment in
        system) ;;
        root) distribution=debian ;;
        *) die "DUIBIAO_ENVIRONMENT is \"$environment\"; it can be \"system\" or \"root\"." ;;
    esac
}

# prepare_system KIND…: installs what is missing on the system itself.
prepare_system() {
    local -a names missing=() install
    mapfile -t names < <(package_names "$distribution" "$@")
    if [[ $distribution == fedora ]]; then
        local name
        for name in "${names[@]}"; do rpm --query --quiet --whatprovides "$name" || missing+=("$name"); done
        install=(dnf install --assumeyes "${missing[@]}")
    else
        mapfile -t missing < <(comm -23 <(printf '%s\n' "${names[@]}") \
            <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null |
                sed -n 's/^installed //p' | sort -u))
        install=(apt-get install --yes --no-install-recommends "${missing[@]}")
    fi
    ((${#missing[@]})) || return 0
    can_be_root || die "these packages are missing, and there is neither root nor sudo to install them. Ask for: ${install[*]}"
    say "installing ${missing[*]}"
    [[ $distribution == fedora ]] || as_root apt-get update >&2 || say "apt-get update had problems; trying with the lists that are there"
    as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" >&2
}

# prepare_environment [KIND…]: makes sure that the packages of these kinds (build, run and test where none is named) are there.
prepare_environment() {
    (($#)) || set -- build run test
    if [[ $environment == system ]]; then
        prepare_system "$@"
    else
        # shellcheck source=debian-root.sh
        . "$packaging_dir/debian-root.sh"
        prepare_debian_root "$@"
    fi
}

# Qt wants a UTF-8 locale and says so at length where there is none, as in our root, which knows only C.UTF-8. The language that the user chose
# is kept: LANGUAGE carries it.
use_utf8_locale() {
    [[ $environment == root || $(locale charmap 2>/dev/null) != UTF-8 ]] || return 0
    local language=${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}
    language=${language%%[.@]*}
    if [[ -z ${LANGUAGE-} && $language != C && $language != POSIX ]]; then export LANGUAGE=$language; fi
    export LC_ALL=C.UTF-8
}

# enter_environment COMMAND ARGUMENTS…: becomes the command, inside the environment; folder, input, output, signals and exit code are the command's own.
enter_environment() {
    use_utf8_locale
    if [[ $environment == system ]]; then exec "$@"; fi
    local -a enter=(unshare --mount --propagation private -- "$packaging_dir/enter-root.sh"
        "$cache_dir/debian13" "$project_dir" "$(pwd -P)" "$(id -u):$(id -g)" "$(id -G | tr ' ' ,)" "${HOME:-/}")
    if ((EUID == 0)); then exec "${enter[@]}" "$@"; fi
    exec sudo -E "${enter[@]}" "$@"
}

# in_environment COMMAND ARGUMENTS…: runs the command inside the environment and comes back.
in_environment() { (enter_environment "$@"); }

# build PRESET TARGET…: configures where that has not been done for this folder, and builds what changed.
build() {
    local preset=$1 cache=$project_dir/build/$1/CMakeCache.txt
    shift
    (
        cd -- "$project_dir"
        if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project_dir" "$cache" || [[ ! -f build/$preset/build.ninja ]]; then
            in_environment cmake --fresh --preset "$preset"
        fi
        in_environment cmake --build --preset "$preset" --target "$@"
    )
}

choose_environment

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    kinds=(build run test)
    while [[ ${1-} == --with && $# -ge 2 ]]; do
        kinds+=("$2")
        shift 2
    done
    (($#)) || die "usage: packaging/environment.sh [--with KIND]… COMMAND ARGUMENTS…"
    prepare_environment "${kinds[@]}"
    enter_environment "$@"
fi
