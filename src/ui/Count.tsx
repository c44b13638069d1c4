import { type Counted, countWords } from './countWords';
import type { Translate } from './Translate';

interface Props {
  readonly stem: Counted;
  readonly count: number;
  readonly t: Translate;
}

/** A bare number for the eye; what is counted is heard with it. */
export function Count({ stem, count, t }: Props) {
  return (
    <span class="number" role="img" aria-label={countWords(stem, count, t)}>
      {count.toLocaleString(t('locale'))}
    </span>
  );
}
