import type { Command } from 'commander';
import type { InputFlags, LexiconFlags, OutputFlags } from './options.js';
import type { Plan } from './plan.js';

/** The flags that every command has; a command adds its own. */
export interface Flags extends InputFlags, OutputFlags, LexiconFlags {
  readonly partial?: boolean;
  readonly jobs?: number;
  readonly stamp?: boolean;
  /** The configuration that counts: named or found; false where none may. */
  readonly config?: string | false;
}

/** A command that reads articles: its options, and what it does with the findings. */
export interface ArticleCommand<Own extends Flags = Flags> {
  readonly name: string;
  readonly description: string;
  /** Adds the command's own operands, which stand before the paths, and its own options. */
  configure(command: Command): Command;
  /** Adds the options of how the result is written, where it is no table. */
  addOutput?(command: Command): Command;
  /**
   * What the command does with the findings; loaded when the command runs, so that the help need not wait for it.
   * @param operands what stands before the paths
   * @throws UsageError for flags that do not go together
   */
  plan(flags: Own, operands: readonly string[]): Promise<Plan>;
}
