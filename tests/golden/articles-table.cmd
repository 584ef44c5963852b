# a row for each article
articles fixtures/small
