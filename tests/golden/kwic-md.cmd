# a Markdown table
kwic 群众 --context 8 --md --columns region,left,hit,right fixtures/small
