/**
 * What the editor's page may load and ask (Content Security Policy, level 3):
 * itself and the repository's server, nothing else. Its interface writes styles
 * into the page as it draws, and shows files as blobs.
 */
export function getPolicy(repositoryServers: readonly string[]): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", ...repositoryServers],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
