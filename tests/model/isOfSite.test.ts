import { expect, it } from 'vitest';
import { isOfSite } from '../../src/model/isOfSite';

it.each([
  ['mail.example', ['mail.example'], true],
  ['mail.example', ['other.example', 'mail.example'], true],
  ['www.mail.example', ['mail.example'], true],
  ['a.b.mail.example', ['mail.example'], true],
  ['mail.example', ['www.mail.example'], false],
  ['hotmail.example', ['mail.example'], false],
  ['mail.example.evil.example', ['mail.example'], false],
  ['mail.example', [], false],
  ['mail.example', [''], false],
  ['mail.example.', [''], false],
  ['', ['mail.example'], false],
  ['', [''], false],
])('%s is of %j: %s', (host, sites, is) => {
  expect(isOfSite(host, sites)).toBe(is);
});
