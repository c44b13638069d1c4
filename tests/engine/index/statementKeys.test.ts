import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/engine/index/readBlocks';
import { statementKeys } from '../../../src/engine/index/statementKeys';
import { makeStatement } from './makeClaim';

const keysOf = (article: string, ...texts: string[]) =>
  statementKeys(
    article,
    texts.map((text) => makeStatement(text)),
  );

describe('statementKeys', () => {
  it('is the same whatever stands before the statement, however it is set and whoever says it', () => {
    const [key] = keysOf('a', '“The strait will reopen,” she said');
    expect(keysOf('a', 'No ship will wait', 'The strait will REOPEN she said')[1]).toBe(key);
    const novak = statementKeys('a', [makeStatement('“The strait will reopen,” she said', 'Ada Novak', 4)]);
    expect(novak).toEqual([key]);
  });

  it.each([
    ['other words', 'a', 'The strait will close'],
    ['words in another order', 'a', 'Will the strait reopen'],
    ['words cut otherwise', 'a', 'The strait will re open'],
    ['another article', 'b', 'The strait will reopen'],
  ])('is another one for %s', (_, article, text) => {
    expect(keysOf(article, text)).not.toEqual(keysOf('a', 'The strait will reopen'));
  });

  it('counts what occurs again, so that keys of one report are unique', () => {
    const [first, second, third] = keysOf('a', 'No ship will wait', 'No ship will wait.', '“No ship will wait”');
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  it('parts the pieces of a content like any words', () => {
    const [whole] = makeStatement('No ship will wait').content;
    const pieces = ['No ship', 'will wait'].map((text) => ({ ...whole!, text, end: text.length }));
    expect(statementKeys('a', [{ content: pieces }])).toEqual(keysOf('a', 'No ship will wait'));
  });

  it.each([
    ['a stretch of its block', 'She said: “No ship will wait.” Then she left.', '“No ship will wait.”'],
    [
      'words at the edges of initials and numbers',
      'The U.S. will pay 3.5 million, she said.',
      'U.S. will pay 3.5 million',
    ],
    ['a stretch that cuts through a word', 'Shipowners will wait.', 'owners will wait'],
  ])('is the same where the words of the block are known: %s', (_, text, content) => {
    const start = text.indexOf(content);
    const statements = [{ content: [{ block: 0, start, end: start + content.length, text: content }] }];
    const blocks = readBlocks([{ kind: 'paragraph', text }]);
    expect(statementKeys('a', statements, blocks)).toEqual(statementKeys('a', statements));
  });
});
