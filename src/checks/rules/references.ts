import { findNearest } from '../../domain/nearest.ts';
import { pageIds } from '../../site.ts';
import { mdxComponents } from '../components.ts';
import { getEntries, getIds, getTexts, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { walkMdx } from '../parse-mdx.ts';
import type { Path } from '../parse-yaml.ts';
import { references, targetCollections, type Target } from '../references.ts';

/** A programme without a contact says so in place of a name. */
const isNoReference = (path: Path, value: string) => path[0] === 'contact' && value === 'none';

/** Every name of another file: contacts, organisations, places, helplines, sources, terms, programmes, pages; and icons. */
export function checkReferences(content: Content): Diagnostic[] {
  const ids = Object.fromEntries(
    Object.entries(targetCollections).map(([target, collection]) => [target, getIds(content, collection)]),
  ) as Record<keyof typeof targetCollections, string[]>;
  // A programme whose facts are missing is there all the same; that they are is another problem.
  const programmes = [...new Set([...ids.programme, ...getIds(content, 'programmeTexts')])];
  const served = new Set(
    getEntries(content, 'programmeFacts').flatMap((facts) =>
      getTexts(facts, ['contact']).map(({ value }) => value),
    ),
  );
  const known: Readonly<Record<Target, readonly string[]>> = {
    ...ids,
    programme: programmes,
    page: [...programmes, ...pageIds],
    icon: [...content.icons],
  };
  const names = new Map(Object.entries(known).map(([target, ofTarget]) => [target, new Set(ofTarget)]));
  const check = (entry: Entry, target: Target, name: string, offset: number): Diagnostic[] =>
    names.get(target)!.has(name)
      ? []
      : [
          diagnose(`ref/unknown-${target}`, getPlace(entry, offset), {
            name,
            known: known[target],
            suggestion: findNearest(name, known[target]),
          }),
        ];

  const inFields = references.flatMap(([collection, path, target]) =>
    getEntries(content, collection).flatMap((entry) =>
      getTexts(entry, path)
        .filter((text) => !isNoReference(text.path, text.value))
        .flatMap(({ value, textStart }) => check(entry, target, value, textStart)),
    ),
  );
  const inTexts = content.entries.flatMap((entry) =>
    findNamesInText(entry).flatMap(({ target, name, offset }) =>
      target === 'contact' && names.get('contact')!.has(name) && !served.has(name)
        ? [diagnose('contact/no-programme', getPlace(entry, offset), { id: name })]
        : check(entry, target, name, offset),
    ),
  );
  return [...inFields, ...inTexts];
}

/** The contacts and terms that the components of a page name. */
function findNamesInText({ page }: Entry): { target: Target; name: string; offset: number }[] {
  return walkMdx(page?.nodes ?? []).flatMap(({ name: component, attributes }) =>
    (attributes ?? []).flatMap(({ name, value, valueOffset }) => {
      const setting = name === undefined ? undefined : mdxComponents[component ?? '']?.settings[name];
      if (value === undefined || value === '' || (setting !== 'contact' && setting !== 'term')) return [];
      return [{ target: setting, name: value, offset: valueOffset }];
    }),
  );
}
