import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { site } from '../site.ts';
import { createLightener } from './lighten-page.ts';

/** Makes every built page fit the first flight of packets, as soon as Astro has rendered it: `createLightener`. */
export function firstFlight(): AstroIntegration {
  let folder: string;
  return {
    name: 'first-flight',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => withLightPages(astro, folder));
      },
    },
  };
}

/** @param folder of the built site, where scripts and sheets are before the first page is rendered */
function withLightPages(astro: AstroPrerenderer, folder: string): AstroPrerenderer {
  const sheets = new Set<string>();
  const lighten = createLightener((pathname) => {
    const file = join(folder, pathname.slice(site.base.length));
    if (file.endsWith('.css')) sheets.add(file);
    return readFileSync(file, 'utf8');
  });
  return {
    ...astro,
    render: async (request, options) => {
      const rendered = await astro.render(request, options);
      if (options.routeData.type !== 'page') return rendered;
      const { response, ...rest } = 'response' in rendered ? rendered : { response: rendered };
      const html = lighten(new URL(request.url).pathname, await response.text());
      return {
        ...rest,
        response: new Response(html, { status: response.status, headers: response.headers }),
      };
    },
    teardown: async () => {
      await astro.teardown?.();
      // Each page has its own part of them.
      for (const sheet of sheets) rmSync(sheet);
    },
  };
}
