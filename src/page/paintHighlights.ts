import { isDarkBehind } from './isDarkBehind';
import type { MarkedStatement } from './markStatements';

/** What `content.css` styles; on dark ground every name ends in `-dark`. Later ones lie on top. */
const STYLES = ['direct', 'indirect', 'known', 'active', 'flash'] as const;
type Style = (typeof STYLES)[number];

const FLASH_FOR_MS = 1800;

/** The highlights of one page. All methods are cheap; none touches the DOM. */
export interface Highlights {
  readonly theme: 'light' | 'dark';
  /** Puts the highlights back where the page has cleared or replaced them. */
  reassert(): void;
  /** Marks the statement whose card is open, or none. */
  activate(marked: MarkedStatement | null): void;
  /** Marks a statement for a moment, so that the eye finds it after a jump. */
  flash(marked: MarkedStatement): void;
}

function styleOf({ statement }: MarkedStatement): Style | null {
  if (!statement.shown) return null;
  return statement.kind === 'indirect' ? 'indirect' : 'direct';
}

function elementOf(marked: MarkedStatement | undefined): Element | null {
  return marked?.ranges[0]?.startContainer.parentElement ?? null;
}

/**
 * Underlines statements through the CSS Custom Highlight API until `signal` aborts. The registry is the page's own, so
 * the page can see and clear the entries: hence the prefix, and `reassert`.
 * The colours follow the ground behind the first statement, looked at once.
 */
export function paintHighlights(all: readonly MarkedStatement[], signal: AbortSignal): Highlights {
  const theme = isDarkBehind(elementOf(all[0])) ? 'dark' : 'light';
  const highlights = new Map<string, Highlight>();
  const of = (style: Style): Highlight => {
    const name = `according-to-${style}${theme === 'dark' ? '-dark' : ''}`;
    let highlight = highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      highlight.priority = STYLES.indexOf(style);
      highlights.set(name, highlight);
    }
    return highlight;
  };
  const fill = (style: Style, ranges: readonly Range[]): void => {
    const highlight = of(style);
    for (const range of ranges) highlight.add(range);
  };
  const reassert = (): void => {
    if (signal.aborted) return;
    for (const [name, highlight] of highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };

  for (const marked of all) {
    const style = styleOf(marked);
    if (style !== null) fill(style, marked.ranges);
    if (marked.known) fill('known', marked.ranges);
  }
  of('active');
  of('flash');
  reassert();
  signal.addEventListener('abort', () => {
    for (const [name, highlight] of highlights) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  });

  let flashing: ReturnType<typeof setTimeout> | undefined;
  return {
    theme,
    reassert,
    activate(marked) {
      of('active').clear();
      if (marked !== null) fill('active', marked.ranges);
      reassert();
    },
    flash(marked) {
      clearTimeout(flashing);
      of('flash').clear();
      fill('flash', marked.ranges);
      reassert();
      flashing = setTimeout(() => of('flash').clear(), FLASH_FOR_MS);
    },
  };
}
