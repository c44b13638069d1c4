import type { Article } from '../model/Article';

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function printedOf({ title, outlet, published, byline, authors, creditLines }: Article): string {
  return JSON.stringify([title, outlet, published, byline, authors, creditLines]);
}

/** Whether two readings of a page would be analysed alike: the same text and credits under the same address. */
export function isSameText(one: Article, other: Article): boolean {
  return (
    one.kind === other.kind &&
    withoutFragment(one.url) === withoutFragment(other.url) &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every((block, index) => block.text === other.blocks[index]?.text) &&
    printedOf(one) === printedOf(other)
  );
}
