import type { HopKind } from '../../model/Chain';
import type { Agency } from '../lexicon/Agency';
import { SINGULAR_DETERMINERS } from '../lexicon/determiners';
import { bareName } from '../text/bareName';
import type { Token } from '../text/splitTokens';
import type { HandMention } from './Hand';

/** A hand while its mentions are gathered. */
export interface HandDraft {
  name: string;
  kind: HopKind;
  agency: Agency | null;
  own: boolean;
  isMedium: boolean;
  generic: boolean;
  mentions: HandMention[];
}

/** Which of two hands named side by side the other one is: 1 the left one is the right one, -1 the other way round, 0 they are two. */
type SameHand = -1 | 0 | 1;

const isPlainOutlet = ({ isMedium, agency, generic }: HandDraft): boolean => isMedium && agency === null && !generic;

/** "News Agency of Norda (NAN)": one name written out and short, which begin alike; an agency's is the known one. */
function isShortForm(
  left: HandDraft,
  right: HandDraft,
  tokens: readonly Token[],
  at: HandMention,
  next: HandMention,
): SameHand {
  const [open, close] = [tokens[at.to]!.text, tokens[next.to]?.text];
  if (open !== '(' || close !== ')' || next.from !== at.to + 1) return 0;
  if (!right.isMedium || (!left.isMedium && left.kind !== 'organisation')) return 0;
  const [long, short] = [tokens[at.from]!.text, tokens[next.from]!.text];
  const isShort = next.to === next.from + 1 && short === short.toUpperCase();
  if (!isShort || long[0] !== short[0]) return 0;
  return right.agency !== null && left.agency === null ? 1 : -1;
}

/** Whether two media named side by side are one: a programme and who airs it, a name and what is said of it. */
function isSameMedium(left: HandDraft, right: HandDraft, between: readonly Token[], credited: boolean): SameHand {
  if (!left.isMedium || !right.isMedium) return 0;
  const words = between.map(({ lower }) => lower);
  const only = SINGULAR_DETERMINERS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  // "the Rome daily La Marea", "La Marea, a Rome daily"
  if (left.generic !== right.generic) {
    if (left.generic && words.length === 0) return 1;
    return right.generic && only.length === 1 && only[0] === ',' ? -1 : 0;
  }
  // "Radio Norda's Harbour Hour"
  if (words.length === 1 && words[0] === "'s" && isPlainOutlet(right)) return -1;
  // "told Harbour Hour on Radio Norda", not "an attack by Harbour Hour on Radio Norda"
  return credited && only.length === 1 && only[0] === 'on' && isPlainOutlet(left) && isPlainOutlet(right) ? 1 : 0;
}

/**
 * Takes together what is one hand under two names, as the article itself says: an agency's name with its short form behind it, a programme with who airs it, a
 * name with what is said of it ("the Rome daily"), and the same name found twice. In the order of first mention. Linear in the mentions.
 */
export function joinHands(drafts: readonly HandDraft[]): HandDraft[] {
  const into = new Map<HandDraft, HandDraft>();
  const whole = (draft: HandDraft): HandDraft => {
    let root = draft;
    for (let next = into.get(root); next; next = into.get(root)) root = next;
    // Whoever is asked about next finds it in one step: a hostile text joins thousands in a row.
    for (let at = draft; at !== root; ) {
      const next = into.get(at)!;
      into.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (from: HandDraft, to: HandDraft): void => {
    const [a, b] = [whole(from), whole(to)];
    if (a !== b && !(a.agency && b.agency && a.agency !== b.agency)) into.set(a, b);
  };
  const byName = new Map<string, HandDraft>();
  for (const draft of drafts) {
    // "WXYZ News" is "WXYZ" where both are printed.
    const name = bareName(draft.name).replace(/ news$/u, '');
    const known = byName.get(name);
    if (!known) byName.set(name, draft);
    else if (known.isMedium && draft.isMedium) join(draft, known);
  }
  const all = drafts
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .sort((a, b) => inOrder(a.mention, b.mention));
  all.forEach(({ draft: left, mention: at }, i) => {
    const following = all[i + 1];
    if (!following || following.mention.sentence !== at.sentence || following.draft === left) return;
    const { draft: right, mention: next } = following;
    const { tokens } = at.sentence;
    if (next.from < at.to || next.from > at.to + FURTHEST) return;
    const same =
      next.from > at.to && tokens[at.to]!.text === '('
        ? isShortForm(left, right, tokens, at, next)
        : isSameMedium(left, right, tokens.slice(at.to, next.from), at.credit !== null || next.credit !== null);
    if (same === 1) join(left, right);
    if (same === -1) join(right, left);
  });
  const groups = new Map<HandDraft, HandDraft[]>();
  for (const draft of drafts) {
    const root = whole(draft);
    const parts = groups.get(root);
    if (parts) parts.push(draft);
    else groups.set(root, [draft]);
  }
  return [...groups].map(([root, parts]) => (parts.length === 1 ? root : joined(root, parts)));
}

const inOrder = (a: HandMention, b: HandMention): number => a.sentence.index - b.sentence.index || a.from - b.from;

const joined = (root: HandDraft, parts: readonly HandDraft[]): HandDraft => ({
  ...root,
  kind: root.agency ? 'agency' : root.kind,
  isMedium: true,
  own: parts.some(({ own }) => own),
  mentions: parts.flatMap(({ mentions }) => mentions).sort(inOrder),
});

/** Tokens between two names that may be one. */
const FURTHEST = 2;
