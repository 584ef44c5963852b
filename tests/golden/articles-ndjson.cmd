# a row for each article
articles --ndjson fixtures/small
