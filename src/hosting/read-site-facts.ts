import { hash } from 'node:crypto';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { editorFolder } from '../admin/editor-folder.ts';
import { listFiles } from '../build/list-files.ts';
import { readBytes } from '../build/read-bytes.ts';
import { readPageScripts } from '../first-flight/page-scripts.ts';
import type { PageFacts } from '../first-flight/page-policy.ts';
import { site } from '../site.ts';
import type { PathPattern, SiteFacts } from './headers.ts';

const styleElement = /<style[^>]*>(.*?)<\/style>/gs;

/** Reads the pages of a built site, in the order of their names. */
export function readSiteFacts(folder: string): SiteFacts {
  const paths = listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    // The editors' program has a policy of its own.
    .filter((path) => !path.startsWith(`${editorFolder}/`))
    .sort();
  const sensitive = new Set<PathPattern>();
  const pages: PageFacts[] = [];
  for (const path of paths) {
    // One letter a byte: no mark of HTML is cut by it, and thousands of pages need no decoding.
    const html = readBytes(join(folder, path)).toString('latin1');
    const scripts = readPageScripts(html);
    pages.push({
      pathname: site.base + path.replace(/(^|\/)index\.html$/, '$1'),
      inlineScripts: listSources(scripts.inline),
      hasScriptFile: scripts.files.length > 0,
      inlineStyles: listSources(Array.from(html.matchAll(styleElement), ([, code]) => code!)),
    });
    // Parsing every page would take a third of the time of a build.
    if (html.includes('<quick-exit')) {
      const elements = listElements(parse(Buffer.from(html, 'latin1').toString()));
      for (const pattern of listSensitivePaths(path, elements)) sensitive.add(pattern);
    }
  }
  return {
    pages,
    sensitivePaths: withoutRepeats([...sensitive].sort()),
  };
}

/** @param code one letter a byte */
const getSource = (code: string) => `'sha256-${hash('sha256', Buffer.from(code, 'latin1'), 'base64')}'`;

/** Each once, in the order of their letters. */
const listSources = (codes: readonly string[]) =>
  [...new Set(codes.filter((code) => code.trim() !== '').map(getSource))].sort();

const getAttribute = (element: DefaultTreeAdapterTypes.Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

function listElements(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return tree.isElementNode(node) ? [node, ...children] : children;
}

/** A sensitive page with all that lies below it, its sheet to print, and the files of its contact. */
function listSensitivePaths(
  path: string,
  elements: readonly DefaultTreeAdapterTypes.Element[],
): PathPattern[] {
  const folder = `${site.base}${path.replace(/index\.html$/, '')}`;
  const files = elements
    .map((element) => getAttribute(element, 'href') ?? '')
    .filter((href) => href.endsWith('.vcf'))
    .map((href) => `${href.slice(0, -'vcf'.length)}*`);
  return [`${folder}*`, `${folder.slice(0, -1)}.pdf`, ...files];
}

/** Without what a shorter pattern stands for already. */
const withoutRepeats = (patterns: readonly PathPattern[]) =>
  patterns.filter(
    (pattern) =>
      !patterns.some(
        (other) => other !== pattern && other.endsWith('*') && pattern.startsWith(other.slice(0, -1)),
      ),
  );
