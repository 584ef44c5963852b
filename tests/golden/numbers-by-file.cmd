# totals
numbers --by file --csv fixtures/small
