import { findNearest } from '../../domain/nearest.ts';
import { getEntries, getNamedEntries, getTexts, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import type { Path } from '../parse-yaml.ts';

/** Where facts.yaml names what each language puts in words. */
const named: readonly (readonly [field: string, ids: Path])[] = [
  ['situations', ['situations', '*', 'id']],
  ['numbers', ['numbers', 'value', '*', 'id']],
  ['steps', ['steps', 'value', '*']],
  ['free', ['free', 'value', '*']],
];

/** Situations, numbers, steps and what is free have the same names in the facts and in the text of each language. */
export function checkSituationsAndNumbers(content: Content): Diagnostic[] {
  return getEntries(content, 'programmeFacts')
    .filter(({ fields }) => fields?.data !== undefined)
    .flatMap((facts) => {
      const texts = getNamedEntries(content, 'programmeTexts', facts.id).filter(
        ({ fields }) => fields?.data !== undefined,
      );
      return texts.flatMap((text) =>
        named.flatMap(([field, path]) =>
          checkNames(
            text,
            field,
            getTexts(facts, path).map(({ value }) => value),
          ),
        ),
      );
    });
}

function checkNames(text: Entry, field: string, known: readonly string[]): Diagnostic[] {
  const written = (text.fields?.texts ?? []).filter(({ path }) => path.length === 2 && path[0] === field);
  const names = written.map(({ path }) => String(path[1]));
  return [
    ...known
      .filter((id) => !names.includes(id))
      .map((id) =>
        diagnose('i18n/text-missing', getPlace(text, text.fields?.getKey([field])?.start ?? 0), {
          id,
          field,
        }),
      ),
    ...written
      .filter(({ path }) => !known.includes(String(path[1])))
      .map(({ path }) => {
        const name = String(path[1]);
        const place = getPlace(text, text.fields?.getKey(path)?.start);
        return diagnose('i18n/text-unknown', place, {
          name,
          field,
          known,
          suggestion: findNearest(name, known),
        });
      }),
  ];
}
