import type { SiteFacts } from '../../../src/hosting/headers.ts';

const style = "'sha256-c3R5bGU='";

/** A small site with a script, a style and one sensitive programme. */
export const facts: SiteFacts = {
  pages: [
    { pathname: '/en/', inlineScripts: ["'sha256-c2NyaXB0'"], hasScriptFile: true, inlineStyles: [style] },
    { pathname: '/en/search/', inlineScripts: [], hasScriptFile: true, inlineStyles: [style] },
    { pathname: '/nl/zoeken/', inlineScripts: [], hasScriptFile: true, inlineStyles: [style] },
    {
      pathname: '/en/404.html',
      inlineScripts: [],
      hasScriptFile: false,
      inlineStyles: ["'sha256-b3RoZXI='"],
    },
  ],
  sensitivePaths: ['/en/contact/quiet.*', '/en/programmes/quiet.pdf', '/en/programmes/quiet/*'],
};
