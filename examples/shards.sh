#!/usr/bin/env bash
# Lists the files of a folder in N lists of about the same length, in the order in which gov-digest reads a folder.
# Usage: shards.sh FOLDER LISTS N
set -euo pipefail
folder=${1%/} lists=$2 shards=$3
mkdir -p "$lists"
all=$(mktemp)
trap 'rm -f "$all"' EXIT
find "$folder" \( -name '.?*' -o -name '~$*' -o -name node_modules \) -prune -o \( -type f -o -type l \) -print |
  grep -iE '\.(txt|md|markdown|html?|json|jsonl|ndjson|csv|tsv|docx|pdf)(\.gz)?$' |
  LC_ALL=C sort >"$all"
split --number="l/$shards" --numeric-suffixes --suffix-length=3 "$all" "$lists/"
