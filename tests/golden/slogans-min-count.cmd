# only what occurs more than once
slogans --min-count 2 --csv fixtures/small
