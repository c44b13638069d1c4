import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createTagger } from '../../src/engine/tagger/createTagger';
import type { GoldDocument } from './GoldDocument';
import type { LearnedTagger } from './learnTagger';
import { readDocuments } from './readDocuments';
import { readPolnear } from './readPolnear';
import { report } from './report';

/**
 * Tells how good a tagger is on text it has not learned from: every document as told by the weights learned without its part, by corpus (articles
 * whose marks were swapped by themselves), and PolNeAR's dev by those that ship. `folder`: PolNeAR's.
 */
export async function reportTagger(
  folder: string,
  { shipped, heldOut }: LearnedTagger,
  say: (line: string) => void,
): Promise<void> {
  const train = join(folder, 'train.jsonl');
  const documents = readDocuments(existsSync(train) ? train : null);
  const taggers = heldOut.map(createTagger);
  const tagged = documents.map((document) => ({
    document,
    found: taggers[document.fold]!(document.blocks).attributions,
  }));
  const tell = async (name: string, is: (document: GoldDocument) => boolean): Promise<void> =>
    say(
      await report(
        name,
        tagged.filter(({ document }) => is(document)),
      ),
    );
  await tell('Hearsay, held out', ({ corpus }) => corpus === 'hearsay');
  if (!existsSync(train)) return;
  await tell('PolNeAR train, held out', ({ corpus, swapped }) => corpus === 'polnear' && !swapped);
  await tell('… with single marks', ({ swapped }) => swapped);
  const tagger = createTagger(shipped);
  const dev = readPolnear(join(folder, 'dev.jsonl'));
  say(
    await report(
      'PolNeAR dev',
      dev.map((document) => ({ document, found: tagger(document.blocks).attributions })),
    ),
  );
}
