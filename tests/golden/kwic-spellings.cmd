# a slogan in all its spellings
kwic 三治融合 --csv --columns hit,right seeds
