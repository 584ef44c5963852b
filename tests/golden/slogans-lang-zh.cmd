# headings in Chinese
slogans --lang zh --md fixtures/small
