import type { Hop } from '../../model/Chain';
import type { HandLink } from './HandLink';
import type { LinkScene } from './LinkScene';
import { makeHop } from './makeHop';
import { type LooseHop, orderHops } from './orderHops';
import { readGoBetween } from './readGoBetween';
import type { SceneParts } from './readSceneParts';

/** The bodies whose paper hands on what they were told, and whatever else heard it: the latter are no hands. */
function venuesOf({ venues }: SceneParts, index: number): { bodies: Hop[]; heard: Hop[] } {
  const hops = venues[index]!.map((venue) => venue.hop);
  return { bodies: hops.filter((hop) => hop.carries), heard: hops.filter((hop) => !hop.carries) };
}

/** Puts into a way what handed a statement on without being linked: who spoke for its speaker, and a body behind whoever it was told by. */
function withPeople(way: readonly LooseHop[], index: number, outer: number, parts: SceneParts, relays: number): Hop[] {
  const hops = way.map(({ hop }) => hop);
  const known = (hop: Hop): boolean => hops.some((other) => other.actor === hop.actor);
  const between = readGoBetween(
    parts.drafts[index]!,
    parts.places[index]!,
    parts.speakers[index] ?? null,
    parts.article.blocks,
  );
  const behind = outer < 0 ? [] : venuesOf(parts, outer).bodies.filter((hop) => !known(hop));
  const own = [...(between ? [between] : []), ...venuesOf(parts, index).bodies].filter(
    (hop) => !known(hop) && !behind.some((other) => other.actor === hop.actor),
  );
  return [...own, ...hops.slice(0, relays), ...behind, ...hops.slice(relays)];
}

/** What was said to this outlet itself is first-hand: nothing that is only carried on has brought it here ("told the Courier" below a dateline). */
function sinceFirstHand(hops: readonly Hop[]): readonly Hop[] {
  const firstHand = hops.some((hop) => hop.own && hop.stated);
  return firstHand ? hops.filter((hop) => hop.own || hop.stated) : hops;
}

/** Makes the hops of every draft of its links, in order, with the venues and papers that are no hands before them. */
export function hopsOfLinks(links: readonly (readonly HandLink[])[], scene: LinkScene, parts: SceneParts): Hop[][] {
  const texts = parts.article.blocks.map((block) => block.text);
  const ordered: number[][] = parts.drafts.map(() => []);
  const result: Hop[][] = parts.drafts.map(() => []);
  for (const i of scene.order) {
    const statement = scene.statements[i]!;
    const sentence = parts.places[i]!.anchors[0] ?? null;
    const loose = links[i]!.map((link) => ({
      hand: link.hand,
      ...makeHop(link, statement, scene, texts, sentence),
    }));
    const beyond = statement.outer < 0 ? [] : ordered[statement.outer]!;
    const way = orderHops(loose, statement.outerHands, beyond);
    ordered[i] = way.map(({ hand }) => hand);
    const relays = way.findLastIndex(({ hand }) => statement.outerHands.includes(hand)) + 1;
    const hops = withPeople(way, i, statement.outer, parts, relays);
    const heard = statement.heading
      ? []
      : venuesOf(parts, i).heard.filter((hop) => !hops.some((h) => h.actor === hop.actor));
    result[i] = [...heard, ...sinceFirstHand(hops)];
  }
  return result;
}
