type Json = Readonly<Record<string, unknown>>;

/**
 * The fields that CSL-JSON 1.0.2 knows (citationstyles.org, "Names", "Dates", and the standard variables with text or number that news
 * can have); its schema lets no other stand beside them, but for `custom`.
 */
const NAMES = `author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer
  recipient reviewed-author script-writer series-creator translator`.split(/\s+/);
const DATES = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'];
const TEXTS =
  `abstract annote archive authority container-title division genre jurisdiction keyword language medium note publisher
  publisher-place section source status title title-short URL version`.split(/\s+/);
const TYPES = ['article', 'article-newspaper', 'interview', 'post', 'speech', 'webpage'];
const NAME_PARTS = ['family', 'given', 'literal', 'suffix', 'dropping-particle', 'non-dropping-particle'];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isName = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([part, text]) => NAME_PARTS.includes(part) && typeof text === 'string');

/** `date-parts`: one date or the two of a span, each of year, month and day as far as they are known. */
function isDate(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).join() !== 'date-parts') return false;
  const dates = value['date-parts'];
  if (!Array.isArray(dates) || dates.length < 1 || dates.length > 2) return false;
  return dates.every((date) => {
    if (!Array.isArray(date) || date.length < 1 || date.length > 3 || !date.every(Number.isInteger)) return false;
    const [, month = 1, day = 1] = date as number[];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  });
}

/** Where a value is no CSL-JSON; empty where it is. */
export function cslFaults(value: unknown): string[] {
  if (!Array.isArray(value)) return ['no list'];
  return value.flatMap((item: unknown, i) => {
    if (!isObject(item)) return [`${i}: no item`];
    const fits = (field: string, part: unknown): boolean => {
      if (field === 'type') return TYPES.includes(String(part));
      if (field === 'id') return (typeof part === 'string' && part !== '') || typeof part === 'number';
      if (field === 'custom') return isObject(part);
      if (NAMES.includes(field)) return Array.isArray(part) && part.every(isName);
      if (DATES.includes(field)) return isDate(part);
      return TEXTS.includes(field) && typeof part === 'string';
    };
    const missing = ['id', 'type'].filter((field) => !Object.hasOwn(item, field));
    const wrong = Object.entries(item).flatMap(([field, part]) => (fits(field, part) ? [] : field));
    return [...missing, ...wrong].map((field) => `${i}: ${field}`);
  });
}
