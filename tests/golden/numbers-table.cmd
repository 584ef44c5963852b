# for eyes: cut to 100 columns
numbers fixtures/small
