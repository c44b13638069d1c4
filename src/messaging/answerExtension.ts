import { isOwnPage } from '../platform/messages';
import { answerCalls, type Handlers } from './answerCalls';

/** The content script's end: answers this extension's worker and views, and nobody else. */
export function answerExtension(handlers: Handlers<'to-content'>): void {
  answerCalls('to-content', (sender) => isOwnPage(sender, '/'), handlers);
}
