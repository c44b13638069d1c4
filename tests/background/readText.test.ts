import { expect, it } from 'vitest';
import { readText } from '../../src/background/readText';

it('reads marked text for what it is', () => {
  const text = '“The ferry will sail on Monday,” said Ada Novak, the harbour master, told Norda Radio.';
  const { page, statements } = readText({ text, url: 'https://forum.example/', title: 'A thread' });
  expect(page.url).toBe('https://forum.example/');
  expect(statements[0]?.content[0]?.text).toContain('The ferry will sail on Monday');
  expect(statements[0]?.speaker?.name).toContain('Novak');
});

it('refuses what is too long, in plain words', () => {
  expect(() => readText({ text: 'word '.repeat(400_000), url: '', title: '' })).toThrow('cannot be read');
});
