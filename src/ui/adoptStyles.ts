/** Gives a document or shadow root these stylesheets, in this order, in place of earlier ones. */
export function adoptStyles(root: DocumentOrShadowRoot, ...styles: readonly string[]): void {
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
