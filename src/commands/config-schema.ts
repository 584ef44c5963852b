import type { Command, Option } from 'commander';
import { contextSize } from './kwic.js';
import { number } from './numbers.js';
import { collect, list, positiveInteger } from './options.js';

/** The part of JSON Schema (draft 2020-12) that a configuration needs. */
export interface Schema {
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
}

const TEXT: Schema = { type: 'string', minLength: 1 };
const COUNT: Schema = { type: 'integer', minimum: 1, maximum: 999_999_999 };
const TEXTS: Schema = { type: 'array', items: TEXT };

/** What the command line reads with a function has the type that the function reads. */
const BY_READER = new Map<unknown, Schema>([
  [positiveInteger, COUNT],
  [number, { type: 'number' }],
  [contextSize, { anyOf: [COUNT, { type: 'string', enum: ['sentence'] }] }],
  [list, TEXTS],
  [collect, TEXTS],
]);

/** What belongs to a single run is no default. */
const OF_ONE_RUN: ReadonlySet<string> = new Set(['output', 'partial', 'stamp', 'config', 'help']);

/** The name that an option has in a configuration: as on the command line, without `--` or `--no-`. */
function keyOf(option: Option): string {
  return (option.long ?? '').replace(/^--(no-)?/, '');
}

/** The options that an option sets besides itself: --csv sets the format. */
export function impliedBy(option: Option): Readonly<Record<string, unknown>> {
  return (option as { implied?: Record<string, unknown> }).implied ?? {};
}

/** Whether a configuration says anything to the command: none does to `help`, whatever its options are. */
export function takesConfig(command: Command): boolean {
  return command.options.some(({ long }) => long === '--config');
}

/** The options of a command that a configuration may set; shorthands such as --csv stand under the option that they are short for. */
export function configurable(command: Command): Map<string, Option> {
  const options = command.options.filter((option) => option.long && Object.keys(impliedBy(option)).length === 0);
  return new Map(options.map((option) => [keyOf(option), option] as const).filter(([key]) => !OF_ONE_RUN.has(key)));
}

function schemaOf(option: Option): Schema {
  return { description: option.description, ...typeOf(option) };
}

function typeOf(option: Option): Schema {
  if (!option.required && !option.optional) return { type: 'boolean' };
  const allowed = 'allowed' in (option.parseArg ?? {}) ? (option.parseArg as unknown as Allowed).allowed : undefined;
  if (allowed !== undefined) return { type: 'array', items: { type: 'string', enum: allowed } };
  if (option.argChoices !== undefined) return { type: 'string', enum: option.argChoices };
  return BY_READER.get(option.parseArg) ?? TEXT;
}

interface Allowed {
  readonly allowed: readonly string[];
}

/** The schema of a configuration file, made from the options of the commands. */
export function configSchema(commands: readonly Command[]): Schema {
  const own = commands.filter(takesConfig).map((command) => [command.name(), propertiesOf(command)] as const);
  return objectOf({
    $schema: { type: 'string', description: 'this schema, for editors' },
    options: objectOf(shared(own.map(([, properties]) => properties)), 'for every command that has the option'),
    commands: objectOf(
      Object.fromEntries(own.map(([name, properties]) => [name, objectOf(properties)])),
      'for one command; wins over what stands under options',
    ),
  });
}

function objectOf(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties,
    additionalProperties: false,
  };
}

function propertiesOf(command: Command): Record<string, Schema> {
  return Object.fromEntries([...configurable(command)].map(([key, option]) => [key, schemaOf(option)]));
}

/** The options that take the same values in every command that has them: `by` and `sort` do not. */
function shared(commands: readonly Readonly<Record<string, Schema>>[]): Record<string, Schema> {
  const first = new Map<string, Schema>();
  const differing = new Set<string>();
  for (const [key, schema] of commands.flatMap((properties) => Object.entries(properties))) {
    const known = first.get(key);
    if (known === undefined) first.set(key, schema);
    else if (JSON.stringify({ ...known, description: '' }) !== JSON.stringify({ ...schema, description: '' }))
      differing.add(key);
  }
  return Object.fromEntries([...first].filter(([key]) => !differing.has(key)));
}
