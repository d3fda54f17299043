import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../src/build/copy-project.ts';

/** Does something with a copy of the project, and removes the copy. */
export function withCopy<Result>(use: (copy: string) => Result): Result {
  const copy = copyProject();
  try {
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/**
 * Adds programmes to a copy until it has `count`: the same texts under other
 * names and addresses, in the same proportion to contacts, one round of the real
 * programmes with their contacts after the other.
 */
export function addProgrammes(copy: string, count: number): void {
  const content = join(copy, 'src', 'content');
  const models = readdirSync(join(content, 'programmes'));
  const contacts = readdirSync(join(content, 'contacts')).map((file) => file.replace(/\.yaml$/, ''));
  for (let number = models.length; number < count; number += 1) {
    const round = Math.floor(number / models.length);
    const model = models[number % models.length]!;
    const rename = (text: string) => renameRound(text, round, models.length, contacts);
    copyFolder(join(content, 'programmes', model), join(content, 'programmes', `${model}-${round}`), rename);
    const [, contact] = /^contact: (.*)$/m.exec(read(join(content, 'programmes', model, 'facts.yaml'))) ?? [];
    if (contact === undefined || !contacts.includes(contact)) continue;
    const details = read(join(content, 'contacts', `${contact}.yaml`));
    // A mailbox stands in one file only.
    const renamed = details.replace(/^email: ([^@]*)/m, `email: $1${round}`);
    writeFileSync(join(content, 'contacts', `${contact}-${round}.yaml`), renamed);
  }
}

const read = (file: string) => readFileSync(file, 'utf8');

function copyFolder(from: string, to: string, change: (text: string) => string): void {
  mkdirSync(to);
  for (const file of readdirSync(from)) writeFileSync(join(to, file), change(read(join(from, file))));
}

function renameRound(text: string, round: number, models: number, contacts: readonly string[]): string {
  return (
    text
      .replace(/^slug: .*$/m, `$&-${round}`)
      .replace(/^order: (\d+)$/m, (_, order: string) => `order: ${Number(order) + round * models}`)
      // Some hosts take 100 rules of headers, and a sensitive programme needs several.
      .replace('sensitive: true', 'sensitive: false')
      .replace(/(?<=^contact: |<Contact id=")[\w-]+/gm, (id) =>
        contacts.includes(id) ? `${id}-${round}` : id,
      )
  );
}
