# without stop words, words of two characters that occur three times
words --stopwords none --min-length 2 --min-count 3 --tsv fixtures/small
