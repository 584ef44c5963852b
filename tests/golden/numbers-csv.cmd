# every column
numbers --csv fixtures/small
