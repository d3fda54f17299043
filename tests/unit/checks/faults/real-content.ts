import { decodeFile } from '../../../../src/checks/decode-file.ts';
import { getRegistry, parseContent, type Content } from '../../../../src/checks/content.ts';
import { checkContent } from '../../../../src/checks/index.ts';
import type { Diagnostic } from '../../../../src/checks/diagnostic.ts';
import type { SourceFile } from '../../../../src/checks/source-file.ts';
import { readTakenSources } from '../../../taken-content.ts';

const sources = readTakenSources();

const clean = parseContent(sources);

/** The content with some files in the place of others; only these are parsed anew. */
function replaceFiles(changed: ReadonlyMap<string, SourceFile | undefined>): Content {
  const files = [...changed.values()].filter((file) => file !== undefined);
  const parsed = parseContent({ files, icons: sources.icons });
  const merge = <File extends SourceFile>(before: readonly File[], after: readonly File[]): File[] => {
    const byPath = new Map([...before, ...after].map((file) => [file.path, file]));
    for (const path of changed.keys()) if (!after.some((file) => file.path === path)) byPath.delete(path);
    return [...byPath.values()];
  };
  const entries = merge(clean.entries, parsed.entries);
  return {
    entries,
    strangers: merge(clean.strangers, parsed.strangers),
    dictionaries: merge(clean.dictionaries, parsed.dictionaries),
    templates: merge(clean.templates, parsed.templates),
    icons: sources.icons,
    registry: getRegistry(entries),
  };
}

/** A day on which the content is fresh: the latest day on which somebody reviewed a text, so that the tests do not age. */
export const now = new Date(
  sources.files
    .flatMap(({ text }) => Array.from(text.matchAll(/^(?:reviewed|read): (\S+)$/gm), ([, day]) => day!))
    .sort()
    .at(-1)! + 'T12:00:00Z',
);

/** The day that lies so many days back. */
export const getDay = (daysAgo: number): string =>
  new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Stands in a changed text where the answer must point. */
export const caret = '‸';

/** New content for files: undefined deletes one; bytes are read as from the disk; a function changes what is there. */
export type Fault = Readonly<
  Record<string, string | Uint8Array | undefined | ((text: string) => string | Uint8Array)>
>;

/** Changes one place of a text; where it is not found, the test is wrong. */
export function swap(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${String(from)} is not there.`);
    return changed;
  };
}

/** The same with bytes that need not be text. */
export const swapBytes =
  (from: string, ...to: readonly (string | readonly number[])[]) =>
  (text: string): Uint8Array => {
    const [before, ...behind] = text.split(from);
    if (behind.length === 0) throw new Error(`${from} is not there.`);
    return Buffer.concat([before!, ...to, behind.join(from)].map((part) => Buffer.from(part as string)));
  };

/** A paragraph more at the end. */
export const append = (paragraph: string) => (text: string) => `${text}\n${paragraph}\n`;

export interface Outcome {
  readonly found: readonly Diagnostic[];
  /** "file:line:column" of each caret, in the order of the files. */
  readonly expectedPlaces: readonly string[];
}

/** What the checks answer when the content has these faults. */
export function checkWith(fault: Fault): Outcome {
  const files = new Map<string, SourceFile>(sources.files.map((file) => [file.path, file]));
  const changed = new Map<string, SourceFile | undefined>();
  const expectedPlaces: string[] = [];
  for (const [path, given] of Object.entries(fault)) {
    const change = typeof given === 'function' ? given(files.get(path)?.text ?? '') : given;
    if (change === undefined) {
      if (!files.has(path)) throw new Error(`There is no ${path}.`);
      changed.set(path, undefined);
    } else if (typeof change !== 'string') {
      changed.set(path, decodeFile(path, change));
    } else {
      const [before, ...rest] = change.split(caret);
      let text = before!;
      for (const part of rest) {
        expectedPlaces.push(`${path}:${describePlace(text)}`);
        text += part;
      }
      changed.set(path, { path, text });
    }
  }
  // A change in one language leaves the others behind, whatever the change: outdated-translations.test.ts tries that.
  const found = checkContent(replaceFiles(changed), { now }).filter(
    ({ code }) => code !== 'i18n/outdated-translation',
  );
  return { found, expectedPlaces };
}

/** Counted here once more, in another way than the checks do. */
function describePlace(before: string): string {
  const lines = before.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return `${lines.length}:${Array.from(lines.at(-1)!).length + 1}`;
}

/** "file:line:column code", or "file code" for a problem of a whole file; warnings are marked. */
export const describe = ({ file, position, code, severity }: Diagnostic): string =>
  [
    position === 'unknown' ? file : `${file}:${position.line}:${position.column}`,
    code,
    ...(severity === 'warning' ? ['(warning)'] : []),
  ].join(' ');
