import { expect, it } from 'vitest';
import { plainLabels } from '../../../src/engine/text/plainLabels';
import { articleOf } from '../statements/draftOf';

it('prints the labels of a transcript as names and offices are printed elsewhere', () => {
  const { blocks } = articleOf([
    '# Transcript: McNovak on the quay',
    'ADA O’BRIEN, ABC ANCHOR OF THE YEAR: Good morning to you.',
    'REAR ADM. OTTO MCNOVAK: I AM GLAD.',
    'O’BRIEN: Are you?',
  ]);
  expect(plainLabels(blocks).map(({ text }) => text)).toEqual([
    'Transcript: McNovak on the quay',
    'Ada O’Brien, ABC Anchor of the Year: Good morning to you.',
    'Rear Adm. Otto McNovak: I AM GLAD.',
    'O’Brien: Are you?',
  ]);
});

it('leaves a text without a dialogue as it is', () => {
  const { blocks } = articleOf(['VELM - The quay is shut.', 'UPDATE: It is open.']);
  expect(plainLabels(blocks)).toBe(blocks);
});
