import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_KIND, type NameKind } from '../../../src/engine/names/NameKind';
import { projectRoot } from '../../lib/projectRoot';

const KIND: Readonly<Record<string, NameKind>> = {
  P: NAME_KIND.person,
  O: NAME_KIND.body,
  M: NAME_KIND.medium,
  L: NAME_KIND.place,
  D: NAME_KIND.people,
  X: NAME_KIND.thing,
  T: NAME_KIND.title,
};

/**
 * The names of Hearsay's passages by their id: each printed form with its kind (`scripts/hearsay/README.md`, "Names"). Throws an `Error` that says where a
 * line is none, or a form stands in two of one passage.
 */
export function readNameLabels(): ReadonlyMap<string, ReadonlyMap<string, NameKind>> {
  const folder = join(projectRoot(), 'scripts', 'hearsay', 'names');
  const all = new Map<string, ReadonlyMap<string, NameKind>>();
  for (const file of readdirSync(folder).sort())
    for (const part of readFileSync(join(folder, file), 'utf8').split(/^=== /mu).slice(1)) {
      const [id = '', ...lines] = part.trim().split('\n');
      const forms = new Map<string, NameKind>();
      for (const line of lines) {
        const kind = KIND[line[0]!];
        if (kind === undefined || line[1] !== ' ') throw new Error(`${file}: ${id}: no line of names: "${line}"`);
        for (const form of line.slice(2).split('; ')) {
          if (forms.has(form)) throw new Error(`${file}: ${id}: "${form}" twice`);
          forms.set(form, kind);
        }
      }
      all.set(id, forms);
    }
  return all;
}
