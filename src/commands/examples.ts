/** A command line as it can be pasted, without `gov-digest`, and what it asks. */
export interface Example {
  readonly line: string;
  readonly asks: string;
}

/** Without a path they read the sample corpus, so that they work wherever they are pasted. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  slogans: [
    { line: 'slogans --top 10', asks: 'the ten most frequent slogans of the samples' },
    {
      line: 'slogans --new-only --min-count 2',
      asks: 'what the lexicon does not have, and stands twice at least',
    },
    { line: 'slogans --occurrences --csv -o slogans.csv', asks: 'each occurrence with its sentence, as a file' },
  ],
  numbers: [
    { line: 'numbers --role served,raised', asks: 'people served and funds raised' },
    { line: 'numbers --by category --status planned', asks: 'totals of what is planned' },
    { line: 'numbers --csv --bom -o claims.csv', asks: 'every claim, as a file that Excel opens' },
  ],
  regions: [
    { line: 'regions --level province', asks: 'a row for each province' },
    { line: 'regions --sort people_served --top 5', asks: 'where most people were served' },
  ],
  words: [
    { line: 'words --pos n --top 20', asks: 'the most frequent nouns' },
    { line: 'words --ngrams 2 --min-count 5', asks: 'pairs of words: 志愿 服务' },
    { line: 'words --stopwords none --csv -o words.csv', asks: 'every word, as a file' },
  ],
  articles: [
    { line: 'articles', asks: 'was the page read rightly?' },
    { line: 'articles --unplaced', asks: 'articles without a region, with the nearest candidates' },
    { line: 'articles --why --md', asks: 'why each begins and ends where it does' },
  ],
  kwic: [
    { line: 'kwic 三治融合', asks: 'a slogan in all its spellings' },
    { line: 'kwic 群众 --sort right --context 12', asks: 'what stands behind a word' },
    { line: "kwic '/[一二三四五]个一/' --csv", asks: 'a regular expression' },
  ],
  compare: [
    { line: 'compare --by region --top 10', asks: 'slogans typical of each region' },
    { line: 'compare --by file --words --min-count 3 --top 10', asks: 'words typical of each file' },
  ],
  report: [
    { line: 'report -o report.html', asks: 'one page with everything, for a browser' },
    { line: 'report --lang zh -o report.html', asks: 'the same in Chinese' },
  ],
  merge: [
    { line: 'slogans --partial -o part1.json', asks: 'one part of the input …' },
    { line: 'merge part1.json --csv', asks: '… and the sum of all parts' },
  ],
  completion: [
    { line: 'completion bash > gov-digest.bash', asks: 'then: source gov-digest.bash' },
    { line: 'completion fish > gov-digest.fish', asks: 'for ~/.config/fish/completions' },
  ],
};

/** The examples of a command as they stand under its help; `texts` holds what stands for English texts in another language. */
export function exampleText(command: string, texts: Readonly<Record<string, string>> = {}): string {
  const examples = (EXAMPLES[command] ?? []).map(
    ({ line, asks }) => `  # ${texts[asks] ?? asks}\n  $ gov-digest ${line}`,
  );
  return `\n${texts['Examples:'] ?? 'Examples:'}\n${examples.join('\n')}`;
}

/** What is said to someone who gives no command. */
export const FIRST_STEPS = `gov-digest reads Chinese local-government newspaper articles. Ask it:

  # Which slogans (提法) do they use?
  $ gov-digest slogans --top 10

  # Whom do they claim to have served, what to have raised?
  $ gov-digest numbers --role served,raised

  # Where does a phrase stand, in all its spellings?
  $ gov-digest kwic 三治融合

These read the sample corpus that ships with it. For your own articles, name files or directories behind the command:
gov-digest slogans pages/

All commands: gov-digest --help. The options of one: gov-digest slogans --help.
`;
