# words for eyes, without function words
words --top 10 fixtures/small
