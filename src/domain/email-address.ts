import { parse as parseDomain } from 'tldts';
import { confusableLetters, getLatinLookAlike } from './confusable.ts';
import { decodeTraced } from './encoded-text.ts';
import { findNearest } from './nearest.ts';
import { getOrigin, replaceTraced, traceText, type TracedText } from './traced-text.ts';

/** What can be wrong with a mail address; each has its own sentence for editors. */
export type EmailProblem =
  | 'several-at-signs'
  | 'no-at-sign'
  | 'encoded'
  | 'obfuscated'
  | 'mailto-prefix'
  | 'header'
  | 'display-name'
  | 'several-addresses'
  | 'blank'
  | 'invisible-character'
  | 'confusable'
  | 'not-ascii'
  | 'trailing-punctuation'
  | 'dots'
  | 'comma'
  | 'too-long'
  | 'syntax'
  | 'punycode'
  | 'domain-upper-case'
  | 'domain-unknown-ending'
  | 'domain-not-allowed';

export interface LocatedProblem {
  readonly kind: EmailProblem;
  /** Offset of the character that it is about, 0-based, in UTF-16 units. */
  readonly offset: number;
}

export interface EmailVerdict {
  /** Each kind once, in the order of the text; empty when the address can be published. */
  readonly problems: readonly LocatedProblem[];
  /** The address that was probably meant, itself without a problem. */
  readonly suggestion?: string;
}

/** Characters that take no room: format controls of Unicode, the soft hyphen among them, and fillers. */
export const invisibleCharacters = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;

type Repair = (address: TracedText) => TracedText;

const replacing =
  (pattern: RegExp, replacement: (match: RegExpExecArray) => string): Repair =>
  (address) =>
    replaceTraced(address, pattern, replacement);

const removing = (pattern: RegExp) => replacing(pattern, () => '');

const hasAt = (address: TracedText) => address.text.includes('@');

/**
 * Slips that can be undone, in the order in which one undoes them; each sees
 * what the ones before it have left. Where a repair changes nothing there was no slip.
 */
const slips: readonly (readonly [EmailProblem, Repair])[] = [
  ['mailto-prefix', removing(/^\s*mailto:(?:\/\/)?/gi)],
  ['header', removing(/\?.+$|[\r\n]+[\w-]+:.*$/gs)],
  ['encoded', decodeTraced],
  // Once more: decoding can bring a hidden question mark to light.
  ['header', removing(/\?.+$|[\r\n]+[\w-]+:.*$/gs)],
  ['display-name', removing(/^[^<]*<(?=[^<>]*>)|(?<=@[^<>]*)>.*$/gs)],
  ['obfuscated', (address) => (hasAt(address) ? address : writeAtSign(address))],
  ['obfuscated', replacing(/\s*[[({]\s*dot\s*[\])}]\s*|\s+dot\s+/gi, () => '.')],
  ['blank', removing(/\s+/gu)],
  ['invisible-character', removing(invisibleCharacters)],
  ['confusable', replacing(confusableLetters, ([letter]) => getLatinLookAlike(letter) ?? letter)],
  // Fullwidth and other compatibility forms have an ASCII equivalent.
  ['not-ascii', replacing(/[^\0-\x7f]/gu, ([letter]) => letter.normalize('NFKC').replace('。', '.'))],
  ['trailing-punctuation', removing(/[.,;:!?]+$/g)],
  ['several-at-signs', removing(/(?<=@)@+/g)],
  // The same domain said twice; another second domain would leave open which one was meant.
  ['several-at-signs', removing(/(?<=@(?<domain>[^@]+))(?:@\k<domain>)+$/gi)],
  ['comma', replacing(/(?<=@.*),/g, () => '.')],
  ['dots', removing(/(?<=\.)\.+/g)],
  ['dots', removing(/^\.+|\.+(?=@)|(?<=@)\.+/g)],
];

const writeAtSign = replacing(/\s*[[({]\s*at\s*[\])}]\s*|\s+at\s+/gi, () => '@');

/** Two complete addresses in one place: no repair can choose between them. */
const twoAddresses = /(?<=@[^@\s;,/|&]+)[\s;,/|&]+(?=[^@\s;,/|&]+@)/;

/** The part of a dot-atom (RFC 5322, 3.2.3) that needs no quoting in mail, HTML or a web address. */
const localPart = /^[A-Za-z0-9_'+-]+(?:\.[A-Za-z0-9_'+-]+)*$/;
const outsideLocalPart = /[^A-Za-z0-9_'+.-]/;

/** A label of a host name: RFC 1123, 2.1. */
const domainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** RFC 5321, 4.5.3.1.1. */
const longestLocalPart = 64;
/** RFC 5321, 4.5.3.1.3: a path has 256 octets, two of which are its angle brackets. */
const longestAddress = 254;

/**
 * Everything that keeps `raw` from being published as a mail address: a subset
 * of RFC 5321 and RFC 5322 (no quoted names, no address literals, no comments),
 * on exactly one of `allowedDomains`, given in lower case. Never throws.
 */
export function checkEmailAddress(raw: string, allowedDomains: readonly string[]): EmailVerdict {
  const { found, meant } = inspectAddress(raw, allowedDomains);
  const problems = found
    .sort((left, right) => left.offset - right.offset)
    .filter(({ kind }, index) => found.findIndex((other) => other.kind === kind) === index);
  const isSuggested =
    meant !== undefined && problems.length > 0 && inspectAddress(meant, allowedDomains).found.length === 0;
  return isSuggested ? { problems, suggestion: meant } : { problems };
}

function inspectAddress(
  raw: string,
  allowedDomains: readonly string[],
): { found: LocatedProblem[]; meant?: string } {
  const found: LocatedProblem[] = [];
  const address = undoSlips(traceText(raw), found);
  const { text } = address;
  const add = (kind: EmailProblem, index: number) => found.push({ kind, offset: getOrigin(address, index) });

  const at = text.indexOf('@');
  if (at === -1) {
    add('no-at-sign', 0);
    return { found };
  }
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (!localPart.test(local)) {
    const wrong = Math.max(0, local.search(outsideLocalPart));
    add(isAscii(local) ? 'syntax' : 'not-ascii', wrong);
  }
  if (local.length > longestLocalPart) add('too-long', longestLocalPart);
  else if (text.length > longestAddress) add('too-long', longestAddress);
  checkDomain(domain, allowedDomains, (kind, index) => add(kind, at + 1 + index));

  const meantDomain = getMeantDomain(domain.toLowerCase(), allowedDomains);
  const isOneAddress = !found.some(({ kind }) => kind === 'several-addresses');
  return meantDomain !== undefined && isOneAddress ? { found, meant: `${local}@${meantDomain}` } : { found };
}

function checkDomain(
  domain: string,
  allowedDomains: readonly string[],
  add: (kind: EmailProblem, index: number) => void,
): void {
  const secondAt = domain.indexOf('@');
  if (secondAt !== -1) return add('several-at-signs', secondAt);

  const labels = domain.split('.');
  const wrongLabel = labels.find((label) => !domainLabel.test(label));
  if (wrongLabel !== undefined)
    return add(isAscii(domain) ? 'syntax' : 'not-ascii', domain.indexOf(wrongLabel));

  if (/(?:^|\.)xn--/i.test(domain)) add('punycode', domain.search(/xn--/i));
  if (/[A-Z]/.test(domain)) add('domain-upper-case', domain.search(/[A-Z]/));
  if (parseDomain(domain).isIcann !== true) add('domain-unknown-ending', domain.lastIndexOf('.') + 1);
  if (!allowedDomains.includes(domain.toLowerCase())) add('domain-not-allowed', 0);
}

/** Undoes every slip that can be undone, and notes each in `found` with its place in the original. */
function undoSlips(raw: TracedText, found: LocatedProblem[]): TracedText {
  const two = twoAddresses.exec(raw.text);
  if (two) found.push({ kind: 'several-addresses', offset: two.index });
  return slips.reduce((address, [kind, repair]) => {
    const repaired = repair(address);
    if (repaired.text !== address.text) {
      found.push({ kind, offset: getOrigin(address, getFirstDifference(address.text, repaired.text)) });
    }
    return repaired;
  }, raw);
}

function getFirstDifference(left: string, right: string): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index += 1;
  return index;
}

/** "iom" and "ion.int" are slips for "iom.int"; "gmail.com" is none. */
function getMeantDomain(domain: string, allowedDomains: readonly string[]): string | undefined {
  if (allowedDomains.includes(domain)) return domain;
  return (
    allowedDomains.find((allowed) => allowed.startsWith(`${domain}.`)) ?? findNearest(domain, allowedDomains)
  );
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);
