#!/usr/bin/env bash
# Runs a command over the files of one list, and writes its part. The part is there when it is complete, and not before.
# Usage: shard.sh LIST PART COMMAND [OPTIONS…]
set -euo pipefail
list=$1 part=$2
shift 2
[ -f "$list" ] || {
  echo "shard.sh: no list $list" >&2
  exit 2
}
mapfile -t files <"$list"
# An empty list is an empty input; without a path gov-digest would read its samples.
[ ${#files[@]} -gt 0 ] || files=(/dev/null)
exec "${GOV_DIGEST:-gov-digest}" "$@" --partial --quiet --output "$part" "${files[@]}"
