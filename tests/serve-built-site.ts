import { startStaticServer, type StaticServer } from '../src/static-server/static-server.ts';
import { site } from '../src/site.ts';
import { builtSiteFolder } from './built-site.ts';

/** Serves a built site at an address of its own, as strictly as the strictest host: a missing slash is not mended. */
export const serveBuiltSite = (folder = builtSiteFolder): Promise<StaticServer> =>
  startStaticServer({ folder, base: site.base, port: 0, missingSlash: 'not-found' });
