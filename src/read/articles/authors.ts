import type { ArticleKind } from '../../core/types.js';
import { readingLexicon } from '../../lexicon/reading.js';
import { isBracketed, type Unit } from '../pages/unit.js';
import { isPictureText, namesNobody, tellsPicture } from './picture-text.js';

/** Longest text of a picture that stands in two paragraphs: hard-wrapped text can seem to end one. */
const LONGEST_PICTURE = 160;

/** Whether units are an article, or no more than the text of a picture. */
export function kindOf(units: readonly Unit[]): ArticleKind {
  const paragraphs = units.filter((unit) => unit.form === 'paragraph');
  const length = paragraphs.reduce((sum, { block }) => sum + block.text.length, 0);
  if (paragraphs.length > 2 || (paragraphs.length > 1 && length > LONGEST_PICTURE)) return 'article';
  const authors = new Set(authorsOf(units));
  const bylines = units.filter(
    (unit, at) => unit.form === 'byline' && authors.has(unit) && !isUnderCaption(units[at - 1]),
  );
  const [first, second] = bylines;
  const isCredited =
    (first !== undefined && bylines.every((unit) => unit.isPhoto)) ||
    (first !== undefined && bylines.length === 2 && second?.isPhoto === true && isPair(units, first));
  return isCredited || /(?:^|。)图[为①:：]|^[左右上下]图[，：:为]/.test(paragraphs[0]?.block.text ?? '')
    ? 'caption'
    : 'article';
}

/** What another picture of the article shows; not the end of the text of the only one, `图为：村民在采摘葡萄。` */
function isUnderCaption(before: Unit | undefined): boolean {
  return before?.form === 'caption' && !before.block.text.startsWith('图为');
}

/** The units that name those who wrote or photographed. */
function authorsOf(units: readonly Unit[]): Unit[] {
  return units.filter((unit) => unit.names !== null && !namesNobody(unit, readingLexicon()));
}

/** Those who wrote, else who took the pictures, as the lines of an article name them; null where none does. */
export function bylineOfSheet(units: readonly Unit[]): string | null {
  const names = authorsOf(units);
  const first = names.find((unit) => !unit.isPhoto) ?? names[0];
  if (first === undefined) return null;
  const next = units[units.indexOf(first) + 1];
  if (next?.isPhoto === true && isMoreOf(next) && isOpenByline(first) && isPair(units, first))
    return `${first.names} ${next.names}`;
  return isOpenByline(first) && (next?.isPhoto === false || OFFICE.test(first.names ?? '')) && isMoreOf(next)
    ? `${first.names} ${next?.names}`
    : first.names;
}

/** `特约记者 高翔` over `通讯员 李明 摄`, under the text of a picture: both took it. */
function isPair(units: readonly Unit[], first: Unit): boolean {
  const paragraphs = units.filter(({ form }) => form === 'paragraph');
  const isPicture = paragraphs.length === 1 ? tellsPicture(paragraphs[0]?.block.text ?? '') : isPictureText(paragraphs);
  return isPicture && units.indexOf(first) > units.indexOf(paragraphs[0] as Unit);
}

/** `本报记者` over `高翔 摄`. */
const OFFICE = /^(?:本报|本网)?[\u4e00-\u9fff]{0,3}(?:记者|通讯员)$/;

/** A line of names that stands by itself, and is no dateline or brackets. */
function isOpenByline(unit: Unit): boolean {
  return (unit.form === 'byline' || unit.form === 'names') && !unit.isLead && !isBracketed(unit);
}

/** `本报记者` + `李强`, `记者 李欣` + `通讯员 周超 孙涛`: the byline takes two lines. */
function isMoreOf(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.names !== null && isOpenByline(unit);
}
