import { getData, getEntries, getTexts, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';

/** Corrections change something, and no two entries of a list have one name. */
export function checkCorrections(content: Content): Diagnostic[] {
  const unchanged = getEntries(content, 'corrections').flatMap((list) =>
    getTexts(list, ['*', 'published']).flatMap(({ value, path, textStart }) => {
      const [index] = path;
      if (value !== getData(list, [index!, 'printed'])) return [];
      return [
        diagnose('correction/no-change', getPlace(list, textStart), {
          id: String(getData(list, [index!, 'id'])),
        }),
      ];
    }),
  );
  const lists = [...getEntries(content, 'corrections'), ...getEntries(content, 'questions')];
  const repeated = lists.flatMap((list) => {
    const names = getTexts(list, ['*', 'id']);
    return names
      .filter(({ value }, index) => names.findIndex((other) => other.value === value) < index)
      .map(({ value, textStart }) =>
        diagnose('correction/duplicate-id', getPlace(list, textStart), { id: value }),
      );
  });
  return [...unchanged, ...repeated];
}
