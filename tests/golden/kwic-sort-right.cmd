# hits in the order of what stands right of them
kwic 群众 --sort right --csv fixtures/small
