import { locales, type Locale } from '../../site.ts';
import { getWrittenFiles, isLocale, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { findForeignSentences, findLanguage, type ForeignSentence } from '../find-language.ts';
import { getLanguageName } from '../language-name.ts';
import { getNodeText, type MdxNode } from '../parse-mdx.ts';
import type { Path } from '../parse-yaml.ts';

/** What editors keep: it quotes both languages. */
const records: readonly Entry['collection'][] = ['corrections', 'questions'];

interface Words {
  /** Where they begin in the file, with the signs before them. */
  readonly start: number;
  readonly pieces: readonly Piece[];
  readonly locale: Locale;
}

/** Words that stand together, and where they begin in the file. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Texts and sentences that stand in the file, or under the key, of another language. */
export function checkTextLanguage(content: Content): Diagnostic[] {
  return getWrittenFiles(content).flatMap((file) => {
    if ('collection' in file && records.includes(file.collection)) return [];
    const inFields = (file.fields?.texts ?? []).flatMap(({ value, path, textStart }): Words[] => {
      const locale = file.locale ?? findLocale(path);
      return typeof value === 'string' && locale
        ? [{ start: textStart, pieces: [{ text: value, start: textStart }], locale }]
        : [];
    });
    const inText = 'page' in file && file.locale ? findBlocks(file.page?.nodes ?? [], file.locale) : [];
    return [...inFields, ...inText].flatMap(({ start, pieces, locale }) =>
      findForeignParts(pieces.map(({ text }) => text).join(''), locale).map(({ text, language, offset }) =>
        diagnose('i18n/wrong-language', getPlace(file, offset === 0 ? start : locate(pieces, offset)), {
          written: shorten(text),
          language: getLanguageName(locales[language].lang),
          expected: getLanguageName(locales[locale].lang),
        }),
      ),
    );
  });
}

/** A text in another language as a whole, or its sentences that are. */
function findForeignParts(text: string, locale: Locale): ForeignSentence[] {
  const language = findLanguage(text);
  return language === undefined || language === locale
    ? findForeignSentences(text, locale)
    : [{ text, language, offset: 0 }];
}

/** Where in the file the words stand that begin at an offset of all pieces together. */
function locate(pieces: readonly Piece[], offset: number): number | undefined {
  let before = 0;
  for (const { text, start } of pieces) {
    if (offset < before + text.length) return start + offset - before;
    before += text.length;
  }
  return undefined;
}

/** In data files the key above a text names its language. */
const findLocale = (path: Path): Locale | undefined =>
  path.findLast((step): step is Locale => typeof step === 'string' && isLocale(step));

/** Paragraphs and headings. */
function findBlocks(nodes: readonly MdxNode[], locale: Locale): Words[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading'
      ? [{ start: node.span.start, pieces: getOwnPieces(node), locale }]
      : findBlocks(node.children, locale),
  );
}

/** The words of a block, without what is marked as another language, and without code, which has none. */
const getOwnPieces = (node: MdxNode): Piece[] =>
  node.name === 'Foreign' || node.type === 'inlineCode'
    ? []
    : node.children.length > 0
      ? node.children.flatMap(getOwnPieces)
      : [{ text: getNodeText(node), start: node.span.start }];

const longestQuote = 60;

const shorten = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
