import type { Speaker, SpeakerKind } from '../../model/Speaker';
import type { SourcePhrase } from './SourcePhrase';

/** Somebody who spoke earlier in the article without being named: "a spokeswoman". */
export interface Told {
  readonly speaker: Speaker;
  readonly phrase: SourcePhrase;
}

/** The whole phrase, or within it whose the thing is: "the bank" of "the bank's report", "the inspectorate" of "a report by the inspectorate". */
export type PhrasePart = 'whole' | 'owner' | 'maker';

/** Who may be meant by a source. Entities go by their number in the article's `EntityIndex`. */
export type Candidate =
  | { readonly type: 'entity'; readonly entity: number }
  /** Those whom the source itself joins: "Novak and Voss". */
  | { readonly type: 'together'; readonly entities: readonly number[] }
  | { readonly type: 'told'; readonly told: Told }
  /** Nobody else: the source's own words, or a part of them, are all there is. */
  | { readonly type: 'printed'; readonly kind: Exclude<SpeakerKind, 'person'>; readonly part: PhrasePart }
  /** The text does not tell. */
  | { readonly type: 'nobody' };

/** The same for candidates that are the same. */
export function keyOf(candidate: Candidate): string {
  switch (candidate.type) {
    case 'entity':
      return `entity ${candidate.entity}`;
    case 'together':
      return `together ${candidate.entities.join(' ')}`;
    case 'told':
      return `told ${candidate.told.speaker.id}`;
    case 'printed':
      return `printed ${candidate.kind} ${candidate.part}`;
    case 'nobody':
      return 'nobody';
  }
}
