import type { NameMention } from './NameMention';

/** How much what a mention is taken for counts for what its entity is: a full name tells three times as much as a part of it. Chosen, not measured. */
export const loudnessOf = ({ tokens }: NameMention): number => (tokens.length > 1 ? 3 : 1);

/** Mentions of one entity that are looked at; more tell no more. */
export const MOST_LOOKED_AT = 30;
