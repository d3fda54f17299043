/** What a server of files says to one request, before any byte is read. */
export type Answer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly file: string }
  | { readonly kind: 'redirect'; readonly status: 301; readonly location: string }
  | { readonly kind: 'text'; readonly status: 400 | 404 | 405; readonly text: string };

export interface AnswerOptions {
  /** Path under which the folder is served, with a slash at both ends. */
  readonly base: string;
  /** What `/en/contact` gets where only `/en/contact/` exists: a redirect for people, a 404 for the link check. */
  readonly missingSlash: 'redirect' | 'not-found';
  /** Whether the folder holds this file; a path with forward slashes, relative to the folder. */
  readonly isFile: (file: string) => boolean;
}

/**
 * Decides on a request to a folder of static files. `target` is the request
 * target as it came over the wire (RFC 9112, section 3.2), in origin form.
 * The answer never names a file outside the folder. A page that does not exist
 * gets the nearest 404.html above it, so each language has its own.
 */
export function getAnswer(method: string, target: string, options: AnswerOptions): Answer {
  if (method !== 'GET' && method !== 'HEAD') {
    return { kind: 'text', status: 405, text: 'Only GET and HEAD are answered here.\n' };
  }

  const [pathname, query] = splitOnce(target, '?');
  const segments = getSegments(pathname);
  if (segments === undefined) {
    return { kind: 'text', status: 400, text: 'This address cannot be read.\n' };
  }
  if (!pathname.startsWith(options.base)) {
    return getNotFound([], options);
  }

  const inFolder = segments.slice(getSegments(options.base)?.length ?? 0);
  // An empty segment ("/en//contact/") is another address than the one without it.
  if (inFolder.includes('')) {
    return getNotFound(inFolder, options);
  }
  if (pathname.endsWith('/')) {
    const index = [...inFolder, 'index.html'].join('/');
    return options.isFile(index)
      ? { kind: 'file', status: 200, file: index }
      : getNotFound(inFolder, options);
  }
  const file = inFolder.join('/');
  if (options.isFile(file)) {
    return { kind: 'file', status: 200, file };
  }
  if (options.missingSlash === 'redirect' && options.isFile(`${file}/index.html`)) {
    const location = query === undefined ? `${pathname}/` : `${pathname}/?${query}`;
    return { kind: 'redirect', status: 301, location };
  }
  return getNotFound(inFolder, options);
}

/** The decoded segments of a path, or undefined where one could lead out of the folder or cannot be decoded. */
function getSegments(pathname: string): readonly string[] | undefined {
  if (!pathname.startsWith('/')) {
    return undefined;
  }
  const encoded = pathname.slice(1).split('/');
  if (encoded.at(-1) === '') {
    encoded.pop();
  }
  try {
    const segments = encoded.map(decodeURIComponent);
    return segments.some((segment) => segment === '.' || segment === '..' || /[/\\\0]/.test(segment))
      ? undefined
      : segments;
  } catch {
    return undefined;
  }
}

function getNotFound(segments: readonly string[], { isFile }: AnswerOptions): Answer {
  const names = segments.filter((segment) => segment !== '');
  const folders = names.map((_, index) => names.slice(0, names.length - index).join('/'));
  const file = [...folders.map((folder) => `${folder}/404.html`), '404.html'].find(isFile);
  return file === undefined
    ? { kind: 'text', status: 404, text: 'There is no such page.\n' }
    : { kind: 'file', status: 404, file };
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
