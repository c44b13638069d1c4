import type { Hop } from '../../model/Chain';
import type { Statement } from '../../model/Statement';

/** The shape says what kind of actor it is. */
export type ChainShape = 'circle' | 'diamond' | 'square' | 'sheet' | 'unknown';

/** How the words came to a step: said so in this sentence, carried over from elsewhere on the page, or not told. */
export type ChainLink = 'stated' | 'carried' | 'gap';

export interface ChainNode {
  readonly shape: ChainShape;
  /** `speaker` first, `hand` passed the words on, `light` stands by (venue, paper), `page` is this outlet. */
  readonly tone: 'speaker' | 'hand' | 'light' | 'page';
  /** Null for a speaker the page does not name, and for this page. */
  readonly name: string | null;
  readonly hop: Hop | null;
}

/** One step of the way with all who stand on it side by side. */
export interface ChainStep {
  /** Into this step; the first has none. */
  readonly link: ChainLink | null;
  readonly nodes: readonly ChainNode[];
}

const SHAPES: Record<Hop['kind'], ChainShape> = {
  agency: 'diamond',
  outlet: 'square',
  person: 'circle',
  organisation: 'circle',
  document: 'sheet',
  event: 'circle',
};

/**
 * A chain as it is drawn: the speaker, each step, this page. A gap stands where the page does not say how the words went on:
 * behind a speaker it does not name.
 */
export function chainSteps({ speaker, chain }: Pick<Statement, 'speaker' | 'chain'>): ChainStep[] {
  const steps: { link: ChainLink | null; nodes: ChainNode[] }[] = [{ link: null, nodes: [speakerNode(speaker)] }];
  for (const hop of chain.hops) {
    const last = steps[steps.length - 1];
    if (hop.parallel && last !== undefined && steps.length > 1) last.nodes.push(hopNode(hop));
    else steps.push({ link: hop.stated ? 'stated' : 'carried', nodes: [hopNode(hop)] });
  }
  if (chain.hops.at(-1)?.own !== true) {
    steps.push({ link: 'stated', nodes: [{ shape: 'square', tone: 'page', name: null, hop: null }] });
  }
  const second = steps[1];
  if (speaker === null && second !== undefined) second.link = 'gap';
  return steps;
}

function speakerNode(speaker: Statement['speaker']): ChainNode {
  const name = speaker?.name ?? null;
  const shape = speaker === null ? 'unknown' : speaker.kind === 'document' ? 'sheet' : 'circle';
  return { shape, tone: 'speaker', name, hop: null };
}

function hopNode(hop: Hop): ChainNode {
  const tone = hop.own ? 'page' : hop.carries ? 'hand' : 'light';
  return { shape: SHAPES[hop.kind], tone, name: hop.actor, hop };
}
