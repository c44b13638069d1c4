import type { ChainShape } from './chain/chainSteps';
import { Glyph } from './chain/Glyph';
import { countWords } from './countWords';
import { listWords } from './listWords';
import type { RouteKind } from './routeOf';
import type { Route } from './summarise';
import type { Translate } from './Translate';

interface Props {
  readonly routes: readonly Route[];
  readonly t: Translate;
}

const SHAPE: Record<RouteKind, ChainShape> = {
  agency: 'diamond',
  hands: 'square',
  'first-hand': 'circle',
  nobody: 'unknown',
  unattributed: 'sheet',
};

/** Tints of the agencies' colour: the first agency full, the others paler. */
const TINTS = ['', ' second', ' third'];

/**
 * How much of what is said came over which route: a bar whose parts are as wide as their number of statements,
 * hatched where the speaker is unnamed, and the same in words.
 */
export function SourcingStrip({ routes, t }: Props) {
  const total = routes.reduce((sum, { count }) => sum + count, 0);
  const agencies = routes.filter(({ kind }) => kind === 'agency');
  const parts = routes.map((route, index) => {
    const before = routes.slice(0, index).reduce((sum, { count }) => sum + count, 0);
    const tint = route.kind === 'agency' ? (TINTS[agencies.indexOf(route)] ?? TINTS[2]) : '';
    const words = describeRoute(route, t);
    return { route, words, look: `${route.kind}${tint}`, x: (100 * before) / total };
  });
  const percent = (count: number) => `${(100 * count) / total}%`;
  return (
    <div class="strip">
      <svg
        width="100%"
        height="14"
        role="img"
        aria-label={listWords(
          parts.map(({ words }) => words),
          t,
        )}
      >
        <defs>
          <pattern id="unnamed-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch" width="3" height="6" />
          </pattern>
        </defs>
        {parts.map(({ route, words, look, x }) => (
          <g key={look + route.name} class={`route ${look}`}>
            <title>{words}</title>
            <rect class="part" x={`${x}%`} width={percent(route.count)} height="14" />
            {route.unnamed > 0 && (
              <rect x={`${x}%`} width={percent(route.unnamed)} height="14" fill="url(#unnamed-hatch)" />
            )}
          </g>
        ))}
      </svg>
      <ul aria-hidden="true">
        {parts.map(({ route, words, look }) => (
          <li key={look + route.name} class={`route ${look}`}>
            <Glyph shape={SHAPE[route.kind]} />
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function describeRoute({ kind, name, count, unnamed }: Route, t: Translate): string {
  const words = {
    agency: () => countWords('routeAgency', count, t, name ?? ''),
    hands: () => countWords('routeHands', count, t),
    'first-hand': () => countWords('routeFirstHand', count, t),
    nobody: () => countWords('routeNobody', count, t),
    unattributed: () => countWords('routeUnattributed', count, t),
  }[kind]();
  if (unnamed === 0) return words;
  return unnamed === count ? t('routeAllUnnamed', words) : countWords('routeUnnamed', unnamed, t, words);
}
