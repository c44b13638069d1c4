import type { Speaker } from '../../../src/model/Speaker';
import type { GoldStatement } from '../Passage';
import { isSameAgency } from './agenciesNamed';
import { bareWords } from './bareWords';
import { isSameName } from './isSameName';

const withoutArticle = (name: string): string => bareWords(name).replace(/^(?:a|an|the|one) /u, '');

/** Whether a name says that nobody is named. */
export const isNobody = (name: string): boolean =>
  /^(?:an? |the )?(?:un(?:named|known)|anonymous|not named)\b/u.test(bareWords(name));

/** Whether a statement bears its speaker's full name; an agency any of its names; somebody unnamed no name. */
export function isRightSpeaker(gold: GoldStatement, speaker: Speaker | null): boolean {
  if (speaker === null) return false;
  if (gold.speakerKind === 'unnamed')
    return (
      speaker.kind === 'unnamed' ||
      isNobody(speaker.name) ||
      withoutArticle(speaker.name) === withoutArticle(gold.speaker)
    );
  if (isSameAgency(gold.speaker, speaker.name) || isSameName(gold.speaker, speaker.name)) return true;
  const name = bareWords(speaker.name);
  return (
    gold.speakerKind === 'group' && gold.speaker.split(/ and |, /u).every((part) => name.includes(bareWords(part)))
  );
}
