import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';

/**
 * Draws a component into an element of a document without a browser. Preact reaches for the global `document`;
 * it is given this one, which lasts until the next drawing.
 */
export function draw(node: ComponentChild): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  render(node, document.body);
  return document.body;
}

/** The text of an element with its white space collapsed and without the signs that keep its parts to themselves. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
