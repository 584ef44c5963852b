# every column
slogans --ndjson fixtures/small
