# how the pages were read
articles --why --csv fixtures/small
