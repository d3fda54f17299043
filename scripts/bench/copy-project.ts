import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** Does something with a copy of what the checks read, and removes the copy. */
export function withCopy<Result>(use: (copy: string) => Result): Result {
  const copy = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    cpSync(join(project, 'src'), join(copy, 'src'), { recursive: true });
    cpSync(join(project, 'package.json'), join(copy, 'package.json'));
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Adds programmes to a copy until it has `count`: the same texts under other names and addresses. */
export function addProgrammes(copy: string, count: number): void {
  const folder = join(copy, 'src', 'content', 'programmes');
  const models = readdirSync(folder);
  for (let number = models.length; number < count; number += 1) {
    const model = models[number % models.length]!;
    const name = `${model}-${number}`;
    mkdirSync(join(folder, name));
    for (const file of readdirSync(join(folder, model))) {
      const text = readFileSync(join(folder, model, file), 'utf8');
      writeFileSync(join(folder, name, file), text.replace(/^slug: .*$/m, `$&-${number}`));
    }
  }
}
