import { isTeaser } from './collectSegments';
import { isCopyrightLine } from './isCreditLine';
import { type Collection, type Container, type Segment, Trait } from './Segment';

/** Where the article's text stands, and the traits that hold for each container once guesses have been checked. */
export interface Body {
  readonly container: Container;
  /** By `Container.index`: own and inherited traits. */
  readonly traits: readonly number[];
  /** By `Container.index`: 1 for the body and all within. */
  readonly inside: Uint8Array;
}

/** Segments or containers handled between two chances to pause. */
const PER_STEP = 1000;

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

/** A paragraph is told by its words; pages name paragraphs for their scripts ("paywall"), and that says nothing of them. */
const TEXT_ELEMENT = /^(?:p|h\d|blockquote)$/;
const NAME_OF_TEXT = Trait.Clutter | Trait.Guess | Trait.Weak;

/** What holds for a container once its guesses were checked against how much of the text it covers. */
function checkedTraits(container: Container, page: number, body: Container | null): number {
  const { prose } = container;
  const own = prose > 0 && TEXT_ELEMENT.test(container.tag) ? container.own & ~NAME_OF_TEXT : container.own;
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
    traits.push((parent === null ? 0 : traits[parent.index]!) | checkedTraits(container, page, body));
    bodies.push((container.own & Trait.Body) !== 0 ? container : body);
  }
  return traits;
}

const NOT_TEXT = Trait.Clutter | Trait.Caption | Trait.Embed | Trait.Footer;

function weigh(segment: Segment, traits: readonly number[], confirmed: (text: string) => boolean): number {
  const own = traits[segment.container.index]!;
  if ((own & NOT_TEXT) !== 0 || (own & (Trait.Header | Trait.Body)) === Trait.Header) return 0;
  if (!segment.prose || isTeaser(segment, own) || isCopyrightLine(segment.latin)) return 0;
  return segment.text.length * (confirmed(segment.text) ? CONFIRMED : 1);
}

/** By `Container.index`: the weight of all text inside, and the child that has the most of it. */
interface Weights {
  readonly of: Float64Array;
  readonly heaviest: readonly (Container | null)[];
}

function* weighContainers(
  { containers, segments }: Collection,
  traits: readonly number[],
  confirmed: (text: string) => boolean,
): Generator<void, Weights> {
  const of = new Float64Array(containers.length);
  const heaviest: (Container | null)[] = containers.map(() => null);
  const weightOf = (container: Container): number => of[container.index]!;
  for (let at = 0; at < segments.length; at++) {
    if (at % PER_STEP === 0) yield;
    const segment = segments[at]!;
    of[segment.container.index] = weightOf(segment.container) + weigh(segment, traits, confirmed);
  }
  for (let index = containers.length - 1; index > 0; index--) {
    if (index % PER_STEP === 0) yield;
    const container = containers[index]!;
    const { parent } = container;
    if (parent === null) continue;
    of[parent.index] = weightOf(parent) + weightOf(container);
    const rival = heaviest[parent.index];
    // `>=`: going backwards, the earlier of two equals is kept.
    if (!rival || weightOf(container) >= weightOf(rival)) heaviest[parent.index] = container;
  }
  return { of, heaviest };
}

/** From the outermost container inwards, as long as hardly any text is left behind. */
function descend(from: Container, { of, heaviest }: Weights): Container {
  let container = from;
  for (;;) {
    const child: Container | null | undefined = heaviest[container.index];
    if (!child) break;
    const share = of[child.index]! / of[container.index]!;
    if (share < ((child.own & Trait.Body) !== 0 ? MOST : NEARLY_ALL)) break;
    container = child;
  }
  // One paragraph is no body: step out to where its neighbours are.
  while (container.parent !== null && /^(p|span|h\d|li|blockquote)$/.test(container.tag)) container = container.parent;
  return container;
}

function insideOf(container: Container, containers: readonly Container[]): Uint8Array {
  const inside = new Uint8Array(containers.length);
  for (const { index, parent } of containers)
    inside[index] = index === container.index || (parent !== null && inside[parent.index] === 1) ? 1 : 0;
  return inside;
}

/**
 * The innermost element that holds nearly all of the page's running text, menus and the like not counted; null where
 * there is none. In steps, as the page is collected.
 * @param confirmed whether metadata repeats this text as the article's.
 */
export function* chooseBody(
  collection: Collection,
  confirmed: (text: string) => boolean,
): Generator<void, Body | null> {
  const { containers } = collection;
  const traits = effectiveTraits(collection);
  yield;
  const weights = yield* weighContainers(collection, traits, confirmed);
  const page = containers[0];
  if (page === undefined || weights.of[0] === 0) return null;
  const container = descend(page, weights);
  return { container, traits, inside: insideOf(container, containers) };
}
