import type { AuthorPlace, Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { ALL_RULES, type Rules } from '../rules/Rules';
import type { DraftStatement } from './DraftStatement';
import { passageOf } from './passageOf';

const RULE = 'set-off';
/** The page's own markup says who: it is hardly ever wrong, and the marks on it no surer than other marks. */
const CONFIDENCE = 0.95;
/** Addresses at the end of a post are of what it links to or shows. */
const LINKS_BEHIND = /(?:\s+(?:https?:\/\/|pic\.)\S{1,200})+\s*$/u;

/** A quotation or post set apart, all its blocks. */
interface SetOff {
  readonly author: AuthorPlace;
  readonly blocks: number[];
}

function setOffs(blocks: readonly Block[]): readonly SetOff[] {
  const found = new Map<string, SetOff>();
  for (const [b, { author }] of blocks.entries()) {
    if (author === undefined || author.block === b) continue;
    const line = blocks[author.block]?.text ?? '';
    if (!(author.start < author.end && author.end <= line.length)) continue;
    const key = `${author.block} ${author.start} ${author.end}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { author, blocks: [b] });
    else known.blocks.push(b);
  }
  return [...found.values()];
}

function draftOf({ author, blocks: own }: SetOff, blocks: readonly Block[]): DraftStatement | null {
  const passages = own.map((b) => {
    const { text } = blocks[b]!;
    return passageOf(blocks, b, 0, text.length - (LINKS_BEHIND.exec(text)?.[0].length ?? 0), '“”"');
  });
  const content: readonly Passage[] = passages.filter((passage) => passage !== null);
  const source = passageOf(blocks, author.block, author.start, author.end);
  if (source === null || content.length === 0) return null;
  return {
    kind: 'direct',
    source: [source],
    cue: [],
    content,
    confidence: CONFIDENCE,
    sayable: true,
    foundBy: [RULE],
    within: null,
    continues: null,
  };
}

const placeOf = ({ content: [first] }: DraftStatement): number => first!.block;

/**
 * The drafts with quotations and posts that the page sets apart and gives an author (`Block.author`): each is one statement of
 * its author's. Of what was found inside them only quotations with a source of their own stay, told within it: "I urge all" and
 * "Hey Norda" are of the author.
 */
export function withSetOff(
  drafts: readonly DraftStatement[],
  blocks: readonly Block[],
  rules: Rules = ALL_RULES,
): readonly DraftStatement[] {
  const found = rules(RULE) ? setOffs(blocks) : [];
  if (found.length === 0) return drafts;
  /** By block, the statement it is part of. */
  const around = new Map<number, DraftStatement>();
  const lines = new Set<number>();
  for (const each of found) {
    const draft = draftOf(each, blocks);
    if (draft === null) continue;
    for (const b of each.blocks) around.set(b, draft);
    lines.add(each.author.block);
  }
  const isInnerQuotation = ({ kind, source }: DraftStatement): boolean => kind === 'direct' && source.length > 0;
  const kept = drafts.filter(
    (draft) => !lines.has(placeOf(draft)) && (!around.has(placeOf(draft)) || isInnerQuotation(draft)),
  );
  // A statement stands before what is told within it.
  const added = new Set(around.values());
  const all = [...added, ...kept].sort((one, other) => placeOf(one) - placeOf(other));
  const index = new Map(all.map((draft, at) => [draft, at]));
  const moved = (at: number | null): number | null => (at === null ? null : (index.get(drafts[at]!) ?? null));
  return all.map((draft) => {
    if (added.has(draft)) return draft;
    const outer = around.get(placeOf(draft));
    const within = moved(draft.within) ?? (outer === undefined ? null : index.get(outer)!);
    return { ...draft, within, continues: moved(draft.continues) };
  });
}
