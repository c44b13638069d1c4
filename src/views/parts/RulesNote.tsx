import type { LibraryRules } from '../../model/LibraryRules';
import type { Translate } from '../../ui/Translate';

interface Props {
  readonly rules: LibraryRules;
  readonly t: Translate;
}

/** What an organisation lets its readers keep, one sentence each; nothing where it has set nothing. */
export function RulesNote({ rules: { savePages, unsavedSites, packs, limit }, t }: Props) {
  const sentences = [
    !savePages && t('ruleNoPages'),
    savePages && unsavedSites.length > 0 && t('ruleSites', unsavedSites.join(', ')),
    packs?.length === 0 && t('ruleNoPacks'),
    packs !== null && packs.length > 0 && t('rulePacks', packs.join(', ')),
    limit !== null && t('ruleLimit'),
  ];
  return <>{sentences.map((sentence) => sentence && <p class="note small">{sentence}</p>)}</>;
}
