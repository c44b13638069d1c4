/** Whether an element takes part in what the reader sees, by the browser's own word. Asks for styles only, never for layout. */
export function isElementShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}
