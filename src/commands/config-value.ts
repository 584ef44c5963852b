import { say } from '../core/messages/index.js';
import type { Schema } from './config-schema.js';
import { suggestion } from './suggestion.js';

/**
 * What is wrong with a value, by its schema.
 * @param key where the value stands, its keys joined by dots
 * @returns `key: reason` of the first thing that is wrong, or null
 */
export function complaintOf(value: unknown, schema: Schema, key: string): string | null {
  const at = key === '' ? '' : `${key}: `;
  if (schema.anyOf !== undefined) {
    if (schema.anyOf.some((one) => complaintOf(value, one, key) === null)) return null;
    return `${at}${say('mustBe', { what: schema.anyOf.map(wanted).join(say('or')) })}`;
  }
  if (!hasType(value, schema)) return `${at}${say('mustBe', { what: wanted(schema) })}`;
  if (Array.isArray(value))
    return firstOf(value, (item, index) => complaintOf(item, schema.items ?? {}, `${key}[${index}]`));
  if (schema.type === 'object') return complaintOfObject(value as Record<string, unknown>, schema, key);
  if (typeof value === 'string') return complaintOfText(value, schema, at);
  const isInside = Number(value) >= (schema.minimum ?? -Infinity) && Number(value) <= (schema.maximum ?? Infinity);
  return isInside ? null : `${at}${say('mustBe', { what: wanted(schema) })}`;
}

function complaintOfObject(value: Record<string, unknown>, { properties = {} }: Schema, key: string): string | null {
  return firstOf(Object.keys(value), (name) => {
    const path = key === '' ? name : `${key}.${name}`;
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known === undefined)
      return `${path}: ${say('notKnownHere', { suggestion: suggestion(name, Object.keys(properties)) })}`;
    return complaintOf(value[name], known, path);
  });
}

function complaintOfText(value: string, schema: Schema, at: string): string | null {
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return `${at}${say('mustBe', { what: wanted(schema) })}${suggestion(value, schema.enum)}`;
  }
  return value.length < (schema.minLength ?? 0) ? `${at}${say('mustBe', { what: wanted(schema) })}` : null;
}

function hasType(value: unknown, { type }: Schema): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case undefined:
      return true;
    default:
      return type === typeof value;
  }
}

function wanted({ type, enum: choices, minimum }: Schema): string {
  if (choices !== undefined)
    return choices.length === 1 ? `"${choices[0]}"` : say('oneOf', { names: choices.join(', ') });
  switch (type) {
    case 'object':
      return say('anObject');
    case 'array':
      return say('aList');
    case 'integer':
      return say('wholeNumberFrom', { minimum: minimum ?? 0 });
    case 'number':
      return say('aNumber');
    case 'boolean':
      return say('trueOrFalse');
    default:
      return say('someText');
  }
}

function firstOf<Item>(items: readonly Item[], find: (item: Item, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== null) return found;
  }
  return null;
}
