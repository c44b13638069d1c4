import { askBackground } from '../messaging/askBackground';
import type { CardDrawing, CardState } from '../page/keepCard';
import type { MarkedStatement } from '../page/MarkedStatement';
import { translate } from '../platform/translate';
import type { CardProps } from '../ui/card/CardProps';
import { cardStyles } from '../ui/card/cardStyles';
import { mountCard } from '../ui/card/mountCard';
import { passageLink } from '../ui/passageLink';
import { copyText } from './copyText';

/** The drawing of cards, for the card's keeper. @param placeOf which of the statements that the reader steps through one is */
export function drawCard(placeOf: (marked: MarkedStatement) => CardProps['place']): CardDrawing {
  const propsOf = ({ marked, theme, pinned, onPin, onClose }: CardState): CardProps => ({
    report: marked.report,
    statement: marked.statement,
    place: placeOf(marked),
    t: (key, ...substitutions) => translate(key, ...substitutions),
    theme,
    pinned,
    onPin,
    onClose,
    // All that the page shows is asked for only when somebody copies: it takes the browser some milliseconds.
    link: () =>
      passageLink(marked.report.page.url, marked.statement.content, {
        blocks: marked.article.blocks.map(({ text }) => text),
        page: document.body.innerText,
      }),
    copy: copyText,
    save: () => askBackground('savePage'),
  });
  return {
    styles: cardStyles,
    draw(place, state) {
      const mounted = mountCard(place, propsOf(state));
      return { update: (next) => mounted.update(propsOf(next)), unmount: mounted.unmount };
    },
    describe(marked) {
      const { statement } = marked;
      const words = statement.content.map(({ text }) => text).join(' … ');
      const who = statement.speaker?.name ?? translate('nobodyCredited');
      const place = placeOf(marked);
      return place === null
        ? `${who}: ${words}`
        : translate('announcedPlace', `${place.at}`, `${place.of}`, who, words);
    },
  };
}
