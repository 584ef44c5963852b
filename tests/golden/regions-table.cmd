# a row for each division
regions fixtures/small
