import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Inside the rooms that have rooms of their own: which of them each may import ('.': files of the outer room itself), and for
 * `scripts` which rooms of `src`. What is not named here may import nothing but itself.
 */
const INSIDE: Record<string, Record<string, readonly string[]>> = {
  'src/engine': {
    // The stages in their order, and what they are handed; nobody imports them.
    '.': [
      'text',
      'rules',
      'media',
      'names',
      'mentions',
      'tagger',
      'statements',
      'speakers',
      'circumstances',
      'chains',
      'sureness',
      'index',
    ],
    lexicon: [],
    features: [],
    rules: [],
    text: ['lexicon'],
    media: ['lexicon', 'text'],
    names: ['lexicon', 'text', 'features'],
    mentions: ['lexicon', 'text', 'media', 'names'],
    tagger: ['lexicon', 'text', 'features'],
    statements: ['lexicon', 'text', 'features', 'rules', 'media'],
    speakers: ['lexicon', 'text', 'features', 'media', 'mentions', 'statements'],
    circumstances: ['lexicon', 'text', 'features', 'media', 'statements'],
    chains: ['lexicon', 'text', 'features', 'media', 'names', 'mentions', 'statements'],
    sureness: ['lexicon', 'text', 'statements'],
    index: ['lexicon', 'text', 'media', 'names', 'mentions'],
  },
  'src/ui': { '.': ['chain'], chain: ['.'], card: ['.', 'chain'] },
  'src/views': {
    popup: ['parts'],
    // The library lives in the panel as well as on its own page.
    panel: ['parts', 'library'],
    library: ['parts'],
    options: ['.', 'parts'],
    welcome: ['.', 'parts'],
  },
  scripts: {
    // The commands; nobody imports them.
    '.': [
      'bench',
      'browsers',
      'build',
      'build-index',
      'case',
      'check',
      'inspect',
      'lib',
      'pictures',
      'read',
      'start',
      'test',
      'train',
      'src',
    ],
    case: ['lib', 'src'],
    inspect: ['browsers', 'lib', 'src'],
    lib: ['src'],
    pictures: ['browsers', 'lib'],
    start: ['browsers', 'build', 'inspect', 'pictures'],
    read: ['browsers', 'lib', 'src'],
    'build-index': ['bench', 'src'],
    hearsay: ['lib', 'src'],
    press: ['hearsay', 'lib', 'src'],
    train: ['hearsay', 'lib', 'press', 'src'],
    bench: ['browsers', 'build', 'hearsay', 'lib', 'press', 'read', 'train', 'src'],
  },
};

/** Rooms that import each other for now. */
const CIRCLES: Record<string, readonly string[]> = {
  // What draws a statement draws its chain, and the chain asks the words of what draws a statement.
  'src/ui': ['.', 'chain'],
};

const root = process.cwd();

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

/** The inner room of a path within `outer`; 'src' for what lies in another room of it, '.' for a file of the outer room itself. */
function roomOf(outer: string, path: string): string {
  const parts = relative(outer, path).split(sep);
  if (parts[0] === '..') return relative(root, path).split(sep)[0] ?? '';
  return parts.length > 1 ? parts[0]! : '.';
}

describe('imports between inner rooms', () => {
  it.each(Object.keys(INSIDE))('%s keeps to its directions', (name) => {
    const outer = resolve(root, name);
    const strays = filesIn(outer).flatMap((file) => {
      const from = roomOf(outer, file);
      const allowed = INSIDE[name]![from] ?? [];
      const specifiers = [
        ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?:[^'";=]*?\sfrom\s)?['"](\.[^'"]+)['"]/gmu),
      ];
      return (
        specifiers
          .map(([, specifier]) => roomOf(outer, resolve(dirname(file), specifier!)))
          .filter((to) => to !== from && !allowed.includes(to))
          // Which rooms of `src` the other rooms may import is the business of imports.test.ts.
          .filter((to) => name === 'scripts' || to !== 'src')
          .map((to) => `${relative(outer, file)} -> ${to}`)
      );
    });
    expect([...new Set(strays)]).toEqual([]);
  });

  it.each(Object.keys(INSIDE))('%s has no rooms that may import each other', (name) => {
    const rooms = INSIDE[name]!;
    const reaches = (from: string, seen = new Set<string>()): Set<string> => {
      for (const to of rooms[from] ?? []) if (!seen.has(to)) reaches(to, seen.add(to));
      return seen;
    };
    const inCircles = Object.keys(rooms).filter((room) => reaches(room).has(room));
    expect(inCircles).toEqual(CIRCLES[name] ?? []);
  });
});
