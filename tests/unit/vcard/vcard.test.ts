import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { formatVcards, type Vcard } from '../../../src/vcard/vcard.ts';

const card: Vcard = {
  uid: 'urn:uuid:00000000-0000-5000-8000-000000000000',
  name: 'Assistentie bij gezinshereniging',
  organisation: 'IOM Nederland',
  unit: 'LMI/Hervestiging',
  lang: 'nl',
  email: 'Rfamily@iom.int',
  phone: '+31887464444',
  notes: [{ lang: 'nl', text: 'maandag–vrijdag 13:30–16:30 uur\nIn Ethiopië, Roemenië; of elders' }],
  url: 'https://example.org/nl/contact/',
  revised: '2026-11-22',
};

/** The card as a program of somebody else understands it. */
function readBack(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  // ical.js leaves the escape of a semicolon in place, which RFC 2426 asks for in every text.
  const get = (name: string) => String(component.getFirstPropertyValue(name)).replaceAll('\\;', ';');
  return {
    get,
    getLanguage: (name: string) => component.getFirstProperty(name)?.getFirstParameter('language'),
  };
}

describe('a vCard', () => {
  it('is version 3.0, whole', () => {
    expect(formatVcards([card]).split('\r\n')).toMatchInlineSnapshot(`
      [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "UID:urn:uuid:00000000-0000-5000-8000-000000000000",
        "FN;LANGUAGE=nl:Assistentie bij gezinshereniging",
        "N;LANGUAGE=nl:Assistentie bij gezinshereniging;;;;",
        "ORG;LANGUAGE=nl:IOM Nederland;LMI/Hervestiging",
        "EMAIL;TYPE=INTERNET:Rfamily@iom.int",
        "TEL;TYPE=WORK,VOICE:+31887464444",
        "NOTE;LANGUAGE=nl:maandag–vrijdag 13:30–16:30 uur\\nIn Ethiopië\\, Roemen",
        " ië\\; of elders",
        "URL:https://example.org/nl/contact/",
        "REV:2026-11-22T00:00:00Z",
        "END:VCARD",
        "",
      ]
    `);
  });

  it('says the same to another program', () => {
    const { get, getLanguage } = readBack(formatVcards([card]));
    expect({
      version: get('version'),
      fn: get('fn'),
      email: get('email'),
      tel: get('tel'),
      note: get('note'),
      url: get('url'),
      uid: get('uid'),
      rev: get('rev'),
    }).toEqual({
      version: '3.0',
      fn: card.name,
      email: card.email,
      tel: card.phone,
      note: card.notes[0]!.text,
      url: card.url,
      uid: card.uid,
      rev: '2026-11-22T00:00:00Z',
    });
    expect(['fn', 'org', 'note'].map(getLanguage)).toEqual(['nl', 'nl', 'nl']);
  });

  it('leaves out what there is not', () => {
    const text = formatVcards([{ ...card, email: undefined, phone: undefined }]);
    expect(text).not.toMatch(/EMAIL|TEL/);
  });

  it('has no line of more than 75 octets, and breaks no character, whatever the words', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'ë', '–', '😀', ' ', ';', ',', '\\', '\n'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, (text) => {
        const file = formatVcards([{ ...card, notes: [{ lang: 'nl', text }] }]);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).not.toContain('\uFFFD');
          expect(line).not.toContain('\n');
        }
        expect(readBack(file).get('note')).toBe(text);
      }),
    );
  });

  it('stands in a file with others, one after another', () => {
    const file = formatVcards([card, { ...card, name: 'LEARN' }]);
    expect((ICAL.parse(file) as unknown[]).length).toBe(2);
    expect(file.endsWith('END:VCARD\r\n')).toBe(true);
  });
});
