import type { HopKind, HopRelation } from '../../src/model/Chain';
import type { GoldAgency, GoldHop, GoldSpeakerKind } from './Passage';

const KINDS: readonly string[] = ['person', 'organisation', 'document', 'group', 'unnamed'] satisfies GoldSpeakerKind[];
const HOP_KINDS: readonly string[] = [
  'agency',
  'outlet',
  'person',
  'organisation',
  'document',
  'event',
] satisfies HopKind[];
const RELATIONS: readonly string[] = [
  'told',
  'reported',
  'according-to',
  'cited',
  'published',
  'credited',
  'relayed',
] satisfies HopRelation[];
const AGENCY_ROLES = ['byline', 'dateline', 'credit-line', 'reported-by', 'told', 'photo-credit', 'mention'];
const OPTIONS = ['role', 'to', 'at', 'in', 'when', 'reason'] as const;
type Option = (typeof OPTIONS)[number];

/** What a LABELS line says of one statement, before its marks are known. */
export interface Label {
  readonly number: number;
  readonly speaker: string;
  readonly speakerKind: GoldSpeakerKind;
  readonly options: Readonly<Partial<Record<Option, string>>>;
  readonly hops: GoldHop[];
}

/** A word of a line, or a string in marks; a doubled mark inside a string stands for one. */
interface Piece {
  readonly word: string | null;
  readonly string: string | null;
}

function piecesOf(line: string): Piece[] {
  return Array.from(line.matchAll(/"((?:[^"]|"")*)"|(\S+)/gu), (m) => ({
    string: m[1]?.replace(/""/gu, '"') ?? null,
    word: m[2] ?? null,
  }));
}

/** `hop KIND "ACTOR" RELATION stated|carried "EVIDENCE"`, then flags; null where the line is of another form. */
function readHop([, kind, actor, relation, stated, evidence, ...flags]: readonly Piece[]): GoldHop | null {
  if (!HOP_KINDS.includes(kind?.word ?? '') || !RELATIONS.includes(relation?.word ?? '')) return null;
  if (!actor?.string || !evidence?.string || !['stated', 'carried'].includes(stated?.word ?? '')) return null;
  const aka: string[] = [];
  const words = new Set<string>();
  for (let i = 0; i < flags.length; i++) {
    const { word } = flags[i]!;
    const name = flags[i + 1]?.string;
    if (word === 'aka' && name) {
      aka.push(name);
      i++;
    } else if (word === 'nohand' || word === 'own' || word === 'parallel') words.add(word);
    else return null;
  }
  return {
    actor: actor.string,
    aka,
    kind: kind!.word as HopKind,
    relation: relation!.word as HopRelation,
    stated: stated!.word === 'stated',
    evidence: evidence.string,
    carries: !words.has('nohand') && !words.has('own'),
    own: words.has('own'),
    parallel: words.has('parallel'),
  };
}

/** `N speaker "NAME" KIND`, then options; null where the line is of another form. */
function readSpeaker([number, speaker, name, kind, ...rest]: readonly Piece[]): Label | null {
  if (!/^\d+$/u.test(number?.word ?? '') || speaker?.word !== 'speaker' || !name?.string) return null;
  if (!KINDS.includes(kind?.word ?? '')) return null;
  const options: Partial<Record<Option, string>> = {};
  for (let i = 0; i < rest.length; i += 2) {
    const option = OPTIONS.find((one) => one === rest[i]!.word);
    const value = rest[i + 1]?.string;
    if (option === undefined || value === undefined || value === null) return null;
    options[option] = value;
  }
  return {
    number: Number(number!.word),
    speaker: name.string,
    speakerKind: kind!.word as GoldSpeakerKind,
    options,
    hops: [],
  };
}

/** The lines between LABELS and AGENCIES, by the statement's number. */
export function readLabels(lines: readonly string[], say: (fault: string) => void): Map<number, Label> {
  const labels = new Map<number, Label>();
  let last: Label | null = null;
  for (const line of lines) {
    const pieces = piecesOf(line);
    if (pieces.length === 0) continue;
    if (pieces[0]!.word === 'hop') {
      const hop = readHop(pieces);
      if (hop === null || last === null) say(`hop not understood: ${line.trim()}`);
      else {
        if (hop.kind === 'event' && hop.carries) say(`an event is no hand (write nohand): ${line.trim()}`);
        last.hops.push(hop);
      }
      continue;
    }
    last = readSpeaker(pieces);
    if (last === null) say(`label not understood: ${line.trim()}`);
    else if (labels.has(last.number)) say(`statement ${last.number} labelled twice`);
    else labels.set(last.number, last);
  }
  return labels;
}

/** The lines between AGENCIES and END: `NAME ROLE "EVIDENCE"`. */
export function readAgencies(lines: readonly string[], say: (fault: string) => void): GoldAgency[] {
  const agencies: GoldAgency[] = [];
  for (const line of lines.map((one) => one.trim()).filter(Boolean)) {
    const m = /^(?:"([^"]+)"|(\S.*?))\s+([a-z-]+)\s+"(.*)"$/u.exec(line);
    if (m === null || !AGENCY_ROLES.includes(m[3]!)) say(`agency not understood: ${line}`);
    else agencies.push({ agency: m[1] ?? m[2]!, role: m[3]!, evidence: m[4]!.replace(/""/gu, '"') });
  }
  return agencies;
}
