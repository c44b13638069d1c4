/** The element around another one as the reader sees it: out of a shadow tree into the element that holds it. */
export function parentOf(element: Element): Element | null {
  const { parentElement, parentNode } = element;
  return parentElement ?? (parentNode !== null && 'host' in parentNode ? (parentNode as ShadowRoot).host : null);
}
