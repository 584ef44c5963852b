# what was rejected, and why
slogans --why --csv fixtures/small
