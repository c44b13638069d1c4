import { describe, expect, it } from 'vitest';
import { findDialogue } from '../../../src/engine/text/findDialogue';
import { articleOf } from '../statements/draftOf';

/** Turns as "kind label: first word of what is said". */
const turnsOf = (...lines: string[]): string[] => {
  const { blocks } = articleOf(lines);
  return findDialogue(blocks).map(({ block, kind, labelEnd, start }) => {
    const { text } = blocks[block]!;
    return `${kind} ${text.slice(0, labelEnd)}: ${text.slice(start).split(' ')[0]}`;
  });
};

describe('findDialogue', () => {
  it('reads the labels of a transcript, with ranks and offices, and leaves out those that name nobody', () => {
    expect(
      turnsOf(
        '# Morning Tide, March 7',
        'ADA NOVAK, HOST: Good morning to you.',
        'REAR ADM. OTTO VOSS (RET.), HARBOUR ANALYST: I am glad to be here.',
        'TEXT: Poll of the islands, 32 percent',
        'NOVAK: 4:57, and the ferry?',
      ),
    ).toEqual([
      'named ADA NOVAK, HOST: Good',
      'named REAR ADM. OTTO VOSS (RET.), HARBOUR ANALYST: I',
      'named NOVAK: 4:57,',
    ]);
  });

  it('reads labels in small letters', () => {
    expect(turnsOf('Ledger: Is the quay yours?', 'Ada Novak: I hope so.', 'Ledger: And the ferry?')).toEqual([
      'named Ledger: Is',
      'named Ada Novak: I',
      'named Ledger: And',
    ]);
  });

  it('reads questions and answers by their letters, an answer over several paragraphs', () => {
    expect(
      turnsOf(
        'Ada Novak builds quays.',
        'Q: Why a quay?',
        'A: It was cheap.',
        'It was old, too.',
        'Q. Who paid?',
        'A. We did.',
      ),
    ).toEqual(['question Q: Why', 'answer A: It', 'answer : It', 'question Q: Who', 'answer A: We']);
  });

  it('reads questions that ask “you” and answers in the first person', () => {
    expect(
      turnsOf(
        'Ada Novak builds quays.',
        'When did you begin?',
        'I was six.',
        'Did you like it?',
        'Never. I was cold.',
        'Will the ferry come back?',
        'It never left, and my boat neither.',
      ),
    ).toEqual(['question : When', 'answer : I', 'question : Did', 'answer : Never.', 'question : Will', 'answer : It']);
  });

  it.each([
    [
      'a list of scores',
      ['Ravens 4, Gulls 1: Novak scored.', 'Gulls 2, Terns 1: Voss scored.', 'Terns 5: All scored.'],
    ],
    ['notes on teams', ['Gulls: F Novak is ill.', 'Terns: Host the Gulls.', 'Gulls: Visit the Terns.']],
    ['one label', ['UPDATE: The quay is shut.', 'Nobody spoke.']],
    [
      'an explainer',
      ['Why is the quay shut?', 'It sank in May.', 'Who pays?', 'The town does.', 'What next?', 'The council votes.'],
    ],
  ])('reads no dialogue in %s', (_, lines) => {
    expect(turnsOf(...lines)).toEqual([]);
  });
});
