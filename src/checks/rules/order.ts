import { getEntries, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { isAt } from '../parse-yaml.ts';

/** No two programmes have one place in the lists. */
export function checkOrder(content: Content): Diagnostic[] {
  const places = getEntries(content, 'programmeFacts').flatMap((entry) =>
    (entry.fields?.texts ?? []).flatMap(({ value, path, textStart }) =>
      isAt(path, ['order']) && typeof value === 'number' ? [{ entry, order: value, textStart }] : [],
    ),
  );
  const taken = new Set(places.map(({ order }) => order));
  return places.flatMap(({ entry, order, textStart }, index) => {
    const first = places.findIndex((other) => other.order === order);
    if (first === index) return [];
    let free = 1;
    while (taken.has(free)) free += 1;
    const other = places[first]!.entry.path;
    return [diagnose('page/same-order', getPlace(entry, textStart), { order, other, free })];
  });
}
