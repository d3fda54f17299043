import { dirname, join } from 'node:path';

/** Where the built site is; a build for another base path sets SITE_FOLDER, so that the usual one stays. */
export const siteFolder = process.env['SITE_FOLDER'] ?? 'dist';

/** Where the settings of hosts for it are. */
export const hostingFolder = join(dirname(siteFolder), 'hosting');
