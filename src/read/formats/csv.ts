import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { say } from '../../core/messages/index.js';
import { DecodeError } from '../files/decode.js';
import { LONGEST_LINE } from '../files/stream.js';
import type { SourceRecord } from './records.js';

const CANDIDATES = [',', ';', '\t', '|'];

/** The records of a table with a header, streamed. @param delimiter null: found out from the header */
export async function* recordsOfTable(
  texts: AsyncIterable<string>,
  delimiter: string | null,
): AsyncGenerator<SourceRecord> {
  const { head, all } = await peek(texts);
  const parser = parse({
    columns: (names: string[]) => names.map((name, at) => (name.trim() === '' ? `column ${at + 1}` : name.trim())),
    delimiter: delimiter ?? delimiterOf(head),
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
    info: true,
  });
  const input = Readable.from(all);
  input.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of input.pipe(parser) as AsyncIterable<TableRow>) {
      yield { fields: record, place: `record ${info.records}` };
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw code.startsWith('CSV_') ? new DecodeError(say('notTable', { reason: (error as Error).message })) : error;
  }
}

interface TableRow {
  readonly record: Record<string, string>;
  readonly info: { readonly records: number };
}

/** The header line, and all text with it put back. */
async function peek(texts: AsyncIterable<string>): Promise<{ head: string; all: AsyncIterable<string> }> {
  const iterator = texts[Symbol.asyncIterator]();
  let head = '';
  let done = false;
  while (!done && !head.includes('\n') && head.length < LONGEST_LINE) {
    const step = await iterator.next();
    done = step.done === true;
    if (!done) head += step.value;
  }
  async function* rejoin(): AsyncGenerator<string> {
    yield head;
    while (!done) {
      const step = await iterator.next();
      if (step.done === true) return;
      yield step.value;
    }
  }
  return { head: head.split('\n', 1)[0] ?? '', all: rejoin() };
}

function delimiterOf(header: string): string {
  const counts = CANDIDATES.map((candidate) => header.split(candidate).length);
  return CANDIDATES[counts.indexOf(Math.max(...counts))] ?? ',';
}
