import type { Argument, Command, Option } from 'commander';

/** What stands for the English texts of the help and of commander's errors in another language. */
export interface HelpTexts {
  /** By the English text. */
  readonly texts: Readonly<Record<string, string>>;
  /** Lines of commander's errors. */
  readonly errors: readonly (readonly [english: RegExp, other: string])[];
  /** What is said to someone who gives no command. */
  readonly firstSteps: string;
}

/** Gives the help of all commands, and what commander says of mistakes, in another language; the descriptions themselves stay as they are. */
export function translateHelp(program: Command, help: HelpTexts): void {
  for (const command of [program, ...program.commands]) translateCommand(command, help);
}

function translateCommand(command: Command, { texts, errors }: HelpTexts): void {
  const translated = (english: string): string => texts[english] ?? english;
  const described = ({ description, argChoices, defaultValue }: Described): string => {
    const facts = [
      ...(argChoices === undefined ? [] : [`${translated('choices')} ${argChoices.join('、')}`]),
      ...(defaultValue === undefined || typeof defaultValue === 'boolean'
        ? []
        : [`${translated('default')} ${String(defaultValue)}`]),
    ];
    return `${translated(description)}${facts.length === 0 ? '' : `（${facts.join('；')}）`}`;
  };
  command.configureHelp({
    styleTitle: translated,
    commandDescription: (shown) => translated(shown.description()),
    subcommandDescription: (shown) => translated(shown.description()),
    optionDescription: (option: Option) => described(option),
    argumentDescription: (argument: Argument) => described(argument),
    displayWidth: columnsOf,
    boxWrap: wrapped,
  });
  command.configureOutput({
    outputError: (message, write) =>
      write(
        message
          .split('\n')
          .map((line) => translatedError(line, errors))
          .join('\n'),
      ),
  });
}

type Described = Pick<Option, 'description' | 'argChoices' | 'defaultValue'>;

function translatedError(line: string, errors: HelpTexts['errors']): string {
  for (const [english, other] of errors) if (english.test(line)) return line.replace(english, other);
  return line;
}

/** A word of another script, or a hanzi with the punctuation that must not begin a line. */
const UNBREAKABLE = /\s*(?:[^\s\u2e80-\uffef]+|\S)[，。；：、？！）”》…]*/gu;

/** Terminal columns of a help text, which is ASCII and hanzi with their punctuation: what measures any text takes longer to load than the help. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}

/** Breaks a text for a terminal of this width: between any two hanzi, and at spaces. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(UNBREAKABLE)) {
    if (line !== '' && columnsOf(line) + columnsOf(piece) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line].join('\n');
}
