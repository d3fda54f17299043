import type { SourceFile } from './source-file.ts';

/** Texts between quotes, then comments: whichever begins first wins, so that "https://…" is no comment. */
const stringsAndComments =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<comment>\/\*[\s\S]*?\*\/|(?<![^\s;{}(),])\/\/[^\n]*)/g;

/** Comments below the fence: those between <!-- and --> are published. */
const markupComments = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

const toBlanks = (text: string) => text.replace(/[^\n]/g, ' ');

/**
 * The text of a template with blanks in place of its comments, which reach no
 * page; every offset stays. Of .astro files only the code between the fences
 * has // comments, below them // is text; drawings and markup keep <!-- -->,
 * which reaches the page.
 */
export function hideComments({ path, text }: SourceFile): string {
  if (/\.(?:ts|js|mjs|css)$/.test(path)) return hideInCode(text);
  const code = /^\s*---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
  return hideInCode(code) + text.slice(code.length).replace(markupComments, toBlanks);
}

const hideInCode = (code: string) =>
  code.replace(stringsAndComments, (match: string, comment: string | undefined) =>
    comment === undefined ? match : toBlanks(match),
  );
