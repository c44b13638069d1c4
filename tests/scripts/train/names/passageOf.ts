import type { Passage } from '../../../../scripts/hearsay/Passage';

/** A passage of the given text with no statements. */
export const passageOf = (text: string): Passage => ({
  id: 'made-001',
  writer: 'brit',
  outlet: null,
  published: null,
  register: null,
  topic: null,
  text,
  statements: [],
  agencies: [],
});
