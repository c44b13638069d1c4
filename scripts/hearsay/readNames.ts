import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_KIND, type NameKind } from '../../src/engine/names/NameKind';
import { projectRoot } from '../lib/projectRoot';

/** Kinds by the letter that opens their line. */
const KIND: Readonly<Record<string, NameKind>> = {
  P: NAME_KIND.person,
  O: NAME_KIND.body,
  M: NAME_KIND.medium,
  L: NAME_KIND.place,
  D: NAME_KIND.people,
  X: NAME_KIND.thing,
  T: NAME_KIND.title,
};

/** Printed forms of the names of one passage, with their kinds. */
export type NameForms = ReadonlyMap<string, NameKind>;

/** Reads one file of names: passages by their id. Throws an `Error` that says where a line is none, or a passage or a form stands twice. */
export function parseNames(file: string, text: string): Map<string, NameForms> {
  const all = new Map<string, NameForms>();
  for (const part of text.split(/^=== /mu).slice(1)) {
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
    if (all.has(id)) throw new Error(`${file}: ${id}: twice`);
    all.set(id, forms);
  }
  return all;
}

/** The names of Hearsay's passages by their id (README.md, "Names"). Throws as `parseNames` does. */
export function readNames(): ReadonlyMap<string, NameForms> {
  const folder = join(projectRoot(), 'scripts', 'hearsay', 'names');
  const files = readdirSync(folder).sort();
  return new Map(files.flatMap((file) => [...parseNames(file, readFileSync(join(folder, file), 'utf8'))]));
}
