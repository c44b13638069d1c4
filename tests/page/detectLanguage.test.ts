import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/page/detectLanguage';

const ENGLISH =
  'The harbour master said on Monday that the ship was safe, but that it would not leave the port before the storm had passed over the city.';
const SAMPLES: readonly (readonly [string, string])[] = [
  [
    'fr',
    'Le bateau ne partira pas avant lundi, a dit la capitaine du port dans une interview avec les journalistes de la ville et pour le conseil.',
  ],
  [
    'es',
    'El barco no saldrá antes del lunes, dijo la capitana del puerto en una entrevista con los periodistas de la ciudad y para el consejo.',
  ],
  [
    'de',
    'Das Schiff wird nicht vor Montag auslaufen, sagte die Hafenmeisterin in einem Gespräch mit der Zeitung und den Leuten aus der Stadt.',
  ],
  [
    'it',
    'La nave non partirà prima di lunedì, ha detto il capitano del porto in una intervista con i giornalisti della città e per il consiglio.',
  ],
  [
    'nl',
    'Het schip zal niet voor maandag vertrekken, zei de havenmeester in een gesprek met de krant en het bestuur van de stad op dinsdag.',
  ],
  [
    'und',
    'Паром не выйдет в море раньше понедельника, сообщила журналистам начальник порта в среду на пресс-конференции в городе у моря после шторма и дождя.',
  ],
];

describe('detectLanguage', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['fr', 'en'],
    [null, 'en'],
    ['', 'en'],
  ])('English on a page that declares %s', (declared, language) => {
    expect(detectLanguage(ENGLISH, declared)).toEqual({ language, english: true, running: true });
  });

  it.each(SAMPLES)('%s on a page that declares English', (language, text) => {
    expect(detectLanguage(text, 'en')).toEqual({ language, english: false, running: true });
  });

  it.each([
    ['en', 'en', true, false],
    [null, 'und', false, true],
    ['sv', 'sv', false, true],
  ])('no sentences in any language known here, on a page that declares %s', (declared, language, english, running) => {
    const results =
      'Port Hale (E) 18 22 13 17, Norda 9 11 20 8. Novak 25 points, Oke 17, Lund 10, Tal 10, Dunn 8, Berg 4, Marek 2, Falk 2, Hart 1.';
    expect(detectLanguage(results, declared)).toEqual({ language, english, running });
  });

  it('believes the page where there is too little text', () => {
    expect(detectLanguage('Ship safe', 'en-IE')).toEqual({ language: 'en-IE', english: true, running: true });
    expect(detectLanguage('Ship safe', 'pt')).toEqual({ language: 'pt', english: false, running: true });
  });

  it('English with many foreign names stays English', () => {
    const text = `${ENGLISH} Presidente da República Marcelo and the Ministério das Finanças de Portugal were told on Monday by the people of Vila Nova de Gaia.`;
    expect(detectLanguage(text, 'en').english).toBe(true);
  });
});
