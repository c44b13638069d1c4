import type { Report } from '../../model/Report';
import type { Statement } from '../../model/Statement';
import type { Translate } from '../Translate';

/** What the card draws and what it tells its host. */
export interface CardProps {
  readonly report: Report;
  /** One of `report.statements`. */
  readonly statement: Statement;
  /** Which of the statements that the reader steps through it is, from 1, and of how many; null where it is none of them. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly t: Translate;
  /** The page's own look where it is known; null follows the reader's system. */
  readonly theme: 'light' | 'dark' | null;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  /** An address that opens the page at the statement. */
  readonly link: () => string;
  /** Puts a text on the clipboard; rejects where the page forbids it. */
  readonly copy: (text: string) => Promise<void>;
  /** Saves the page; rejects with a reason for the reader. Whether it is saved already the card does not know: a page sees its size. */
  readonly save: () => Promise<void>;
}
