# SPDX-FileCopyrightText: 2026 The Manicule developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run, test, bench and shell. Finds or makes the place to build and run in: the system itself where its packages are
# new enough (Debian 13), else a Debian 13 root in the user's cache, entered with bubblewrap. Defines:
#   surroundings_ready    gets what is missing; says what it installs; dies with a sentence where it cannot
#   inside COMMAND…       runs COMMAND there, in the current folder, with the caller's environment
#   build PRESET [TARGET] configures where it must and builds, quietly unless it takes long or fails
#   built PRESET NAME     the path of a built program
# MANICULE_PLACES (colon-separated) names further folders that must be visible inside.

set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
package_lists=("$checkout/packaging/packages.txt") # fuzz appends one of its own
suite=trixie

say() { printf 'manicule: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "${package_lists[@]}" | awk '{ print $1 }'; }

cache_folder() { printf '%s/manicule' "${XDG_CACHE_HOME:-${HOME:?}/.cache}"; }

# A changed list is another root: the name carries the list's checksum.
root_folder() { printf '%s/%s-%s' "$(cache_folder)" "$suite" "$(packages | sort | sha256sum | cut -c1-12)"; }

all_installed() {
    local wanted found
    wanted=$(packages | sort -u | wc -l)
    # shellcheck disable=SC2046 # one argument a package
    found=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $(packages) 2>/dev/null | grep ' installed$' | sort -u | wc -l) || true
    [ "$found" -ge "$wanted" ]
}

offered_by_system() {
    LC_ALL=C apt-cache policy libkf6syntaxhighlighting-dev 2>/dev/null | grep -q 'Candidate: [0-9]'
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "installing packages needs root; run this once as root: $*"
    fi
}

apt_install() {
    say "installing with apt: $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2 ||
        die "apt could not install the packages above; see its messages"
}

refresh_package_lists() {
    say "refreshing apt's package lists"
    as_root apt-get update -q >&2 || die "apt-get update failed; is this machine online?"
}

make_root() {
    local root=$1 making missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    if [ ${#missing[@]} -gt 0 ]; then
        refresh_package_lists
        apt_install "${missing[@]}" debian-archive-keyring
    fi
    mkdir -p "$(dirname "$root")"
    making=$root.making.$$
    say "making a Debian 13 root with $(packages | wc -l) packages in $root (about 2 GB; once for all checkouts)"
    # Made beside and renamed: a root of this name is always whole.
    if ! mmdebstrap --quiet --variant=apt --include="$(packages | paste -sd,)" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --aptopt='APT::Install-Recommends "false"' \
        "$suite" "$making" >&2; then
        rm -rf "$making"
        die "the Debian 13 root could not be made; see mmdebstrap's messages above"
    fi
    mv -T "$making" "$root" 2>/dev/null || rm -rf "$making"
    [ -d "$root/usr" ] || die "the Debian 13 root could not be put in place as $root"
}

surroundings_ready() {
    if all_installed; then surroundings=system; return; fi
    surroundings=$(root_folder)
    [ -d "$surroundings" ] && command -v bwrap >/dev/null && return
    command -v apt-get >/dev/null || die "this is no Debian system: install the packages named in packaging/packages.txt by hand"
    local lists=(/var/lib/apt/lists/*Packages*)
    [ -e "${lists[0]}" ] || refresh_package_lists
    if offered_by_system; then
        # shellcheck disable=SC2046 # one argument a package
        apt_install $(packages)
        surroundings=system
    else
        [ -d "$surroundings" ] && { refresh_package_lists; apt_install bubblewrap; return; }
        make_root "$surroundings"
    fi
}

# The folders a person's files may be in, each bound at its own path where it exists.
visible_places() {
    printf '%s\n' "$checkout" "$HOME" /home /media /mnt /run/media /srv /tmp
    [ -d "$checkout/../shared" ] && (cd "$checkout/../shared" && pwd -P)
    [ -n "${XDG_RUNTIME_DIR:-}" ] && printf '%s\n' "$XDG_RUNTIME_DIR"
    pwd -P
    printf '%s' "${MANICULE_PLACES:-}" | tr ':' '\n'
}

inside() {
    if [ "$surroundings" = system ]; then "$@"; return; fi
    local root=$surroundings args place
    args=(--tmpfs / --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var
          --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
          --proc /proc --dev /dev --dir /run --die-with-parent)
    for place in /etc/passwd /etc/group /etc/machine-id; do
        [ -f "$place" ] && [ -f "$root$place" ] && [ ! -L "$root$place" ] && args+=(--ro-bind "$place" "$place")
    done
    # The root knows no local time of its own.
    [ -L /etc/localtime ] && args+=(--setenv TZ "${TZ:-$(readlink -f /etc/localtime | sed 's,.*/zoneinfo/,,')}")
    [ -d /dev/dri ] && args+=(--dev-bind /dev/dri /dev/dri)
    while IFS= read -r place; do
        [ -n "$place" ] && [ -d "$place" ] && args+=(--bind "$place" "$place")
    done < <(visible_places | sort -u)
    PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LD_LIBRARY_PATH='' bwrap "${args[@]}" --chdir "$(pwd -P)" "$@"
}

build() {
    local preset=$1 folder=$checkout/build/$1
    shift
    mkdir -p "$folder"
    (
        cd "$checkout"
        if [ ! -f "$folder/build.ninja" ]; then
            say "configuring in $folder"
            inside cmake --preset "$preset" > "$folder/configure.log" 2>&1 ||
                { tail -n 40 "$folder/configure.log" >&2; die "configuring failed; the whole output is in $folder/configure.log"; }
        fi
        inside cmake --build "$folder" ${1:+--target "$@"} >&2 || die "building failed; see the compiler's messages above"
    )
}

built() { printf '%s/build/%s/bin/%s' "$checkout" "$1" "$2"; }
