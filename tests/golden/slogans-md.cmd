# every column
slogans --md fixtures/small
