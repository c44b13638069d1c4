import type { Statement } from '../model/Statement';
import { ChainLine } from './chain/ChainLine';
import { matchKeys } from './matchKeys';
import type { Translate } from './Translate';

interface Props {
  readonly statement: Statement;
  readonly t: Translate;
  /** Scrolls the page to the statement and opens its card. */
  readonly onReveal: (statement: string) => void;
}

/**
 * One statement as an entry of a list: its words, its chain in one line, and why the index knows it from elsewhere
 * (being known from this very article is no news).
 */
export function StatementLine({ statement, t, onReveal }: Props) {
  const known = statement.matches.find(({ sameArticle }) => !sameArticle);
  return (
    <button
      type="button"
      class={`statement ${statement.kind}`}
      data-statement={statement.id}
      onClick={() => onReveal(statement.id)}
    >
      <span class="words" dir="auto">
        {statement.content.map(({ text }) => text).join(' … ')}
      </span>
      <span class="small">
        {statement.kind !== 'unattributed' && <ChainLine statement={statement} t={t} />}
        {known && (
          <>
            {statement.kind !== 'unattributed' && ' · '}
            <span class="tag">{t(matchKeys[known.kind])}</span>
          </>
        )}
      </span>
    </button>
  );
}
