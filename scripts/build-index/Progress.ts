import type { UnitDone } from './Unit';

const WIDTH = 30;

/** Tells on stderr how far the work is: a bar on a terminal, elsewhere a line now and then. */
export class Progress {
  private units = 0;
  private doneUnits = 0;
  private articles = 0;
  private claims = 0;
  private skipped = 0;
  private toldPart = -1;

  start(units: number, doneBefore: number): void {
    this.units = units;
    this.doneUnits = doneBefore;
    if (doneBefore > 0) console.error(`build-index: ${doneBefore} of ${units} parts are done from before`);
    this.tell();
  }

  done({ articles, claims, skipped }: UnitDone): void {
    this.doneUnits++;
    this.articles += articles;
    this.claims += claims;
    this.skipped += skipped.length;
    for (const line of skipped)
      console.error(`${process.stderr.isTTY ? '\r\u001b[K' : ''}build-index: left out: ${line}`);
    this.tell();
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\n');
  }

  private tell(): void {
    const share = this.units === 0 ? 1 : this.doneUnits / this.units;
    const counts = `${this.articles} articles, ${this.claims} claims, ${this.skipped} left out`;
    if (process.stderr.isTTY) {
      const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH);
      process.stderr.write(`\r[${bar}] ${this.doneUnits}/${this.units} parts, ${counts}`);
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth === this.toldPart) return;
    this.toldPart = tenth;
    console.error(`build-index: ${tenth * 10} %: ${counts}`);
  }
}
