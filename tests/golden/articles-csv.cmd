# a row for each article
articles --csv fixtures/small
