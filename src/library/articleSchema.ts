import * as v from 'valibot';
import type { Article } from '../model/Article';

/** Little more than the reader of pages takes, and a budget for who sends something else: lengths in UTF-16 code units. */
const LONGEST_BLOCK = 30_000;
const MOST_BLOCKS = 3000;
const LONGEST_TEXT = 300_000;
const LONGEST_FIELD = 10_000;
const MOST_LINES = 500;

const field = v.pipe(v.string(), v.maxLength(LONGEST_FIELD, 'too long'));
const lines = v.pipe(v.array(field), v.maxLength(MOST_LINES, 'too many'));

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const block = v.strictObject({
  kind: v.picklist(['headline', 'standfirst', 'subhead', 'paragraph', 'list-item', 'blockquote', 'credit']),
  text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK, 'too long')),
  author: v.exactOptional(v.strictObject({ block: count, start: count, end: count })),
});

/** The shape and the sizes of an article that may come in from a page. Whoever sends more is refused as a whole. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.strictObject({
  kind: v.picklist(['article', 'unsure', 'not-article', 'other-language']),
  url: field,
  title: field,
  outlet: v.nullable(field),
  ownNames: lines,
  published: v.nullable(field),
  byline: v.nullable(field),
  authors: lines,
  creditLines: lines,
  captions: lines,
  language: v.nullable(field),
  partial: v.boolean(),
  blocks: v.pipe(
    v.array(block),
    v.maxLength(MOST_BLOCKS, 'too many'),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TEXT, 'too much text'),
  ),
});
