# as it is, for Excel
numbers --bom --raw --csv --columns text,value --top 3 fixtures/small
