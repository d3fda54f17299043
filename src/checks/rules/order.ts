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
  const firsts = new Map(places.toReversed().map((place) => [place.order, place]));
  return places.flatMap((place) => {
    const { entry, order, textStart } = place;
    const first = firsts.get(order)!;
    if (first === place) return [];
    let free = 1;
    while (firsts.has(free)) free += 1;
    const other = first.entry.path;
    return [diagnose('page/same-order', getPlace(entry, textStart), { order, other, free })];
  });
}
