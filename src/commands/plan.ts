import type { Fold, Saved } from '../digest/fold.js';
import type { ArticleFindings } from '../find/analysis.js';
import type { FinderRequest } from '../run/finders.js';
import type { Cell, ColumnSpec } from '../write/index.js';
import type { OutputFlags } from './options.js';
import { type Column, chooseColumns } from './output.js';

/** What a command runs the finders for. */
export type Wanted = Pick<FinderRequest, 'claims' | 'slogans' | 'regions' | 'words'>;

export const NOTHING: Wanted = { claims: false, slogans: false, regions: false, words: false };

/** A command that prints rows of each article as they come. */
export interface ListPlan {
  readonly kind: 'list';
  readonly wanted: Wanted;
  readonly columns: readonly ColumnSpec[];
  rows(findings: ArticleFindings): Iterable<readonly Cell[]>;
}

/** A command that adds up all articles before it prints. */
export interface FoldPlan {
  readonly kind: 'fold';
  readonly wanted: Wanted;
  create(): CellFold | PageFold;
}

/** A fold whose rows are the cells of the chosen columns, with what there is to say about them. */
export interface CellFold extends Pick<Fold<unknown>, 'keepsCopies'> {
  readonly columns: readonly ColumnSpec[];
  add(findings: ArticleFindings): void;
  save(): Saved;
  merge(saved: Saved): void;
  rows(): (readonly Cell[])[];
  /** What there is to say about the rows, once they are made. */
  notes(): readonly string[];
}

/** A fold that becomes one text, which is no table. */
export interface PageFold extends Pick<CellFold, 'keepsCopies' | 'add' | 'save' | 'merge'> {
  page(): Promise<string>;
}

/** What a command does with the findings; made from its flags alone, so that every worker makes the same. */
export type Plan = ListPlan | FoldPlan;

/** What the command is about, and what the chosen columns need besides: nothing is looked for that nobody prints. */
function wantedBy<Row>(about: Wanted, chosen: readonly Column<Row>[]): Wanted {
  const needed = new Set(chosen.map(({ needs }) => needs));
  return {
    ...about,
    claims: about.claims || needed.has('claims') || (needed.has('claim counts') && 'counted'),
    slogans: about.slogans || needed.has('slogans'),
    regions: needed.has('regions') || about.regions,
  };
}

function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): readonly Cell[] {
  return columns.map((column) => column.get(row));
}

/** The plan of a command that lists. */
export function listPlan<Row>(
  about: Wanted,
  columns: readonly Column<Row>[],
  flags: OutputFlags,
  rowsOf: (findings: ArticleFindings) => Iterable<Row>,
): ListPlan {
  const chosen = chooseColumns(columns, flags);
  return {
    kind: 'list',
    wanted: wantedBy(about, chosen),
    columns: chosen,
    *rows(findings) {
      for (const row of rowsOf(findings)) yield cellsOf(chosen, row);
    },
  };
}

/**
 * The plan of a command that adds up.
 * @param shown the rows of the fold that are printed, in their order
 * @param notesOn what there is to say about the rows on standard error
 */
export function foldPlan<Row>(
  about: Wanted,
  columns: readonly Column<Row>[],
  flags: OutputFlags,
  create: () => Fold<Row>,
  shown: (rows: readonly Row[]) => readonly Row[] = (rows) => rows,
  notesOn: (rows: readonly Row[]) => readonly string[] = () => [],
): FoldPlan {
  const chosen = chooseColumns(columns, flags);
  return {
    kind: 'fold',
    wanted: wantedBy(about, chosen),
    create: () => {
      const fold = create();
      let notes: readonly string[] = [];
      return {
        columns: chosen,
        ...(fold.keepsCopies && { keepsCopies: fold.keepsCopies }),
        add: (findings) => fold.add(findings),
        save: () => fold.save(),
        merge: (saved) => fold.merge(saved),
        rows: () => {
          const rows = shown(fold.rows());
          notes = notesOn(rows);
          return rows.map((row) => cellsOf(chosen, row));
        },
        notes: () => notes,
      };
    },
  };
}
