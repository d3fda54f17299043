import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, visit, type Document, type Pair } from 'yaml';
import { localeKeys, locales, site } from '../../src/site.ts';
import { toPseudoText } from './pseudo-text.ts';

/** Its key in the table of languages; no language has this code. */
export const pseudoLocale = 'xb';

/** A language with its letters and direction that browsers, Intl and screen readers know. */
export const pseudoLang = 'he';

const model = site.defaultLocale;

/**
 * Adds a language to a copy of the project, as CONTRIBUTING.md says: one row,
 * one dictionary, content files, and nothing else.
 */
export function addPseudoLocale(project: string): void {
  addRow(join(project, 'src', 'site.ts'));
  addDictionary(join(project, 'src', 'i18n'));
  const content = join(project, 'src', 'content');
  for (const file of globSync(`**/${model}.mdx`, { cwd: content })) addText(join(content, file));
  for (const file of globSync('**/*.yaml', { cwd: content })) {
    // Only a command writes this one.
    if (file !== 'translations.yaml') addNames(join(content, file));
  }
}

function addRow(file: string): void {
  const { names, commonWords, vagueLabels } = locales[model];
  const row = {
    ...locales[model],
    label: toPseudoText('Pseudo'),
    lang: pseudoLang,
    intl: 'he-IL',
    dir: 'rtl',
    openGraph: 'he_IL',
    names: { organisation: toPseudoText(names.organisation), unit: toPseudoText(names.unit) },
    leaflets: false,
    commonWords: commonWords.map(toPseudoText),
    vagueLabels: vagueLabels.map(toPseudoText),
    dictionary: undefined,
  };
  const path = `./i18n/${pseudoLocale}.json`;
  const dictionary = `dictionary: jsonAt<typeof import('${path}')>('src${path.slice(1)}')`;
  const written = `  ${pseudoLocale}: {\n${JSON.stringify(row, null, 2).slice(2, -2)},\n${dictionary} },\n`;
  const end = '} as const satisfies Record<string, LocaleRow>;';
  const source = readFileSync(file, 'utf8');
  if (!source.includes(end)) throw new Error(`${file} has no table of languages that ends with "${end}".`);
  writeFileSync(
    file,
    source.replace(end, () => written + end),
  );
}

function addDictionary(folder: string): void {
  const texts = JSON.parse(readFileSync(join(folder, `${model}.json`), 'utf8')) as Record<string, string>;
  const categories = new Intl.PluralRules(pseudoLang).resolvedOptions().pluralCategories;
  const translated = Object.entries(texts).flatMap(([key, text]) =>
    key.endsWith('_other')
      ? categories
          .map((category) => key.replace(/other$/, category))
          .filter((form) => form === key || !(form in texts))
          .map((form) => [form, toPseudoText(text)])
      : [[key, toPseudoText(text)]],
  );
  writeFileSync(
    join(folder, `${pseudoLocale}.json`),
    `${JSON.stringify(Object.fromEntries(translated), null, 2)}\n`,
  );
}

/** Fields with words that no reader sees, and whose name says in which other language a text is. */
const isKept = (name: string) => name === 'slug' || name.endsWith('Lang');

function addText(file: string): void {
  const [, details, text] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'))!;
  const document = parseDocument(details!);
  visit(document, {
    Pair: (_, pair) =>
      isScalar(pair.key) && (isKept(String(pair.key.value)) || isInAnotherLanguage(document, pair))
        ? visit.SKIP
        : undefined,
    Scalar: (role, scalar) => {
      if (role !== 'key' && typeof scalar.value === 'string') scalar.value = toPseudoText(scalar.value);
    },
  });
  const address = new RegExp(`\\]\\(/${model}/`, 'g');
  writeFileSync(
    file.replace(new RegExp(`${model}\\.mdx$`), `${pseudoLocale}.mdx`),
    `---\n${document.toString({ lineWidth: 0 })}---\n${toPseudoText(text!).replace(address, `](/${pseudoLocale}/`)}`,
  );
}

const isInAnotherLanguage = (document: Document, { key }: Pair) =>
  isScalar(key) && document.has(`${String(key.value)}Lang`);

/** Adds the language wherever a file names something in every language. */
function addNames(file: string): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const before = document.toString({ lineWidth: 0 });
  visit(document, {
    Map: (_, map, ancestors) => {
      if (!localeKeys.every((locale) => map.has(locale))) return;
      const { [model]: text } = map.toJSON() as Record<string, unknown>;
      const name = document.createNode(text);
      // "nameLang" beside "name": a name that is not translated.
      const owner = ancestors.findLast(isMap);
      const key = ancestors.at(-1);
      const isName =
        key !== undefined && 'key' in key && isScalar(key.key) && owner?.has(`${String(key.key.value)}Lang`);
      if (!isName) {
        visit(name, {
          Scalar: (role, scalar) => {
            if (role !== 'key' && typeof scalar.value === 'string') scalar.value = toPseudoText(scalar.value);
          },
        });
      }
      map.set(pseudoLocale, name);
    },
  });
  const after = document.toString({ lineWidth: 0 });
  if (after !== before) writeFileSync(file, after);
}
