import type { ArticleReading } from './ArticleReading';
import type { Urgency } from './LookPace';
import { lengthOfText } from './lengthOfText';

/** Added or removed text of this length is some of the article where it stands inside it, characters ... */
const WORTH_A_LOOK = 20;
/** ... and of this length, a sentence, wherever it stands: another article, or the rest of this one. */
const WORTH_A_LOOK_ANYWHERE = 60;
/** Changes in one go that are weighed one by one; more than these are a new page. */
const MOST_WEIGHED = 500;

/** What stands in one tree. */
interface Ground {
  /** The innermost element around all that was read. */
  readonly root: Node;
  /** The elements whose text was read. */
  readonly holders: ReadonlySet<Node>;
}

/** The block's own element: what holds all of its text. */
function holderOf(reading: ArticleReading, block: number): Node | null {
  const text = reading.article.blocks[block]?.text ?? '';
  const range = reading.locate({ block, start: 0, end: text.length });
  let node: Node | null = range?.startContainer.parentNode ?? null;
  while (node !== null && range !== null && !node.contains(range.endContainer)) node = node.parentNode;
  return node;
}

function groundOf(readings: readonly ArticleReading[]): Ground | null {
  const holders = new Set<Node>();
  let root: Node | null = null;
  for (const reading of readings) {
    for (const [index, { kind }] of reading.article.blocks.entries()) {
      const holder = holderOf(reading, index);
      if (holder === null) continue;
      holders.add(holder);
      // The headline may stand far from the text.
      if (kind === 'headline') continue;
      root ??= holder;
      while (root !== null && !root.contains(holder)) root = root.parentNode;
    }
  }
  return root === null ? null : { root, holders };
}

/** Where on the page the text of a reading stands, so that a change elsewhere costs next to nothing. */
export class TextGround {
  private readonly ground: Ground | null;

  /** @param readings of the articles on the page as it is now; none before the first. */
  constructor(readings: readonly ArticleReading[]) {
    this.ground = groundOf(readings);
  }

  /** Trees of their own (shadow roots) that text was read from. */
  innerTrees(): Node[] {
    const trees = [...(this.ground?.holders ?? [])].map((holder) => holder.getRootNode());
    return [...new Set(trees)].filter((tree) => tree.nodeType === 11);
  }

  /** How much changes concern the text; null where not at all. */
  weigh(changes: readonly MutationRecord[]): Urgency | null {
    if (changes.length > MOST_WEIGHED) return 'text';
    let most: Urgency | null = null;
    for (const change of changes) {
      const urgency = this.weighOne(change);
      if (urgency === 'text') return 'text';
      most ??= urgency;
    }
    return most;
  }

  /** Whether changes may have altered the words that were read, or taken some away: not where they only bring more. */
  mayAlter(changes: readonly MutationRecord[]): boolean {
    const root = this.ground?.root;
    if (root === undefined) return false;
    return changes.some(({ type, target, removedNodes }) => {
      if (type === 'attributes') return false;
      return this.isInText(target) || (removedNodes.length > 0 && (root.contains(target) || target.contains(root)));
    });
  }

  /** Whether changes may be of the colours behind the text: an attribute of something around it. */
  mayRecolour(changes: readonly MutationRecord[]): boolean {
    const root = this.ground?.root;
    return root !== undefined && changes.some(({ type, target }) => type === 'attributes' && target.contains(root));
  }

  private weighOne(change: MutationRecord): Urgency | null {
    const { target, type } = change;
    if (type === 'attributes') return this.weighAttribute(change);
    if (target.nodeType === 9) return 'text';
    if (this.isInText(target)) return 'text';
    const enough = this.ground?.root.contains(target) === true ? WORTH_A_LOOK : WORTH_A_LOOK_ANYWHERE;
    return lengthOfText(change) >= enough ? 'text' : 'elsewhere';
  }

  /** An attribute may show or hide what stands around it; outside the text only a dialog or a page not read yet counts. */
  private weighAttribute({ target, attributeName }: MutationRecord): Urgency | null {
    const { ground } = this;
    if (attributeName === 'open') return 'text';
    if (ground === null) return attributeName === 'hidden' ? 'text' : 'elsewhere';
    return ground.root.contains(target) || target.contains(ground.root) ? 'elsewhere' : null;
  }

  /** Whether a node is in (or is) an element whose text was read. */
  private isInText(node: Node): boolean {
    const { ground } = this;
    if (ground === null || !ground.root.contains(node)) return false;
    for (let at: Node | null = node; at !== null && at !== ground.root; at = at.parentNode) {
      if (ground.holders.has(at)) return true;
    }
    return ground.holders.has(ground.root);
  }
}
