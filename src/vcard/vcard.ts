/** What an address book keeps of a contact. */
export interface Vcard {
  /** The same for the contact in every language and for ever, so that a newer card replaces an older one. */
  readonly uid: string;
  readonly name: string;
  readonly organisation: string;
  readonly unit: string;
  /** BCP 47 tag of the name, the organisation and the unit. */
  readonly lang: string;
  readonly email: string | undefined;
  /** E.164. */
  readonly phone: string | undefined;
  /** One a language, each with its BCP 47 tag. */
  readonly notes: readonly { readonly lang: string; readonly text: string }[];
  /** Absolute address of the page with the contact. */
  readonly url: string;
  /** ISO 8601 day on which the details were last looked at. */
  readonly revised: string;
}

/** RFC 2426, section 4: text has no bare backslash, comma, semicolon or line break. */
const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Octets in a line, without its end (RFC 2425, section 5.8.1). */
const lineLength = 75;

/** Folds a line between characters; each further line begins with a blank. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const own = Buffer.byteLength(character);
    if (octets + own > lineLength) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += own;
  }
  return folded;
}

function listLines(card: Vcard): string[] {
  const language = `LANGUAGE=${card.lang}`;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${card.uid}`,
    `FN;${language}:${escape(card.name)}`,
    // A family name is asked for; the name of a mailbox has no other part.
    `N;${language}:${escape(card.name)};;;;`,
    `ORG;${language}:${escape(card.organisation)};${escape(card.unit)}`,
    ...(card.email === undefined ? [] : [`EMAIL;TYPE=INTERNET:${escape(card.email)}`]),
    ...(card.phone === undefined ? [] : [`TEL;TYPE=WORK,VOICE:${card.phone}`]),
    ...card.notes.map(({ lang, text }) => `NOTE;LANGUAGE=${lang}:${escape(text)}`),
    `URL:${card.url}`,
    `REV:${card.revised}T00:00:00Z`,
    'END:VCARD',
  ];
}

/**
 * One file of vCards: version 3.0 (RFC 2426), which old phones read too, in
 * UTF-8, with CRLF and lines folded at 75 octets.
 */
export function formatVcards(cards: readonly Vcard[]): string {
  return cards
    .flatMap(listLines)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}
