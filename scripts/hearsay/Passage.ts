import type { HopKind, HopRelation } from '../../src/model/Chain';

/** Half-open offsets into a passage's text, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** `group`: people who act together without a body. */
export type GoldSpeakerKind = 'person' | 'organisation' | 'document' | 'group' | 'unnamed';

/** One hand-over as labelled; the terms are those of `src/model/Chain`. */
export interface GoldHop {
  readonly actor: string;
  readonly aka: readonly string[];
  readonly kind: HopKind;
  readonly relation: HopRelation;
  readonly stated: boolean;
  readonly evidence: string;
  readonly carries: boolean;
  readonly own: boolean;
  readonly parallel: boolean;
}

/** One statement as labelled. An empty list of ranges says that the role is absent. */
export interface GoldStatement {
  /** As the marks number it. */
  readonly number: number;
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** The fullest name that the passage gives; the description as printed for the unnamed. */
  readonly speaker: string;
  readonly speakerKind: GoldSpeakerKind;
  readonly role: string | null;
  readonly audience: string | null;
  readonly venue: string | null;
  readonly place: string | null;
  readonly when: string | null;
  /** Why the name is withheld, in the passage's words. */
  readonly reason: string | null;
  /** From the speaker to the outlet. */
  readonly hops: readonly GoldHop[];
  /** Hops that carry and are not parallel. */
  readonly depth: number;
}

/** An agency as the passage credits it; `mention`: named, but it carried nothing. */
export interface GoldAgency {
  readonly agency: string;
  readonly role: string;
  readonly evidence: string;
}

/** A made-up passage, its marks taken off; or a real article with the labels of `scripts/press`. */
export interface Passage {
  readonly id: string;
  /** Who wrote it: "state", "brit" …; the file's name up to the hyphen. */
  readonly writer: Writer | typeof PRESS;
  readonly outlet: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly register: string | null;
  readonly topic: string | null;
  /** Paragraphs parted by empty lines, the headline first. */
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly agencies: readonly GoldAgency[];
  /** Only of articles of PolNeAR: the part they are in, by their months (`partsByMonth`). */
  readonly part?: number;
}

/** The registers, each with a writer of its own. */
export const WRITERS = ['amer', 'brit', 'euro', 'forms', 'leisure', 'long', 'south', 'state', 'trade'] as const;
export type Writer = (typeof WRITERS)[number];

/** In place of a register for what nobody made up. */
export const PRESS = 'press';

export const isOfPolnear = ({ part }: Pick<Passage, 'part'>): boolean => part !== undefined;
