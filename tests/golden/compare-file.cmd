# keyness of slogans
compare --by file --top 10 fixtures/small
