# a row for each division
regions --csv fixtures/small
