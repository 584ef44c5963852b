#!/usr/bin/env bash
# Prints the numbers of the shards that have no part yet, as `sbatch --array` takes them: 3,7
# Usage: missing.sh WORK
set -euo pipefail
work=$1
for list in "$work"/lists/*; do
  shard=$(basename "$list")
  [ -e "$work/parts/$shard.json" ] || echo "$((10#$shard))"
done | paste --serial --delimiters=,
