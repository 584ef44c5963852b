# for eyes: cut to 100 columns
slogans fixtures/small
