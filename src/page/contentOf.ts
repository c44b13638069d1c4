/** Less text than this in a shadow tree is a label or a button, characters. */
const SOME_TEXT = 100;

/**
 * Whose children show what an element holds: the element itself, or its open shadow tree where that brings its own text.
 * A shadow tree with slots shows the element's own children, wherever it puts them.
 */
export function contentOf(element: Element): Element | ShadowRoot {
  const tree = element.shadowRoot;
  if (tree === null || tree.querySelector('slot') !== null) return element;
  return (tree.textContent?.length ?? 0) >= SOME_TEXT ? tree : element;
}
