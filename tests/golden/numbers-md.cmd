# every column
numbers --md fixtures/small
