import { type Passage, PRESS, type Writer } from './Passage';

/**
 * The part that leaves a register out: whoever learns for part k learns from all registers of the other parts, so that what is
 * measured on a register never learned from it, nor from its writer. Five parts, as the tagger's corpus is cut into five by
 * date; at most two registers are left out at once, unlike ones, so the figures are a little lower than with one left out.
 */
const FOLD: Readonly<Record<Writer, number>> = {
  state: 0,
  trade: 0,
  brit: 1,
  leisure: 1,
  amer: 2,
  forms: 2,
  euro: 3,
  long: 3,
  south: 4,
};
/** So many parts each corpus is cut into, Hearsay by register, PolNeAR by month, other real articles by chance, so that what is learned on the others is tried on what it has not seen. */
export const FOLDS = 5;

/** The part that a passage belongs to: its register's; of real articles, whose ids are hexadecimal digits of a hash, their corpus's own or one by chance. */
export const foldOfPassage = ({ id, writer, part }: Pick<Passage, 'id' | 'writer' | 'part'>): number =>
  part ?? (writer === PRESS ? Number.parseInt(id.slice(0, 8), 16) % FOLDS : FOLD[writer]);
