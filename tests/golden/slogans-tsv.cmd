# every column
slogans --tsv fixtures/small
