import type { Speaker } from '../../model/Speaker';

/** Somebody speaks, and the page does not say who. */
export const NOBODY_NAMED: Speaker = {
  id: 'unnamed',
  name: 'not named',
  role: null,
  kind: 'unnamed',
  reason: null,
  foundBy: 'nobody-named',
};
