#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter-root.sh ROOT PROJECT FOLDER UID:GID GROUPS HOME COMMAND ARGUMENTS…
#
# Becomes the command inside ROOT, as the given user and in FOLDER. Called by environment.sh as root in a mount namespace of its own: what is
# mounted here is seen by nobody else and is gone with the command. The host's folders stand at the same paths, so a path is valid on both sides.

set -euo pipefail

root=$1 project=$2 folder=$3 user=$4 groups=$5 home=$6
shift 6

for host in /*; do
    case $host in
        /bin | /sbin | /lib* | /usr | /etc | /var | /boot | /lost+found | /dev | /proc | /sys | /run) continue ;;
    esac
    if [[ -L $host ]]; then
        [[ -e $root$host || -L $root$host ]] || ln -s -- "$(readlink -- "$host")" "$root$host"
    elif [[ -d $host ]]; then
        [[ -d $root$host ]] || mkdir -p -- "$root$host"
        mount --rbind -- "$host" "$root$host"
    fi
done
for host in /dev /proc /sys /run; do mount --rbind "$host" "$root$host"; done

# A project or working folder under a system folder (/usr/src, /var/lib) is not among those.
for host in "$project" "$folder"; do
    if [[ ! $host -ef $root$host ]]; then
        mkdir -p -- "$root$host"
        mount --rbind -- "$host" "$root$host"
    fi
done

# Names of hosts and the time zone follow the host's.
for file in /etc/resolv.conf /etc/hosts /etc/localtime; do
    if [[ -r $file ]] && ! cmp --quiet "$file" "$root$file"; then
        cp --dereference --remove-destination "$file" "$root$file" || true
    fi
done

exec chroot --userspec="$user" --groups="$groups" "$root" /usr/bin/env --chdir="$folder" \
    -u LD_LIBRARY_PATH -u LD_PRELOAD -u QT_PLUGIN_PATH \
    HOME="$home" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
