import { expect, test } from 'vitest';
import { fullestRole } from '../../../src/engine/speakers/fullestRole';

test.each([
  ['minister', ['Transport Minister'], 'Transport Minister'],
  ['minister', ['harbour master', 'Minister of Transport'], 'Minister of Transport'],
  ['Deputy Transport Minister', ['Transport Minister'], 'Deputy Transport Minister'],
  ['striker', ['captain'], 'striker'],
  ['minister', [], 'minister'],
])('%s among %j is %s', (printed, known, expected) => {
  expect(fullestRole(printed, known)).toBe(expected);
});
