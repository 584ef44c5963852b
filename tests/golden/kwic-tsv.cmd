# a short context, tab-separated
kwic 群众 --context 5 --tsv fixtures/small
