import { Command, CommanderError } from 'commander';
import { useConfig } from './commands/config.js';
import { FIRST_STEPS } from './commands/examples.js';
import type { HelpTexts } from './commands/help.js';
import { addCommands } from './commands/index.js';
import { asksNothing, languageOf } from './commands/language.js';
import { abandonOutput } from './commands/output.js';
import { withoutControls } from './commands/reporter.js';
import { packageVersion } from './commands/version.js';
import { EXIT, reasonOf, UsageError } from './core/errors.js';
import { speak } from './core/messages/index.js';
import { ClosedPipe, OutputError } from './write/index.js';

/**
 * Runs the command line and sets the exit code: 0 done, 1 some input or the output failed, 2 usage, 130 interrupted.
 * @param argv as `process.argv`
 */
export async function main(argv: readonly string[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void abandonOutput().finally(() => process.exit(EXIT.interrupted)));
  }
  process.stdout.on('error', tellBrokenOutput);
  process.stderr.on('error', () => undefined); // Nobody reads the notes any more (2>&1 | head).
  try {
    const language = languageOf(argv, process.env);
    await speak(language);
    const help = language === 'zh' ? (await import('./commands/help-zh.js')).HELP_ZH : null;
    const program = createProgram(help);
    if (help !== null) (await import('./commands/help.js')).translateHelp(program, help);
    useConfig(program, argv);
    if (asksNothing(argv)) process.stdout.write(help?.firstSteps ?? FIRST_STEPS);
    else await program.parseAsync(argv as string[]);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** A reader of the help that has seen enough is no failure; a full disk is. */
function tellBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = exitCodeOf(new OutputError('stdout', reasonOf(error)));
}

let told: string | null = null;

function exitCodeOf(error: unknown): number {
  if (error instanceof ClosedPipe) return EXIT.done;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (!(error instanceof UsageError || error instanceof OutputError)) throw error;
  // What broke standard output is met by its listener and by the write.
  if (told !== error.message) process.stderr.write(`gov-digest: ${withoutControls(error.message)}\n`);
  told = error.message;
  return error instanceof UsageError ? EXIT.usage : EXIT.failed;
}

function createProgram(help: HelpTexts | null): Command {
  const program = new Command('gov-digest')
    .description('Slogans, numeric claims and regions in Chinese local-government newspaper articles')
    .version(packageVersion(), '-v, --version')
    .exitOverride()
    .showSuggestionAfterError();
  addCommands(program, help);
  return program;
}
