import type { Correction } from '../../src/domain/correction.ts';
import { locales, type Locale } from '../../src/site.ts';
import { applyCorrections } from './apply-corrections.ts';
import { healLineBreaks, type HealedText, type Line } from './heal-line-breaks.ts';
import { readCorrections, readLeaflet, readProgrammes, type ProgrammeSource } from './read-content.ts';
import { splitLeaflet } from './split-leaflet.ts';
import { splitSentences } from './split-sentences.ts';

/** A part of a leaflet, and what the site is to say instead of it. */
export interface Part {
  /** The folder of the programme or page that carries it, as corrections name it. */
  readonly where: string;
  /** Set for a programme. */
  readonly programme: ProgrammeSource | undefined;
  readonly heading: string;
  readonly printed: HealedText;
  /** With the corrections applied. */
  readonly text: string;
  readonly sentences: readonly string[];
  readonly applied: readonly Correction[];
}

export interface LeafletProof {
  /** Running text: the introduction and each programme. */
  readonly parts: readonly Part[];
  /** The contact block, a part a line, so that the lines need not stand in the leaflet's order. */
  readonly contacts: readonly Part[];
  /** What lies behind the links, a part a target. */
  readonly linkTargets: readonly Part[];
  /** Headings that are no programme's title. */
  readonly unknownHeadings: readonly string[];
}

/** Cuts one leaflet into what each page of the site has to say. */
export function readLeafletProof(locale: Locale): LeafletProof {
  const { sections, linkTargets } = splitLeaflet(readLeaflet(locale));
  const programmes = readProgrammes(locale);
  const corrections = readCorrections().filter((correction) => correction.locale === locale);
  const toPart = (
    where: string,
    heading: string,
    lines: readonly Line[],
    own: readonly Correction[],
  ): Part => {
    const printed = healLineBreaks(lines);
    const { text, applied } = applyCorrections(printed, own);
    const programme = programmes.find(({ id }) => id === where);
    return {
      where,
      programme,
      heading,
      printed,
      text,
      sentences: splitSentences(text, locales[locale].lang),
      applied,
    };
  };
  const onPage = (where: string) => corrections.filter((correction) => correction.where === where);
  const lineByLine = (lines: readonly Line[]) =>
    lines
      .filter(({ text }) => text.trim() !== '')
      .map((line) =>
        toPart(
          'contact',
          '',
          [line],
          onPage('contact').filter((correction) => correction.line === line.number),
        ),
      );

  const [introduction, ...rest] = sections;
  const block = rest.pop();
  if (!introduction || block?.heading !== 'CONTACT')
    throw new Error('The contact block does not end the leaflet.');
  const named = rest.map((section) => ({
    ...section,
    programme: programmes.find(({ title }) => title.toUpperCase() === section.heading),
  }));
  return {
    parts: [
      toPart('about', introduction.heading, introduction.lines, onPage('about')),
      ...named.flatMap(({ heading, lines, programme }) =>
        programme ? [toPart(programme.id, heading, lines, onPage(programme.id))] : [],
      ),
    ],
    contacts: lineByLine(block.lines),
    linkTargets: lineByLine(linkTargets),
    unknownHeadings: named.filter(({ programme }) => !programme).map(({ heading }) => heading),
  };
}
