import type { Article } from '../../model/Article';
import type { Chain, Hop } from '../../model/Chain';
import type { AgencyCitation } from '../../model/Report';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';
import { addPageHops } from './addPageHops';
import { attachCredits } from './attachCredits';
import type { Credit } from './Credit';
import type { DraftPlace } from './DraftPlace';
import { listAgencies } from './listAgencies';
import { MediaFinder } from './MediaFinder';
import type { MediaMention } from './MediaMention';
import { nameStateMedia } from './nameStateMedia';
import { placeDrafts } from './placeDrafts';
import { readCredits } from './readCredits';
import { readDateline } from './readDateline';
import { readOwnNames } from './readOwnNames';
import { readPageCredits } from './readPageCredits';
import { readPaper } from './readPaper';
import { readRelay } from './readRelay';
import { readReports } from './readReports';
import { readSentences } from './readSentences';
import { readVenues } from './readVenues';
import type { Sentence } from './Sentence';
import type { Trace } from './Trace';
import { traceChains } from './traceChains';

/** The headline, a standfirst and the first paragraphs may leave it to the next sentence to name the medium. */
const LEAD = 3;

/** What the stage finds: `chains[i]` belongs to `drafts[i]`. */
export interface ChainReading {
  readonly chains: Chain[];
  readonly agencies: AgencyCitation[];
  /** As printed, without its dash ("KUWAIT CITY", "WASHINGTON (AP)"), or null. */
  readonly dateline: string | null;
}

/**
 * Through whose hands every statement came: media of its own sentence (stated), of the report it belongs to (carried), people who relay it,
 * and the agency that brought the whole text; and all agencies the page credits. Linear in the length of the page.
 * @param speakers `speakers[i]` speaks `drafts[i]`
 */
export function buildChains(
  article: Article,
  drafts: readonly DraftStatement[],
  speakers: readonly (Speaker | null)[],
): ChainReading {
  const { blocks } = article;
  const own = readOwnNames(article);
  const sentences = readSentences(blocks);
  const finder = new MediaFinder(article, sentences, own);
  const page = readPageCredits(article, finder, own);

  const mentions = new Map<number, MediaMention[]>();
  const credits = new Map<number, Credit[]>();
  for (const sentence of sentences) {
    const found = finder.find(sentence);
    if (!found.length) continue;
    mentions.set(sentence.index, found);
    credits.set(sentence.index, readCredits(sentence, found, blocks[sentence.block]!.text));
  }
  nameStateMedia(credits, sentences.length);
  const creditsOf = (sentence: number): readonly Credit[] => credits.get(sentence) ?? [];

  const parts: number[] = [];
  blocks.forEach((block, b) => {
    parts.push((parts[b - 1] ?? 0) + (block.kind === 'subhead' ? 1 : 0));
  });
  const partOf = (block: number): number => parts[block] ?? 0;
  const reports = readReports(sentences, creditsOf, partOf);

  const places = placeDrafts(drafts, sentences);
  const draftsIn = new Map<number, number[]>();
  places.forEach(({ anchors }, i) => {
    for (const { index } of anchors) {
      const list = draftsIn.get(index);
      if (list) list.push(i);
      else draftsIn.set(index, [i]);
    }
  });
  const traces = drafts.map((draft, i): Trace => {
    const place = places[i]!;
    const speaker = speakers[i] ?? null;
    const told = draft.cue.length > 0 || draft.source.length > 0 ? place.anchors : [];
    return {
      draft,
      speaker,
      place,
      credits: attachCredits(i, drafts, place, speakers, creditsOf, (s) => draftsIn.get(s) ?? []),
      venues: told.flatMap((s) =>
        readVenues(
          s,
          blocks[s.block]!.text,
          draft.content.filter((p) => p.block === s.block),
        ),
      ),
      relay: readRelay(draft, speaker, place, mentions),
      heldBy: readPaper(draft, place, sentences, creditsOf),
      report: reports[place.first] ?? [],
      goesOn: goesOn(draft, place, sentences, creditsOf),
      retold: draft.cue.some((p) => /\bquoted\b/iu.test(p.text)),
    };
  });

  // What a text signed by an agency leaves open was told to that agency.
  const signed = page.some((credit) => credit.carries);
  const isLead = (block: number): boolean => !signed && block <= LEAD;
  const media = traceChains(traces, partOf, isLead);
  const chains = traces.map((trace, i): Chain => {
    if (trace.draft.kind === 'unattributed') return { depth: 0, hops: [] };
    const hops: Hop[] = [...trace.venues.map((v) => v.hop), ...addPageHops(media[i]!, trace, page, partOf)];
    return { depth: hops.filter((h) => h.carries && !h.parallel).length, hops };
  });

  let dateline: string | null = null;
  for (let b = 0; b < blocks.length && dateline === null; b++) {
    if (blocks[b]!.kind !== 'headline' && blocks[b]!.kind !== 'subhead')
      dateline = readDateline(blocks[b]!, b, finder)?.at.text ?? null;
  }
  return { chains, agencies: listAgencies(page, [...credits.values()].flat(), chains), dateline };
}

/** Whether a draft goes on ("added") in the block where the sentence before named a reporting medium. */
function goesOn(
  draft: DraftStatement,
  { first }: DraftPlace,
  sentences: readonly Sentence[],
  creditsOf: (sentence: number) => readonly Credit[],
): boolean {
  if (!draft.cue.some((p) => /^(?:also )?(?:add|adds|added|continued|went on)\b/u.test(p.text))) return false;
  const before = sentences[first - 1];
  return (
    before?.block === sentences[first]?.block &&
    before !== undefined &&
    creditsOf(before.index).some((c) => c.relation !== 'told')
  );
}
