import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listUnits } from '../../scripts/build-index/listUnits';
import { readUnit } from '../../scripts/build-index/readUnit';
import type { Unit } from '../../scripts/build-index/Unit';

const folder = mkdtempSync(join(tmpdir(), 'according-to-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function allUnits(name: string, engine = '1'): Promise<Unit[]> {
  const units: Unit[] = [];
  for await (const unit of listUnits([join(folder, name)], engine)) units.push(unit);
  return units;
}

async function unitsOf(name: string, content: string): Promise<Unit[]> {
  writeFileSync(join(folder, name), content);
  return allUnits(name);
}

async function titlesOf(units: readonly Unit[]): Promise<string[]> {
  const titles: string[] = [];
  for (const unit of units)
    for await (const read of readUnit(unit))
      titles.push('skipped' in read ? read.skipped.slice(folder.length + 1) : read.article.title);
  return titles;
}

describe('listUnits', () => {
  it.each([
    ['with a newline at the end', '\n'],
    ['without', ''],
  ])('parts a JSONL file at its lines, each in one unit: %s', async (_, end) => {
    const lines = Array.from({ length: 150 }, (_line, i) =>
      JSON.stringify({ text: `Título ${i}\n\nNo ship will wait.` }),
    );
    const units = await unitsOf('a.jsonl', lines.join('\n') + end);
    expect(units).toHaveLength(3);
    expect(await titlesOf(units)).toEqual(lines.map((_line, i) => `Título ${i}`));
  });

  it('tells the line of what cannot be read, and goes on', async () => {
    const units = await unitsOf('b.jsonl', '{"text": 1}\n\nnot JSON\n{"text": "One\\n\\nNo ship will wait."}\n');
    const [first, second, third] = await titlesOf(units);
    expect([first, third]).toEqual(['b.jsonl:1: no "text"', 'One']);
    expect(second).toMatch(/^b\.jsonl:3: /);
  });

  it('names a unit by its bytes and the engine, so that what has changed is read anew', async () => {
    const [before] = await unitsOf('c.txt', 'One');
    const [same] = await allUnits('c.txt');
    const [otherEngine] = await allUnits('c.txt', '2');
    const [after] = await unitsOf('c.txt', 'Another');
    expect(same!.name).toBe(before!.name);
    expect(new Set([before!.name, otherEngine!.name, after!.name]).size).toBe(3);
  });
});
