import type { Line } from './heal-line-breaks.ts';

export interface LeafletSection {
  /** As printed, in capitals. */
  readonly heading: string;
  /** The lines below the heading. */
  readonly lines: readonly Line[];
}

export interface Leaflet {
  readonly sections: readonly LeafletSection[];
  /** What lies behind the links of the printed file, one target a line. */
  readonly linkTargets: readonly Line[];
}

const isHeading = (line: string) => /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();

/** Sections begin at a line in capitals. Throws on text before the first heading, which would be lost. */
export function splitLeaflet(text: string): Leaflet {
  const sections: { heading: string; lines: Line[] }[] = [];
  const linkTargets: Line[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = { number: index + 1, text: raw };
    const trimmed = raw.trim();
    const section = sections.at(-1);
    if (isHeading(trimmed)) sections.push({ heading: trimmed, lines: [] });
    else if (trimmed.startsWith('mailto:')) linkTargets.push(line);
    else if (section) section.lines.push(line);
    else if (trimmed !== '') throw new Error(`Line ${line.number} stands before the first heading.`);
  });
  return { sections, linkTargets };
}
