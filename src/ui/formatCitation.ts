import type { Report } from '../model/Report';
import type { Statement } from '../model/Statement';
import { citeWords } from './citeWords';
import { describeCircumstances } from './describeCircumstances';
import { formatDate } from './formatDate';
import { isUnsure } from './isUnsure';
import type { Translate } from './Translate';

/**
 * A statement as a citation in plain text: the words and who said them, to whom, where and when, through whose hands,
 * whether that is sure, and where it is printed, with a link to the passage.
 *
 *     “We will stay,” — Ada Novak (Transport Minister), to reporters, Halm, Wednesday (11 March 2026), via Norda Wire.
 *     “Port of Halm”, Halm Courier, 13 March 2026. https://…
 *
 * @param link opens the passage.
 */
export function formatCitation(statement: Statement, report: Report, link: string, t: Translate): string {
  const { title, outlet, published } = report.page;
  const printed = [
    title === '' ? null : t('quoted', title),
    outlet,
    published === null ? null : formatDate(published, t),
  ].filter((part) => part !== null);
  const place = printed.length === 0 ? '' : `${printed.join(', ')}. `;
  const said = [citeWords(statement, report, t), ...describeWay(statement, t)].join(', ');
  const sentences = [`${said}.`, ...(isUnsure(statement) ? [t('unsure')] : [])];
  return `${sentences.join(' ')}\n${place}${link}`;
}

/** To whom, where and when it was said, and the hands it came through. */
function describeWay({ setting, chain }: Statement, t: Translate): string[] {
  const hands = chain.hops.filter((hop) => hop.carries && !hop.own);
  return [
    ...(setting.audience === null ? [] : [t('toAudience', setting.audience)]),
    ...describeCircumstances(setting, t),
    ...hands.map((hop) => t(hop.stated ? 'viaStated' : 'viaCarried', hop.actor)),
  ];
}
