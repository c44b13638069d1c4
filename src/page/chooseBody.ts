import { isProse, isTeaser } from './collectSegments';
import { isCopyrightLine } from './isCreditLine';
import { type Collection, type Container, type Segment, Trait } from './Segment';

/** Where the article's text stands, and the traits that hold for each container once guesses have been checked. */
export interface Body {
  readonly container: Container;
  /** By `Container.index`: own and inherited traits. */
  readonly traits: readonly number[];
}

/** A guess from a class name that covers this share of the page's running text is wrong: nobody wraps an article in an advert. */
const GUESS_AT_MOST = 0.5;
/** ... and a weak one from this share of the text of an element that is named as the article. */
const WEAK_GUESS_AT_MOST = 0.35;
/** Less text (characters) than this proves nothing: on the teaser of a cut-off article even the footer is most of the page. */
const ENOUGH_TO_DOUBT = 500;
/** The text is in the one child that has this share of its parent's ... */
const NEARLY_ALL = 0.9;
/** ... or this share and a name that says so. */
const MOST = 0.6;
/** Text that JSON-LD repeats as the article's counts this many times. */
const CONFIRMED = 4;

/** What holds for a container once its guesses were checked against how much of the text it covers. */
function checkedTraits(container: Container, page: number, body: Container | null): number {
  const { own, prose } = container;
  const ofPage = prose > GUESS_AT_MOST * page && prose > ENOUGH_TO_DOUBT;
  if (ofPage) {
    const kept = (own & Trait.Guess) === 0 ? own : own & Trait.Body;
    return kept & ~(Trait.Header | Trait.Caption | Trait.Footer | Trait.List | Trait.Table);
  }
  const ofBody = body !== null && body.prose > 0.3 * page && prose > WEAK_GUESS_AT_MOST * body.prose;
  return ofBody && (own & Trait.Weak) !== 0 ? own & Trait.Body : own;
}

function effectiveTraits(collection: Collection): number[] {
  const page = collection.containers[0]?.prose ?? 0;
  const traits: number[] = [];
  const bodies: (Container | null)[] = [];
  for (const container of collection.containers) {
    const { parent } = container;
    const body = parent === null ? null : (bodies[parent.index] ?? null);
    traits.push((parent === null ? 0 : (traits[parent.index] ?? 0)) | checkedTraits(container, page, body));
    bodies.push((container.own & Trait.Body) !== 0 ? container : body);
  }
  return traits;
}

const NOT_TEXT = Trait.Clutter | Trait.Caption | Trait.Embed | Trait.Footer;

function weigh(segment: Segment, traits: readonly number[], confirmed: (text: string) => boolean): number {
  const own = traits[segment.container.index] ?? 0;
  if ((own & NOT_TEXT) !== 0 || (own & (Trait.Header | Trait.Body)) === Trait.Header) return 0;
  if (!isProse(segment) || isTeaser(segment, own) || isCopyrightLine(segment.text)) return 0;
  return segment.text.length * (confirmed(segment.text) ? CONFIRMED : 1);
}

/**
 * The innermost element that holds nearly all of the page's running text, menus and the like not counted: from the
 * page's body downwards into the child that has the most, as long as hardly anything is left behind.
 * @param confirmed whether metadata repeats this text as the article's.
 */
export function chooseBody(collection: Collection, confirmed: (text: string) => boolean): Body | null {
  const { containers, segments } = collection;
  const traits = effectiveTraits(collection);
  const weights = new Float64Array(containers.length);
  for (const segment of segments) {
    const index = segment.container.index;
    weights[index] = (weights[index] ?? 0) + weigh(segment, traits, confirmed);
  }
  const heaviest: (Container | null)[] = containers.map(() => null);
  for (let index = containers.length - 1; index > 0; index--) {
    const container = containers[index];
    const parent = container?.parent;
    if (container === undefined || parent === null || parent === undefined) continue;
    weights[parent.index] = (weights[parent.index] ?? 0) + (weights[index] ?? 0);
    const rival = heaviest[parent.index];
    // `>=`: going backwards, the earlier of two equals is kept.
    if (rival === null || rival === undefined || (weights[index] ?? 0) >= (weights[rival.index] ?? 0))
      heaviest[parent.index] = container;
  }
  let container = containers[0];
  if (container === undefined || (weights[0] ?? 0) === 0) return null;
  for (;;) {
    const child: Container | null = heaviest[container.index] ?? null;
    if (child === null) break;
    const share = (weights[child.index] ?? 0) / (weights[container.index] ?? 1);
    const named = ((child.own | (traits[child.index] ?? 0)) & Trait.Body) !== 0 && (child.own & Trait.Body) !== 0;
    if (share < (named ? MOST : NEARLY_ALL)) break;
    container = child;
  }
  // One paragraph is no body: step out to where its neighbours are.
  while (container.parent !== null && /^(p|span|h\d|li|blockquote)$/.test(container.element.localName))
    container = container.parent;
  return { container, traits };
}
