# runs of three words that are nouns or verbs
words --ngrams 3 --pos n,v --top 10 --ndjson fixtures/small
