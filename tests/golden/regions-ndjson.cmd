# a row for each division
regions --ndjson fixtures/small
