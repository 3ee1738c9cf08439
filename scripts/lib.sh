# shellcheck shell=bash
# What scripts/run, scripts/test and scripts/check share: Debian packages, uv, a Python, the environment.
# Sourced, never run. It says what it does on stderr, changes nothing that is there already, and installs
# nothing into the system's Python.

CDPATH=''
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# Each entry is "what it is for: packages". `libglib2.0-0` stands for `libglib2.0-0t64` too (newer releases).
python_group='Python: python3 python3-venv ca-certificates'
window_group='window: libgl1 libegl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libgssapi-krb5-2 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libwayland-cursor0 libwayland-egl1 fonts-inter'
sound_group='sound: libportaudio2 libpulse0'
voices_group='voices: speech-dispatcher speech-dispatcher-espeak-ng libspeechd2'
display_tests_group='tests of the window: xvfb'
sound_tests_group='tests of the sound: pulseaudio pulseaudio-utils libasound2-plugins'
other_tests_group='tests of voices and scripts: espeak-ng shellcheck'

say() { printf 'Go First: %s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 2
}

# --- folders ------------------------------------------------------------------------------------------------

# Where uv and its downloads are kept: the user's cache, else beside the checkout, else a temporary folder.
find_cache() {
  local folder
  for folder in "${XDG_CACHE_HOME:-}" "${HOME:+$HOME/.cache}" "$root/.cache"; do
    [[ $folder == /* ]] || continue
    if mkdir -p "$folder/go-first" 2>/dev/null && [[ -w $folder/go-first ]]; then
      [[ $folder != "$root/.cache" ]] || printf '*\n' >"$folder/.gitignore"
      printf '%s\n' "$folder"
      return
    fi
  done
  mktemp -d
}

find_environment() {
  local folder=${UV_PROJECT_ENVIRONMENT:-.venv}
  [[ $folder == /* ]] || folder=$root/$folder
  if [[ -z ${UV_PROJECT_ENVIRONMENT:-} && ! -e $folder && ! -w $root ]]; then
    folder=$cache/go-first/environment-$(printf '%s' "$root" | cksum | tr -cd '0-9')
  fi
  printf '%s\n' "$folder"
}

cache=$(find_cache)
if [[ $cache != "${XDG_CACHE_HOME:-${HOME:-}/.cache}" ]]; then
  export UV_CACHE_DIR=${UV_CACHE_DIR:-$cache/uv} UV_PYTHON_INSTALL_DIR=${UV_PYTHON_INSTALL_DIR:-$cache/python}
fi
environment=$(find_environment)
export UV_PROJECT_ENVIRONMENT=$environment
unset VIRTUAL_ENV

# --- Python and uv ------------------------------------------------------------------------------------------

# Prints the interpreter below a virtual environment when all that the program needs of it works.
fit_check='
import sys
fit = (3, 11) <= sys.version_info[:2] < (3, 15) and sys.implementation.name == "cpython"
if fit and sys.maxsize > 2**32 and "t" not in getattr(sys, "abiflags", ""):
    import ctypes, sqlite3, ssl
    print(getattr(sys, "_base_executable", None) or sys.executable)
'

# Prints the interpreter when it is able to fetch uv, whatever its version is otherwise.
fetch_check='
import sys
try:
    import ensurepip, venv
except ImportError:
    import pip
if sys.version_info >= (3, 8):
    print(sys.executable)
'

# Every place where a program of this name lies: each on PATH, not only the first, then the usual folders.
places() {
  case $1 in
    /*) if [[ -x $1 ]]; then printf '%s\n' "$1"; fi ;;
    *)
      type -aP "$1" || true
      places "/usr/bin/$1"
      places "/usr/local/bin/$1"
      ;;
  esac
}

# The first interpreter that passes a check. Each is run: a shim on PATH may stand there and answer with an error.
first_python() {
  local check=$1 name candidate found
  shift
  for name in "$@"; do
    while IFS= read -r candidate; do
      found=$("$candidate" -c "$check" 2>/dev/null </dev/null) || continue
      if [[ -x $found ]]; then
        printf '%s\n' "$found"
        return
      fi
    done < <(places "$name")
  done
  return 1
}

find_python() {
  first_python "$fit_check" "$environment/bin/python" python3.14 python3.13 python3.12 python3.11 python3
}

find_fetcher() {
  first_python "$fetch_check" python3.14 python3.13 python3.12 python3.11 python3
}

# uv from 0.6 on knows all that pyproject.toml asks of it.
find_uv() {
  local name candidate version
  for name in uv "${HOME:-/nowhere}/.local/bin/uv" "$cache/go-first/uv/uv"; do
    while IFS= read -r candidate; do
      version=$("$candidate" --version 2>/dev/null </dev/null) || continue
      [[ $version =~ ^uv\ ([0-9]+)\.([0-9]+) ]] || continue
      if ((BASH_REMATCH[1] > 0 || BASH_REMATCH[2] >= 6)); then
        printf '%s\n' "$candidate"
        return
      fi
    done < <(places "$name")
  done
  return 1
}

# uv from the package index, into a folder of its own; renamed into place so that no half of it can stay.
fetch_uv() (
  say "getting uv from the Python package index into $cache/go-first/uv"
  mkdir -p "$cache/go-first/uv"
  temporary=$(mktemp -d "$cache/go-first/fetch.XXXXXX")
  trap 'rm -rf "$temporary"' EXIT
  pip=(-m pip install --quiet --disable-pip-version-check --no-warn-script-location)
  if "$1" -m venv "$temporary/venv" >/dev/null 2>&1; then
    "$temporary/venv/bin/python" "${pip[@]}" 'uv>=0.6' >&2
  else
    "$1" "${pip[@]}" --target "$temporary/venv" 'uv>=0.6' >&2
  fi
  mv -f "$temporary/venv/bin/uv" "$cache/go-first/uv/uv"
)

# --- Debian packages ----------------------------------------------------------------------------------------

# The packages among those named that are not installed, in one line.
missing_packages() {
  local name installed missing=''
  # shellcheck disable=SC2016 # dpkg-query fills these in, not the shell
  installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" "${@/%/t64}" 2>/dev/null) || true
  for name in "$@"; do
    grep -qE "^${name//./\\.}(t64)? installed$" <<<"$installed" || missing+=" $name"
  done
  printf '%s\n' "${missing# }"
}

# How to become root: nothing for root, `sudo` where it answers, fails where neither is possible.
rights() {
  if ((EUID == 0)); then return; fi
  command -v sudo >/dev/null || return 1
  if ! sudo -n true 2>/dev/null; then
    [[ -t 0 ]] || return 1
    sudo -v || return 1
  fi
  printf 'sudo\n'
}

# Installs what is missing of some groups. Never ends the script: the program may be able to go on without.
install_groups() {
  local group names missing all='' wanted=() sudo log
  for group in "$@"; do
    read -ra names <<<"${group#*: }"
    missing=$(missing_packages "${names[@]}")
    [[ -n $missing ]] || continue
    wanted+=("${group%%:*}: $missing")
    all+=" $missing"
  done
  [[ -n $all ]] || return 0
  if [[ -n ${GO_FIRST_NO_APT:-} ]]; then
    say "leaving out, as GO_FIRST_NO_APT says:$all"
    return 0
  fi
  say "these Debian packages are missing:"
  printf '  %s\n' "${wanted[@]}" >&2
  if ! sudo=$(rights); then
    say "may not install them here; somebody who may can do it with"
    printf '  sudo apt-get install --no-install-recommends%s\n' "$all" >&2
    return 0
  fi
  say "installing them now${sudo:+ with sudo} (a minute or two)"
  log=$(mktemp)
  apt() {
    # --no-remove: nothing on this machine may have to go for our sake (PipeWire for PulseAudio, say).
    $sudo env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
      apt-get -q -y -o DPkg::Lock::Timeout=120 "$@" >>"$log" 2>&1 </dev/null
  }
  apt update || say "the package lists could not be refreshed; trying with those that are here"
  # shellcheck disable=SC2086 # names of packages, to be split
  if ! apt install --no-install-recommends --no-remove $all; then
    for group in "${wanted[@]}"; do
      if ! apt install --no-install-recommends --no-remove ${group#*: }; then
        say "could not install what is for ${group%%:*}; try: sudo apt-get install --no-install-recommends ${group#*: }"
        tail -n 3 "$log" | sed 's/^/  /' >&2
      fi
    done
  fi
  rm -f "$log"
}

# Brings Debian up to what the purpose (run, test, check) needs. Elsewhere the package manager is the user's own.
install_system() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
  local groups=()
  if ! find_python >/dev/null || { ! find_uv >/dev/null && ! find_fetcher >/dev/null; }; then
    groups+=("$python_group")
  fi
  if [[ $1 != check ]]; then
    groups+=("$window_group" "$sound_group" "$voices_group")
  fi
  if [[ $1 == test ]]; then
    groups+=("$display_tests_group" "$other_tests_group")
    if [[ -z $(missing_packages pipewire-pulse) ]]; then
      say "PipeWire serves the sound here, so PulseAudio is left out and the tests that need it are skipped"
    else
      groups+=("$sound_tests_group")
    fi
  fi
  if ((${#groups[@]})); then install_groups "${groups[@]}"; fi
}

# --- all of it ----------------------------------------------------------------------------------------------

# Sets everything up for a purpose (run, test, check); then "$environment/bin/python" is ready.
set_up() {
  local uv fetcher python=() sync=(sync --project "$root" --frozen --inexact)
  install_system "$1"
  if ! uv=$(find_uv); then
    fetcher=$(find_fetcher) || stop "found no Python with pip or venv. On Debian or Ubuntu: sudo apt-get install python3 python3-venv"
    fetch_uv "$fetcher" || stop "could not get uv. Is the network there? Or install it yourself: https://docs.astral.sh/uv/"
    uv=$(find_uv) || stop "the uv that the package index gave does not run here; install it yourself: https://docs.astral.sh/uv/"
  fi
  if [[ -z ${UV_PYTHON:-} ]]; then
    if python[0]=$(find_python) || python[0]=$("$uv" python find --no-python-downloads --no-project '>=3.11,<3.15' 2>/dev/null); then
      sync+=(--python "${python[0]}")
    else
      say "no Python 3.11 to 3.14 works here, so uv gets one"
    fi
  fi
  [[ $1 != run ]] || sync+=(--no-dev)
  if ! "$uv" "${sync[@]}" --check --quiet >/dev/null 2>&1; then
    say "setting up the Python environment in $environment"
    "$uv" "${sync[@]}" >&2 || stop "the Python environment could not be set up; uv's message above says why."
  fi
}
