import type { SiteFacts } from '../../../src/hosting/headers.ts';

/** A small site with a script, a style and one sensitive programme. */
export const facts: SiteFacts = {
  pages: [
    { pathname: '/en/', inlineScripts: ["'sha256-c2NyaXB0'"], inlineStyles: ["'sha256-c3R5bGU='"] },
    { pathname: '/en/search/', inlineScripts: [], inlineStyles: ["'sha256-c3R5bGU='"] },
    { pathname: '/nl/zoeken/', inlineScripts: [], inlineStyles: ["'sha256-c3R5bGU='"] },
    { pathname: '/en/404.html', inlineScripts: [], inlineStyles: ["'sha256-b3RoZXI='"] },
  ],
  sensitivePaths: ['/en/contact/quiet.*', '/en/programmes/quiet.pdf', '/en/programmes/quiet/*'],
};
