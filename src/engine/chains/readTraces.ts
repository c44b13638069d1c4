import type { Article } from '../../model/Article';
import type { Speaker } from '../../model/Speaker';
import type { Sentence } from '../media/Sentence';
import type { DraftStatement } from '../statements/DraftStatement';
import { attachCredits } from './attachCredits';
import type { Credit } from './Credit';
import type { DraftPlace } from './DraftPlace';
import { handOnFile } from './handOnFile';
import { readGoBetween } from './readGoBetween';
import { readInformants } from './readInformants';
import type { MediaReading } from './readMedia';
import { readPaper } from './readPaper';
import { readRelay } from './readRelay';
import { readVenues } from './readVenues';
import type { Trace } from './Trace';

/** Gathers for every draft what its own sentences and those around them say of media. */
export function readTraces(
  article: Article,
  drafts: readonly DraftStatement[],
  speakers: readonly (Speaker | null)[],
  sentences: readonly Sentence[],
  places: readonly DraftPlace[],
  media: MediaReading,
): Trace[] {
  const draftsIn = new Map<number, number[]>();
  places.forEach(({ anchors }, i) => {
    for (const { index } of anchors) {
      const list = draftsIn.get(index);
      if (list) list.push(i);
      else draftsIn.set(index, [i]);
    }
  });
  return drafts.map((draft, i) => {
    const place = places[i]!;
    const speaker = speakers[i] ?? null;
    const telling = draft.cue.length > 0 || draft.source.length > 0 ? place.anchors : [];
    return {
      draft,
      speaker,
      place,
      credits: attachCredits(i, drafts, place, speakers, media.creditsOf, (s) => draftsIn.get(s) ?? []),
      venues: telling.flatMap((s) =>
        readVenues(
          s,
          article.blocks[s.block]!.text,
          draft.content.filter((p) => p.block === s.block),
          draft.source.filter((p) => p.block === s.block),
        ).map((venue) => handOnFile(venue, s, sentences)),
      ),
      relay: readRelay(draft, speaker, place, media),
      goBetween: readGoBetween(draft, place, speaker, article.blocks),
      informants: draft.cue.length > 0 ? readInformants(draft, place, article.blocks, media.creditsOf) : null,
      heldBy: readPaper(draft, place, sentences, media.creditsOf),
      report: media.reportAt(place.first),
      interview: place.anchors.map((s) => media.interviewAt(s.index)).find((credit) => credit !== null) ?? null,
      extract: place.anchors[0] ? media.extractAt(place.anchors[0].block) : null,
      employer:
        speaker && draft.cue[0] && (WRITES.test(draft.cue[0].text) || isOnOwnShow(place))
          ? media.employerOf(speaker, draft.cue[0])
          : null,
      gave: speaker ? gaveBefore(speaker, place, sentences, media) : null,
      sameSource: speaker?.kind === 'unnamed' && draft.source.some((p) => SAME_SOURCE.test(p.text)),
      goesOn: goesOn(draft, place, sentences, media),
      retold:
        draft.cue.some((p) => /\b[Qq]uoted\b/u.test(p.text)) ||
        saysReportedly(draft, place) ||
        areSources(draft, speaker),
    };
  });
}

/** Whoever spoke without a name may be called so next; "the mayor" is somebody else. */
const SAME_SOURCE =
  /^[Tt]he\b.*\b(?:sources?|officials?|officers?|persons?|people|aides?|advisers?|insiders?|diplomats?|executives?|interlocutors?|staffers?|man|woman)\b/u;
const WRITES = /^(?:wrote|writes|reported|reports|noted|notes|argued|observed)\b/u;
/** "… he said on his show": what a host says there, his medium airs. */
const isOnOwnShow = ({ anchors }: DraftPlace): boolean =>
  anchors.some(({ tokens }) =>
    tokens.some(
      (t, i) =>
        SHOWS.has(t.lower) &&
        POSSESSIVES.has(tokens[i - 1]?.lower ?? '') &&
        /^(?:on|in|during)$/u.test(tokens[i - 2]?.lower ?? ''),
    ),
  );
const SHOWS = new Set(['show', 'program', 'programme', 'podcast', 'broadcast']);
const POSSESSIVES = new Set(['his', 'her', 'their']);

/** So many sentences before, he may be said to have talked to a medium. */
const GAVE_REACH = 4;

/** "… according to a talk that Alan Novak gave to Radio Norda": what a speaker told a medium further up in the same block. */
function gaveBefore(
  { kind, name }: Speaker,
  { first }: DraftPlace,
  sentences: readonly Sentence[],
  media: MediaReading,
): Credit | null {
  const surname = name.split(' ').at(-1)!.toLowerCase();
  if (kind !== 'person') return null;
  for (
    let s = first - 1;
    s >= Math.max(0, first - GAVE_REACH) && sentences[s]!.block === sentences[first]?.block;
    s--
  ) {
    const told = media.creditsOf(s).find((c) => c.relation === 'told' && !c.medium.own);
    if (told && sentences[s]!.tokens.some((t) => t.lower === surname)) return told;
  }
  return null;
}

/** Whether a draft goes on ("added") in the block where the sentence before named a reporting medium. */
function goesOn(
  draft: DraftStatement,
  { first }: DraftPlace,
  sentences: readonly Sentence[],
  media: MediaReading,
): boolean {
  if (!draft.cue.some((p) => /^(?:also )?(?:add|adds|added|continued|went on)\b/u.test(p.text))) return false;
  const before = sentences[first - 1];
  return (
    before !== undefined &&
    before.block === sentences[first]?.block &&
    media.creditsOf(before.index).some((c) => c.relation !== 'told')
  );
}

/** "Sources said", where a medium's report is under way, are that medium's. */
const areSources = ({ source }: DraftStatement, speaker: Speaker | null): boolean =>
  speaker?.kind === 'unnamed' && source.some((p) => /^(?:[A-Za-z]+ )?[Ss]ources?$/u.test(p.text));

/** "She reportedly told them": the teller has it from elsewhere. */
function saysReportedly({ content }: DraftStatement, { anchors }: DraftPlace): boolean {
  return anchors.some(({ block, tokens }) =>
    tokens.some(
      (t) =>
        t.lower === 'reportedly' && !content.some((p) => p.block === block && p.start <= t.start && t.end <= p.end),
    ),
  );
}
