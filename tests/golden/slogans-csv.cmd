# every column
slogans --csv fixtures/small
