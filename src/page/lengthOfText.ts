const NO_TEXT = /^(?:script|style|noscript|template)$/;

function sumOf(nodes: NodeList): number {
  let length = 0;
  for (const node of nodes) {
    if (node.nodeType === 1 && NO_TEXT.test((node as Element).localName)) continue;
    length += node.textContent?.trim().length ?? 0;
  }
  return length;
}

/** Characters of text that a change of nodes or of their text brought and took. */
export function lengthOfText({ type, target, addedNodes, removedNodes }: MutationRecord): number {
  return type === 'childList' ? sumOf(addedNodes) + sumOf(removedNodes) : (target.textContent?.length ?? 0);
}
