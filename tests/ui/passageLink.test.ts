import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageLink } from '../../src/ui/passageLink';

const at = (text: string, block = 0) => ({ block, start: 0, end: text.length, text });
const page = 'https://news.example/a';

describe('passageLink', () => {
  it.each([
    ['a short passage whole', page, [at('We will stay')], `${page}#:~:text=We%20will%20stay`],
    ['marks at the ends left out', page, [at('“We will stay,”')], `${page}#:~:text=We%20will%20stay%2C`],
    ['one word', page, [at('Never')], `${page}#:~:text=Never`],
    [
      'hyphens and commas encoded',
      page,
      [at('a well-known, old & dear ship')],
      `${page}#:~:text=a%20well%2Dknown%2C%20old%20%26%20dear%20ship`,
    ],
    [
      'a long one by its ends',
      page,
      [at('one two three four five six seven eight nine ten eleven twelve')],
      `${page}#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
    ],
    ['two blocks by their ends', page, [at('one two'), at('three four', 1)], `${page}#:~:text=one%20two,three%20four`],
    ['the page’s own fragment kept', `${page}#top`, [at('Stay')], `${page}#top:~:text=Stay`],
    ['an old directive replaced', `${page}#:~:text=old`, [at('Stay')], `${page}#:~:text=Stay`],
    ['nothing to point at', page, [at('“”')], page],
    ['no passage', page, [], page],
  ])('%s', (_, url, passages, expected) => {
    expect(passageLink(url, passages)).toBe(expected);
  });

  const SAID = '“The strait must stay open,” said';
  const around = (...blocks: string[]) => ({ blocks, page: `Courier\n${blocks.join('\n\n')}` });
  const within = (text: string, words: string, block = 0) => {
    const start = text.indexOf(words);
    return { block, start, end: start + words.length, text: words };
  };
  it.each([
    ['nothing around words that stand once', 'She said: “Never”', '“Never”', ['Nobody came.'], 'Never'],
    ['what follows', `${SAID} Boris Tal.`, '“The strait must stay open,”', [`${SAID} Ada Novak.`], '”%20said%20Boris'],
    ['what goes before', 'Tal then said: “Never”', '“Never”', ['Novak said: “Never”'], 'then%20said%3A%20“-,Never'],
    ['other case and spaces all the same', 'It was Tal’s NEVER', 'NEVER', ['It was her  never'], 'Tal’s-,NEVER'],
  ])('names %s', (_, text, words, others, expected) => {
    const link = passageLink(page, [within(text, words)], around(text, ...others));
    expect(
      link
        .replace(/%E2%80%9C/g, '“')
        .replace(/%E2%80%9D/g, '”')
        .replace(/%E2%80%99/g, '’'),
    ).toContain(expected);
  });

  it('names what goes before the two ends of a long passage', () => {
    const long = 'we will sail on the first fair day of the spring and not before';
    const text = `Tal said ${long}`;
    const link = passageLink(page, [within(text, long)], around(text, `Novak said ${long}`));
    expect(link).toBe(`${page}#:~:text=Tal%20said-,we%20will%20sail%20on%20the,the%20spring%20and%20not%20before`);
  });

  it('stays one URL with one directive whatever the page prints', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 }), (texts) => {
        const passages = texts.map((text, block) => at(text, block));
        const link = passageLink(page, passages, around(...texts, ...texts));
        expect(new URL(link).origin).toBe('https://news.example');
        const [, directive = ''] = link.split('#:~:text=');
        expect(directive).toMatch(/^(?:[\w.!~*()%]+-,)?[\w.!~*()%]*(?:,[\w.!~*()%]+)?(?:,-[\w.!~*()%]+)?$/);
        expect(() => decodeURIComponent(directive)).not.toThrow();
      }),
    );
  });

  it('is quick on a passage made of quotation marks', () => {
    expect(passageLink(page, [at(`${'"'.repeat(200_000)}x${'"'.repeat(200_000)}`)])).toBe(`${page}#:~:text=x`);
  });
});
