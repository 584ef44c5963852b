# every numeric expression with its class
numbers --all --csv fixtures/small
