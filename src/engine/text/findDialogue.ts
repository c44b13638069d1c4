import type { Block } from '../../model/Block';
import { ANSWER_LABELS, ANSWERS_AS_ME, ASKS_YOU, NO_SPEAKER_LABELS, QUESTION_LABELS } from '../lexicon/dialogueLabels';

/** A paragraph as somebody's turn in a printed dialogue. */
export interface DialogueTurn {
  readonly block: number;
  /** `named`: the label names who speaks; `question`, `answer`: of an interview, by a letter ("Q:", "A:") or by the alternation alone. */
  readonly kind: 'named' | 'question' | 'answer';
  /** Where its label ends, before the colon; 0 where it has none. */
  readonly labelEnd: number;
  /** Where what is said begins. */
  readonly start: number;
}

/** A label ends within so many UTF-16 code units. */
const REACH = 120;
/** Turns that make a dialogue, one label at least coming back; fewer are chance ("UPDATE: …"). */
const MIN_TURNS = 3;
/** Paragraphs of one answer at most. */
const MOST_PARAGRAPHS = 8;
/** A question that stands alone has at most so many code units. */
const MAX_QUESTION = 240;
/** The least share of turns in which somebody says "I", "we" or "you", or asks: in most transcripts two in three, in lists of scores none. */
const PERSONAL_TURNS = 0.2;
/** The same of questions that ask "you", and of answers that say "I", where no label tells which is which. */
const PERSONAL_ANSWERS = 0.5;
/** The least share of the paragraphs that such questions and answers make up, from the first question on. */
const MOSTLY = 0.4;

const LABEL =
  /^["“]?((?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’‘-]*|of|the|and|for|de|van|von|der|al-\p{Lu}[\p{L}\p{M}]*)(?:,?\s(?:["“(]?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’‘)”"-]*|of|the|and|for|de|van|von|der|&)){0,11})\s?:\s+(?=\S)/u;
const LETTERED = /^(Q|A|Question|Answer)\s?[.:]\s+(?=\S)/u;

interface Labelled extends DialogueTurn {
  readonly label: string;
}

const isText = ({ kind }: Block): boolean => kind !== 'headline' && kind !== 'credit';

/**
 * The turns of a printed dialogue, in order: a transcript, whose labels name the speakers ("NOVAK: We sail."), or an interview of questions
 * and answers, with letters or without. Empty where the text is none. Linear in its length.
 */
export function findDialogue(blocks: readonly Block[]): readonly DialogueTurn[] {
  const labelled = blocks.flatMap((block, b) => (isText(block) ? labelOf(block.text, b) : []));
  const letters = labelled.filter(({ kind }) => kind !== 'named');
  if (letters.some(({ kind }) => kind === 'question') && letters.some(({ kind }) => kind === 'answer'))
    return withAnswers(blocks, letters);
  const named = labelled.filter(({ kind }) => kind === 'named');
  if (named.length >= MIN_TURNS && comesBack(named) && isPersonal(blocks, named)) return named;
  return withAnswers(blocks, findInterview(blocks));
}

function labelOf(text: string, block: number): Labelled[] {
  const head = text.slice(0, REACH);
  if (!/[:.]/u.test(head)) return [];
  const letter = LETTERED.exec(head);
  if (letter) {
    const label = letter[1]!;
    const kind = QUESTION_LABELS.has(label.toLowerCase())
      ? 'question'
      : ANSWER_LABELS.has(label.toLowerCase())
        ? 'answer'
        : null;
    return kind ? [{ block, kind, label, labelEnd: label.length, start: letter[0].length }] : [];
  }
  const found = LABEL.exec(head);
  if (!found) return [];
  const label = found[1]!;
  const first = /^[\p{L}\p{M}]+/u.exec(label)?.[0].toLowerCase() ?? '';
  if (NO_SPEAKER_LABELS.has(first) || !/\p{L}{2}/u.test(label) || /\p{N}/u.test(label)) return [];
  return [{ block, kind: 'named', label, labelEnd: head.indexOf(label) + label.length, start: found[0].length }];
}

/** Whether a label comes back, in full or by its last word: "GOV. ADA NOVAK, HOST", "NOVAK". */
function comesBack(turns: readonly Labelled[]): boolean {
  const full = new Set<string>();
  const last = new Set<string>();
  return turns.some(({ label }) => {
    const name = label.split(/[,(]/u)[0]!.trim().toLowerCase();
    const known = full.has(name) || (!name.includes(' ') && last.has(name));
    full.add(name);
    last.add(name.split(/\s/u).at(-1)!);
    return known;
  });
}

function isPersonal(blocks: readonly Block[], turns: readonly Labelled[]): boolean {
  const personal = turns.filter(({ block, start }) => {
    const { text } = blocks[block]!;
    return (
      text.endsWith('?') || wordsOf(text.slice(start)).some((word) => ANSWERS_AS_ME.has(word) || ASKS_YOU.has(word))
    );
  });
  return personal.length >= PERSONAL_TURNS * turns.length;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}'’]+/u);

/** An interview without letters: questions that stand alone and ask "you", each with the paragraphs of its answer, in the first person. */
function findInterview(blocks: readonly Block[]): readonly DialogueTurn[] {
  const isQuestion = ({ kind, text }: Block): boolean =>
    kind !== 'headline' &&
    kind !== 'credit' &&
    text.length <= MAX_QUESTION &&
    /\?$/u.test(text) &&
    !/["“”]/u.test(text);
  const questions = blocks.flatMap((block, b) => (isQuestion(block) ? [b] : []));
  const asked = questions.filter(
    (b) => blocks[b + 1] !== undefined && !isQuestion(blocks[b + 1]!) && isText(blocks[b + 1]!),
  );
  if (asked.length < MIN_TURNS) return [];
  const toYou = asked.filter((b) => wordsOf(blocks[b]!.text).some((word) => ASKS_YOU.has(word)));
  const ofMe = asked.filter((b) =>
    wordsOf(blocks[b + 1]!.text).some(
      (word) => ANSWERS_AS_ME.has(word) && word[0] !== 'w' && word[0] !== 'o' && word !== 'us',
    ),
  );
  const rest = blocks.length - asked[0]!;
  if (2 * asked.length < MOSTLY * rest) return [];
  if (toYou.length < PERSONAL_ANSWERS * asked.length || ofMe.length < PERSONAL_ANSWERS * asked.length) return [];
  return asked.map((block): DialogueTurn => ({ block, kind: 'question', labelEnd: 0, start: 0 }));
}

/** The paragraphs between two questions as the answers they are; behind the last one only the next. */
function withAnswers(blocks: readonly Block[], turns: readonly DialogueTurn[]): readonly DialogueTurn[] {
  const known = new Map(turns.map((turn) => [turn.block, turn]));
  const questions = turns.filter(({ kind }) => kind === 'question').map(({ block }) => block);
  const all: DialogueTurn[] = [];
  questions.forEach((question, i) => {
    all.push(known.get(question)!);
    const end = Math.min(questions[i + 1] ?? question + 2, question + MOST_PARAGRAPHS);
    for (let block = question + 1; block < end && block < blocks.length && blocks[block]!.kind === 'paragraph'; block++)
      all.push(known.get(block) ?? { block, kind: 'answer', labelEnd: 0, start: 0 });
  });
  return all;
}
