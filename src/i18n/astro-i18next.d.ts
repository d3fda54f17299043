/**
 * The package has types but its `exports` do not lead to them
 * (yassinedoghri/astro-i18next, 1.0.0-beta.21); this is the part that the site uses.
 */
declare module 'astro-i18next' {
  import type { AstroIntegration } from 'astro';
  import type { InitOptions } from 'i18next';

  export interface AstroI18nextConfig {
    defaultLocale: string;
    locales: string[];
    showDefaultLocale: boolean;
    routes: Record<string, Record<string, string>>;
    i18nextServer: InitOptions;
  }

  export default function astroI18next(): AstroIntegration;
  export function initAstroI18next(config: AstroI18nextConfig): void;
  export function localizePath(path: string, locale: string, base: string): string;
}
