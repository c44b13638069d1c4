import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';

const root = process.cwd();
const sources = ['ui', 'views', 'content', 'page', 'background', 'platform']
  .flatMap((room) => {
    const folder = resolve(root, 'src', room);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const manifest = readFileSync(resolve(root, 'manifest.json'), 'utf8');
const keys = Object.keys(messages);

/** `countWords('claims', …)` uses `claims_one` and `claims_other`. */
const isUsed = (key: string) => {
  const stem = key.replace(/_(?:one|other)$/, '');
  return sources.includes(`'${stem}'`) || sources.includes(`"${stem}"`) || manifest.includes(`__MSG_${key}__`);
};

describe('messages', () => {
  it('every key is used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('every key that is asked for exists (the compiler checks the ones of `Translate`)', () => {
    const asked = [...sources.matchAll(/\b(?:t|translate)\(\s*'(\w+)'/g), ...manifest.matchAll(/__MSG_(\w+)__/g)].map(
      (match) => match[1]!,
    );
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('every counted key has both forms', () => {
    const stems = keys.flatMap((key) => /^(\w+)_(?:one|other)$/.exec(key)?.[1] ?? []);
    expect(stems.filter((stem) => !keys.includes(`${stem}_one`) || !keys.includes(`${stem}_other`))).toEqual([]);
  });

  it('no message is empty, and none holds a lone dollar sign', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message.replace(/\$[1-9]/g, ''), key).not.toContain('$');
    }
  });
});
