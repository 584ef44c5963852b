#!/usr/bin/env bash
# Runs a command over the lists of shards.sh with GNU parallel. Called again, it runs only the shards that failed or were killed.
# Usage: parallel.sh WORK COMMAND [OPTIONS…]     (WORK/lists is read, WORK/parts and WORK/jobs.log are written)
set -euo pipefail
work=$1
shift
mkdir -p "$work/parts"
parallel --quote --joblog "$work/jobs.log" --resume-failed \
  "$(dirname "$0")/shard.sh" {} "$work/parts/{/}.json" "$@" --jobs 1 ::: "$work"/lists/*
