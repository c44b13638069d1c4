import { handsOf } from './handsOf';
import { iriOf } from './iriOf';
import type { SaidOnPage } from './SaidOnPage';
import { wellFormed } from './wellFormed';
import { wordsOf } from './wordsOf';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  wellFormed(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\{}$&#%_~^]/g, (sign) => ESCAPES[sign]!);

/** Braces within the braces keep a name whole: it is no "family, given". */
function fieldsOf({ page, statement }: SaidOnPage): [string, string | null][] {
  const agencies = handsOf(statement).filter(({ agency }) => agency !== null);
  const names = page.authors.map((author) => `{${escaped(author)}}`);
  return [
    ['author', names.length > 0 ? names.join(' and ') : null],
    ['title', `{${escaped(page.title)}}`],
    ['howpublished', page.outlet === null ? null : escaped(page.outlet)],
    ['organization', agencies.length > 0 ? escaped(agencies.map(({ actor }) => actor).join(', ')) : null],
    ['date', page.published === null ? null : escaped(page.published.slice(0, 10))],
    ['year', /^\d{4}/.exec(page.published ?? '')?.[0] ?? null],
    ['url', page.url === '' ? null : iriOf(page.url)],
    ['keywords', statement.speaker === null ? null : escaped(statement.speaker.name)],
    ['note', escaped(wordsOf(statement.content))],
  ];
}

/** Statements as BibTeX, a `@misc` entry each: outlet, agency and speaker in fields of their own. */
export function toBibtex(said: readonly SaidOnPage[]): string {
  const entries = said.map((one) => {
    const fields = fieldsOf(one).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
    return `@misc{${one.statement.key.replace(/[^\w.-]/g, '')},\n${fields.join(',\n')}\n}`;
  });
  return `${entries.join('\n\n')}\n`;
}
