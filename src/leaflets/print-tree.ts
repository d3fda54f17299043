/** Words on paper. Every kind is known to the templates; there is no other way for content to reach them. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly content: readonly Inline[] }
  /** `id` of the term in the glossary. */
  | { readonly kind: 'term'; readonly id: string; readonly content: readonly Inline[] }
  /** `lang` is a BCP 47 tag. */
  | { readonly kind: 'foreign'; readonly lang: string; readonly content: readonly Inline[] };

export type Block =
  /** `level` counts from 1 within the text; the template places it below the headings around it. */
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  /** `id` of the contact in the registry. */
  | { readonly kind: 'contact'; readonly id: string };

/** Plain words as the tree has them. */
export const plain = (text: string): Inline[] => [{ kind: 'text', text }];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', content: plain(text) });

/** Ids of the glossary terms in a text, each once, in the order of reading. */
export function findTerms(blocks: readonly Block[]): string[] {
  const ids = new Set<string>();
  const visitInline = (nodes: readonly Inline[]) => {
    for (const node of nodes) {
      if (node.kind === 'term') ids.add(node.id);
      if (node.kind !== 'text') visitInline(node.content);
    }
  };
  const visit = (nodes: readonly Block[]) => {
    for (const node of nodes) {
      if (node.kind === 'list') node.items.forEach(visit);
      else if (node.kind !== 'contact') visitInline(node.content);
    }
  };
  visit(blocks);
  return [...ids];
}
