import { createHash } from 'node:crypto';

/** Names of this site's contacts: an identifier drawn once, never to be changed. */
const namespace = 'a3f0c1d2-7b64-4c0e-9a51-5d0c6e2b84f7';

/**
 * A name-based UUID (RFC 9562, version 5) of a contact's id, as a URN. It does
 * not depend on the site's address, and does not show the id, which may endanger.
 */
export function getContactUid(id: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(id)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
