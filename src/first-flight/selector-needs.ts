import parseSelector, { type Node, type Selector } from 'postcss-selector-parser';
import type { NamesOnPage } from './names-on-page.ts';

/**
 * What a selector asks of a page before it can match anything there, in any
 * state. States (`:hover`, `:target`, `::highlight()`) and attributes ask for
 * nothing, because a reader or a script may bring them about.
 */
export interface SelectorNeeds {
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  /** Of each list, as `:is(dd, li)` and `:has(.word)` have one, the needs of one must be met. */
  readonly oneOf: readonly (readonly SelectorNeeds[])[];
}

/** Pseudo-classes with a list of selectors of which one must match. */
const choices = new Set([
  ':is',
  ':where',
  ':has',
  ':matches',
  ':any',
  ':-webkit-any',
  ':host',
  ':host-context',
]);

/** @param selector one selector as CSS writes it, no list */
export function readNeeds(selector: string): SelectorNeeds {
  const [only] = parseSelector().astSync(selector).nodes;
  return only ? getNeeds(only.nodes) : { tags: [], classes: [], ids: [], oneOf: [] };
}

function getNeeds(nodes: readonly Node[]): SelectorNeeds {
  return {
    tags: nodes.flatMap((node) => (node.type === 'tag' ? [node.value.toLowerCase()] : [])),
    classes: nodes.flatMap((node) => (node.type === 'class' ? [node.value] : [])),
    ids: nodes.flatMap((node) => (node.type === 'id' ? [node.value] : [])),
    oneOf: nodes.flatMap((node) =>
      node.type === 'pseudo' && choices.has(node.value.toLowerCase()) && node.nodes.length > 0
        ? [node.nodes.map((choice: Selector) => getNeeds(choice.nodes))]
        : [],
    ),
  };
}

export function isMet({ tags, classes, ids, oneOf }: SelectorNeeds, page: NamesOnPage): boolean {
  return (
    tags.every((name) => page.tags.has(name)) &&
    classes.every((name) => page.classes.has(name)) &&
    ids.every((name) => page.ids.has(name)) &&
    oneOf.every((choices) => choices.some((needs) => isMet(needs, page)))
  );
}
