# every column
numbers --ndjson fixtures/small
