import { expect, it } from 'vitest';
import { withSpeakerBehind } from '../../../src/engine/statements/withSpeakerBehind';
import { textOf, written } from './proposals';

it.each<[line: string, found: string[]]>([
  [
    '“It is a fair trade,” Tom Reed, senior fellow at the Quay Institute, a house paid by the firm. “Nobody came.”',
    ['speaker-behind | Tom Reed |  | “It is a fair trade,”'],
  ],
  ['“Never,” was Ada Novak’s answer.', ['speaker-behind | Ada Novak | was | “Never,”']],
  ['“Never,” was Ada Novak’s ship.', []],
  ['“It is a fair trade,” Tom Reed, senior fellow at the Quay Institute, said.', []],
  ['“It is a fair trade.” Tom Reed, senior fellow at the Quay Institute, left.', []],
])('%s', (line, found) => {
  expect(withSpeakerBehind(textOf(line), []).map(({ proposal }) => written(proposal))).toEqual(found);
});
