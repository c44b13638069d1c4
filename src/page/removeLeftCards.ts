/** Takes away a card that was open when Firefox ended the scripts that would have closed it: empty but for its shadow tree. */
export function removeLeftCards(document: Document): void {
  for (const left of document.querySelectorAll(':root > div[data-according-to=card]:empty')) left.remove();
}
