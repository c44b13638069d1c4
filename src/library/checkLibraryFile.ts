import * as v from 'valibot';
import type { LibraryFile } from '../model/LibraryFile';
import { articleSchema } from './articleSchema';
import { LibraryError } from './LibraryError';

/** Bounds on what is taken in, so that a broken or hostile file is refused instead of filling the disk. */
const MOST_PAGES = 50_000;
const MOST_CORRECTIONS = 100_000;

const line = v.pipe(v.string(), v.maxLength(2_000, 'too long'));
const time = v.pipe(v.number(), v.integer(), v.minValue(0));

const librarySchema: v.GenericSchema<unknown, LibraryFile> = v.object({
  format: v.literal('according-to-library'),
  version: v.literal(1),
  pages: v.pipe(v.array(v.object({ savedAt: time, article: articleSchema })), v.maxLength(MOST_PAGES, 'too many')),
  corrections: v.pipe(
    v.array(
      v.object({
        key: line,
        verdict: v.picklist(['no-statement', 'speaker']),
        speaker: v.nullable(line),
        content: v.pipe(v.string(), v.maxLength(50_000, 'too long')),
        foundBy: v.pipe(v.array(line), v.maxLength(100, 'too many')),
        correctedAt: time,
      }),
    ),
    v.maxLength(MOST_CORRECTIONS, 'too many'),
  ),
});

function checkHead(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'according-to-library')
    throw new LibraryError('This file is not an exported According To library.', 'refusedNoLibrary');
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > 1)
    throw new LibraryError(
      `This library has version ${version}; this According To reads version 1. A newer one may read it.`,
      'refusedLibraryVersion',
      String(version),
    );
}

/**
 * Checks parsed JSON that claims to be an exported library; unknown fields are dropped.
 * @throws LibraryError with a sentence that says what is wrong and where
 */
export function checkLibraryFile(value: unknown): LibraryFile {
  checkHead(value);
  const result = v.safeParse(librarySchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '?';
  throw new LibraryError(
    `This library is damaged: ${path} is not as it should be (${issue.message}).`,
    'refusedLibraryDamaged',
    path,
    issue.message,
  );
}
