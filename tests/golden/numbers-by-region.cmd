# totals
numbers --by region --csv fixtures/small
