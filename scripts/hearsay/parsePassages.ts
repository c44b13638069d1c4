import type { GoldStatement, Passage, Writer } from './Passage';
import { type Label, readAgencies, readLabels } from './readLabels';
import { type Unmarked, unmark } from './unmark';

const fold = (text: string): string => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');

/** The lines of one passage by section; the head is what stands above TEXT. */
function sectionsOf(lines: readonly string[]): Record<'HEAD' | 'TEXT' | 'LABELS' | 'AGENCIES' | 'END', string[]> {
  const sections = { HEAD: [], TEXT: [], LABELS: [], AGENCIES: [], END: [] } as Record<string, string[]>;
  let section = 'HEAD';
  for (const line of lines) {
    const name = line.trim();
    if (name !== 'HEAD' && name in sections) section = name;
    else sections[section]!.push(line);
    if (name === 'END') sections.END!.push(name);
  }
  return sections as ReturnType<typeof sectionsOf>;
}

function statementOf(label: Label, { spans }: Unmarked): GoldStatement {
  const { number, speaker, speakerKind, options, hops } = label;
  return {
    number,
    source: spans.get(`s${number}`) ?? [],
    cue: spans.get(`q${number}`) ?? [],
    content: spans.get(`c${number}`) ?? [],
    speaker,
    speakerKind,
    role: options.role ?? null,
    audience: options.to ?? null,
    venue: options.at ?? null,
    place: options.in ?? null,
    when: options.when ?? null,
    reason: options.reason ?? null,
    hops,
    depth: hops.filter((hop) => hop.carries && !hop.parallel).length,
  };
}

function checkStatements(labels: ReadonlyMap<number, Label>, unmarked: Unmarked, say: (fault: string) => void): void {
  const folded = fold(unmarked.text);
  const mustStand = (what: string, words: string): void => {
    if (!folded.includes(fold(words))) say(`${what} is not in the text: "${words}"`);
  };
  for (const name of unmarked.spans.keys())
    if (!labels.has(Number(name.slice(1)))) say(`statement ${name.slice(1)} has no label`);
  for (const { number, options, hops } of labels.values()) {
    if (!unmarked.spans.has(`c${number}`)) say(`statement ${number} has no content mark`);
    for (const [option, words] of Object.entries(options)) mustStand(`${option} of ${number}`, words);
    for (const { evidence } of hops) mustStand(`evidence of ${number}`, evidence);
  }
}

/**
 * Reads a Hearsay file; its form stands in README.md beside this. `say` is told every fault, with the passage's id; what is
 * understood is given all the same, statements without content left out.
 */
export function parsePassages(source: string, writer: Writer, say: (fault: string) => void): Passage[] {
  const [, ...parts] = source.split(/^=== /mu);
  return parts.map((part) => {
    const [first = '', ...lines] = part.split('\n');
    const id = first.trim();
    const tell = (fault: string): void => say(`${id}: ${fault}`);
    const { HEAD, TEXT, LABELS, AGENCIES, END } = sectionsOf(lines);
    if (END.length === 0) tell('no END');
    const head = new Map<string, string>();
    for (const line of HEAD.filter((one) => one.trim())) {
      const m = /^(outlet|published|register|topic):\s*(.*)$/u.exec(line);
      if (m === null) tell(`not understood before TEXT: ${line}`);
      else head.set(m[1]!, m[2]!.trim());
    }
    const marked = TEXT.map((line) => line.trimEnd()).join('\n');
    const unmarked = unmark(marked.trim().replace(/\n{3,}/gu, '\n\n'), tell);
    const labels = readLabels(LABELS, tell);
    checkStatements(labels, unmarked, tell);
    const agencies = readAgencies(AGENCIES, tell);
    const folded = fold(unmarked.text);
    for (const { evidence } of agencies)
      if (!folded.includes(fold(evidence))) tell(`evidence of an agency is not in the text: "${evidence}"`);
    return {
      id,
      writer,
      outlet: head.get('outlet') || null,
      published: head.get('published') || null,
      register: head.get('register') || null,
      topic: head.get('topic') || null,
      text: unmarked.text,
      statements: [...labels.values()]
        .sort((a, b) => a.number - b.number)
        .map((label) => statementOf(label, unmarked))
        .filter(({ content }) => content.length > 0),
      agencies,
    };
  });
}
