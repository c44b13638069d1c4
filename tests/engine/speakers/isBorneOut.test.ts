import { expect, it } from 'vitest';
import { isBorneOut } from '../../../src/engine/speakers/isBorneOut';
import type { Speaker, SpeakerKind } from '../../../src/model/Speaker';
import { articleOf, draft } from '../statements/draftOf';

const speaker = (id: string, kind: SpeakerKind): Speaker => ({
  id,
  name: id,
  role: null,
  kind,
  reason: null,
  foundBy: 'tagger',
});

it.each<[heading: string, cue: string, content: string, kind: SpeakerKind, other: string, borneOut: boolean]>([
  ['# Novak: quay to close', ':', 'quay to close', 'person', 'novak', true],
  ['# Novak: quay to close', ':', 'quay to close', 'person', 'voss', false],
  ['# Novak: “The quay is shut”', ':', '“The quay is shut”', 'person', 'voss', true],
  ['# Novak: quay to close', ':', 'quay to close', 'unnamed', 'voss', true],
  ['# Novak says quay is old', 'says', 'quay is old', 'person', 'voss', true],
  ['Novak: quay to close', ':', 'quay to close', 'person', 'voss', true],
])('%s (%s | %s, %s; %s speaks below): %s', (heading, cue, content, kind, other, borneOut) => {
  const article = articleOf([heading, 'He said the quay was old.']);
  const drafts = [draft(article, 0, 'Novak', cue, content), draft(article, 1, 'He', 'said', 'the quay was old')];
  const speakers = [speaker('novak', kind), speaker(other, 'person')];
  expect(isBorneOut(drafts, speakers, article.blocks)).toEqual([borneOut, true]);
});
