import { describe, expect, it } from 'vitest';
import type { ContactPoint } from '../../../src/domain/contact-point.ts';
import type { Source } from '../../../src/domain/source.ts';
import { compareEvents, getContactEvents, getProgrammeEvents } from '../../../src/feed/get-events.ts';

const point: ContactPoint = {
  kind: 'role',
  email: 'Rfamily@iom.int',
  languages: 'unknown',
  source: 'leaflet-en',
  confirmed: 'not-yet',
};
const text = { en: 'The address is new.', nl: 'Het adres is nieuw.' };
const title = { en: 'A source', nl: 'Een bron' };
const page: Source = { kind: 'page', title, url: 'https://example.org/', read: '2026-11-22' };
const leaflet: Source = { kind: 'leaflet', title, year: 2023 };
const tell = (events: ReturnType<typeof getContactEvents>) => events.map(({ key, day }) => `${day} ${key}`);

describe('the news of a contact', () => {
  it('is none while nothing of it has a day', () => {
    expect(getContactEvents('family', point)).toEqual([]);
  });

  it('is its confirmation, and each change that its file tells', () => {
    const news = getContactEvents('family', {
      ...point,
      confirmed: { by: 'The team', on: '2027-02-01' },
      changes: [
        { on: '2027-01-05', text },
        { on: '2027-01-05', text },
        { on: '2027-03-01', text },
      ],
    });
    expect(tell(news)).toEqual([
      '2027-01-05 contact/family/change/2027-01-05/1',
      '2027-01-05 contact/family/change/2027-01-05/2',
      '2027-03-01 contact/family/change/2027-03-01/1',
      '2027-02-01 contact/family/confirmed/2027-02-01',
    ]);
  });
});

describe('the news of a programme', () => {
  it('is its status, on the day on which the source was read', () => {
    const lifecycle = { status: 'ended', on: '2024-08-31', source: 'a-page' } as const;
    expect(tell(getProgrammeEvents('samen', { lifecycle }, page))).toEqual([
      '2026-11-22 programme/samen/ended',
    ]);
  });

  it('is none where a leaflet tells the status, or nobody does', () => {
    const running = { status: 'running', source: 'leaflet-en' } as const;
    expect(getProgrammeEvents('samen', { lifecycle: running }, leaflet)).toEqual([]);
    expect(getProgrammeEvents('samen', { lifecycle: { status: 'unknown' } }, undefined)).toEqual([]);
  });
});

it('puts the newest first, and keeps an order within a day', () => {
  const event = (key: string, day: string) => ({ key, day, what: 'confirmed' as const });
  const sorted = [event('b', '2027-01-01'), event('c', '2027-02-01'), event('a', '2027-01-01')].sort(
    compareEvents,
  );
  expect(sorted.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
});
