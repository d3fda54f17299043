import type { MdastPluginDefinition } from 'satteri';
import { getLinkTarget } from '../domain/url.ts';

/** Leads the links of a text to pages of the site below the base path, of which editors need not know. */
export function linksBelowBase(): MdastPluginDefinition {
  return {
    name: 'links-below-base',
    link: (node, context) => context.setProperty(node, 'url', getLinkTarget(node.url)),
    definition: (node, context) => context.setProperty(node, 'url', getLinkTarget(node.url)),
  };
}
