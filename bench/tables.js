// The results of the bench as Markdown, which docs/PERFORMANCE.md takes as it is.

function line(cells) {
  return `| ${cells.join(' | ')} |\n`;
}

function table(heads, rows) {
  return line(heads) + line(heads.map((_, at) => (at === 0 ? '---' : '---:'))) + rows.map(line).join('');
}

/** Throughput, ratio to jieba and memory of each command, with what two jobs and a corpus four times as large do to them. */
export function printTables({ node, processor, runs, startUp, rows }) {
  const of = (corpus, command, jobs) =>
    rows.find((row) => row.corpus === corpus && row.command === command && row.jobs === jobs);
  const out = (text) => process.stdout.write(text);
  out(`Node ${node}, ${processor}; medians of ${runs} runs.\n\n`);
  out(
    table(
      ['start-up', 's', '× node -e 0'],
      startUp.map(({ name, seconds, timesNode }) => [name, seconds.toFixed(3), timesNode.toFixed(2)]),
    ),
  );
  const cells = rows.map(({ corpus, bytes, command, jobs, seconds, rate, ratio, memory }) => {
    const alone = of(corpus, command, 1);
    const small = of('1x', command, jobs);
    return [
      `${command}`,
      corpus,
      (bytes / 1e6).toFixed(0),
      jobs,
      seconds.toFixed(2),
      rate.toFixed(2),
      ratio.toFixed(2),
      jobs === 1 ? '' : (alone.seconds / seconds).toFixed(2),
      corpus === '1x' ? '' : (seconds / small.seconds).toFixed(2),
      memory.toFixed(0),
      corpus === '1x' ? '' : (memory / small.memory).toFixed(2),
    ];
  });
  const heads = [
    'command',
    'corpus',
    'MB',
    'jobs',
    's',
    'MB/s',
    '× jieba',
    '× one job',
    'time × 1x',
    'peak MB',
    'peak × 1x',
  ];
  out(`\n${table(heads, cells)}`);
}
