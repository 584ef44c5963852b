# runs of two words
words --ngrams 2 --top 15 --csv fixtures/small
