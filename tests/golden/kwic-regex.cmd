# a regular expression
kwic '/[三四]\S一\S/' --csv fixtures/small
