import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/projectRoot';
import { type Passage, WRITERS } from './Passage';
import { parsePassages } from './parsePassages';

/** Every passage of `scripts/hearsay/text`, files in the order of their names. Throws where a file breaks the form. */
export function readHearsay(folder = join(projectRoot(), 'scripts', 'hearsay', 'text')): Passage[] {
  const faults: string[] = [];
  const passages = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const writer = WRITERS.find((one) => file.startsWith(`${one}-`));
      if (writer === undefined) throw new Error(`${file}: its name opens with no known register`);
      return parsePassages(readFileSync(join(folder, file), 'utf8'), writer, (fault) =>
        faults.push(`${file}: ${fault}`),
      );
    });
  if (faults.length > 0) throw new Error(`Hearsay is not in order:\n${faults.join('\n')}`);
  return passages;
}
