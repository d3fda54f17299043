import { checkEmailAddress, invisibleCharacters, type EmailVerdict } from '../domain/email-address.ts';
import { decodeTraced } from '../domain/encoded-text.ts';
import { findNearest } from '../domain/nearest.ts';
import { remember } from '../domain/remember.ts';
import { getOrigin, replaceTraced, traceText, type TracedText } from '../domain/traced-text.ts';
import { escapePattern } from './escape-pattern.ts';

/** Something in a text that is a mail address, or was meant to be one. */
export interface FoundAddress {
  /** As written; for a target of a link without "mailto:" but with all that follows. */
  readonly raw: string;
  /** Offset of `raw` in the text, 0-based, in UTF-16 units. */
  readonly offset: number;
  /** Whether it follows "mailto:". */
  readonly isTarget: boolean;
  readonly verdict: EmailVerdict;
}

/** Tells at once that most texts hold no address. */
const hint = /[@＠﹫]|%(?:25)*40|&(?:#0*64|#x0*40|commat);|\\(?:u0040|u\{0*40\}|x40)|[[({]\s*at\s*[\])}]/i;

/** False where `findAddresses` finds nothing for sure. */
export const mayHoldAddress = (text: string): boolean => /@|\sat\s/i.test(text) || hint.test(text);

/** Tells at once that most texts disguise nothing; of all that `makeReadable` takes off it misses nothing. */
const disguise = new RegExp(
  // Most characters are none, and to ask whether a character is of a kind takes long.
  String.raw`(?=[%&\\[({]|[^\x00-\x7f])(?:%[0-9a-fA-F]{2}|&[#a-zA-Z]|\\[uUxX@.+_\-]|[[({]\s*(?:[aA][tT]|[dD][oO][tT])\s*[\])}]|[\uff01-\uff5e\ufe6b。]|${invisibleCharacters.source})`,
  'u',
);

const localCharacter = /[^\s@<>()[\]{}"“”„«»`,;:|\\/?&=#…]/u;
const domainCharacter = /[\p{L}\p{N}\p{M}.-]/u;

/** Marks of Markdown and quotation that may stand right before an address. */
const leadingMarks = /^['‘’*_~!$^+-]+/u;
const trailingMarks = /[.-]+$/;

/** astro@7.3.4 is a release, logo@2x.png a picture for dense screens, main@chunk.js a file. */
const otherUses =
  /^[\^~]?v?\d+(?:\.(?!\d+\.\d+\.\d+$)|$|x\.)|\.(?:png|jpe?g|webp|avif|svg|gif|pdf|m?[jt]s|css|json|html|astro|ya?ml|mdx?)$/i;

/**
 * Finds addresses in any text, also in disguise: percent-encoded, as
 * character references or escapes, with "[at]", with an invisible character
 * inside, with two @ signs. `known` addresses are recognised even when
 * they are torn apart by blanks or have "at" in place of the sign.
 */
export function findAddresses(
  text: string,
  allowedDomains: readonly string[],
  known: readonly string[] = [],
): FoundAddress[] {
  if (!mayHoldAddress(text)) return [];
  const torn = findTornAddresses(text, allowedDomains, known);
  if (!hint.test(text)) return torn.map((found) => judge(found, allowedDomains, known));

  const readable = disguise.test(text) ? makeReadable(text) : traceText(text);
  const found: Located[] = [...torn];
  let done = 0;
  for (let at = readable.text.indexOf('@'); at !== -1; at = readable.text.indexOf('@', done)) {
    const token = readToken(readable.text, at, done);
    done = Math.max(token.end, at + 1);
    if (!isMeantAsAddress(token.local, token.domain, allowedDomains, known)) continue;
    const start = getOrigin(readable, token.start);
    const raw = text.slice(start, getOrigin(readable, token.end));
    const overlapsTorn = torn.some(
      (other) => start < other.offset + other.raw.length && other.offset < start + raw.length,
    );
    if (!overlapsTorn) found.push({ raw, offset: start, isTarget: token.isTarget });
  }
  return found
    .sort((left, right) => left.offset - right.offset)
    .map((located) => judge(located, allowedDomains, known));
}

type Located = Omit<FoundAddress, 'verdict'>;

function judge(located: Located, allowedDomains: readonly string[], known: readonly string[]): FoundAddress {
  const { raw } = located;
  const local = raw.slice(0, Math.max(0, raw.indexOf('@'))).toLowerCase();
  const registered = getByLocalPart(known)
    .get(local)
    ?.find((address) => address === raw);
  const verdict =
    registered === undefined
      ? checkEmailAddress(raw, allowedDomains)
      : judgeRegistered(allowedDomains)(registered);
  return { ...located, verdict };
}

/** A site says its own addresses over and over. */
const judgeRegistered = remember((allowedDomains: readonly string[]) =>
  remember((address: string) => checkEmailAddress(address, allowedDomains)),
);

/** The text with every disguise taken off, still knowing where things stood. */
function makeReadable(text: string): TracedText {
  const decoded = replaceTraced(decodeTraced(traceText(text)), invisibleCharacters, () => '');
  const ascii = replaceTraced(decoded, /[\uff01-\uff5e\ufe6b。]/gu, ([wide]) =>
    wide.normalize('NFKC').replace('。', '.'),
  );
  const withSigns = replaceTraced(ascii, /\s*[[({]\s*at\s*[\])}]\s*/gi, () => '@');
  return replaceTraced(withSigns, /\s*[[({]\s*dot\s*[\])}]\s*/gi, () => '.');
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly local: string;
  readonly domain: string;
  readonly isTarget: boolean;
}

/** The word around an @ sign, further @ signs included. */
function readToken(text: string, at: number, from: number): Token {
  let start = at;
  while (start > from && localCharacter.test(text[start - 1]!)) start -= 1;
  start += leadingMarks.exec(text.slice(start, at))?.[0].length ?? 0;
  const isTarget = /mailto:(?:\/\/)?$/i.test(text.slice(Math.max(0, start - 9), start));

  let end = at;
  while (text[end] === '@') {
    while (text[end] === '@') end += 1;
    while (end < text.length && (domainCharacter.test(text[end]!) || isCommaForDot(text, end, at))) end += 1;
  }
  const tail = isTarget ? /^[^\s"'<>)\]]*/ : /^\?[\w-]+=[^\s"'<>)\]]*/;
  const rest = tail.exec(text.slice(end))?.[0] ?? '';
  if (rest === '' && !isTarget) end -= trailingMarks.exec(text.slice(at, end))?.[0].length ?? 0;
  const domain = text.slice(at, end).replace(/^@+/, '');
  return { start, end: end + rest.length, local: text.slice(start, at), domain, isTarget };
}

/** "iom,int", but not "iom.int, telephone" nor "iom.int,second@iom.int". */
const isCommaForDot = (text: string, index: number, at: number) =>
  text[index] === ',' &&
  !text.slice(at, index).includes('.') &&
  /^,[a-z]{2,}(?![a-z]*@)/i.test(text.slice(index, index + 30));

function isMeantAsAddress(
  local: string,
  domain: string,
  allowedDomains: readonly string[],
  known: readonly string[],
): boolean {
  if (!/[\p{L}\p{N}]/u.test(local) || domain === '') return false;
  const isFamiliar = getByLocalPart(known).has(local.toLowerCase());
  const lastDomain = domain.split('@').at(-1)!.toLowerCase();
  const isNear = allowedDomains.some(
    (allowed) => allowed === lastDomain || allowed.startsWith(`${lastDomain}.`),
  );
  if (isFamiliar || isNear || findNearest(lastDomain, allowedDomains) !== undefined) return true;
  return !otherUses.test(domain) && /[^.@]\.[\p{L}\p{M}-]{2,}(?:\.*$|@)|^\d+\.\d+\.\d+\.\d+$/u.test(domain);
}

/** The known addresses by what stands before their @ sign, in small letters. */
const getByLocalPart = remember((known: readonly string[]) =>
  Map.groupBy(known, (address) => address.split('@')[0]!.toLowerCase()),
);

/** How long those parts are. */
const getLengths = remember((known: readonly string[]) => [
  ...new Set(Array.from(getByLocalPart(known).keys(), ({ length }) => length)),
]);

/** Where an address may have been torn: before a sign, or before an "at" behind which a domain may begin. */
const getJoint = remember((known: readonly string[]) => {
  const beginnings = new Set(known.map((address) => address.split('@')[1]?.split('.')[0] ?? ''));
  const domain = Array.from(beginnings, escapePattern).join('|');
  return new RegExp(String.raw`(?=[\s@])(?:\s{1,3}at(?=\s{1,3}(?:${domain}))|\s{0,3}@)`, 'giu');
});

/** Addresses with blanks or a line break inside. */
function findTornAddresses(
  text: string,
  allowedDomains: readonly string[],
  known: readonly string[],
): Located[] {
  if (!/\s/.test(text)) return [];
  const ofRegistry = findTornKnown(text, known);
  const others = findTornAtSign(text, allowedDomains).filter(
    ({ raw, offset }) =>
      !ofRegistry.some(
        (other) => offset < other.offset + other.raw.length && other.offset < offset + raw.length,
      ),
  );
  return [...ofRegistry, ...others];
}

/**
 * "name@ iom.int" on a domain of the organisation, whoever it is; on any other
 * only where the line ends behind the sign. Where it ends before the sign, the
 * name must not be a word of a sentence ("addresses end with @iom.int").
 */
function findTornAtSign(text: string, allowedDomains: readonly string[]): Located[] {
  if (!/@\s|\n[ \t]*@/.test(text)) return [];
  return Array.from(text.matchAll(getTornAtSign(allowedDomains))).flatMap(({ 0: raw, index, groups }) => {
    const local = groups!['local']!;
    const marks = leadingMarks.exec(local)?.[0].length ?? 0;
    if (!/\p{L}/u.test(local.slice(marks))) return [];
    return [{ raw: raw.slice(marks), offset: index + marks, isTarget: false }];
  });
}

const getTornAtSign = remember((allowedDomains: readonly string[]) => {
  const own = allowedDomains.map(escapePattern).join('|');
  const character = localCharacter.source;
  return new RegExp(
    String.raw`(?<!${character})(?<local>${character}+)(?:@\s{1,3}(?:${own})|@[ \t]*\r?\n[ \t]*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}|(?<=[._\d-]${character}*)[ \t]*\r?\n[ \t]*@(?:${own}))(?![\p{L}\p{N}@])`,
    'giu',
  );
});

/** "name @iom.int", "name at iom.int", "name@iom. int" for the names of the registry; for others this is ordinary prose. */
function findTornKnown(text: string, known: readonly string[]): Located[] {
  const byLocalPart = getByLocalPart(known);
  const lengths = getLengths(known);
  return Array.from(text.matchAll(getJoint(known))).flatMap(({ index: end }) =>
    lengths.flatMap((length) => {
      const start = end - length;
      if (start < 0 || /[\p{L}\p{N}._-]$/u.test(text.slice(Math.max(0, start - 2), start))) return [];
      const candidates = byLocalPart.get(toSmallLetters(text.slice(start, end))) ?? [];
      return candidates.flatMap((address) => {
        const tail = getTornTail(address.split('@')[1] ?? '');
        tail.lastIndex = end;
        const rest = tail.exec(text)?.[0] ?? '';
        return /\s/.test(rest)
          ? [{ raw: text.slice(start, end) + rest, offset: start, isTarget: false }]
          : [];
      });
    }),
  );
}

/** Letters of Unicode that are Latin ones in capitals are as good as these: the long s. */
const toSmallLetters = (text: string) => text.toLowerCase().replaceAll('\u017f', 's');

/** What may stand behind the first part of a torn address on a domain. */
const getTornTail = remember((domain: string) => {
  const dottedDomain = domain
    .split('.')
    .map(escapePattern)
    .join(String.raw`\s{0,3}(?:\.|\sdot\s)\s{0,3}`);
  return new RegExp(String.raw`(?:\s{1,3}at\s{1,3}|\s{0,3}@+\s{0,3})${dottedDomain}(?![\p{L}\p{N}@])`, 'iuy');
});
