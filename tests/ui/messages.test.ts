import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import type { Messages } from './translate';

const root = process.cwd();
const locales = resolve(root, 'src', '_locales');
const sources = ['ui', 'views', 'content', 'page', 'background', 'platform', 'library', 'model']
  .flatMap((room) => {
    const folder = resolve(root, 'src', room);
    const files = readdirSync(resolve(root, 'src')).includes(room)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      : [];
    return files.map((file) => join(folder, file));
  })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const manifest = readFileSync(resolve(root, 'manifest.json'), 'utf8');
const keys = Object.keys(english);
const languages = readdirSync(locales).map((language): [string, Messages] => [
  language,
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8')),
]);

const PLURAL = /^(\w+)_(zero|one|two|few|many|other)$/;

/** `countWords('claims', …)` uses `claims_one` and `claims_other`. */
const isUsed = (key: string) => {
  const stem = PLURAL.exec(key)?.[1] ?? key;
  return sources.includes(`'${stem}'`) || sources.includes(`"${stem}"`) || manifest.includes(`__MSG_${key}__`);
};

const substitutionsOf = (message: string) => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();

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

  it('no string is built from pieces: a message is never glued to another in the code', () => {
    const glued = [
      /\$\{\s*(?:t|plain|translate|countWords)\(/, // `… ${t('key')}`
      /\b(?:t|plain|translate)\([^()]*\)\s*\+/, // t('key') + …
      /\+\s*(?:t|plain|translate)\(/, // … + t('key')
    ];
    const found = sources.split('\n').filter((line) => glued.some((pattern) => pattern.test(line)));
    expect(found).toEqual([]);
  });
});

describe.each(languages)('messages in %s', (language, messages) => {
  const plain = keys.filter((key) => !PLURAL.test(key));
  const stems = [...new Set(keys.flatMap((key) => PLURAL.exec(key)?.[1] ?? []))];

  it('has every message of the English ones', () => {
    expect(plain.filter((key) => !(key in messages))).toEqual([]);
  });

  it('has of every counted message each form its whole numbers need', () => {
    const rules = new Intl.PluralRules(messages.locale!.message);
    const forms = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    const wanted = stems.flatMap((stem) => [...forms].map((form) => `${stem}_${form}`));
    expect(wanted.filter((key) => !(key in messages))).toEqual([]);
    expect(stems.filter((stem) => !(`${stem}_other` in messages))).toEqual([]);
  });

  it('has no message that English does not have', () => {
    const known = (key: string) => keys.includes(key) || stems.includes(PLURAL.exec(key)?.[1] ?? '');
    expect(Object.keys(messages).filter((key) => !known(key))).toEqual([]);
  });

  it('leaves nothing out that is to be filled in, but a number that its form of the word tells', () => {
    for (const key of plain) {
      const filled = substitutionsOf(english[key as keyof typeof english].message);
      expect(substitutionsOf(messages[key]!.message), key).toEqual(filled);
    }
    for (const [key, { message }] of Object.entries(messages)) {
      const stem = PLURAL.exec(key)?.[1];
      if (stem === undefined) continue;
      const filled = substitutionsOf((english as Messages)[`${stem}_other`]!.message);
      expect(filled, key).toEqual(expect.arrayContaining(substitutionsOf(message)));
      if (/_(?:few|many|other)$/.test(key)) expect(substitutionsOf(message), key).toEqual(filled);
    }
  });

  it('holds no empty message and no lone dollar sign', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message.replace(/\$[1-9]/g, ''), key).not.toContain('$');
    }
  });

  it('says truly which language and which direction it is', () => {
    const named = messages.locale!.message;
    expect(new Intl.Locale(named).language).toBe(language);
    const letters = messages.unsure!.message;
    expect(messages.direction!.message).toBe(/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(letters) ? 'rtl' : 'ltr');
  });

  it('has no mark set off by a space that may begin a line alone', () => {
    const alone = Object.values(messages).filter(({ message }) => / [:;!?»]|« /.test(message));
    expect(alone).toEqual([]);
  });

  it('leaves nothing in English by oversight', () => {
    if (language === 'en') return;
    const same = plain.filter((key) => messages[key]!.message === english[key as keyof typeof english].message);
    // Names, marks and patterns without words, and what two languages write alike.
    expect(same.length).toBeLessThan(20);
  });
});
