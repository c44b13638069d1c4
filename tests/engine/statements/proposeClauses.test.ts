import { describe, expect, it } from 'vitest';
import { proposeClauses } from '../../../src/engine/statements/proposeClauses';
import { textOf, written } from './proposals';

const propose = (text: string): string[] => proposeClauses(textOf(text), new Map()).map(written);

describe('proposeClauses', () => {
  it.each([
    ['Ada Novak said the quay was lost.', 'clause-behind | Ada Novak | said | the quay was lost'],
    ['The minister has repeatedly denied it.', 'clause-behind | The minister | has repeatedly denied | it'],
    [
      'Ada Novak, the port minister, said the quay was lost.',
      'clause-behind | Ada Novak, the port minister | said | the quay was lost',
    ],
    ['Some 155,000 drivers said it rained.', 'clause-behind | Some 155,000 drivers | said | it rained'],
    ['Lee Breda, 31, of Quay Street, denies theft.', 'clause-behind | Lee Breda, 31, of Quay Street | denies | theft'],
    ['The quay will be sold, police said on Friday.', 'clause-before | police | said | The quay will be sold'],
    ['VELM (Norda) - The quay will be sold, police said.', 'clause-before | police | said | The quay will be sold'],
    [
      'The quay will be sold, said Ada Novak, head of the port, on Friday.',
      'clause-inverted | Ada Novak, head of the port | said | The quay will be sold',
    ],
    [
      '“The cranes are old,” says Ada Novak, “and nobody oils them.”',
      'clause-around | Ada Novak | says | “The cranes are old,” … “and nobody oils them.”',
    ],
    ['She told him to wait outside.', 'clause-behind | She | told | to wait outside'],
    [
      'Ada Novak admitted that the boat leaked, and the crew is waiting.',
      'clause-cut | Ada Novak | admitted | that the boat leaked',
    ],
    [
      'The minister affirmed at a press conference in Velm, the need for a quay.',
      'clause-behind | The minister | affirmed | the need for a quay',
    ],
    ['Guards found the boat and said it was empty.', 'clause-behind | Guards | said | it was empty'],
    ['“The coach told me I was old,” she said.', 'clause-behind | The coach | told | I was old'],
    [
      'The quay will be sold, Ada Novak promised, according to the Ledger.',
      'clause-before | Ada Novak | promised | The quay will be sold',
    ],
    [
      'The crew urged the port to wait, Ada Novak told reporters.',
      'clause-framed | The crew | urged | the port to wait',
    ],
    ['Ada Novak, who says the quay leaks, left.', 'clause-behind | who | says | the quay leaks, left'],
  ])('%s', (text, expected) => {
    expect(propose(text)).toContain(expected);
  });

  it('keeps the subject within its quotation', () => {
    expect(propose('Petrak laughed. “Novak said so,” he wrote.').map((p) => p.split(' | ')[1])).not.toContain('Petrak');
  });

  it('offers nothing where nobody says anything', () => {
    expect(propose('The ferry sailed at dawn over a calm sea.')).toEqual([]);
  });
});
