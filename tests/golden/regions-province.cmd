# rolled up
regions --level province --csv fixtures/small
