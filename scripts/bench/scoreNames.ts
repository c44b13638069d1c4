import nlp from 'compromise';
import type { Engine } from '../../src/engine/createEngine';
import { articleFromText } from '../../src/engine/text/articleFromText';
import type { EntityKind } from '../../src/model/IndexFile';
import { lendKind } from '../../src/names/lendKind';
import type { GoldStatement, Passage } from '../hearsay/Passage';
import { readHearsay } from '../hearsay/readHearsay';
import type { Measured } from './Measured';

const fold = (name: string): string =>
  name
    .replace(/^(?:the|sir|dame|lord|dr|mr|mrs|ms)\s/iu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type KindOf = ReadonlyMap<string, EntityKind>;

interface Count {
  gold: number;
  found: number;
  rightKind: number;
}

/** Speakers whose name of two words and more stands in the passage in these words: whoever lists names must find them. */
function speakersOf({ statements, text }: Passage): GoldStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ speaker, speakerKind }) => {
    if (seen.has(speaker) || !/^\p{Lu}.*\s/u.test(speaker) || !text.includes(speaker)) return false;
    seen.add(speaker);
    return speakerKind === 'person' || speakerKind === 'organisation';
  });
}

function kindsByCompromise(text: string): KindOf {
  const kinds = new Map<string, EntityKind>();
  const read = nlp(text);
  for (const name of read.places().out('array') as string[]) kinds.set(fold(name), 'place');
  for (const name of read.organizations().out('array') as string[]) kinds.set(fold(name), 'organisation');
  for (const name of read.people().out('array') as string[]) kinds.set(fold(name), 'person');
  return kinds;
}

function count(passages: readonly Passage[], read: (passage: Passage) => KindOf): string {
  const counts: Record<string, Count> = {};
  for (const passage of passages) {
    const kinds = read(passage);
    for (const { speaker, speakerKind } of speakersOf(passage)) {
      const tally = counts[speakerKind] ?? { gold: 0, found: 0, rightKind: 0 };
      counts[speakerKind] = tally;
      const kind = kinds.get(fold(speaker));
      tally.gold++;
      if (kind === undefined) continue;
      tally.found++;
      if (kind === speakerKind || (speakerKind === 'organisation' && kind === 'agency')) tally.rightKind++;
    }
  }
  const share = (of: string, what: 'found' | 'rightKind'): string => {
    const { gold, [what]: n } = counts[of]!;
    return ((100 * n) / gold).toFixed(0);
  };
  return ['person', 'organisation'].map((of) => `${share(of, 'found')} (${share(of, 'rightKind')})`).join(' / ');
}

/**
 * Who and what a page names (`Engine.nameEntities`, with kinds lent by compromise as the popup does), beside compromise alone:
 * Hearsay's named speakers found, and in brackets found as what they are.
 */
export function scoreNames(engine: Engine): Measured {
  const passages = readHearsay();
  const byEngine = (lent: boolean) => (passage: Passage) =>
    new Map(
      engine
        .nameEntities(articleFromText(passage))
        .map(({ name, kind }) => [fold(name), lent && kind === 'other' ? (lendKind(name) ?? kind) : kind]),
    );
  const alone = count(passages, byEngine(false));
  return {
    ours: { names: count(passages, byEngine(true)) },
    baseline: { names: count(passages, ({ text }) => kindsByCompromise(text)) },
    details: [`names: without the kinds that compromise lends ${alone}`],
    misses: [],
  };
}
