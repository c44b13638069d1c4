import { isOwnPage } from '../platform/messages';
import { onMessageInPage } from '../platform/onMessageInPage';
import { answerCalls, type Handlers } from './answerCalls';

/** The content script's end: answers this extension's worker and views, and nobody else. */
export function answerExtension(handlers: Handlers<'to-content'>): void {
  answerCalls(onMessageInPage, 'to-content', (sender) => isOwnPage(sender, '/'), handlers);
}
