import { describe, expect, it } from 'vitest';
import { checkIndexFile, IndexFileError } from '../../../src/engine/index/checkIndexFile';
import { makeClaim, makeIndex } from './makeClaim';

const GOOD = makeIndex([makeClaim('The ferry sinks in the strait', 'Ada Novak', { id: 'c1' })]);
const claim = GOOD.claims[0]!;

describe('checkIndexFile', () => {
  it('takes a good index as it is, also after it was written and read', () => {
    expect(checkIndexFile(JSON.parse(JSON.stringify(GOOD)))).toEqual(GOOD);
  });

  it.each([
    ['nothing', null, /not an According To index/],
    ['a list', [], /not an According To index/],
    ['a text', 'index', /not an According To index/],
    ['another format', { format: 'bookmarks' }, /not an According To index/],
    ['a newer version', { ...GOOD, version: 2 }, /version 2/],
    ['an older version', { ...GOOD, version: 0 }, /damaged: version/],
    ['no claims', { ...GOOD, claims: undefined }, /damaged: claims/],
    ['a claim without content', { ...GOOD, claims: [{ ...claim, content: undefined }] }, /claims\[0\]\.content/],
    ['markup for a hop', { ...GOOD, claims: [{ ...claim, hops: ['<b>'] }] }, /claims\[0\]\.hops\[0\]/],
    ['an article that is not there', { ...GOOD, claims: [{ ...claim, article: 1 }] }, /claims\[0\]\.article/],
    ['an entity that is not there', { ...GOOD, claims: [{ ...claim, entities: [0] }] }, /claims\[0\]\.entities/],
    ['a negative place', { ...GOOD, claims: [{ ...claim, article: -1 }] }, /claims\[0\]\.article/],
    ['an id twice', { ...GOOD, claims: [claim, claim] }, /two claims have the id “c1”/],
    [
      'a text that never ends',
      { ...GOOD, claims: [{ ...claim, content: 'a'.repeat(60_000) }] },
      /claims\[0\]\.content/,
    ],
  ])('says what is wrong with %s', (_, value, message) => {
    expect(() => checkIndexFile(value)).toThrow(IndexFileError);
    expect(() => checkIndexFile(value)).toThrow(message);
  });

  it('drops what it does not know', () => {
    expect(checkIndexFile({ ...GOOD, extra: 1 })).toEqual(GOOD);
  });
});
