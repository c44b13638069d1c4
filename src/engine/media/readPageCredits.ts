import type { Article } from '../../model/Article';
import type { Passage } from '../../model/Passage';
import { splitTokens } from '../text/splitTokens';
import type { AddCredit } from './AddCredit';
import { findCreditNames, standsAlone } from './findCreditNames';
import type { MediaFinder } from './MediaFinder';
import type { PageCredit } from './PageCredit';
import { readByline, readBylineField } from './readByline';
import { isCreditLine, readCreditLine } from './readCreditLine';
import type { ReportDateline } from './readDatelines';
import type { OwnNames } from './readOwnNames';
import { inPhotoPosition, isCaption } from './readPhotoCredit';
import { readHouseSignOff, readSignOff } from './readSignOff';

/** Longer lines are prose, not credits. */
const MAX_LINE = 400;
const MAX_BYLINE = 160;
/** So many blocks from the end may hold a sign-off, so many from the top a byline. */
const TAIL = 3;
const TOP = 5;
const MAX_EVIDENCE = 120;
/** No page credits so often, a live blog with an agency's dateline above each entry included: each statement looks through them. */
const MOST_CREDITS = 400;

const endsSentence = (text: string): boolean => /[.!?]["'“”‘’»]?\s*$/u.test(text);

/** All media that the page credits outside its statements, in the order of the page. */
export function readPageCredits(
  article: Article,
  media: MediaFinder,
  own: OwnNames,
  datelines: ReadonlyMap<number, ReportDateline>,
): PageCredit[] {
  const credits: PageCredit[] = [];
  const add: AddCredit = ({ agency, name }, role, evidence, at, carries) => {
    if (credits.length >= MOST_CREDITS) return;
    const isOwn = agency ? own.isOwnAgency(agency) : own.isOwn(name);
    credits.push({ name, agency, own: isOwn, role, evidence, at, carries });
  };
  const bylines = [article.byline, ...article.authors].filter((l): l is string => l !== null && l.length <= MAX_LINE);
  for (const line of bylines) readBylineField(line, media, add);
  readBlocks(article, media, datelines, add);
  for (const line of article.creditLines) {
    readHouseSignOff(line, null, add);
    if (line.length <= MAX_LINE) readCreditLine(line, null, media, add);
  }
  for (const caption of article.captions) readCaption(caption.slice(-MAX_LINE * 2), null, media, add);
  return credits;
}

function readBlocks(
  { blocks }: Article,
  media: MediaFinder,
  datelines: ReadonlyMap<number, ReportDateline>,
  add: AddCredit,
): void {
  const tail = blocks.length - TAIL;
  blocks.forEach(({ kind, text }, b) => {
    const top = b <= TOP && text.length <= MAX_BYLINE;
    const isSign = b >= tail && (b === blocks.length - 1 || /^[-–—=(]/u.test(text));
    if (kind === 'headline' || (kind === 'subhead' && !top && b < tail)) return;
    const whole: Passage = { block: b, start: 0, end: text.length, text };
    if (text.length <= MAX_LINE && (kind === 'credit' || isCreditLine(text))) {
      readHouseSignOff(text, b, add);
      readCreditLine(text, whole, media, add);
      return;
    }
    if (top && !isSign && readByline(text, whole, media, add)) return;
    const dateline = datelines.get(b);
    for (const agency of dateline?.agencies ?? [])
      add({ name: agency.name, agency }, 'dateline', dateline!.at.text, dateline!.at, true);
    if (b >= tail) {
      readHouseSignOff(text, b, add);
      if (readSignOff(text, b, media, add)) return;
    }
    if (text.length <= MAX_LINE && !endsSentence(text) && isCaption(text)) readCaption(text, whole, media, add);
  });
}

/** The agencies credited with a picture. */
function readCaption(line: string, at: Passage | null, media: MediaFinder, add: AddCredit): void {
  const tokens = splitTokens(line);
  const named = findCreditNames(tokens, media).filter(
    (one) => inPhotoPosition(tokens, one) && standsAlone(tokens, one),
  );
  for (const one of named) add(one, 'photo-credit', at ? line : line.slice(-MAX_EVIDENCE), at, false);
}
