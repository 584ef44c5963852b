# a row for each occurrence
slogans --occurrences --ndjson fixtures/small
