import type { Report } from '../../model/Report';
import type { StatementKind } from '../../model/Statement';
import { countWords } from '../../ui/countWords';
import type { Filter } from '../../ui/Filter';
import { filterStatements } from '../../ui/filterStatements';
import type { RouteKind } from '../../ui/routeOf';
import type { Summary } from '../../ui/summarise';
import type { MessageKey, Translate } from '../../ui/Translate';
import { NO_FILTER } from './noFilter';
import type { PanelActions } from './PanelActions';
import type { Order, PanelState } from './PanelState';

interface Props {
  readonly report: Report;
  readonly summary: Summary;
  readonly state: Pick<PanelState, 'order' | 'filter'>;
  readonly actions: Pick<PanelActions, 'sort' | 'narrow'>;
  readonly t: Translate;
}

interface Choice {
  readonly value: string;
  readonly words: string;
}

const ORDERS: readonly { order: Order; label: MessageKey }[] = [
  { order: 'reading', label: 'orderReading' },
  { order: 'speaker', label: 'orderSpeaker' },
];

const KINDS: Record<StatementKind, MessageKey> = {
  direct: 'kindDirect',
  mixed: 'kindMixed',
  indirect: 'kindIndirect',
  unattributed: 'kindUnattributed',
};

const ROUTES: Record<RouteKind, MessageKey> = {
  agency: 'wayAgency',
  hands: 'wayHands',
  'first-hand': 'wayFirstHand',
  nobody: 'wayNobody',
  unattributed: 'wayUnattributed',
};

/** In which order statements are listed and which of them, with how many that are. */
export function FilterBar({ report, summary, state: { order, filter }, actions, t }: Props) {
  const shown = filterStatements(report.statements, filter).length;
  const isNarrow = Object.values(filter).some((value) => value !== null);
  const choice = (name: keyof Filter, label: MessageKey, choices: readonly Choice[]) =>
    choices.length > 1 && (
      <Select
        label={t(label)}
        all={t('filterAll')}
        choices={choices}
        value={filter[name]}
        // The choices are of the values the filter takes.
        onChoose={(value) => actions.narrow({ [name]: value })}
      />
    );
  return (
    <form class="filter" aria-label={t('filterLabel')} onSubmit={(event) => event.preventDefault()}>
      <fieldset class="orders">
        <legend class="heard">{t('orderLabel')}</legend>
        {ORDERS.map(({ order: each, label }) => (
          <label key={each}>
            <input type="radio" name="order" checked={order === each} onChange={() => actions.sort(each)} />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      <div class="selects">
        {choice('speaker', 'filterSpeaker', speakersOf(summary, t))}
        {choice('agency', 'filterAgency', agenciesOf(summary))}
        {choice('kind', 'filterKind', kindsOf(report, t))}
        {choice('route', 'filterRoute', routesOf(summary, t))}
      </div>
      <p class="small row">
        <span role="status">
          {isNarrow
            ? countWords('shownOf', report.statements.length, t, shown.toLocaleString(t('locale')))
            : countWords('statements', shown, t)}
        </span>
        {isNarrow && (
          <button type="button" class="link" onClick={() => actions.narrow(NO_FILTER)}>
            {t('filterClear')}
          </button>
        )}
      </p>
    </form>
  );
}

interface SelectProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** A choice of one or all. */
function Select({ label, all, choices, value, onChoose }: SelectProps) {
  const at = choices.findIndex((choice) => choice.value === value);
  return (
    <label>
      <span class="small">{label}</span>
      <select
        value={String(at)}
        onChange={(event) => onChoose(choices[Number(event.currentTarget.value)]?.value ?? null)}
      >
        <option value="-1">{all}</option>
        {choices.map(({ value: each, words }, index) => (
          <option key={each} value={String(index)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function speakersOf({ speakers }: Summary, t: Translate): Choice[] {
  return speakers.map(({ speaker, statements }) => {
    const number = statements.length.toLocaleString(t('locale'));
    return { value: speaker?.id ?? '', words: t('nameAndCount', speaker?.name ?? t('speakerUnknown'), number) };
  });
}

function agenciesOf({ agencies }: Summary): Choice[] {
  return agencies.filter(({ statements }) => statements > 0).map(({ id, name }) => ({ value: id, words: name }));
}

function kindsOf({ statements }: Report, t: Translate): Choice[] {
  const kinds = new Set(statements.map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ value: kind, words: t(KINDS[kind]) }));
}

function routesOf({ routes }: Summary, t: Translate): Choice[] {
  const kinds = new Set(routes.map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ value: kind, words: t(ROUTES[kind]) }));
}
