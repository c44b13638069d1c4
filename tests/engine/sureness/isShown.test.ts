import { expect, it } from 'vitest';
import { isShown } from '../../../src/engine/sureness/isShown';
import type { Speaker } from '../../../src/model/Speaker';
import { articleOf, draft } from '../statements/draftOf';

const ADA: Speaker = { id: 'ada', name: 'Ada Novak', role: null, kind: 'person', reason: null, foundBy: 'entity' };
const SAID = draft(articleOf(['Ada Novak said the quay was lost.']), 0, 'Ada Novak', 'said', 'the quay was lost');

it.each([
  ['sure', SAID, ADA, { right: 0.9, misnamed: 0.01 }, true],
  ['unsure', SAID, ADA, { right: 0.1, misnamed: 0.01 }, false],
  ['sure but for the name', SAID, ADA, { right: 0.45, misnamed: 0.4 }, false],
  ['nobody says it', SAID, null, { right: 0.9, misnamed: 0 }, false],
  ['nothing is said', { ...SAID, sayable: false }, ADA, { right: 0.9, misnamed: 0.01 }, false],
])('%s: %#', (_, said, speaker, sureness, expected) => {
  expect(isShown(said, speaker, sureness)).toBe(expected);
});
