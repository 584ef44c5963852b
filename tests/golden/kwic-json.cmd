# one JSON array
kwic 群众 --top 2 --json fixtures/small
