# a wrong call: the known columns are listed
regions --columns region,size fixtures/small
