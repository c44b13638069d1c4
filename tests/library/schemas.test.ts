import { describe, expect, it } from 'vitest';
import indexSchema from '../../schemas/index.schema.json';
import librarySchema from '../../schemas/library.schema.json';
import bundled from '../../src/data/index.json';
import { checkIndexFile } from '../../src/engine/index/checkIndexFile';
import { checkLibraryFile } from '../../src/library/checkLibraryFile';
import { madePage } from './madePage';

/** The part of JSON Schema that ours use. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** Where a value does not follow a schema; a property that the schema does not know counts as a fault. */
function faultsOf(value: unknown, schema: Schema, path = ''): string[] {
  if (schema.const !== undefined) return value === schema.const ? [] : [path];
  if (schema.enum) return schema.enum.includes(value) ? [] : [path];
  if (![schema.type].flat().includes(typeOf(value))) return [path];
  if (Array.isArray(value)) return value.flatMap((item, i) => faultsOf(item, schema.items!, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, required = [] } = schema;
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}.${name}`);
  const faults = Object.entries(value).flatMap(([name, part]) =>
    properties[name] ? faultsOf(part, properties[name], `${path}.${name}`) : [`${path}.${name}`],
  );
  return [...missing, ...faults];
}

const { article } = madePage('https://norda.example/1', [{ words: 'No ship will wait' }]);
const library = {
  format: 'according-to-library',
  version: 1,
  pages: [{ savedAt: 1, article }],
  corrections: [{ key: 'a.1', verdict: 'speaker', speaker: null, content: '', foundBy: ['tagger'], correctedAt: 1 }],
};

describe.each([
  ['a library', librarySchema as Schema, library, checkLibraryFile],
  ['an index', indexSchema as Schema, bundled, checkIndexFile],
])('the published schema of %s', (_, schema, file, check) => {
  it('describes what is written and read', () => {
    expect(faultsOf(check(file), schema)).toEqual([]);
  });

  it('refuses what the border refuses', () => {
    for (const name of Object.keys(file)) {
      const broken = { ...file, [name]: 7 };
      expect(faultsOf(broken, schema)).not.toEqual([]);
      expect(() => check(broken)).toThrow();
    }
  });
});
