# the nouns
words --pos n --top 20 --csv fixtures/small
