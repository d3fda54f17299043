import type { SiteFacts } from '../../../src/hosting/headers.ts';

/** A small site with a script and one sensitive programme. */
export const facts: SiteFacts = {
  inlineScripts: ["'sha256-c2NyaXB0'"],
  sensitivePaths: ['/en/contact/quiet.*', '/en/programmes/quiet.pdf', '/en/programmes/quiet/*'],
};
