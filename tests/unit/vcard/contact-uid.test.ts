import { expect, it } from 'vitest';
import { getContactUid } from '../../../src/vcard/contact-uid.ts';

it('gives a contact the same UUID for ever: address books find their card again by it', () => {
  expect(getContactUid('family-reunification')).toBe('urn:uuid:b76bb61f-9c0d-5397-bca6-83712666464d');
});

it('gives each contact another, of version 5 and the variant of RFC 9562', () => {
  const uids = ['samen', 'learn', 'resettlement'].map(getContactUid);
  expect(new Set(uids).size).toBe(3);
  for (const uid of uids)
    expect(uid).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
