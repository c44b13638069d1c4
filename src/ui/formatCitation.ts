import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';
import { formatDate } from './formatDate';
import { passageLink } from './passageLink';
import type { Translate } from './Translate';

/**
 * A statement as a citation in plain text: the words, who said them, through whose hands, and where they are printed,
 * with a link to the passage.
 *
 *     “We will stay.” — Ada Novak (Transport Minister), told reporters, via Norda Wire.
 *     “Port of Halm”, Halm Courier, 13 March 2026. https://…
 */
export function formatCitation(statement: Statement, page: Report['page'], t: Translate): string {
  const words = statement.content.map((passage) => passage.text.trim()).join(' […] ');
  const printed = [
    page.title === '' ? null : t('quoted', page.title),
    page.outlet,
    page.published === null ? null : formatDate(page.published, t),
  ].filter((part) => part !== null);
  const lead = /^["“‘'«„]/.test(words) ? words : t('quoted', words);
  const place = printed.length === 0 ? '' : `${printed.join(', ')}. `;
  return `${lead} — ${route(statement, t).join(', ')}.\n${place}${passageLink(page.url, statement.content)}`;
}

function route({ kind, speaker, chain }: Statement, t: Translate): string[] {
  const name = speaker?.name ?? t(kind === 'unattributed' ? 'nobodyCredited' : 'speakerUnknown');
  const hands = chain.hops.filter((hop) => hop.carries && !hop.own);
  return [
    speaker?.role ? t('withRole', name, speaker.role) : name,
    ...hands.map((hop) => t(hop.stated ? 'viaStated' : 'viaCarried', hop.actor)),
  ];
}
