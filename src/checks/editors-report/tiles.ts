import type { EditorsReport } from './collect.ts';

/** One number that tells a manager whether there is work. */
export interface Tile {
  readonly number: number;
  readonly label: string;
  readonly state: 'good' | 'open' | 'bad';
}

/** The numbers at the top of the report; 0 is good in all of them. */
export function getTiles(report: EditorsReport): Tile[] {
  const ended = report.programmes.filter(({ lifecycle }) => lifecycle.status === 'ended').length;
  const unconfirmed = report.contacts.filter(({ state }) => state !== 'confirmed').length;
  const texts = report.programmes.flatMap(({ confirmations }) => confirmations);
  const unconfirmedTexts = texts.filter(({ on }) => on === undefined).length;
  const behind = report.translations.filter(({ status }) => status !== 'translated').length;
  const facts = report.programmes.reduce((sum, { unknown }) => sum + unknown.length, 0);
  const corrections = report.corrections.filter(({ confirmed }) => !confirmed).length;
  const long = report.texts.reduce((sum, text) => sum + text.long.length, 0);
  return [
    describe(report.errors, 'errors that stop publication', 'bad'),
    describe(report.questions.length, 'open questions', 'open'),
    describe(unconfirmed, `of ${report.contacts.length} contacts to confirm`, 'bad'),
    describe(unconfirmedTexts, `of ${texts.length} programme texts to confirm`, 'open'),
    describe(behind, `of ${report.translations.length} texts to compare or translate`, 'bad'),
    describe(facts, 'facts that nobody has told', 'open'),
    describe(corrections, `of ${report.corrections.length} corrections to agree on`, 'open'),
    describe(ended, `of ${report.programmes.length} programmes have ended`, 'open'),
    describe(long, 'sentences too long', 'open'),
    describe(report.misspellings.length, 'words to spell', 'open'),
    describe(report.reviews.length, 'texts to read again', 'open'),
  ];
}

const describe = (number: number, label: string, otherwise: 'open' | 'bad'): Tile => ({
  number,
  label,
  state: number === 0 ? 'good' : otherwise,
});
