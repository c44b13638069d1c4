import { expect, it } from 'vitest';
import { mayBeSaved } from '../../src/library/mayBeSaved';
import { NO_RULES } from './noRules';

it.each([
  [{}, 'https://mail.example/1', true],
  [{ savePages: false }, 'https://mail.example/1', false],
  [{ unsavedSites: ['mail.example'] }, 'https://mail.example/1', false],
  [{ unsavedSites: ['mail.example'] }, 'https://www.mail.example/1', false],
  [{ unsavedSites: ['www.mail.example'] }, 'https://mail.example/1', true],
  [{ unsavedSites: ['mail.example'] }, 'https://hotmail.example/1', true],
  [{ unsavedSites: ['mail.example'] }, '', true],
])('where the rules are %j, a page of "%s" may be saved: %s', (rules, url, may) => {
  expect(mayBeSaved(url, { ...NO_RULES, ...rules })).toBe(may);
});
