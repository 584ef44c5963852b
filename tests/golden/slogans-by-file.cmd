# counts within each file
slogans --by file --csv fixtures/small
