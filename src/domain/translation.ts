import { z } from 'astro/zod';
import { localeKeys, type Locale } from '../site.ts';

/**
 * Whether the languages of a page still say the same. Nobody can compute that;
 * but somebody once compared them, and what has changed since can be told.
 */

/** Fields that a language words for itself, or that no reader sees. */
const untranslated: readonly string[] = ['slug', 'titleLang', 'keywords', 'reviewed', 'confirmed'];

const fingerprint = z.string().regex(/^[a-z]{13}$/, { error: 'Let npm run translations write this file.' });

const fingerprintsSchema = z.strictObject({
  fields: z.record(z.string(), fingerprint).describe('Each text of the page details.'),
  text: z.array(fingerprint).describe('Each paragraph, heading and list item below them, in their order.'),
});

/** What one language says on a page, each section as a fingerprint. */
export type Fingerprints = z.infer<typeof fingerprintsSchema>;

/** Two languages of a page as they were when somebody last found that they say the same. */
export const agreementSchema = z.strictObject({
  id: z
    .string()
    .regex(/^(?:programmes|pages)\/[a-z0-9-]+\/[a-z-]+$/, {
      error: 'Let npm run translations write this file.',
    })
    .describe('The folder of the page and the two languages.'),
  ...(Object.fromEntries(
    localeKeys.map((locale) => [locale, fingerprintsSchema.optional().describe(`The text in "${locale}".`)]),
  ) as Record<Locale, z.ZodOptional<typeof fingerprintsSchema>>),
});

export const agreementsSchema = z.array(agreementSchema);

export type Agreement = z.infer<typeof agreementSchema>;

/** A paragraph, a heading or a list item of a text. */
export interface Section {
  readonly text: string;
  /** Where it begins in the text (UTF-16 units, 0-based). */
  readonly offset: number;
}

/** A field by its name, or the section of the text with this index. */
export type SectionName = string | number;

const sectionStart = /(?:^|\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t]))[ \t\n]*(?=\S)/g;

/** The sections of a text in Markdown. Lists have one for each item, whether or not blank lines stand between. */
export function splitSections(body: string): Section[] {
  const text = body.replace(/\r/g, ' ');
  const starts = Array.from(text.matchAll(sectionStart), ({ 0: gap, index }) => index + gap.length);
  return starts
    .map((offset, index) => ({ offset, text: text.slice(offset, starts[index + 1]).trim() }))
    .filter((section) => normalise(section.text) !== '');
}

/** Markup that changes how words look or what they link to inside the site, not what they say. */
const markup = /<\/?[A-Za-z][^>]*>|[*_`\\]+|^[ \t]*(?:[-+>]|#{1,6}|\d+[.)])[ \t]+/gm;

const normalise = (text: string) => text.normalize('NFC').replace(markup, '').replace(/\s+/g, ' ').trim();

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The same for two texts that differ in blanks and markup only. 13 letters
 * (FNV-1a, 64 bits as two of 32): without digits no check mistakes it for a
 * phone number. Against slips, not against forgery.
 */
export function getFingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const byte of new TextEncoder().encode(normalise(text))) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte ^ (low >>> 24), 0x01000193);
  }
  // Division of the 64 bits by hand, the upper half first: with BigInt it takes ten times as long.
  let [upper, lower] = [high >>> 0, low >>> 0];
  let print = '';
  for (let count = 0; count < 13; count += 1) {
    const rest = (upper % 26) * 2 ** 32 + lower;
    print += letters[rest % 26]!;
    upper = Math.floor(upper / 26);
    lower = Math.floor(rest / 26);
  }
  return print;
}

/** The fingerprints of a page as it stands: `details` as its file has them, `body` in Markdown. */
export function getFingerprints(details: unknown, body: string): Fingerprints {
  const fields = typeof details === 'object' && details !== null ? Object.entries(details) : [];
  return {
    fields: Object.fromEntries(
      fields
        .filter(([name]) => !untranslated.includes(name))
        .flatMap(([name, value]) => flatten(name, value))
        .map(([name, text]) => [name, getFingerprint(text)]),
    ),
    text: splitSections(body).map(({ text }) => getFingerprint(text)),
  };
}

/** A list is one section: its sentences often differ in number. */
function flatten(name: string, value: unknown): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return [[name, value.join('\n')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(`${name}.${key}`, inner));
}

/** The sections in which one language has moved on. */
export interface Changes {
  /** Only here: the other language has to follow. */
  readonly alone: readonly SectionName[];
  /** In both: perhaps the same change, perhaps not. */
  readonly together: readonly SectionName[];
}

/**
 * What has changed in the language `there` since it was last compared with the
 * language `here`, as names of sections `here`. Undefined when nobody has compared them yet.
 */
export function findChanges(
  agreement: Agreement | undefined,
  here: { readonly locale: Locale; readonly now: Fingerprints },
  there: { readonly locale: Locale; readonly now: Fingerprints },
): Changes | undefined {
  const before = agreement?.[here.locale];
  const beforeThere = agreement?.[there.locale];
  if (!before || !beforeThere) return undefined;
  const own = findChangedSections(before, here.now);
  const foreign = findChangedSections(beforeThere, there.now);
  // Texts with a different number of sections have no pairs: then the text counts as one.
  const isPaired = before.text.length === beforeThere.text.length;
  const pair = (name: SectionName) => (typeof name === 'number' && !isPaired ? 0 : name);
  const ownNames = new Set(own.map(pair));
  const names = [...new Set(foreign.map(pair))];
  return {
    alone: names.filter((name) => !ownNames.has(name)),
    together: names.filter((name) => ownNames.has(name)),
  };
}

/** Fields and sections that are new, gone or other than before; sections by their index before. */
function findChangedSections(before: Fingerprints, now: Fingerprints): SectionName[] {
  const fields = [...new Set([...Object.keys(before.fields), ...Object.keys(now.fields)])].filter(
    (name) => before.fields[name] !== now.fields[name],
  );
  return [...fields, ...findChangedText(before.text, now.text)];
}

function findChangedText(before: readonly string[], now: readonly string[]): number[] {
  const changed = new Set<number>();
  const kept = [...alignSections(before, now), [before.length, now.length] as const];
  let [previous, previousNow] = [-1, -1];
  for (const [index, indexNow] of kept) {
    for (let gone = previous + 1; gone < index; gone += 1) changed.add(gone);
    // What was only added belongs to the section before it.
    if (index === previous + 1 && indexNow > previousNow + 1) changed.add(Math.max(0, previous));
    [previous, previousNow] = [index, indexNow];
  }
  return [...changed].sort((left, right) => left - right);
}

/** Pairs of indexes of the sections that both texts have: a longest common subsequence. */
function alignSections(before: readonly string[], now: readonly string[]): [before: number, now: number][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        before[i] === now[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < now.length;) {
    if (before[i] === now[j]) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The index in the text as it stands of a section as it was: itself when it has not moved, otherwise near it. */
export function findSectionIndex(before: Fingerprints, now: Fingerprints, index: number): number {
  const kept = alignSections(before.text, now.text);
  const exact = kept.find(([then]) => then === index);
  const nearest = exact ?? kept.filter(([then]) => then < index).at(-1);
  return nearest ? nearest[1] : 0;
}

/** The name of an agreement: the folder of the page and two languages in the order of the table. */
export function getAgreementId(page: string, one: Locale, other: Locale): string {
  const pair = localeKeys.filter((locale) => locale === one || locale === other);
  return `${page}/${pair.join('-')}`;
}

/**
 * The agreements after somebody has found that `locale` of `page` says the same
 * as every other language there is. `versions` has the page as it stands.
 */
export function acceptTranslation(
  agreements: readonly Agreement[],
  page: string,
  locale: Locale,
  versions: ReadonlyMap<Locale, Fingerprints>,
): Agreement[] {
  const own = versions.get(locale);
  const fresh = [...versions].flatMap(([other, prints]): Agreement[] => {
    if (other === locale || !own) return [];
    const pair = localeKeys.flatMap((key) =>
      key === locale ? [[key, own] as const] : key === other ? [[key, prints] as const] : [],
    );
    return [{ id: getAgreementId(page, locale, other), ...Object.fromEntries(pair) }];
  });
  const kept = agreements.filter(({ id }) => !fresh.some((agreement) => agreement.id === id));
  return [...kept, ...fresh].sort((left, right) => (left.id < right.id ? -1 : 1));
}
