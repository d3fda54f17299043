import { parse, type ChildNode } from 'postcss';
import type { NamesOnPage } from './names-on-page.ts';
import { isMet, readNeeds, type SelectorNeeds } from './selector-needs.ts';

/** A style sheet, read once and written for many pages. */
export type StyleSheet = readonly (Layers | Part)[];

/** `@layer a, b;` has no parts, `@layer a {…}` one name. */
interface Layers {
  readonly kind: 'layers';
  readonly names: readonly string[];
  readonly parts: readonly Part[];
}

type Part =
  /** What every page gets as it is: declarations, `@page`, `@keyframes`. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rule'; readonly selectors: readonly NeedySelector[]; readonly parts: readonly Part[] }
  /** Kept if one of the rules in it is. */
  | { readonly kind: 'group'; readonly name: string; readonly parts: readonly Part[] };

interface NeedySelector {
  readonly text: string;
  readonly needs: SelectorNeeds;
}

/** At-rules that hold rules of elements. */
const groups = new Set(['media', 'supports', 'container', 'scope', 'starting-style']);

/** @throws when the text is no CSS, or has a layer that cannot be joined with others: one without a name or inside a block */
export function readStyleSheet(css: string): StyleSheet {
  return parse(css).nodes.map((node) =>
    node.type === 'atrule' && node.name === 'layer' && node.params !== ''
      ? {
          kind: 'layers',
          names: node.params.split(',').map((name) => name.trim()),
          parts: (node.nodes ?? []).map(readPart),
        }
      : readPart(node),
  );
}

function readPart(node: ChildNode): Part {
  switch (node.type) {
    case 'rule':
      return {
        kind: 'rule',
        selectors: node.selectors.map((text) => ({ text, needs: readNeeds(text) })),
        parts: node.nodes.map(readPart),
      };
    case 'atrule':
      if (node.name === 'layer')
        throw node.error('A layer needs a name, and must not stand inside another block.');
      return node.nodes && groups.has(node.name)
        ? { kind: 'group', name: `@${node.name} ${node.params}`, parts: node.nodes.map(readPart) }
        : { kind: 'text', text: node.nodes ? node.toString() : `${node.toString()};` };
    case 'decl':
      return { kind: 'text', text: `${node.toString()};` };
    case 'comment':
      return { kind: 'text', text: '' };
  }
}

/** Every name that a selector of a sheet asks for: what a page has of them decides which rules it gets. */
export function listNeededNames(sheet: StyleSheet): NamesOnPage {
  const names = { tags: new Set<string>(), classes: new Set<string>(), ids: new Set<string>() };
  const addNeeds = ({ tags, classes, ids, oneOf }: SelectorNeeds) => {
    tags.forEach((name) => names.tags.add(name));
    classes.forEach((name) => names.classes.add(name));
    ids.forEach((name) => names.ids.add(name));
    oneOf.flat().forEach(addNeeds);
  };
  const addPart = (part: StyleSheet[number]) => {
    if (part.kind === 'rule') part.selectors.forEach(({ needs }) => addNeeds(needs));
    if (part.kind !== 'text') part.parts.forEach(addPart);
  };
  sheet.forEach(addPart);
  return names;
}

/**
 * The rules of one sheet or several that can match something on a page, as one
 * sheet that shows the page the same. Each layer stands in it once, in the
 * order of the layers, so that their order needs no line of its own.
 */
export function writeStylesFor(page: NamesOnPage, sheets: readonly StyleSheet[]): string {
  const layers = new Map<string, string>();
  let unlayered = '';
  for (const part of sheets.flat()) {
    if (part.kind === 'layers') {
      const css = writeParts(part.parts, page);
      for (const name of part.names) layers.set(name, (layers.get(name) ?? '') + css);
    } else {
      unlayered += writePart(part, page);
    }
  }
  const layered = [...layers].map(([name, css]) => (css === '' ? '' : `@layer ${name}{${css}}`));
  return layered.join('') + unlayered;
}

function writeParts(parts: readonly Part[], page: NamesOnPage): string {
  return parts.map((part) => writePart(part, page)).join('');
}

function writePart(part: Part, page: NamesOnPage): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'rule': {
      const selectors = part.selectors.filter(({ needs }) => isMet(needs, page)).map(({ text }) => text);
      return selectors.length === 0 ? '' : writeBlock(selectors.join(','), part.parts, page);
    }
    case 'group':
      return writeBlock(part.name, part.parts, page);
  }
}

function writeBlock(name: string, parts: readonly Part[], page: NamesOnPage): string {
  const css = writeParts(parts, page);
  return css === '' ? '' : `${name}{${css.replace(/;$/, '')}}`;
}
