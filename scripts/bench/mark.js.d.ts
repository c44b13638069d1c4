/** What the bench uses of mark.js, which brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(text: string, options?: { readonly separateWordSearch?: boolean; readonly acrossElements?: boolean }): void;
    unmark(): void;
  }
}
