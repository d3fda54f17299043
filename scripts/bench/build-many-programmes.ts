import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { astroBuild, buildEnvironment } from '../../src/build/astro-build.ts';
import { addProgrammes, withCopy } from './copy-project.ts';
import type { Measure } from './measure.ts';
import type { Step } from './measure-steps.ts';

/**
 * The whole build of 1,000 programmes in every language: 4,030 pages (that of a
 * programme and the one in large type, each in two languages), 1,500 cards, 1,500
 * codes and 2,000 places for sheets. Each step apart, with its processor time, its
 * time on the clock and the memory at its end; the growth from 500 programmes; and
 * a second build over the caches of the first.
 *
 * The PDFs are left empty, because two pages cannot hold 1,000 programmes, which
 * stops the build as it should. What one takes is told by two builds of the real
 * programmes, with PDFs and without.
 */
export const measureBuild: Measure = () => {
  const [few] = build(8, 1) as [Built];
  const [whole] = build(8, 1, { withPdfs: true }) as [Built];
  const [half] = build(500, 1) as [Built];
  const [all, warm] = build(1000, 2) as [Built, Built];
  const growth = all.seconds / half.seconds;
  for (const { name, seconds, wall, mebibytes } of all.steps) {
    const before = few.steps.find((step) => step.name === name)?.seconds ?? 0;
    const times = before < 0.05 ? '' : `, ${(seconds / before).toFixed(0)} × that of 8`;
    console.log(
      `       ${name.padEnd(38)} ${seconds.toFixed(1)} s of processor, ${wall.toFixed(1)} s, ${mebibytes.toFixed(0)} MiB${times}`,
    );
  }
  return [
    {
      name: 'set a PDF: processor time',
      value: (whole.seconds - few.seconds) / whole.pdfs,
      unit: 's',
      limit: 0.5,
    },
    { name: 'build 8 programmes: processor time', value: few.seconds, unit: 's', limit: 10 },
    { name: 'build 1,000 programmes: processor time', value: all.seconds, unit: 's', limit: 20 },
    { name: 'build 1,000 programmes: memory', value: all.mebibytes, unit: 'MiB', limit: 1200 },
    { name: 'build 1,000 programmes, and not 500: growth', value: growth, unit: '×', limit: 2.1 },
    { name: 'build 1,000 programmes again: processor time', value: warm.seconds, unit: 's', limit: 20 },
  ];
};

interface Built {
  readonly steps: readonly Step[];
  /** Processor time of Node and of all that it starts. */
  readonly seconds: number;
  readonly mebibytes: number;
  readonly pdfs: number;
}

/** Builds a copy with so many programmes, once and over again. */
function build(programmes: number, times: number, { withPdfs = false } = {}): Built[] {
  return withCopy((copy) => {
    addProgrammes(copy, programmes);
    if (!withPdfs) {
      writeFileSync(
        join(copy, 'src/leaflets/make-pdf.ts'),
        `export const makePdf = (document, { pages }) => ({ bytes: Buffer.from('%PDF-1.7'), pages });\n`,
      );
    }
    return Array.from({ length: times }, () => buildCopy(copy));
  });
}

function buildCopy(copy: string): Built {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const stepsFile = join(folder, 'steps.json');
  writeFileSync(
    join(copy, 'bench.config.mjs'),
    `import config from './astro.config.mjs';\nimport { withSteps } from './scripts/bench/measure-steps.ts';\nexport default withSteps(config);\n`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...astroBuild, '--config', 'bench.config.mjs'],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ...buildEnvironment, STEPS_FILE: stepsFile },
    },
  );
  if (status !== 0) throw new Error(`The build of the copy failed:\n${(stdout + stderr).slice(-3000)}`);
  const steps = JSON.parse(readFileSync(stepsFile, 'utf8')) as Step[];
  rmSync(folder, { recursive: true });
  return {
    steps,
    seconds: steps.reduce((sum, step) => sum + step.seconds, 0),
    mebibytes: Math.max(...steps.map(({ mebibytes }) => mebibytes)),
    pdfs: globSync('dist/**/*.pdf', { cwd: copy }).length,
  };
}
