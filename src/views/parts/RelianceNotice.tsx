import { countWords } from '../../ui/countWords';
import type { Reliance } from '../../ui/summarise';
import type { Translate } from '../../ui/Translate';

/** "Everything here rests on one source", where it does. */
export function RelianceNotice({ reliance, t }: { readonly reliance: readonly Reliance[]; readonly t: Translate }) {
  return (
    <>
      {reliance.map(({ on, name, count, of }) => (
        <p key={on} class={count === of ? 'note' : 'small'}>
          {on === 'agency' && t('allThroughAgency', name)}
          {on === 'speaker' &&
            (count === of
              ? t('allFromSpeaker', name)
              : countWords('mostFromSpeaker', of, t, count.toLocaleString(t('locale')), name))}
        </p>
      ))}
    </>
  );
}
