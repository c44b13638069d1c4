import { MayAndCannot } from '../../ui/MayAndCannot';
import { SiteChoice, type SiteChoiceActions, type SiteChoiceState } from '../../ui/SiteChoice';
import type { Translate } from '../../ui/Translate';
import type { SampleBlock } from './readSample';

interface Props {
  readonly sample: readonly SampleBlock[];
  /** Null until the browser has been asked. */
  readonly sites: SiteChoiceState | null;
  readonly actions: SiteChoiceActions;
  readonly t: Translate;
}

/**
 * The first-run page: the thing at work on an article, the one question, and what the extension may and cannot do.
 * The article stands here bare; the same content script that reads the web reads it, so nothing shown is canned.
 */
export function Welcome({ sample, sites, actions, t }: Props) {
  return (
    <div class="welcome">
      <header>
        <img src="../icons/48.png" width="40" height="40" alt="" />
        <div>
          <p class="title">{t('extensionName')}</p>
          <p class="soft">{t('welcomeLine')}</p>
        </div>
      </header>
      <main>
        <p class="hint">{t('welcomeTry')}</p>
        <ul class="key">
          <li>
            <span class="direct">{t('keyDirect')}</span>
          </li>
          <li>
            <span class="indirect">{t('keyIndirect')}</span>
          </li>
        </ul>
        <article lang="en" dir="ltr">
          {sample.map(({ tag: Tag, text }, index) => (
            <Tag key={index}>{text}</Tag>
          ))}
        </article>
      </main>
      <aside>
        {sites && <SiteChoice state={sites} actions={actions} t={t} />}
        <MayAndCannot t={t} />
      </aside>
    </div>
  );
}
