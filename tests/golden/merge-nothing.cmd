# a wrong call: exit code 2
merge
