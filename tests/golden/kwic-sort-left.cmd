# hits in the order of what stands left of them
kwic 群众 --sort left fixtures/small
