import { describe, expect, test } from 'vitest';
import { pagePathname, programmePathname } from '../../src/domain/url.ts';
import { localeKeys, locales, type Locale, type PageId } from '../../src/site.ts';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';
import { addKeptWords, countKeptWords } from '../leaflets/count-kept-words.ts';
import { findMissingSentences } from '../leaflets/find-missing-sentences.ts';
import { readLeafletProof, type Part } from '../leaflets/leaflet-proof.ts';
import { readCorrections, readProgrammes, readQuestions } from '../leaflets/read-content.ts';
import { readMain, type MainContent } from '../leaflets/read-main.ts';
import { splitSentences } from '../leaflets/split-sentences.ts';
import { isAsTaken } from '../taken-content.ts';

/**
 * Proves on the built site that no word of the leaflets is lost: every sentence stands on the page of
 * its programme, as printed or with the corrections that say why. A text or a contact that an editor
 * has changed since answers for itself: of its page nothing is asked here.
 */

/**
 * Share of the words of each leaflet, contact block included, below which corrections may not go. A
 * Dutch compound that the leaflet splits counts as two words lost.
 */
const keptWordsFloor = 0.95;

const builtPages = listBuiltPages();

function readPage(pathname: string): MainContent {
  const page = builtPages.find((candidate) => candidate.pathname === pathname);
  if (!page) throw new Error(`There is no page at ${pathname}.`);
  return readMain(readBuiltPage(page));
}

/** Programmes have their own page; every other part is named after its page. */
const readPageOf = (locale: Locale, { where, programme }: Pick<Part, 'where' | 'programme'>): MainContent =>
  readPage(programme ? programmePathname(locale, programme.slug) : pagePathname(locale, where as PageId));

describe.each(localeKeys)('the leaflet in "%s"', (locale) => {
  const proof = readLeafletProof(locale);
  const programmes = readProgrammes(locale);
  const directory = readPage(pagePathname(locale, 'contact'));
  const corrections = readCorrections().filter((correction) => correction.locale === locale);
  const hasTakenText = ({ where, programme }: Pick<Part, 'where' | 'programme'>) =>
    programme
      ? isAsTaken(`programmes/${where}/${locale}.mdx`, `programmes/${where}/facts.yaml`)
      : isAsTaken(`pages/${where}/${locale}.mdx`);
  const partsOfPages = proof.parts.filter(hasTakenText);

  test('every heading is the title of a programme, and every programme has its heading', () => {
    expect(proof.unknownHeadings).toEqual([]);
    expect(proof.parts.flatMap(({ programme }) => programme?.id ?? []).sort()).toEqual(
      programmes.map(({ id }) => id).sort(),
    );
  });

  test.each(partsOfPages)('$where: its page has the heading', (part) => {
    expect(readPageOf(locale, part).text.toUpperCase()).toContain(part.heading);
  });

  test.each(partsOfPages)('$where: its page says every sentence, in the order of the leaflet', (part) => {
    expect(part.sentences.length).toBeGreaterThan(1);
    expect(findMissingSentences(part.sentences, readPageOf(locale, part).text)).toEqual([]);
  });

  const contacts = proof.contacts.map((line) => {
    const [, label, address, details] = /^(.+?):? (\S+@[\w.]+)(?:, (.+))?$/.exec(line.text) ?? [];
    const programme = programmes.find(({ title }) => title === label);
    return { printed: line.printed.text, label, address, details, programme };
  });

  test('the contact block names programmes, each with an address', () => {
    expect(contacts.filter(({ programme, address }) => !programme || !address)).toEqual([]);
  });

  const takenContacts = contacts.filter(
    ({ programme }) =>
      programme &&
      hasTakenText({ where: programme.id, programme }) &&
      isAsTaken(`contacts/${programme.contact}`),
  );

  test.each(takenContacts)('the directory has "$printed"', ({ label, address, details }) => {
    expect(directory.text).toContain(label);
    expect(directory.links).toContain(`mailto:${address}`);
    expect(directory.text).toContain(address);
    if (details === undefined) return;
    const [, phone, hours] = /^(\+[\d ]+\d) (.+)$/.exec(details) ?? [];
    expect(directory.text).toContain(phone);
    expect(directory.links).toContain(`tel:${phone?.replaceAll(' ', '')}`);
    expect(directory.text).toContain(hours);
  });

  test('behind its links lie addresses of the directory, but for the one that an open question is about', () => {
    const changed = contacts.filter((contact) => !takenContacts.includes(contact));
    const isChanged = (target: string) => changed.some(({ address }) => target === `mailto:${address}`);
    const strange = proof.linkTargets.filter(
      ({ text }) => !directory.links.includes(text) && !isChanged(text),
    );
    const hidden = readQuestions().find(({ id }) => id === 'hidden-link')?.says?.[locale] ?? '';
    expect(strange.filter(({ printed }) => !hidden.includes(`Line ${printed.starts[0]?.line},`))).toEqual([]);
    expect(strange.length).toBeLessThanOrEqual(1);
  });

  test('every correction changes printed words where it says, and no more than a part of a sentence', () => {
    const applied = [...proof.parts, ...proof.contacts, ...proof.linkTargets].flatMap((part) => part.applied);
    expect(applied.map(({ id }) => id).sort()).toEqual(corrections.map(({ id }) => id).sort());
    const printed = proof.parts.flatMap((part) => splitSentences(part.printed.text, locales[locale].lang));
    expect(corrections.filter((correction) => printed.includes(correction.printed))).toEqual([]);
  });

  const correctionsOfPages = corrections
    .map((correction) => ({
      ...correction,
      programme: programmes.find(({ id }) => id === correction.where),
    }))
    .filter(
      (correction) => hasTakenText(correction) && (correction.where !== 'contact' || isAsTaken('contacts')),
    );

  test.each(correctionsOfPages)(
    'its page shows what correction $id publishes',
    ({ where, published, programme }) => {
      const { text, links } = readPageOf(locale, { where, programme });
      expect(published.startsWith('mailto:') ? links : text).toContain(published);
    },
  );

  test(`at least ${keptWordsFloor * 100} % of its words are unchanged`, () => {
    const { kept, all } = addKeptWords(
      [...proof.parts, ...proof.contacts].map((part) => {
        const heading = part.programme?.title ?? part.heading;
        return countKeptWords(`${part.heading} ${part.printed.text}`, `${heading} ${part.text}`);
      }),
    );
    const percent = ((kept / all) * 100).toFixed(1);
    console.info(
      `The leaflet in "${locale}" keeps ${percent} % of its words (${kept} of ${all}); ${corrections.length} corrections.`,
    );
    expect(kept / all).toBeGreaterThanOrEqual(keptWordsFloor);
  });
});
