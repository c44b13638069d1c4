/**
 * Has long work done one piece after the other, what the reader has in front first, else in the order it came: a page that
 * asks for much holds up nobody but for the piece in hand. Between two pieces messages come in.
 */
export class Turns {
  private readonly waiting: { readonly inFront: boolean; readonly run: () => void }[] = [];
  private planned = false;

  /** The outcome of `work`, once its turn has come. */
  take<T>(inFront: boolean, work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = (): void => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      };
      this.waiting.push({ inFront, run });
      this.plan();
    });
  }

  private plan(): void {
    if (this.planned || this.waiting.length === 0) return;
    this.planned = true;
    setTimeout(() => {
      this.planned = false;
      const first = Math.max(
        0,
        this.waiting.findIndex(({ inFront }) => inFront),
      );
      const [next] = this.waiting.splice(first, 1);
      next?.run();
      this.plan();
    }, 0);
  }
}
