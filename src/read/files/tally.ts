/** How far a file of records has been read: what numbers its articles and lines. */
export interface RecordTally {
  lines: number;
  /** Records with text: the number of the last article. */
  articles: number;
  /** Records without text. */
  empty: number;
  /** Lines that are no record. */
  bad: number;
  /** The first record showed that this is no file to be read. */
  isRefused: boolean;
}

export function startTally(): RecordTally {
  return { lines: 0, articles: 0, empty: 0, bad: 0, isRefused: false };
}

/** The tally after a part that holds `part`, when `before` came before it. */
export function addTallies(before: RecordTally, part: RecordTally): RecordTally {
  return {
    lines: before.lines + part.lines,
    articles: before.articles + part.articles,
    empty: before.empty + part.empty,
    bad: before.bad + part.bad,
    isRefused: before.isRefused || part.isRefused,
  };
}
