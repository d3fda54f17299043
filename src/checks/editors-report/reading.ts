import {
  getReadingLevel,
  longSentence,
  splitSentences,
  type ReadingLevel,
  type Sentence,
} from '../../domain/reading-level.ts';
import { locales, type Locale } from '../../site.ts';
import { getData, getEntries, type Content, type Entry } from '../content.ts';
import { getNodeText, walkMdx } from '../parse-mdx.ts';

/** How hard one text of a programme is to read. */
export interface ReadText {
  readonly programme: string;
  readonly path: string;
  readonly locale: Locale;
  /** The plain sentences at the top of the page: our words. */
  readonly inShort: ReadingLevel | undefined;
  /** The text below: the words of the leaflet. */
  readonly body: ReadingLevel | undefined;
  /** Sentences of both with more than 25 words, the longest first. */
  readonly long: readonly Sentence[];
}

/** Every text of a programme. Names, headings, contacts and keywords are no sentences. */
export function readTexts(content: Content): ReadText[] {
  return getEntries(content, 'programmeTexts').flatMap((entry) => {
    if (entry.locale === undefined) return [];
    const { lang } = locales[entry.locale];
    const inShort = splitSentences(getPlainSentences(entry), lang);
    const body = splitSentences(getParagraphs(entry), lang);
    return [
      {
        programme: entry.id,
        path: entry.path,
        locale: entry.locale,
        inShort: getReadingLevel(inShort, lang),
        body: getReadingLevel(body, lang),
        long: [...inShort, ...body]
          .filter(({ words }) => words.length > longSentence)
          .sort((left, right) => right.words.length - left.words.length),
      },
    ];
  });
}

function getPlainSentences(entry: Entry): string[] {
  return [['summary'], ['forWhom'], ['whatWeDo'], ['withoutContact']]
    .flatMap((path) => getData(entry, path))
    .filter((text) => typeof text === 'string');
}

const getParagraphs = ({ page }: Entry): string[] =>
  [...walkMdx(page?.nodes ?? [])].filter(({ type }) => type === 'paragraph').map(getNodeText);
