/** An entry of a BibTeX file; values as written, without their outer braces. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

const NAME = /^[A-Za-z][\w:.+-]*/;
/** Signs that TeX reads; in a value they must stand behind a backslash. An address is printed as it is. */
const ACTIVE = /(?<!\\)[#$%&_^~]/;

/**
 * Reads BibTeX as its own reader does: `@type{key, name = {value}, …}`, braces balanced within values, keys without white space, comma
 * or brace.
 * @throws Error where the text is none
 */
export function parseBibtex(text: string): BibtexEntry[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 30))}`);
  };
  const space = (): void => {
    at += /^\s*/.exec(text.slice(at))![0].length;
  };
  const sign = (wanted: string): void => {
    space();
    if (text[at] !== wanted) fail(`no ${wanted}`);
    at++;
    space();
  };
  const match = (pattern: RegExp, what: string): string => {
    const found = pattern.exec(text.slice(at))?.[0] ?? fail(what);
    at += found.length;
    return found;
  };
  const value = (): string => {
    const from = at + 1;
    if (text[at] !== '{') fail('no value');
    for (let depth = 0; at < text.length; at++) {
      // BibTeX itself counts braces behind a backslash as well; those here come in pairs of their own.
      if (text[at] === '\\' && /[{}]/.test(text[at + 1] ?? '')) at++;
      else if (text[at] === '{') depth++;
      else if (text[at] === '}' && --depth === 0) return text.slice(from, at++);
    }
    return fail('a value without an end');
  };
  const entries: BibtexEntry[] = [];
  for (space(); at < text.length; space()) {
    sign('@');
    const type = match(NAME, 'no type');
    sign('{');
    const key = match(/^[^\s,{}"#%=\\~']+/, 'no key');
    const fields: Record<string, string> = {};
    for (sign(','); text[at] !== '}'; ) {
      const name = match(NAME, 'no field');
      if (Object.hasOwn(fields, name)) fail(`${name} twice`);
      sign('=');
      fields[name] = value();
      if (name !== 'url' && ACTIVE.test(fields[name])) fail(`a bare sign in ${name}`);
      space();
      if (text[at] === ',') sign(',');
    }
    sign('}');
    entries.push({ type, key, fields });
  }
  return entries;
}
