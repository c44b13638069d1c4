export interface SampleBlock {
  readonly tag: 'h1' | 'h2' | 'p';
  readonly text: string;
}

/** Headline, subheads and paragraphs of the bundled article, as plain text. */
export function readSample(html: string): SampleBlock[] {
  const article = new DOMParser().parseFromString(html, 'text/html');
  return [...article.querySelectorAll('article :is(h1, h2, p)')].map((element) => {
    const name = element.localName;
    return { tag: name === 'h1' || name === 'h2' ? name : 'p', text: element.textContent ?? '' };
  });
}
