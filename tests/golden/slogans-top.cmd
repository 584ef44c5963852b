# the first rows, chosen columns in the order asked for
slogans --top 5 --columns count,slogan --tsv fixtures/small
