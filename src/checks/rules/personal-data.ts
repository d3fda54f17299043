import { isCitizenServiceNumber } from '../../domain/personal-number.ts';
import { getWrittenFiles, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { findAccounts } from '../find-accounts.ts';
import type { SourceFile } from '../source-file.ts';

/**
 * Numbers of persons and keys of machines, anywhere in the files that editors
 * write, notes included: everybody can read the whole project. Templates are
 * searched for keys only.
 */
export function checkPersonalData(content: Content): Diagnostic[] {
  return [
    ...getWrittenFiles(content).flatMap((file) => [
      ...findCitizenServiceNumbers(file),
      ...findAccounts(file.text).map(({ written, offset }) =>
        diagnose('pii/iban', getPlace(file, offset), { written }),
      ),
      ...findDocumentNumbers(file),
    ]),
    ...[...getWrittenFiles(content), ...content.templates].flatMap(findKeys),
  ];
}

const citizenWords = /\b(?:BSN|burger\s?service\s?nummer|sofi-?nummer|citizen service number)\b/i;

/** Nine digits in a row speak for themselves; grouped ones, or eight, only beside the words for such a number. */
function findCitizenServiceNumbers(file: SourceFile): Diagnostic[] {
  const pattern =
    /(?<![\p{L}\p{N}_#+%=/-]|[€$£]\s?|(?:EUR|euro)\s|\d[.,:])\d(?:[ .\u00a0-]?\d){7,8}(?![\p{L}\p{N}_%]|[.,:/-]\d|\s?(?:€|euro\b|EUR\b))/gu;
  return Array.from(file.text.matchAll(pattern)).flatMap(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, '');
    const isPlain = /^\d{9}$/.test(written);
    if (!isCitizenServiceNumber(digits.padStart(9, '0'))) return [];
    if (!isPlain && !hasNear(file.text, index, citizenWords)) return [];
    return [diagnose('pii/bsn', getPlace(file, index), { written })];
  });
}

const documentWords =
  /\b(?:passport|paspoort|identity card|identiteitskaart|ID-?kaart|document\s?(?:number|nummer)|v-?\s?(?:number|nummer)|case number|zaaknummer|residence permit number|vergunningnummer)\b/i;

/** Letters and digits as documents have them, beside the word for the document; and the line that machines read in a passport. */
function findDocumentNumbers(file: SourceFile): Diagnostic[] {
  const pattern =
    /(?<![\p{L}\p{N}])(?:[A-Z]{1,3}[A-Z0-9]{3,7}\d|\d{8,10})(?![\p{L}\p{N}])|P<[A-Z]{3}[A-Z<]{5,}/gu;
  return Array.from(file.text.matchAll(pattern))
    .filter(
      ({ 0: written, index }) =>
        written.startsWith('P<') ||
        (/\d.*\d.*\d.*\d/.test(written) && hasNear(file.text, index, documentWords)),
    )
    .filter(({ 0: written }) => !isCitizenServiceNumber(written))
    .map(({ 0: written, index }) => diagnose('pii/document-number', getPlace(file, index), { written }));
}

const keys: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g,
  /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,}|glpat-[A-Za-z0-9_-]{20,})/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
  /\b(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{16,}|\bsk-[A-Za-z0-9_-]{20,}/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
];

/** What a key is called where it is given to something. */
const keyName = /password|passwd|wachtwoord|api[_-]?key|secret|token/i;

/** Looked for only in texts with such a name: to look behind each sign takes long. */
const namedKey = new RegExp(
  String.raw`(?<=\b(?:${keyName.source})["']?\s*[:=]\s*["']?)(?=\S*\d)(?=\S*[A-Za-z])[^\s"'<>{}(),;]{8,}`,
  'gi',
);

const shownOfKey = 12;

function findKeys(file: SourceFile): Diagnostic[] {
  const sought = keyName.test(file.text) ? [...keys, namedKey] : keys;
  return sought.flatMap((pattern) =>
    Array.from(file.text.matchAll(pattern), ({ 0: key, index }) =>
      // A report is read by more people than the file.
      diagnose('secret/key', getPlace(file, index), {
        written: key.startsWith('-----') ? key : `${key.slice(0, Math.min(shownOfKey, key.length / 2))}…`,
      }),
    ),
  );
}

const near = 60;

/** Whether words stand in the same line, shortly before or behind. */
function hasNear(text: string, offset: number, words: RegExp): boolean {
  const before = text
    .slice(Math.max(0, offset - near), offset)
    .split('\n')
    .at(-1)!;
  const behind = text.slice(offset, offset + near).split('\n', 1)[0]!;
  return words.test(before) || words.test(behind);
}
