import { describe, expect, it } from 'vitest';
import { readCredits } from '../../../src/engine/chains/readCredits';
import { MediaFinder } from '../../../src/engine/media/MediaFinder';
import { readOwnNames } from '../../../src/engine/media/readOwnNames';
import { readSentences } from '../../../src/engine/media/readSentences';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { makeArticle } from './makeArticle';

function credits(...paragraphs: string[]): string[] {
  const article = makeArticle(paragraphs);
  const sentences = readSentences(new ArticleText(article.blocks));
  const finder = new MediaFinder(article, sentences, readOwnNames(article));
  return sentences.flatMap((s) =>
    readCredits(s, finder.find(s), article.blocks[s.block]!.text).map((c) => `${c.medium.name} ${c.relation}`),
  );
}

describe('readCredits', () => {
  it.each([
    ['Novak told Reuters on Monday.', ['Reuters told']],
    ['Novak told a reporter for The Marsh Herald.', ['Marsh Herald told']],
    ['Novak told Chris Reed of CNN after the debate.', ['CNN told']],
    ['He told Fox News anchor Ada Novak that it was late.', ['Fox News told']],
    ['Novak told CBS’s “Face the Nation” on Sunday.', ['CBS told']],
    ['Novak said in an interview with the private channel Al-Rasif.', ['Al-Rasif told']],
    ['Novak said in May on the podcast “Here It Is.”', ['Here It Is told']],
    ['Novak said in an email to The Associated Press.', ['Associated Press told']],
    ['In a Bloomberg interview Novak declared it dead.', ['Bloomberg News told']],
    ['A letter obtained by the Marsh County Ledger warns of it.', ['Marsh County Ledger published']],
    ['Novak wrote in The Guardian that it was dead.', ['Guardian published']],
    ['It was late, Novak said, according to SANA.', ['SANA according-to']],
    ['RIA Novosti said on Tuesday, citing Interfax.', ['RIA Novosti reported', 'Interfax cited']],
    ['Novak was quoted as saying by the Korean Central News Agency (KCNA).', ['KCNA cited']],
    ['Novak was late, the News Agency of Nigeria (NAN) reports.', ['NAN reported']],
    ['Novak said it was late, SarmatNet reported.', ['SarmatNet reported']],
    ['Polls reported by CNN and The New York Times showed it.', ['CNN reported', 'New York Times reported']],
    ['Novak told WXIA-TV that it was late.', ['WXIA-TV told']],
    ['Drivers told this newspaper nothing.', ['Norda Courier told']],
    ['Novak told the Marsh Times-Tribune it was late.', ['Marsh Times-Tribune told']],
    ['Novak told the Norder Abendblatt it was late.', ['Norder Abendblatt told']],
    ['Novak told Sky Sport Norda it was late.', ['Sky Sport told']],
    ['Novak told bTV it was late.', ['bTV told']],
    ['Novak told BBC Radio Norda it was late.', ['BBC Radio Norda told']],
    ['Novak said in an interview with Daily Monitor that it was late.', ['Daily Monitor told']],
    ['Novak told Sport-Express it was late.', ['Sport-Express told']],
    ['Novak told French radio station RNX it was late.', ['RNX told']],
    ['Novak told the Marsh Times it was late. “It is dark,” she told MT.', ['Marsh Times told', 'Marsh Times told']],
    ['Novak told TT News Agency on Monday it was late.', ['TT told']],
    ['Novak told El Diario it was late.', ['El Diario told']],
    ['Writing in The Guardian, Novak said it was late.', ['Guardian published']],
    ['Al-Manar television, quoting a party source, said it was late.', ['Al-Manar reported']],
    ['Interfax said it was late. “It is dark,” the agency’s source said.', ['Interfax reported', 'Interfax told']],
    ['Reed was quoted as saying by the Houthi-run Saba news agency.', ['Saba cited']],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });

  it.each([
    'A Reuters/Ipsos poll put her ahead.',
    'Bloomberg shares fell on Monday.',
    'An Associated Press reporter was asked to leave.',
    'Daria Bloomberg told reporters it was late.',
    'AFP Action said the plan was reckless.',
    'AP police told reporters it was late. According to PA officials it was early.',
    'The Norda Association (NA) and the Psychology Institute (PI) met. The Palestinian Authority (PA) waited. PA reported a loss.',
    'The AA reported a record.',
    'Novak said in an interview with TT Reed that it was late.',
    'A man recorded on CCTV footage said it was late.',
    'Novak said the review, which was first reported by the Marsh County Ledger, would go on.',
    'The PA said it would pay its workers.',
    '“He told Reuters a lie,” she said.',
    'Novak told the crowd in Times Square.',
    'Novak looked at the map. MAP',
  ])('no credit: %s', (text) => {
    expect(credits(text)).toEqual([]);
  });

  it('knows what a later short name, "the paper" and a journalist stand for', () => {
    expect(
      credits(
        'Novak told the Marsh Herald she was late.',
        'She told the Herald it was over.',
        'Reed told the paper he was not.',
      ),
    ).toEqual(['Marsh Herald told', 'Marsh Herald told', 'Marsh Herald told']);
    expect(credits('Novak told Ada Reed of CNN it was late.', 'He went on, telling Reed that it was not.')).toEqual([
      'CNN told',
      'CNN told',
    ]);
  });

  it('accepts a short name once the long one stands on the page', () => {
    expect(credits('The PA said it was late.')).toEqual([]);
    expect(credits('The PA said it was late.', 'Novak told the Press Association so.')).toEqual([
      'PA Media reported',
      'PA Media told',
    ]);
  });
});
