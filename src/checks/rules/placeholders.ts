import type { Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { emptyValue as noValue, missingValue } from '../missing-value.ts';
import { getProse } from '../prose.ts';

/** Words that hold a place; "todo" in small letters is Spanish for "all". */
const placeholder =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|TK|XXX+|Todo:|Lorem|lorem ipsum|dolor sit amet|[Pp]laceholder|PLACEHOLDER|[Tt]ekst volgt|[Nn]og invullen|[Nn]og aanvullen|[Tt]ext to follow|[Ii]nsert text here|N\.?T\.?B\.?|n\.t\.b\.)(?![\p{L}\p{N}])|\?{3,}|_{4,}/gu;

const patterns: readonly RegExp[] = [placeholder, missingValue, noValue];

/** Tells at once that most texts have none of them. */
const any = new RegExp(patterns.map(({ source }) => source).join('|'), 'u');

/** A whole value that says nothing: the dots of a line that was pasted from a report. */
const fillers = /^["']?(?:…|\.{2,}|-+|\?+|x{2,})["']?$/i;

/** Words that stand where nobody has written a text yet. */
export function checkPlaceholders(content: Content): Diagnostic[] {
  return getProse(content)
    .filter(({ isPublished }) => isPublished)
    .flatMap(({ file, span }) => {
      const text = file.text.slice(span.start, span.end);
      if (fillers.test(text)) {
        const isQuoted = /^["']/.test(text);
        const written = text.replace(/^["']|["']$/g, '');
        return [diagnose('text/placeholder', getPlace(file, span.start + (isQuoted ? 1 : 0)), { written })];
      }
      if (!any.test(text)) return [];
      // Of "lorem ipsum dolor sit amet" one answer is enough, so the rest of the line waits.
      const lines = new Set<number>();
      const found = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern)));
      return found.flatMap(({ 0: written, index }) => {
        const line = text.lastIndexOf('\n', index);
        if (/lorem|dolor/i.test(written) && lines.has(line)) return [];
        lines.add(line);
        return [diagnose('text/placeholder', getPlace(file, span.start + index), { written })];
      });
    });
}
