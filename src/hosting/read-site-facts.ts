import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { listInlineScripts } from '../first-flight/page-scripts.ts';
import { site } from '../site.ts';
import type { PathPattern, SiteFacts } from './headers.ts';

/** Reads the pages of a built site, in the order of their names. */
export function readSiteFacts(folder: string): SiteFacts {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    // The editors' program has a policy of its own.
    .filter((path) => !path.startsWith('admin/'))
    .sort();
  const scripts = new Set<string>();
  const sensitive = new Set<PathPattern>();
  for (const path of pages) {
    const html = readFileSync(join(folder, path), 'utf8');
    for (const code of listInlineScripts(html)) if (code.trim() !== '') scripts.add(getSource(code));
    // Parsing every page would take a third of the time of a build.
    if (html.includes('<quick-exit')) {
      listSensitivePaths(path, listElements(parse(html))).forEach((pattern) => sensitive.add(pattern));
    }
  }
  return {
    inlineScripts: [...scripts].sort(),
    sensitivePaths: withoutRepeats([...sensitive].sort()),
  };
}

const getSource = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

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
