import type { Passage } from '../../model/Passage';
import type { JudgedProposal } from './StatementJudge';

/** Text is looked up in pieces of so many UTF-16 code units, about two sentences: a few proposals are kept in each. */
const CELL = 256;

const cellsOf = ({ start, end }: Passage): number[] => {
  const first = Math.floor(start / CELL);
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / CELL) - first + 1 }, (_, i) => first + i);
};

/** Proposals by where their content stands, so that one is compared with its neighbours alone, however many a paragraph holds. */
export class KeptProposals {
  readonly #all = new Set<JudgedProposal>();
  readonly #byBlock = new Map<number, Map<number, JudgedProposal[]>>();

  add(one: JudgedProposal): void {
    this.#all.add(one);
    for (const passage of one.proposal.content) {
      const cells = this.#byBlock.get(passage.block) ?? new Map<number, JudgedProposal[]>();
      this.#byBlock.set(passage.block, cells);
      for (const cell of cellsOf(passage)) {
        const list = cells.get(cell);
        if (!list) cells.set(cell, [one]);
        else if (list.at(-1) !== one) list.push(one);
      }
    }
  }

  has(one: JudgedProposal): boolean {
    return this.#all.has(one);
  }

  /** All whose content may share words with that of `one`, each once, and some that stand near it. */
  near(one: JudgedProposal): ReadonlySet<JudgedProposal> {
    const found = new Set<JudgedProposal>();
    for (const passage of one.proposal.content) {
      const cells = this.#byBlock.get(passage.block);
      if (cells) for (const cell of cellsOf(passage)) for (const other of cells.get(cell) ?? []) found.add(other);
    }
    return found;
  }
}
