import { localeKeys, locales, site } from '../../site.ts';
import { getNamedEntries, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { getLanguageName } from '../language-name.ts';
import { walkMdx, type MdxNode } from '../parse-mdx.ts';

/** A part of a text that its translation has as well. */
interface Part {
  /** What it is, comparable between languages. */
  readonly kind: string;
  readonly offset: number;
}

/** What is counted, and what an editor calls it. */
const aspects: readonly (readonly [what: string, read: (node: MdxNode) => string | undefined])[] = [
  ['headings', ({ type, depth }) => (type === 'heading' ? `rank ${depth ?? 1}` : undefined)],
  ['items of lists', ({ type }) => (type === 'listItem' ? 'item' : undefined)],
  ['rows of tables', ({ type }) => (type === 'tableRow' ? 'row' : undefined)],
  ['contacts', (node) => (node.name === 'Contact' ? getSetting(node, 'id') : undefined)],
  ['links', ({ type, url }) => (type === 'link' ? readForeignLink(url ?? '') : undefined)],
];

/** So many paragraphs may a translation have more or less in one section: sentences are joined and split. */
const freeParagraphs = 1;

/** Texts in two languages that are no longer built alike: somebody has changed one and not the other. */
export function checkStructureDrift(content: Content): Diagnostic[] {
  const originals = content.entries.filter(({ page, locale }) => page && locale === site.defaultLocale);
  return originals.flatMap((original) =>
    localeKeys
      .filter((locale) => locale !== site.defaultLocale)
      .flatMap((locale) => {
        const twins = getNamedEntries(content, original.collection, original.id);
        const twin = twins.find((other) => other.locale === locale);
        if (!twin?.page || original.page?.problems.length || twin.page.problems.length) return [];
        return compare(original, twin);
      }),
  );
}

/** The first difference only: once the texts have parted, the rest follows from it. */
function compare(original: Entry, twin: Entry): Diagnostic[] {
  const other = original.path;
  const language = getLanguageName(locales[original.locale!].lang);
  const drifts = [
    ...aspects.map(([what, read]) => {
      const find = (entry: Entry): Part[] =>
        walkMdx(entry.page!.nodes).flatMap((node) => {
          const kind = read(node);
          return kind === undefined ? [] : [{ kind, offset: node.span.start }];
        });
      return compareParts(what, find(original), find(twin), twin);
    }),
    compareNumbers(original, twin),
    compareParagraphs(original, twin),
  ];
  const first = drifts.find((drift) => drift !== undefined);
  if (!first) return [];
  return [
    diagnose('i18n/structure-drift', getPlace(twin, first.offset), { language, other, what: first.what }),
  ];
}

interface Drift {
  readonly what: string;
  readonly offset: number;
}

function compareParts(
  what: string,
  originals: readonly Part[],
  twins: readonly Part[],
  twin: Entry,
): Drift | undefined {
  const index = originals.findIndex(({ kind }, place) => kind !== twins[place]?.kind);
  if (index === -1 && originals.length === twins.length) return undefined;
  const offset = (index === -1 ? twins[originals.length] : twins[index])?.offset ?? twin.page!.body.start;
  return { what: `${twins.length} ${what} here, ${originals.length} there`, offset };
}

/** Digits, whatever signs a language puts between them. Days of the month and times are written as words or with other signs, and numbers below ten as words. */
function readNumbers(entry: Entry): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const node of walkMdx(entry.page!.nodes)) {
    if (node.type !== 'text') continue;
    for (const match of (node.value ?? '').matchAll(
      /(?<![\p{L}\p{N}])\d+(?:[.,\u00a0\u202f ]\d{3})*(?![\p{L}\p{N}])/gu,
    )) {
      const digits = match[0].replace(/\D/g, '');
      if (digits.length > 1 && !numbers.has(digits)) numbers.set(digits, node.span.start + match.index);
    }
  }
  return numbers;
}

function compareNumbers(original: Entry, twin: Entry): Drift | undefined {
  const [there, here] = [readNumbers(original), readNumbers(twin)];
  const surplus = [...here].find(([number]) => !there.has(number));
  if (surplus) return { what: `the number ${surplus[0]} does not stand there`, offset: surplus[1] };
  const missing = [...there.keys()].find((number) => !here.has(number));
  if (missing === undefined) return undefined;
  return { what: `the number ${missing} does not stand here`, offset: twin.page!.body.start };
}

/** Paragraphs of each section: a section ends where a heading stands. */
function countParagraphs({ page }: Entry): { count: number; offset: number }[] {
  const sections = [{ count: 0, offset: page!.body.start }];
  for (const { type, span } of page!.nodes) {
    if (type === 'heading') sections.push({ count: 0, offset: span.start });
    else if (type === 'paragraph') sections.at(-1)!.count += 1;
  }
  return sections;
}

function compareParagraphs(original: Entry, twin: Entry): Drift | undefined {
  const there = countParagraphs(original);
  const drifted = countParagraphs(twin).find(({ count }, index) => {
    const other = there[index]?.count ?? 0;
    return Math.abs(count - other) > freeParagraphs || (count === 0) !== (other === 0);
  });
  const index = drifted && countParagraphs(twin).findIndex(({ offset }) => offset === drifted.offset);
  if (!drifted || index === undefined) return undefined;
  return {
    what: `${drifted.count} paragraphs here, ${there[index]?.count ?? 0} there`,
    offset: drifted.offset,
  };
}

const getSetting = ({ attributes }: MdxNode, wanted: string) =>
  attributes?.find(({ name }) => name === wanted)?.value;

/** Links to other sites may lead to another page in each language; what counts is that there is one. */
const readForeignLink = (url: string) => (/^(?:mailto|tel):/i.test(url) ? url : 'link');
