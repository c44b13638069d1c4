import { describe, expect, it } from 'vitest';
import { Disguise } from '../../../scripts/case/Disguise';
import { disguiseNumbers } from '../../../scripts/case/disguiseNumbers';
import { disguisePage } from '../../../scripts/case/disguisePage';

const disguise = (text: string) => new Disguise([text]).of(text);

/** Names that are not to be met again, as any of them might be somebody's. */
const NAMES = /Quillan|Brekke|Harstad|Ostrova|Tromley/i;

describe('Disguise', () => {
  it.each([
    'Sylvia Quillan told Tromley News that Quillan’s ferry would sail.',
    '“It is late,” said Gov. Brekke. Brekke left for Harstad on Monday.',
    'HARSTAD, March 12 (Reuters) - The Harstad Times asked Quillan Brekke, the Ostrova minister.',
    'Tromley Ministry Says Ferry Will Sail\nThe ministry of Tromley said so.',
    'Quillan-Brekke and O’Tromley said Quillan-Brekke would pay.',
  ])('takes the names out of %j', (text) => {
    expect(disguise(text)).not.toMatch(NAMES);
  });

  it('gives each name one other, in each of its forms', () => {
    const [first, rest] = disguise(
      'The port asked Ingmar Quillan. He said QUILLAN’s boats and Quillan himself wait.',
    ).split('. ');
    const surname = /asked \p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)$/u.exec(first!)![1]!;
    expect(rest).toBe(`He said ${surname.toUpperCase()}’s boats and ${surname} himself wait.`);
  });

  it('keeps what kind of thing a name names, words of the calendar, agencies, and all other words', () => {
    expect(disguise('The Ministry said on Monday, according to Reuters, that it would pay.')).toBe(
      'The Ministry said on Monday, according to Reuters, that it would pay.',
    );
  });

  it('keeps the gender of given names, and countries with their adjectives', () => {
    expect(disguise('They asked Margaret and Robert.')).toBe('They asked Ada and Boris.');
    const [, country, adjective] = /sent (\w+) ships to (\w+) ports/.exec(
      disguise('It sent Norway ships to Norwegian ports.'),
    )!;
    expect(adjective).toBe(`${country}n`);
  });

  it('does not take the first word of a sentence for a name', () => {
    expect(disguise('Ferries wait. Nobody knows why. Officials say little.')).toBe(
      'Ferries wait. Nobody knows why. Officials say little.',
    );
  });
});

describe('disguiseNumbers', () => {
  it.each([
    ['It cost 4,500 crowns', 'It cost 7,833 crowns'],
    ['3.5 per cent of 12', '6.8 per cent of 45'],
    ['on March 12, 2026', 'on March 12, 2022'],
    ['the 3rd of May at 10:30', 'the 3rd of May at 10:30'],
    ['2026-03-12T09:00:00Z', '2022-03-12T09:00:00Z'],
  ])('%s becomes %s', (text, other) => {
    expect(disguiseNumbers(text)).toBe(other);
  });
});

describe('disguisePage', () => {
  const html = `<!doctype html><html><head><title>Quillan waits | Tromley Post</title>
    <link rel="canonical" href="https://www.tromleypost.com/2026/03/quillan-waits">
    <script>track('Quillan')</script><style>.tromleypost-x{}</style>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Quillan waits","author":{"@type":"Person","name":"Ingmar Brekke"},"url":"https://www.tromleypost.com/quillan"}</script>
    </head><body class="tromleypost-page"><!-- Quillan --><article><h1>Quillan waits</h1>
    <p>The port asked Ingmar <a href="https://harstad.example/quillan">Quillan</a> for 4,500 crowns.</p>
    <img alt="A picture of Ingmar Quillan in Harstad" src="/img/quillan.jpg"></article></body></html>`;

  it('keeps structure and takes names out of text, metadata, attributes and addresses', () => {
    const page = disguisePage(Buffer.from(html), 'https://www.tromleypost.com/2026/03/quillan-waits');
    expect(page.html).not.toMatch(NAMES);
    expect(page.url).toBe('https://nordapost.example/2022/03/news');
    expect(page.html).toContain('"@type":"NewsArticle"');
    expect(page.html).toContain('for 7,833 crowns');
    expect(page.html).not.toMatch(/track|<style|<!--/);
  });
});
