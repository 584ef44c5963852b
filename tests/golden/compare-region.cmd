# keyness of slogans
compare --by region --csv fixtures/small
