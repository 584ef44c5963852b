# counts within each division
slogans --by region --csv fixtures/small
