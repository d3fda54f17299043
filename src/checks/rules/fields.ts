import type { z } from 'astro/zod';
import { findNearest } from '../../domain/nearest.ts';
import { compareWithSchema } from '../checked-values.ts';
import { collections } from '../collections.ts';
import { parseDay, readDay } from '../../domain/calendar.ts';
import { locales } from '../../site.ts';
import { getData, isLocale, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { getLanguageName } from '../language-name.ts';
import type { Path } from '../parse-yaml.ts';
import { getDescription, getFieldNames, getLineToPaste } from '../schema-fields.ts';

type Issue = z.core.$ZodIssue;

/** Values that the rule about contacts describes in words of its own. */
function isForContacts({ collection }: Entry, [field]: Path, value: unknown): boolean {
  if (collection !== 'contacts') return false;
  if (field === 'email') return typeof value === 'string';
  return field === 'phone' && (typeof value === 'string' || typeof value === 'number');
}

/** Each content file against its schema: unknown fields, missing fields, values that do not fit. */
export function checkFields({ entries }: Content): Diagnostic[] {
  return entries.flatMap((entry) => {
    if (entry.fields?.data === undefined || entry.text.trim() === '') return [];
    const { error } = compareWithSchema(entry);
    if (!error) return [];
    const issues = error.issues.flatMap((issue) => flattenIssue(issue));
    const meant = findMeantFields(entry, issues);
    return issues
      .filter(({ path }) => !meant.has(JSON.stringify(path)))
      .flatMap((issue) => describe(entry, issue));
  });
}

/** Fields that are only missing because of a slip in their names, which is another problem. */
function findMeantFields(entry: Entry, issues: readonly Issue[]): Set<string> {
  const { schema } = collections[entry.collection];
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path as Path;
      const known = getFieldNames(schema, path).filter(
        (name) => getData(entry, [...path, name]) === undefined,
      );
      return issue.keys
        .flatMap((key) => findNearest(key, known) ?? [])
        .map((name) => JSON.stringify([...path, name]));
    }),
  );
}

/** Of several lawful forms, the one that the author was writing: whose own kind fits. */
function flattenIssue(issue: Issue, base: Path = []): Issue[] {
  const path = [...base, ...(issue.path as Path)];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path: [...path] }];
  const fitting = issue.errors
    .filter((issues) => !issues.some(({ path: inner, code }) => inner.length === 0 && isOfOtherKind(code)))
    .sort((left, right) => left.length - right.length)[0];
  if (!fitting) return [{ ...issue, path: [...path] }];
  return fitting.flatMap((inner) => flattenIssue(inner, path));
}

const isOfOtherKind = (code: Issue['code']) => code === 'invalid_type' || code === 'invalid_value';

function describe(entry: Entry, issue: Issue): Diagnostic[] {
  const { schema } = collections[entry.collection];
  const path = issue.path as Path;
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const value = getData(entry, path);

  if (issue.code === 'custom' && issue.params?.['code'] !== undefined) return [];
  if (isForContacts(entry, path, value)) return [];

  if (issue.code === 'unrecognized_keys') {
    const known = getFieldNames(schema, path);
    return issue.keys.map((key) =>
      diagnose('schema/unknown-key', getPlace(entry, entry.fields?.getKey([...path, key])?.start), {
        key,
        known,
        suggestion: findNearest(key, known),
      }),
    );
  }
  if (value === undefined && path.length > 0) {
    return [
      diagnose('schema/required', getPlace(entry, getGroupOffset(entry, path.slice(0, -1))), {
        key: field,
        description: describeMissing(entry, path),
        line: getLineToPaste(schema, path),
      }),
    ];
  }
  const place = getPlace(entry, getValueOffset(entry, path));
  const written = readWritten(entry, path);
  if (path.length === 0 && issue.code === 'custom') {
    return [diagnose('schema/incomplete', place, { expected: issue.message })];
  }
  const meant = issue.code === 'invalid_format' && issue.format === 'date' ? readDay(written) : undefined;
  if (meant !== undefined && !parseDay(meant))
    return [diagnose('date/impossible', place, { field, written })];
  if (issue.code === 'invalid_key') {
    const keyPlace = getPlace(entry, entry.fields?.getKey(path)?.start);
    const expected = issue.issues[0]?.message ?? issue.message;
    return [
      diagnose('schema/wrong-value', keyPlace, {
        field: String(path.at(-2) ?? ''),
        written: field,
        expected,
        description: getDescription(schema, path.slice(0, -1)),
      }),
    ];
  }
  return [
    diagnose('schema/wrong-value', place, {
      field,
      written,
      expected: issue.message,
      description: getDescription(schema, path),
      suggestion: meant,
    }),
  ];
}

/** What a missing field is for; of a missing translation, what it translates. */
function describeMissing({ collection }: Entry, path: Path): string {
  const { schema } = collections[collection];
  const key = String(path.at(-1));
  if (!isLocale(key)) return getDescription(schema, path);
  const about = getDescription(schema, path.slice(0, -1));
  return `${about}${about === '' ? '' : ' '}${quote(key)} is its text in ${getLanguageName(locales[key].lang)}.`;
}

const quote = (text: string) => `"${text}"`;

/** Where a missing field belongs: at the field around it, or at the top of the file. */
function getGroupOffset(entry: Entry, path: Path): number {
  if (path.length === 0) return 0;
  return (
    entry.fields?.getKey(path)?.start ??
    entry.fields?.getValue(path)?.start ??
    getGroupOffset(entry, path.slice(0, -1))
  );
}

/** Where a value stands; an empty one has no place but its name has. */
function getValueOffset(entry: Entry, path: Path): number {
  const value = entry.fields?.getValue(path);
  if (value && value.end > value.start) return value.start;
  return getGroupOffset(entry, path);
}

const longestQuote = 60;

/** The author's own text, its first line at most. */
function readWritten(entry: Entry, path: Path): string {
  const value = entry.fields?.getValue(path);
  const written = value ? entry.text.slice(value.start, value.end).trim() : '';
  const line = written.split('\n', 1)[0]!.replace(/^(["'])(.*)\1$/, '$2');
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
