# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes and keeps a Debian 13 root in the user's cache folder, for systems that have not got the packages. Sourced by environment.sh.
# It uses cache_dir, say, die, as_root, can_be_root, package_names and in_environment of that file.
# The root is built beside its final place and renamed when it is complete, so that an interrupted build is never taken for a root. Every list of
# packages that was installed leaves a stamp in it: a changed list leads to an installation into the root that is there, not to a new one.

debian_root=${cache_dir:?}/debian13
root_suite=trixie

# The Debian archive that this system's own apt reads from; nothing where it is no Debian. Third-party archives may use the same suite names, so an
# address that ends in /debian goes first.
host_mirror() {
    local ID='' VERSION_CODENAME=''
    # shellcheck source=/dev/null
    . /etc/os-release
    [[ $ID == debian ]] || return 0
    local mirror
    mirror=$(
        {
            # one line a source: deb [options] address suite components
            awk '$1 == "deb" { sub(/\[[^]]*\]/, ""); print $2, $3 }' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true
            # paragraphs: URIs: …, Suites: …
            awk -F': *' 'BEGIN { RS = ""; FS = "\n" }
                { uris = suites = ""
                  for (i = 1; i <= NF; i++) {
                      if ($i ~ /^URIs:/) { uris = $i; sub(/^URIs: */, "", uris) }
                      if ($i ~ /^Suites:/) { suites = $i; sub(/^Suites: */, "", suites) }
                  }
                  n = split(uris, uri, " "); m = split(suites, suite, " ")
                  for (i = 1; i <= n; i++) for (j = 1; j <= m; j++) print uri[i], suite[j] }' \
                /etc/apt/sources.list.d/*.sources 2>/dev/null || true
        } | awk -v codename="$VERSION_CODENAME" '
            $2 == codename || $2 == "stable" || $2 == "oldstable" {
                if ($1 ~ /\/debian\/?$/ || $1 ~ /^mirror\+file:/) { print $1; found = 1; exit }
                if (other == "") other = $1
            }
            END { if (!found && other != "") print other }'
    )
    if [[ $mirror == mirror+file:* ]]; then # a list of mirrors: the first of them
        mirror=$(awk '/^[^#]/ { print $1; exit }' "/${mirror#mirror+file:/}" 2>/dev/null || true)
    fi
    printf '%s\n' "$mirror"
}

# Installs a tool on the host that making the root needs.
need_host_tool() {
    local tool=$1 package=$2
    ! command -v "$tool" >/dev/null || return 0
    command -v apt-get >/dev/null || die "$tool is needed to make a Debian 13 root: install it with your system's package manager and run this again."
    say "installing $package"
    as_root apt-get update >&2 || say "apt-get update had problems; trying with the lists that are there"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$package" >&2
}

has_suite_keys() { compgen -G "/usr/share/keyrings/*-$root_suite-stable.*" >/dev/null || compgen -G "/etc/apt/trusted.gpg.d/*-$root_suite-stable.*" >/dev/null; }

# The keys that sign Debian 13 come with debian-archive-keyring; an old one has not got them.
need_suite_keys() {
    ! has_suite_keys || return 0
    if command -v apt-get >/dev/null; then
        as_root apt-get update >&2 || true
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends debian-archive-keyring >&2 || true
    fi
    has_suite_keys || die "the installed debian-archive-keyring does not hold the keys of Debian 13 ($root_suite)." \
        "Install version 2023.3+deb12u2, 2025.1 or newer of that package and run this again."
}

# What apt inside the root has to know of the host's network: names, and certificates that the administrator trusts.
copy_network_settings() {
    local root=$1 file
    for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt; do
        [[ -r $file ]] || continue
        as_root mkdir -p "$root${file%/*}"
        as_root cp --dereference --remove-destination "$file" "$root$file"
    done
}

# make_root TARGET PACKAGE…
make_root() {
    local target=$1 mirror
    shift
    need_host_tool mmdebstrap mmdebstrap
    need_suite_keys
    as_root unshare --mount true 2>/dev/null ||
        die "this machine does not allow mount namespaces (a container without the right to mount?)." \
            "Use packaging/Containerfile or Debian 13 itself instead."
    local -a options=(--mode=root --variant=apt --include="$(IFS=, && echo "$*")"
        --aptopt='APT::Install-Recommends "false"' --aptopt='APT::Sandbox::User "root"')
    local scheme proxy
    for scheme in http https; do
        proxy=$(apt-config shell proxy "Acquire::$scheme::Proxy" 2>/dev/null || true)
        [[ -z $proxy ]] || { eval "$proxy" && options+=(--aptopt="Acquire::$scheme::Proxy \"$proxy\""); }
    done
    mirror=$(host_mirror)
    say "making a Debian 13 root in $debian_root (once; about a minute and 2 GB)"
    # In a mount namespace of its own, so that what it mounts is gone with it, however it ends.
    as_root unshare --mount --propagation private -- mmdebstrap "${options[@]}" "$root_suite" "$target" ${mirror:+"$mirror"} >&2
}

# prepare_debian_root KIND…
prepare_debian_root() {
    local names stamp
    names=$(package_names debian "$@")
    stamp=var/lib/duibiao/$(sha256sum <<<"$names" | cut -c1-16)
    [[ ! -e $debian_root/$stamp ]] || return 0

    can_be_root || die "this system has not got the packages the project needs (Debian 13, Ubuntu 25.04 or Fedora have)," \
        "and making a Debian 13 root needs root or sudo. Run this as root, or on one of those systems, or see packaging/Containerfile."
    mkdir -p "$cache_dir"
    local lock
    exec {lock}>"$cache_dir/debian13.lock"
    if ! flock --nonblock "$lock"; then
        say "waiting for another run that is setting up $debian_root"
        flock "$lock"
    fi
    if [[ ! -e $debian_root/$stamp ]]; then
        local -a list
        mapfile -t list <<<"$names"
        if [[ -d $debian_root ]]; then
            say "the list of packages has changed: installing into $debian_root"
            copy_network_settings "$debian_root"
            # shellcheck disable=SC2016 # the inner shell expands
            in_environment env DEBIAN_FRONTEND=noninteractive sh -ec '
                dpkg --configure --pending
                apt-get update
                apt-get install --yes --no-install-recommends "$@"' sh "${list[@]}" >&2
        else
            local partial=$debian_root.partial
            as_root rm -rf --one-file-system "$partial" # left by an interrupted run
            make_root "$partial" "${list[@]}"
            copy_network_settings "$partial"
            as_root mv --no-target-directory "$partial" "$debian_root"
        fi
        as_root mkdir -p "$debian_root/${stamp%/*}"
        as_root touch "$debian_root/$stamp"
    fi
    exec {lock}>&-
}
