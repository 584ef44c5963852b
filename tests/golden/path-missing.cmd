# the rest is printed: exit code 1
articles --columns file,title --csv fixtures/small/missing.txt fixtures/small/hailun.txt
