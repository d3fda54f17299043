import type { CmsConfig } from '@sveltia/cms';
import { formatPolicy, type Policy } from '../hosting/policy.ts';

/** The one element in which the script of the page finds its settings. */
export const settingsId = 'settings';

interface PageOptions {
  readonly title: string;
  readonly config: CmsConfig;
  readonly policy: Policy;
}

/** The page of the editor: a document for staff, which search engines leave out. */
export function renderPage({ title, config, policy }: PageOptions): string {
  // A less-than sign would let a text of the settings end their element.
  const settings = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${formatPolicy(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
</head>
<body>
<noscript>Editing in the browser needs JavaScript. You can change the files on GitHub without it.</noscript>
<script type="application/json" id="${settingsId}">${settings}</script>
<script src="before.js"></script>
<script src="sveltia-cms.js"></script>
<script src="start.js"></script>
</body>
</html>
`;
}
