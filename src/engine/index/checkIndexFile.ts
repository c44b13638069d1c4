import * as v from 'valibot';
import type { IndexFile } from '../../model/IndexFile';

/** Bounds on what is taken in, so that a broken or hostile file is refused instead of filling the memory. */
const MOST_CLAIMS = 500_000;
const line = v.pipe(v.string(), v.maxLength(2_000));
const passage = v.pipe(v.string(), v.maxLength(50_000));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

const indexSchema = v.object({
  format: v.literal('according-to-index'),
  version: v.literal(1),
  articles: v.array(
    v.object({
      id: line,
      title: line,
      outlet: v.nullable(line),
      url: v.nullable(v.pipe(v.string(), v.maxLength(10_000))),
      published: v.nullable(line),
    }),
  ),
  entities: v.array(
    v.object({
      name: line,
      kind: v.picklist(['person', 'organisation', 'place', 'agency', 'other']),
      names: v.pipe(v.array(line), v.maxLength(100)),
    }),
  ),
  claims: v.pipe(
    v.array(
      v.object({
        id: line,
        article: place,
        kind: v.picklist(['direct', 'mixed', 'indirect', 'unattributed']),
        content: passage,
        speaker: v.nullable(line),
        role: v.nullable(line),
        hops: v.pipe(v.array(v.object({ actor: line, stated: v.boolean() })), v.maxLength(100)),
        entities: v.pipe(v.array(place), v.maxLength(1_000)),
      }),
    ),
    v.maxLength(MOST_CLAIMS),
  ),
});

/** Why a file cannot be used as an index, in one sentence for the reader who chose it. */
export class IndexFileError extends Error {
  override readonly name = 'IndexFileError';
}

/** "claims[3].content" from the path of a failed check. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce<string>(
    (path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    '',
  );
}

/** The head of the file says whether it is an index at all, and of which version. */
function checkHead(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'according-to-index') {
    throw new IndexFileError('This file is not an According To index.');
  }
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > 1) {
    throw new IndexFileError(
      `This index has version ${version}; this According To reads version 1. A newer one may read it.`,
    );
  }
}

/** What one field cannot say: every claim's article and entities are there, and no two claims share an id. */
function checkReferences(file: IndexFile): void {
  const ids = new Set<string>();
  file.claims.forEach((claim, at) => {
    if (claim.article >= file.articles.length) {
      throw new IndexFileError(`This index is damaged: claims[${at}].article names an article that is not in it.`);
    }
    if (claim.entities.some((entity) => entity >= file.entities.length)) {
      throw new IndexFileError(`This index is damaged: claims[${at}].entities names an entity that is not in it.`);
    }
    if (ids.has(claim.id))
      throw new IndexFileError(`This index is damaged: two claims have the id “${claim.id.slice(0, 80)}”.`);
    ids.add(claim.id);
  });
}

/**
 * Checks parsed JSON that claims to be an index, wherever it came from. Fields that are not known are dropped.
 * Throws IndexFileError with a sentence that says what is wrong and where.
 */
export function checkIndexFile(value: unknown): IndexFile {
  checkHead(value);
  const result = v.safeParse(indexSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new IndexFileError(
      `This index is damaged: ${placeOf(issue) || 'the file'} is not as it should be (${issue.message}).`,
    );
  }
  checkReferences(result.output);
  return result.output;
}
