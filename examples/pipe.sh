#!/usr/bin/env bash
# The command of a pipe: records on standard input, one JSON object a line, rows on standard output, one JSON object a line.
# Exit 1 of gov-digest (some lines were no records; the others are done) is no failure of the task here.
# Usage: pipe.sh COMMAND [OPTIONS…]
set -uo pipefail
"${GOV_DIGEST:-gov-digest}" "$@" --input-format jsonl --ndjson -
code=$?
[ "$code" -eq 1 ] && exit 0
exit "$code"
