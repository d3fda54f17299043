import type { Diagnostic } from './diagnostic.ts';
import type { Code } from './messages.ts';

/** A file with one of these cannot be judged otherwise before it is mended; the first of them explains the others. */
const unreadable: readonly Code[] = ['file/merge-marker', 'file/too-large', 'file/empty', 'file/unexpected'];

/** Problems of single characters; a rule that knows what they are part of says more. */
const ofCharacters: readonly Code[] = [
  'text/confusable',
  'text/invisible',
  'text/soft-hyphen',
  'text/not-nfc',
  'text/placeholder',
];

/** What a parser stumbles over, and why it did. */
const stumbles: readonly Code[] = ['yaml/malformed', 'mdx/malformed', 'schema/wrong-value'];
const causes: readonly Code[] = ['file/control-char', 'file/invalid-utf8', 'file/bom', 'text/curly-quotes'];

/** Why a contact seems to serve no programme, and why it seems to have no address. */
const leadingAway: readonly Code[] = [
  ...unreadable,
  'yaml/malformed',
  'ref/unknown-contact',
  'page/no-contact',
  'page/no-facts',
  'contact/no-programme',
  'contact/duplicate-id',
];
const misnamed: readonly Code[] = ['schema/unknown-key', 'yaml/malformed'];

/** Leaves out what would be gone as soon as another problem of the list is mended, so that one slip is one problem. */
export function dropConsequences(found: readonly Diagnostic[]): Diagnostic[] {
  const places = new Map<string, Diagnostic[]>();
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of found) {
    append(places, getPlaceName(diagnostic), diagnostic);
    append(byFile, diagnostic.file, diagnostic);
  }
  const renamed = new Set(
    found.flatMap(({ code, file, values }) =>
      code === 'file/unexpected' && values.suggestion !== undefined
        ? [file.replace(/[^/]*$/, values.suggestion)]
        : [],
    ),
  );
  return found.filter((diagnostic) => {
    const { code } = diagnostic;
    const inFile = byFile.get(diagnostic.file) ?? [];
    const isThere = (codes: readonly Code[]) => inFile.some((other) => codes.includes(other.code));
    const first = unreadable.find((other) => isThere([other]));
    if (first !== undefined && code !== first) return false;
    if (stumbles.includes(code) && isThere(causes)) return false;
    // A file with errors is still being written; whether its translation fits it shows afterwards.
    if (code === 'i18n/structure-drift') {
      return [...inFile, ...(byFile.get(diagnostic.values.other) ?? [])].every(
        ({ severity, position }) => severity === 'warning' || position === 'unknown',
      );
    }
    if (code === 'contact/unused' && found.some((other) => leadingAway.includes(other.code))) return false;
    if (code === 'contact/unused' && isThere(['route/bad-name'])) return false;
    // A field or a file that cannot be read yet may name it.
    if (waiting.includes(code) && found.some(isErrorInFields)) return false;
    // Where a link leads to another address than it shows, one of the two goes.
    if (code === 'contact/not-in-registry') {
      const { address } = diagnostic.values;
      const isGoing = (other: Diagnostic) =>
        other.code === 'contact/text-target-mismatch' && other.values.target === address;
      if (inFile.some(isGoing)) return false;
    }
    if (code === 'contact/no-channel' && isThere(misnamed)) return false;
    // A file that waits for its right name is not missing.
    if (code === 'i18n/missing-translation' && renamed.has(diagnostic.values.missing)) return false;
    if (code === 'page/no-facts' && renamed.has(diagnostic.file)) return false;
    // Two bytes for each letter: every second one would be an answer of its own.
    if (code === 'file/control-char' && inFile.some(isOtherEncoding)) return false;
    const here = places.get(getPlaceName(diagnostic)) ?? [];
    if (!causes.includes(code) && here.some((other) => causes.includes(other.code))) return false;
    const isSame = (other: Diagnostic) =>
      other.code === code &&
      (ofCharacters.includes(code) || JSON.stringify(other.values) === JSON.stringify(diagnostic.values));
    const isSaidBefore = here.findIndex(isSame) !== here.indexOf(diagnostic);
    const isSaidBetter =
      ofCharacters.includes(code) && here.some((other) => !ofCharacters.includes(other.code));
    return !isSaidBefore && !isSaidBetter;
  });
}

const isErrorInFields = ({ file, severity }: Diagnostic) => severity === 'error' && /\.ya?ml$/.test(file);

/** What is only known when every field can be read. */
const waiting: readonly Code[] = ['ref/unused', 'contact/no-programme'];

/** A mark of UTF-16 at the beginning of a file (Unicode Standard, 23.8). */
const isOtherEncoding = ({ code, values }: Diagnostic) =>
  code === 'file/invalid-utf8' && values.byteOffset === 0 && /^F[EF] F[EF]/.test(values.bytes);

function append(groups: Map<string, Diagnostic[]>, key: string, diagnostic: Diagnostic): void {
  const group = groups.get(key);
  if (group) group.push(diagnostic);
  else groups.set(key, [diagnostic]);
}

/** Problems of a whole file stand nowhere: each is one of its own. */
const getPlaceName = ({ file, position, code, values }: Diagnostic) =>
  position === 'unknown'
    ? `${file} ${code} ${JSON.stringify(values)}`
    : `${file}:${position.line}:${position.column}`;
