# the whole sentence as context
kwic 群众 --context sentence --ndjson fixtures/small
