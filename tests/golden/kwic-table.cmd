# a phrase with its context
kwic 群众 fixtures/small
