import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../src/engine/index/pack/checkPack';
import { mergePacks } from '../../../../src/engine/index/pack/mergePacks';
import { openPack } from '../../../../src/engine/index/pack/openPack';
import { PackError } from '../../../../src/engine/index/pack/PackError';
import { packArticles } from '../../../../src/engine/index/pack/packArticles';
import { readHeader } from '../../../../src/engine/index/pack/readHeader';
import { splitByArticle } from '../../../../src/engine/index/pack/splitByArticle';
import { unpack } from '../../../../src/engine/index/pack/unpack';
import { splitWords } from '../../../../src/engine/index/splitWords';
import type { IndexFile } from '../../../../src/model/IndexFile';
import { makeClaim, makeIndex } from '../makeClaim';

const MAKER = { engine: '0.0.0', licence: 'CC0', madeBy: 'Norda Archive', date: '2026-03-01' };

const PLACES = [
  { name: 'Norda', kind: 'place' as const, names: ['Norda', 'Port of Norda'] },
  { name: 'Westhaven', kind: 'other' as const, names: ['Westhaven'] },
];

/** One article of some claims. */
function article(id: string, contents: readonly string[], more: Partial<IndexFile> = {}): IndexFile {
  const claims = contents.map((content, i) =>
    makeClaim(content, i % 2 ? 'Ada Novak' : null, { id: `${id}.${i}`, entities: i % 2 ? [0, 1] : [0] }),
  );
  const [first] = makeIndex([]).articles;
  return { ...makeIndex(claims, PLACES), articles: [{ ...first!, id }], ...more };
}

const pack = (...files: IndexFile[]) => packArticles(splitByArticle(files), MAKER);
const A = article('a', ['The harbour of Norda reopens', '“No ship” … will wait — not in Westhaven!']);
const B = article('b', ['Quotas must fall by 3.5 per cent, or 1,000 boats go', 'The U.S. won’t wait']);

describe('a pack', () => {
  it('gives back what went in', () => {
    expect([...unpack(openPack(pack(A, B)))]).toEqual(
      [A, B].map((file) => ({
        ...file,
        entities: PLACES.map((place) => ({ ...place, names: [...place.names].sort((a, b) => b.length - a.length) })),
      })),
    );
  });

  it('keeps any text to the code unit, lone surrogates and markup too', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('a', 'Bo', ' ', '  ', '’s', '“', '3.5', '\ud800', '<b>', 'é', '\u0301', '字'),
      }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, (contents, name) => {
        const file = article('a', contents, { entities: [] });
        const claims = file.claims.map((claim) => ({ ...claim, speaker: name, role: name, entities: [] }));
        const index = openPack(pack({ ...file, claims }));
        const [back] = unpack(index);
        expect(back!.claims).toEqual(claims);
        // Words need not be looked for in a stored text: they are what it is stored as.
        contents.forEach((content, claim) => {
          const words = splitWords(content);
          expect(index.wording(claim).words).toEqual(words);
          expect([...index.stemsOf(claim)]).toEqual([...words.stems]);
        });
      }),
    );
    // Two seconds; a busy machine takes ten times as long.
  }, 60_000);

  it('is the same whatever order the articles come in, and however often', () => {
    expect(pack(B, A)).toEqual(pack(A, B));
    expect(pack(A, B, A)).toEqual(pack(A, B));
  });

  it('takes the fuller reading of an article', () => {
    const fuller = article('a', ['One thing was said here', 'Another thing was said', 'A third thing was said']);
    for (const files of [
      [A, fuller],
      [fuller, A],
    ])
      expect(readHeader(pack(...files)).header.claims).toBe(3);
  });

  it('is merged of parts to the same bytes as of the whole', () => {
    const words = fc.constantFrom('harbour', 'ship', 'the', 'Norda', 'quota', 'will', 'fall', 'of');
    const content = fc.array(words, { minLength: 1, maxLength: 20 }).map((list) => list.join(' '));
    const file = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.array(content, { minLength: 1, maxLength: 4 }))
      .map(([id, contents]) => article(id, contents));
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (files, shards) => {
        const parts = Array.from({ length: shards }, (_, i) => pack(...files.filter((_file, at) => at % shards === i)));
        expect(
          mergePacks(
            parts.map((pack) => openPack(pack)),
            MAKER,
          ),
        ).toEqual(pack(...files));
      }),
    );
  });

  it('makes one entity of a full name in several spellings, whichever article comes first', () => {
    const said = (id: string, name: string): IndexFile => ({
      ...article(id, ['No ship will wait for us in the strait']),
      entities: [{ name, kind: 'person', names: [name] }],
    });
    const spellings = ['Sergei Zelenskyy', 'Sergey Zelensky'];
    for (const [first, second] of [spellings, [...spellings].reverse()]) {
      const index = openPack(pack(said('a', first!), said('b', second!)));
      expect([index.claim(0).entities, index.claim(1).entities]).toEqual([[0], [0]]);
      expect(index.entity(0)).toEqual({ name: spellings[0], kind: 'person', names: spellings });
    }
  });

  it('tells who made it, and how much is in it', () => {
    expect(readHeader(pack(A, B)).header).toMatchObject({ ...MAKER, claims: 4, articles: 2, entities: 2 });
  });

  it('is taken when it is sound', () => {
    expect(checkPack(pack(A, B)).claims).toBe(4);
    expect(checkPack(pack()).claims).toBe(0);
  });
});

describe('a file that is no sound pack', () => {
  const sound = pack(A, B);
  const broken = (change: (bytes: Uint8Array) => Uint8Array | undefined) => {
    const bytes = sound.slice();
    return change(bytes) ?? bytes;
  };
  const set = (at: number, byte: number) =>
    broken((bytes) => {
      bytes[at] = byte;
      return bytes;
    });

  it.each([
    ['nothing', new Uint8Array(0), /not an According To pack/],
    ['text', new TextEncoder().encode('{"format":"according-to-index"}'), /not an According To pack/],
    ['its first bytes', sound.subarray(0, 12), /not an According To pack/],
    ['a header that is longer than the file', set(10, 0xff), /header is longer/],
    ['a header with a changed bit', set(40, 0x7f), /header does not agree/],
    ['the first half', sound.slice(0, sound.length >> 1), /cut short/],
    ['one byte too many', Uint8Array.from([...sound, 0]), /cut short or has something added/],
    ['a body with a changed bit', set(sound.length - 9, 0x55), /does not agree with its checksum/],
  ])('is refused: %s', (_, bytes, reason) => {
    expect(() => checkPack(bytes)).toThrow(PackError);
    expect(() => checkPack(bytes)).toThrow(reason);
  });

  it('never throws anything but a PackError, whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = sound.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          try {
            checkPack(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(PackError);
          }
        },
      ),
    );
  });

  it('answers something, and ends, where nobody checked it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = sound.slice();
          const start = sound.length - readHeader(sound).header.size;
          for (const [at, byte] of changes) if (at >= start) bytes[at] = byte;
          const index = openPack(bytes);
          for (let claim = 0; claim < index.claimCount; claim++) {
            expect(typeof index.claim(claim).content).toBe('string');
            index.entity(claim);
          }
        },
      ),
    );
  });
});
