import type { Policy } from '../hosting/policy.ts';

/**
 * What the editor's page may load and ask (Content Security Policy, level 3):
 * itself and the servers of the repository, nothing else. Its interface writes
 * styles into the page as it draws, and shows pictures that it has made.
 */
export const getEditorPolicy = (repositoryServers: readonly string[]): Policy => ({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'unsafe-inline'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'", ...repositoryServers],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

/** The servers that the editor of the public site asks. */
export const repositoryServers: readonly string[] = ['https://api.github.com'];
