import { describe, expect, it } from 'vitest';
import { getDetailsDay, type ContactPoint } from '../../../src/domain/contact-point.ts';

const contact: ContactPoint = { kind: 'role', languages: 'unknown', source: 'leaflet', confirmed: 'not-yet' };
const change = (on: string) => ({ on, text: { en: 'New.', nl: 'Nieuw.' } });

describe('the day on which somebody last looked at a contact', () => {
  it('is the latest on which a page that shows it was reviewed', () => {
    expect(getDetailsDay(contact, ['2026-01-02', '2026-03-01', '2025-12-31'])).toBe('2026-03-01');
  });

  it('is that of a confirmation or of a change where that came later', () => {
    const confirmed = { ...contact, confirmed: { by: 'The desk', on: '2026-02-01' } };
    expect(getDetailsDay(confirmed, ['2026-01-02'])).toBe('2026-02-01');
    expect(getDetailsDay(confirmed, ['2026-02-02'])).toBe('2026-02-02');
    const changed = { ...confirmed, changes: [change('2026-02-03'), change('2026-01-01')] };
    expect(getDetailsDay(changed, ['2026-02-02'])).toBe('2026-02-03');
  });

  it('is none when nobody ever has', () => {
    expect(getDetailsDay(contact, [])).toBe('');
  });
});
