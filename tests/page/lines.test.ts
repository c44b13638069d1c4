import { describe, expect, it } from 'vitest';
import { inLatin1 } from '../../src/page/inLatin1';
import { isBoilerplate } from '../../src/page/isBoilerplate';
import { isCaption } from '../../src/page/isCaption';
import { isCreditLine } from '../../src/page/isCreditLine';
import { isDateLine } from '../../src/page/isDateLine';
import { luminanceOf } from '../../src/page/luminanceOf';
import { ownNamesOf } from '../../src/page/ownNamesOf';
import { toIsoDate } from '../../src/page/toIsoDate';

const SAID = '“It will not sail,” Ada Novak said on Monday, according to the Norda Wire.';

describe('lines around the text', () => {
  it.each([
    ['With files from the Norda Wire', true],
    ['With files from Ada Novak in Norda and the Norda Wire', true],
    ['— Norda Wire writer Brun Oke in Port Hale contributed to this report.', true],
    ['Reporting by Ada Novak in Norda; editing by Brun Oke', true],
    ['Contributing: Norda Wire', true],
    ['Source: Port Hale Post and news agencies', true],
    ['Port Hale Post with wires', true],
    ['© 2031 The Norda Wire', true],
    ['The source: nobody knows it, she said.', false],
    ['Some information from the ministry was false, she said.', false],
    ['This article was originally published by the Norda Wire.', true],
    ['The report by the ministry said that the ship was safe.', false],
    [SAID, false],
    ['ab/cd (AP, AFP, Reuters)', true],
    ['He met her (AP, AFP).', false],
  ])('credit line: %s', (line, expected) => {
    expect(isCreditLine(inLatin1(line))).toBe(expected);
  });

  it.each([
    ['5 March 2031', true],
    ['Published: Wednesday, March 5, 2031 at 8:48 p.m. EST', true],
    ['March 5, 2031 | Updated March 6, 2031, 10:54 am', true],
    ['The ferry of March 5, 2031', false],
    ['By Ada Writer, March 5, 2031', false],
    ['On Wednesday at noon', false],
    [SAID, false],
  ])('line that tells a day and no more: %s', (line, expected) => {
    expect(isDateLine(inLatin1(line))).toBe(expected);
  });

  it.each([
    ['The ferry on Monday. Photo: Jo Lens/Norda Wire', true],
    ['The ferry on Monday. Photograph: Jo Lens/AFP', true],
    ['The ferry on Monday. (AP Photo/Jo Lens, File)', true],
    ['Photo by Jo Lens', true],
    ['© Jo Lens', true],
    ['The ferry on Monday (Jo Lens / AFP)', true],
    ['She showed reporters a photo: the ship under water. Nobody spoke for a while, and then all did.', false],
    [SAID, false],
  ])('caption: %s', (line, expected) => {
    expect(isCaption(inLatin1(line))).toBe(expected);
  });

  it.each([
    ['Advertisement', true],
    ['Read more: the ship that stayed', true],
    ['Sign up to our newsletter', true],
    ['Updated 5 March 2031, 10:15', true],
    ['Watch: the ship leaves', true],
    ['Read the letter again, she said, and you will see it.', false],
    ['Share prices fell.', false],
    ['Video shows the ship.', false],
    ['Published in March, it was banned by May.', false],
    ['Photos', true],
    [SAID, false],
  ])('boilerplate: %s', (line, expected) => {
    expect(isBoilerplate(inLatin1(line))).toBe(expected);
  });
});

describe('toIsoDate', () => {
  it.each([
    ['2031-03-05', '2031-03-05'],
    ['2031-03-05T08:00:00+01:00', '2031-03-05T08:00:00+01:00'],
    ['2031-03-05 08:00:00', '2031-03-05T08:00:00'],
    ['20310305', '2031-03-05'],
    ['March 5, 2031', '2031-03-05'],
    ['Wed, 05 Mar 2031 08:00:00 GMT', '2031-03-05'],
    ['0001-01-01T00:00:00Z', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (printed, expected) => {
    expect(toIsoDate(printed)).toBe(expected);
  });
});

describe('ownNamesOf', () => {
  const names = (url: string, site: string | null, publisher: string | null, title = 'Ferry stays in port') =>
    ownNamesOf({ url, meta: new Map(site === null ? [] : [['og:site_name', [site]]]), publisher, title });

  it.each([
    [
      'the form a reader would write',
      'https://www.porthalepost.com/a',
      'PortHalePost',
      'The Port Hale Post',
      undefined,
      'The Port Hale Post',
      null,
    ],
    [
      'the site, not the agency that published it',
      'https://hale.com/a',
      'Hale Chronicle',
      'Norda Wire',
      undefined,
      'Hale Chronicle',
      'Norda Wire',
    ],
    [
      'the publisher, where nothing else is named',
      'https://hale.com/a',
      null,
      'Hale Chronicle',
      undefined,
      'Hale Chronicle',
      null,
    ],
    [
      'the name in the title that the host repeats',
      'https://www.haletimes.com/a',
      null,
      null,
      'Ferry stays - Hale Times',
      'Hale Times',
      null,
    ],
    ['the host, where nothing is named', 'https://www.haletimes.com/a', null, null, undefined, 'haletimes.com', null],
    [
      'no address for a name',
      'https://www.haletimes.com/a',
      'https://www.haletimes.com',
      null,
      undefined,
      'haletimes.com',
      null,
    ],
  ])('outlet: %s', (_, url, site, publisher, title, outlet, supplier) => {
    expect(names(url, site, publisher, title)).toMatchObject({ outlet, supplier });
  });

  it('parts of the host that name nobody are no names', () => {
    expect(names('https://news.hale.co.uk/a', null, null).ownNames).toEqual(['news.hale.co.uk', 'hale']);
  });

  it('an address that is none gives no names', () => {
    expect(names('about:blank', null, null)).toEqual({ outlet: null, ownNames: [], supplier: null });
  });
});

describe('luminanceOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['transparent', null],
    ['color(srgb 1 1 1)', null],
  ])('%s', (colour, expected) => {
    expect(luminanceOf(colour)).toBe(expected);
  });
});
