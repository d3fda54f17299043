import { getData, getEntries, getNamedEntries, type Content, type Entry } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';

/** What the page of a sensitive programme may show in the browser's history and in chat apps. */
const neutralFields = ['neutralTitle', 'neutralSummary'] as const;

/** Fields of a programme's text that its facts ask for. */
export function checkRequiredWhen(content: Content): Diagnostic[] {
  return getEntries(content, 'programmeFacts').flatMap((facts) => {
    const texts = getNamedEntries(content, 'programmeTexts', facts.id).filter(({ fields }) =>
      isGroup(fields?.data),
    );
    return [
      ...(getData(facts, ['sensitive']) === true ? texts.flatMap(checkNeutralFields) : []),
      ...(getData(facts, ['contact']) === 'none' ? texts.flatMap(checkWithoutContact) : []),
    ];
  });
}

function checkNeutralFields(text: Entry): Diagnostic[] {
  return neutralFields
    .filter((key) => getData(text, [key]) === undefined)
    .map((key) => diagnose('page/neutral-text-missing', getPlace(text, 0), { key, line: `${key}: "…"` }));
}

function checkWithoutContact(text: Entry): Diagnostic[] {
  if (getData(text, ['withoutContact']) !== undefined) return [];
  return [diagnose('page/no-contact', getPlace(text, 0), { programme: text.id })];
}

const isGroup = (data: unknown) => typeof data === 'object' && data !== null;
