import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Room by room: what it may import of the other rooms, and which packages. The reasons stand in README.md, "The house". */
const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
  model: { rooms: [], packages: [] },
  learned: { rooms: [], packages: [] },
  engine: { rooms: ['model', 'learned'], packages: ['valibot'] },
  names: { rooms: ['model'], packages: ['compromise'] },
  page: { rooms: ['model', 'learned'], packages: [] },
  ui: { rooms: ['model'], packages: ['preact'] },
  messaging: { rooms: ['model', 'platform'], packages: [] },
  // `#browser` is one of the room's own files, by where the script runs (package.json).
  platform: { rooms: ['model', 'names'], packages: ['webextension-polyfill', '#browser'] },
  content: {
    rooms: ['model', 'messaging', 'page', 'ui', 'platform'],
    packages: [],
  },
  library: { rooms: ['model', 'engine'], packages: ['idb', 'valibot'] },
  formats: { rooms: ['model'], packages: [] },
  background: {
    rooms: ['model', 'engine', 'library', 'messaging', 'platform', 'data'],
    packages: ['valibot'],
  },
  views: {
    rooms: ['model', 'messaging', 'platform', 'ui', 'data', 'library', 'formats'],
    packages: ['preact'],
  },
};

const src = resolve(process.cwd(), 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join(src, file));
const roomOf = (file: string): string => relative(src, file).split(sep)[0]!;
const importsOf = (file: string): string[] =>
  Array.from(
    readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?:[^'";=]*?\sfrom\s)?['"]([^'"]+)['"]/gmu),
    (m) => m[1]!,
  );
const resolveImport = (file: string, specifier: string): string => {
  const path = resolve(dirname(file), specifier);
  return files.find((f) => f === path || f === `${path}.ts` || f === `${path}.tsx`) ?? path;
};

describe('imports', () => {
  it.each(Object.keys(MAY_IMPORT))('%s keeps to its directions', (room) => {
    const { rooms, packages } = MAY_IMPORT[room]!;
    const strays = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => {
            if (specifier.startsWith('.')) {
              const target = roomOf(resolveImport(file, specifier));
              return target !== room && !rooms.includes(target);
            }
            return !packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
          })
          .map((specifier) => `${relative(src, file)} -> ${specifier}`),
      );
    expect(strays).toEqual([]);
  });

  it('every room is known here', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('has no cycles', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((s) => s.startsWith('.'))
          .map((s) => resolveImport(file, s)),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: string[]): string[] | null => {
      const at = path.indexOf(file);
      if (at >= 0) return [...path.slice(at), file];
      if (done.has(file)) return null;
      for (const next of edges.get(file) ?? []) {
        const cycle = visit(next, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return null;
    };
    // Types may name each other (Statement and Match); code may not, so the model is left out.
    const cycles = files.filter((f) => roomOf(f) !== 'model').map((file) => visit(file, []));
    expect(cycles.find((c) => c !== null)?.map((f) => relative(src, f)) ?? null).toBeNull();
  });
});
