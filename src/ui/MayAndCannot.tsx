import type { MessageKey, Translate } from './Translate';

const MAY: readonly MessageKey[] = ['mayRead', 'mayUnderline', 'mayRemember'];
const CANNOT: readonly MessageKey[] = ['cannotSend', 'cannotChange', 'cannotJudge', 'cannotSure', 'cannotOther'];

/** What the extension may and cannot do, plainly. */
export function MayAndCannot({ t }: { readonly t: Translate }) {
  const list = (keys: readonly MessageKey[]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
  return (
    <section class="may">
      <h2>{t('headingMay')}</h2>
      {list(MAY)}
      <h2>{t('headingCannot')}</h2>
      {list(CANNOT)}
    </section>
  );
}
