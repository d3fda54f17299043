import { locales } from '../../site.ts';
import { getLanguageName } from '../language-name.ts';
import type { TranslationState } from '../translation-states.ts';

/** The state of every page in a terminal: a line a page and language, and what it lacks. */
export function formatTranslationList(states: readonly TranslationState[]): string {
  const lines = states.flatMap((state) => {
    const head = `${state.status.padEnd(12)} ${state.page}/${state.locale}`;
    return [head, ...describe(state).map((line) => `             ${line}`)];
  });
  return [...lines, '', formatCounts(states)].join('\n') + '\n';
}

function describe({ status, outdated }: TranslationState): string[] {
  if (status === 'unconfirmed')
    return ['Changed in every language, or new: somebody has to compare the languages.'];
  return outdated.map(
    ({ name, newer }) =>
      `${typeof name === 'string' ? name : `paragraph ${name + 1}`} is newer in ${getLanguageName(locales[newer].lang)}`,
  );
}

/** "18 translated, 2 outdated" */
function formatCounts(states: readonly TranslationState[]): string {
  const counts = new Map<string, number>();
  for (const { status } of states) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
}
