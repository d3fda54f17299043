/**
 * The words of a page's source as readers see them: without the details at its top, the marks of
 * headings and lists, the targets of links and the tags of components.
 */
export function readProse(source: string): string {
  return source
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<\/?[A-Z]\w*(?: \w+="[^"]*")*\s*\/?>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(?:#+|-) /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
