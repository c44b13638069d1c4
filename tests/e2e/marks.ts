/** Names of the highlights that hold anything, whatever the ground, as an expression to be evaluated in a page; empty where there are none. */
export const HIGHLIGHTS = `[...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name.replace(/-dark$/, '')).join()`;

/** The words underlined on a page, one under the other, as an expression to be evaluated there. */
export const MARKED_WORDS = `[...CSS.highlights]
  .filter(([name]) => /^according-to-(?:direct|indirect)/.test(name))
  .flatMap(([, highlight]) => [...highlight].map(String)).join('\\n')`;
