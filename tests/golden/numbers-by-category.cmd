# totals
numbers --by category --csv fixtures/small
