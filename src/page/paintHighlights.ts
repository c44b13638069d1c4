import type { MarkStyle } from '../model/Settings';
import { type Grounds, isDarkBehind } from './isDarkBehind';
import type { MarkedStatement } from './MarkedStatement';

/** What `content.css` styles; on dark ground every name ends in `-dark`. Later ones lie on top. */
const STYLES = [
  'direct',
  'indirect',
  'direct-background',
  'indirect-background',
  'direct-colour',
  'indirect-colour',
  'known',
  'active',
  'flash',
] as const;
type Style = (typeof STYLES)[number];

/** The styles by the reader's choice of how quotations and indirect speech are marked. */
const QUOTED: Record<MarkStyle, Style | null> = {
  underline: 'direct',
  background: 'direct-background',
  colour: 'direct-colour',
  hovered: null,
  none: null,
};
const INDIRECT: Record<MarkStyle, Style | null> = {
  underline: 'indirect',
  background: 'indirect-background',
  colour: 'indirect-colour',
  hovered: null,
  none: null,
};

const FLASH_FOR_MS = 1800;

/** The highlights of one page. All methods are cheap; none touches the DOM. */
export interface Highlights {
  /** Marks these statements in place of those before, within one frame. */
  show(all: readonly MarkedStatement[], style: MarkStyle): void;
  /** Of the ground that a statement stands on. */
  themeOf(marked: MarkedStatement): 'light' | 'dark';
  /** Looks at the page's colours again, and puts the highlights back where the page has cleared or replaced them. */
  refresh(): void;
  /** Puts the highlights back where the page has cleared or replaced them. */
  reassert(): void;
  /** Marks the statement that the pointer is on, or none, where the reader has marks only there. */
  hover(marked: MarkedStatement | null): void;
  /** Marks the statement whose card is open, or none. */
  activate(marked: MarkedStatement | null): void;
  /** Marks a statement for a moment, so that the eye finds it after a jump. */
  flash(marked: MarkedStatement): void;
}

function styleOf({ statement }: MarkedStatement, style: MarkStyle): Style | null {
  if (!statement.shown) return null;
  return (statement.kind === 'indirect' ? INDIRECT : QUOTED)[style];
}

function elementOf({ ranges }: MarkedStatement): Element | null {
  return ranges[0]?.startContainer.parentElement ?? null;
}

/** The highlights this extension has in the page's registry, by name. */
class Registered {
  private readonly highlights = new Map<string, Highlight>();

  of(style: Style, theme: 'light' | 'dark'): Highlight {
    const name = `according-to-${style}${theme === 'dark' ? '-dark' : ''}`;
    let highlight = this.highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      highlight.priority = STYLES.indexOf(style);
      this.highlights.set(name, highlight);
    }
    return highlight;
  }

  clear(...styles: readonly Style[]): void {
    for (const style of styles) {
      this.of(style, 'light').clear();
      this.of(style, 'dark').clear();
    }
  }

  /** The registry is the page's own, so the page can see and clear the entries: hence the prefix, and this. */
  assert(): void {
    for (const [name, highlight] of this.highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  remove(): void {
    for (const [name, highlight] of this.highlights) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }
}

/**
 * Marks statements through the CSS Custom Highlight API until `signal` aborts, in the colours for the ground that
 * each stands on.
 */
export function paintHighlights(signal: AbortSignal): Highlights {
  const registered = new Registered();
  let shown: readonly MarkedStatement[] = [];
  let markStyle: MarkStyle = 'underline';
  let active: MarkedStatement | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const themeOf = (marked: MarkedStatement, grounds?: Grounds): 'light' | 'dark' =>
    isDarkBehind(elementOf(marked), grounds) ? 'dark' : 'light';
  const fill = (style: Style, theme: 'light' | 'dark', { ranges }: MarkedStatement): void => {
    const highlight = registered.of(style, theme);
    for (const range of ranges) highlight.add(range);
  };
  const paintActive = (): void => {
    registered.clear('active');
    if (active !== null) fill('active', themeOf(active), active);
  };
  const paint = (): void => {
    if (signal.aborted) return;
    registered.clear(...STYLES.filter((style) => style !== 'active' && style !== 'flash'));
    const grounds: Grounds = new Map();
    for (const marked of shown) {
      const style = styleOf(marked, markStyle);
      const theme = themeOf(marked, grounds);
      if (style !== null) fill(style, theme, marked);
      if (marked.known && markStyle !== 'none' && markStyle !== 'hovered') fill('known', theme, marked);
    }
    paintActive();
    registered.assert();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(flashing);
    registered.remove();
  });
  return {
    themeOf,
    refresh: paint,
    show(all, style) {
      shown = all;
      markStyle = style;
      paint();
    },
    reassert() {
      if (!signal.aborted) registered.assert();
    },
    hover(marked) {
      if (markStyle !== 'hovered') return;
      registered.clear('direct', 'indirect', 'known');
      if (marked === null) return;
      const theme = themeOf(marked);
      const style = styleOf(marked, 'underline');
      if (style !== null) fill(style, theme, marked);
      if (marked.known) fill('known', theme, marked);
      if (!signal.aborted) registered.assert();
    },
    activate(marked) {
      active = marked;
      paintActive();
      if (!signal.aborted) registered.assert();
    },
    flash(marked) {
      clearTimeout(flashing);
      registered.clear('flash');
      fill('flash', themeOf(marked), marked);
      registered.assert();
      flashing = setTimeout(() => registered.clear('flash'), FLASH_FOR_MS);
    },
  };
}
