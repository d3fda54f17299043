import type { Diagnostic } from './diagnostic.ts';
import { getCodePointOffset } from './positions.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The text of a file with everything mended that needs no judgement: a byte
 * order mark, line ends, letters apart from their accents, soft hyphens, the
 * missing slash of a link to this site, https for a site that is known to have
 * it. `diagnostics` are the problems of the checks; those of other files are
 * left alone. What is mended once stays as it is when it is mended again.
 */
export function fixFile(file: SourceFile, diagnostics: readonly Diagnostic[]): string {
  // Where bytes are lost, saving the file would lose them for good.
  if (file.damage) return file.text;
  const own = diagnostics.filter((diagnostic) => diagnostic.file === file.path);
  const has = (code: Diagnostic['code']) => own.some((diagnostic) => diagnostic.code === code);
  const repairs: readonly (readonly [code: Diagnostic['code'], repair: (text: string) => string])[] = [
    ['file/bom', (text) => text.replace(/^\uFEFF/, '')],
    ['file/crlf', (text) => text.replace(/\r\n?/g, '\n')],
    ['text/soft-hyphen', (text) => text.replaceAll('\u00ad', '')],
    ['text/not-nfc', (text) => text.normalize('NFC')],
  ];
  return repairs
    .filter(([code]) => has(code))
    .reduce((text, [, repair]) => repair(text), fixLinks(file.text, own));
}

/** From the last link to the first, so that the places of the others stay. */
function fixLinks(text: string, diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .flatMap((diagnostic) => {
      const target = getTarget(diagnostic);
      if (!target || diagnostic.position === 'unknown') return [];
      return [{ ...target, offset: getCodePointOffset(text, diagnostic.position) }];
    })
    .sort((left, right) => right.offset - left.offset)
    .reduce(
      (fixed, { url, target, offset }) =>
        fixed.startsWith(url, offset)
          ? fixed.slice(0, offset) + target + fixed.slice(offset + url.length)
          : fixed,
      text,
    );
}

/** What a link says and what it was meant to say, where there is no doubt. */
function getTarget(diagnostic: Diagnostic): { url: string; target: string } | undefined {
  if (diagnostic.code === 'link/insecure' && diagnostic.values.isKnownHost) {
    return { url: diagnostic.values.url, target: diagnostic.values.suggestion };
  }
  if (diagnostic.code !== 'link/broken') return undefined;
  const { url, suggestion } = diagnostic.values;
  const [path = ''] = url.split(/[?#]/, 1);
  if (suggestion === undefined || suggestion !== `${path}/`) return undefined;
  return { url, target: suggestion + url.slice(path.length) };
}
