import { replaceTraced, type TracedText } from './traced-text.ts';

/**
 * Characters in disguise: percent-encoding (RFC 3986), HTML character
 * references, escapes of JSON, YAML and JavaScript, backslash escapes of
 * Markdown. Each is lawful somewhere; a mail address or a phone number needs none.
 */
export const encodedCharacters =
  /(?:%[0-9a-f]{2})+|&#\d{1,7};|&#x[0-9a-f]{1,6};|&[a-z]{2,8};|\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[@.+_-]/gi;

/** The named references with which an address can be disguised. */
const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  commat: '@',
  period: '.',
  lowbar: '_',
  plus: '+',
  hyphen: '-',
  dash: '-',
  colon: ':',
  percnt: '%',
  num: '#',
  apos: "'",
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
};

/** Encoders may run twice: "%2540" is "%40" is "@". */
const mostRounds = 3;

/** The text as a reader or a mail program sees it in the end. */
export function decodeTraced(traced: TracedText): TracedText {
  let decoded = traced;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = replaceTraced(decoded, encodedCharacters, ([code]) => decodeCharacters(code));
    if (next.text === decoded.text) return next;
    decoded = next;
  }
  return decoded;
}

function decodeCharacters(code: string): string {
  if (code.startsWith('%')) return decodePercents(code);
  if (code.startsWith('&#')) {
    const digits = code.slice(2, -1);
    return fromCodePoint(/^x/i.test(digits) ? parseInt(digits.slice(1), 16) : parseInt(digits, 10)) ?? code;
  }
  if (code.startsWith('&')) return namedCharacters[code.slice(1, -1).toLowerCase()] ?? code;
  if (/^\\[ux]/i.test(code)) return fromCodePoint(parseInt(code.replace(/^\\[ux]\{?/i, ''), 16)) ?? code;
  return code.slice(1);
}

function decodePercents(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function fromCodePoint(codePoint: number): string | undefined {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
