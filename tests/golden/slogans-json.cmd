# every column
slogans --json fixtures/small
