import { locales, type Locale } from '../../site.ts';
import { getWrittenFiles, isLocale, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { findLanguage } from '../find-language.ts';
import { getLanguageName } from '../language-name.ts';
import { getNodeText, type MdxNode } from '../parse-mdx.ts';
import type { Path } from '../parse-yaml.ts';

/** What editors keep: it quotes both languages. */
const records: readonly Entry['collection'][] = ['corrections', 'questions'];

interface Words {
  readonly text: string;
  readonly offset: number;
  readonly locale: Locale;
}

/** Sentences that stand in the file, or under the key, of another language. */
export function checkTextLanguage(content: Content): Diagnostic[] {
  return getWrittenFiles(content).flatMap((file) => {
    if ('collection' in file && records.includes(file.collection)) return [];
    const inFields = (file.fields?.texts ?? []).flatMap(({ value, path, textStart }): Words[] => {
      const locale = file.locale ?? findLocale(path);
      return typeof value === 'string' && locale ? [{ text: value, offset: textStart, locale }] : [];
    });
    const inText = 'page' in file && file.locale ? findBlocks(file.page?.nodes ?? [], file.locale) : [];
    return [...inFields, ...inText].flatMap(({ text, offset, locale }) => {
      const language = findLanguage(text);
      if (language === undefined || language === locale) return [];
      return [
        diagnose('i18n/wrong-language', getPlace(file, offset), {
          written: shorten(text),
          language: getLanguageName(locales[language].lang),
          expected: getLanguageName(locales[locale].lang),
        }),
      ];
    });
  });
}

/** In data files the key above a text names its language. */
const findLocale = (path: Path): Locale | undefined =>
  path.findLast((step): step is Locale => typeof step === 'string' && isLocale(step));

/** Paragraphs and headings, without what is marked as another language. */
function findBlocks(nodes: readonly MdxNode[], locale: Locale): Words[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading'
      ? [{ text: getOwnText(node), offset: node.span.start, locale }]
      : findBlocks(node.children, locale),
  );
}

const getOwnText = (node: MdxNode): string =>
  node.name === 'Foreign'
    ? ''
    : node.children.length > 0
      ? node.children.map(getOwnText).join('')
      : getNodeText(node);

const longestQuote = 60;

const shorten = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
