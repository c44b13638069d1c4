import type { LibraryUse } from '../../library/LibraryUse';
import type { Translate } from '../../ui/Translate';

/** What a megabyte stands for: the library counts UTF-16 code units. */
const MEGABYTE = 1e6;
/** More than any browser gives an extension; the browser's own bound holds below it. */
const MOST_MEGABYTES = 100_000;

interface Props {
  readonly use: LibraryUse;
  /** The limit is an organisation's: shown, not to be changed. */
  readonly fixed: boolean;
  /** @param limit in UTF-16 code units */
  readonly setLimit: (limit: number) => void;
  readonly t: Translate;
}

/** What saved pages take, and may take. */
export function LimitSetting({ use: { pages, size, limit }, fixed, setLimit, t }: Props) {
  const megabytes = (units: number) =>
    (units / MEGABYTE).toLocaleString(t('locale'), { maximumFractionDigits: 1, useGrouping: true });
  return (
    <div class="limit">
      <label class="row">
        <span>{t('limitLabel')}</span>
        <input
          type="number"
          disabled={fixed}
          min="1"
          max={MOST_MEGABYTES}
          step="1"
          value={Math.round(limit / MEGABYTE)}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.valueAsNumber;
            const isSound = Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_MEGABYTES;
            if (isSound) setLimit(wanted * MEGABYTE);
            else currentTarget.value = String(Math.round(limit / MEGABYTE));
          }}
        />
      </label>
      <p class="small">{t('libraryUse', pages.toLocaleString(t('locale')), megabytes(size), megabytes(limit))}</p>
      <p class="small" role="status">
        {size > limit && t('limitReached')}
      </p>
    </div>
  );
}
