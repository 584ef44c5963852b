# totals
numbers --by role --csv fixtures/small
