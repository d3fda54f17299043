import type { Diagnostic } from './diagnostic.ts';
import type { Code } from './messages.ts';

/** A file with one of these cannot be judged otherwise before it is mended. */
const unreadable: readonly Code[] = ['file/merge-marker', 'file/too-large'];

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
const causes: readonly Code[] = ['file/control-char', 'file/invalid-utf8', 'file/bom'];

/** Leaves out what would be gone as soon as another problem of the list is mended, so that one slip is one problem. */
export function dropConsequences(found: readonly Diagnostic[]): Diagnostic[] {
  const places = new Map<string, Diagnostic[]>();
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of found) {
    append(places, getPlaceName(diagnostic), diagnostic);
    append(byFile, diagnostic.file, diagnostic);
  }
  return found.filter((diagnostic) => {
    const { code } = diagnostic;
    const inFile = byFile.get(diagnostic.file) ?? [];
    const isThere = (codes: readonly Code[]) => inFile.some((other) => codes.includes(other.code));
    if (!unreadable.includes(code) && isThere(unreadable)) return false;
    if (stumbles.includes(code) && isThere(causes)) return false;
    // A file with errors is still being written; whether its translation fits it shows afterwards.
    if (code === 'i18n/structure-drift') {
      return [...inFile, ...(byFile.get(diagnostic.values.other) ?? [])].every(
        ({ severity, position }) => severity === 'warning' || position === 'unknown',
      );
    }
    const here = places.get(getPlaceName(diagnostic)) ?? [];
    const isSame = (other: Diagnostic) =>
      other.code === code &&
      (ofCharacters.includes(code) || JSON.stringify(other.values) === JSON.stringify(diagnostic.values));
    const isSaidBefore = here.findIndex(isSame) !== here.indexOf(diagnostic);
    const isSaidBetter =
      ofCharacters.includes(code) && here.some((other) => !ofCharacters.includes(other.code));
    return !isSaidBefore && !isSaidBetter;
  });
}

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
