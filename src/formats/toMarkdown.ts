import type { ArticleMetadata } from '../model/Article';
import { roleBeside } from '../model/roleBeside';
import { handsOf } from './handsOf';
import { iriOf } from './iriOf';
import type { SaidOnPage } from './SaidOnPage';
import { wellFormed } from './wellFormed';
import { wordsOf } from './wordsOf';

/** Signs that Markdown reads, made plain; lines become one. */
const plain = (text: string): string =>
  wellFormed(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+\-.!|~$&]/g, '\\$&');

/** Links lead to the web only. */
function heading({ title, url, outlet, published }: ArticleMetadata): string {
  const name = plain(title || url);
  const link = /^https?:\/\//i.test(url) ? `[${name}](<${iriOf(url)}>)` : name;
  return `## ${link}\n\n${[outlet, published?.slice(0, 10)]
    .filter(Boolean)
    .map((part) => plain(part!))
    .join(', ')}`.trimEnd();
}

function line({ statement }: SaidOnPage): string {
  const { speaker } = statement;
  const role = roleBeside(speaker);
  const who = speaker === null ? '' : `**${plain(speaker.name)}**${role === null ? '' : `, ${plain(role)}`}: `;
  const hands = handsOf(statement).map(({ actor, stated }) => `${plain(actor)}${stated ? '' : ' (carried)'}`);
  return `- ${who}${plain(wordsOf(statement.content))}${hands.length > 0 ? ` — via ${hands.join(', then ')}` : ''}`;
}

/** Statements as Markdown (CommonMark): a heading a page, a line a statement. */
export function toMarkdown(said: readonly SaidOnPage[]): string {
  const pages = new Map<ArticleMetadata, string[]>();
  for (const one of said) pages.set(one.page, [...(pages.get(one.page) ?? []), line(one)]);
  return `${[...pages].map(([page, lines]) => `${heading(page)}\n\n${lines.join('\n')}`).join('\n\n')}\n`;
}
