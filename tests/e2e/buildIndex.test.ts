import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkPack } from '../../src/engine/index/pack/checkPack';
import { root } from './extension';

const folder = mkdtempSync(join(tmpdir(), 'according-to-'));
const input = join(folder, 'input');
const at = (name: string) => join(folder, name);

function buildIndex(...args: string[]): string {
  const script = join(root, 'scripts', 'run.mjs');
  return execFileSync('node', [script, 'build-index', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const textOf = (place: string) =>
  `Harbour of ${place} reopens\n\n“No ship will wait in ${place} this winter,” said Ada Novak, the harbour master of ${place}.`;

beforeAll(() => {
  execFileSync('mkdir', ['-p', input]);
  const lines = ['Norda', 'Halden', 'Westhaven'].map((place) => JSON.stringify({ id: place, text: textOf(place) }));
  writeFileSync(join(input, 'texts.jsonl'), `${lines.join('\n')}\n{"text": 7}\nno JSON\n`);
  for (const place of ['Ostby', 'Sunder', 'Varde']) writeFileSync(join(input, `${place}.txt`), textOf(place));
  writeFileSync(join(input, 'broken.html'), '<html><body><script>');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('build-index', () => {
  it('makes a pack of what can be read, and the same of four shards merged', () => {
    buildIndex('--out', at('whole.pack'), '--licence', 'CC0', input);
    const whole = readFileSync(at('whole.pack'));
    expect(checkPack(new Uint8Array(whole))).toMatchObject({ articles: 6, licence: 'CC0' });
    const shards = [1, 2, 3, 4].map((part) => {
      buildIndex('--out', at(`${part}.pack`), '--shard', `${part}/4`, '--licence', 'CC0', '--workers', '1', input);
      return at(`${part}.pack`);
    });
    buildIndex('--out', at('merged.pack'), '--merge', '--licence', 'CC0', ...shards);
    expect(readFileSync(at('merged.pack')).equals(whole)).toBe(true);
  });

  it('goes on where it was interrupted, and comes to the same bytes', async () => {
    const many = at('many');
    mkdirSync(many);
    for (let i = 0; i < 60; i++) writeFileSync(join(many, `${i}.txt`), textOf(`Berth ${i}`));
    buildIndex('--out', at('at-once.pack'), many);

    const kept = at('resumed.pack.work');
    const script = join(root, 'scripts', 'run.mjs');
    const child = spawn('node', [script, 'build-index', '--out', at('resumed.pack'), '--workers', '1', many]);
    const ended = once(child, 'exit');
    const finished = () => (existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.jsonl')) : []);
    await vi.waitFor(() => expect(finished().length).toBeGreaterThan(2), { timeout: 60_000, interval: 5 });
    child.kill('SIGKILL');
    await ended;
    const [first] = finished();
    expect([existsSync(at('resumed.pack')), finished().length < 60]).toEqual([false, true]);

    // What was finished is taken as it was left, which damage shows.
    const sound = readFileSync(join(kept, first!));
    writeFileSync(join(kept, first!), '{}\n');
    expect(() => buildIndex('--out', at('resumed.pack'), many)).toThrow(/is damaged/);
    writeFileSync(join(kept, first!), sound);
    buildIndex('--out', at('resumed.pack'), many);
    expect(readFileSync(at('resumed.pack')).equals(readFileSync(at('at-once.pack')))).toBe(true);
    expect(existsSync(kept)).toBe(false);
  }, 240_000);

  it('says what is wrong, and leaves what was there', () => {
    writeFileSync(at('old.pack'), 'old');
    for (const args of [['--merge', at('old.pack')], ['--shard', '5/4', input], [at('nowhere')]])
      expect(() => buildIndex('--out', at('old.pack'), ...args)).toThrow(
        /not an According To pack|takes a part|no such file/,
      );
    expect(readFileSync(at('old.pack'), 'utf8')).toBe('old');
  });
});
