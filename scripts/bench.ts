/**
 * Measures how fast and how small things are, prints each figure beside its
 * limit, and ends with exit code 1 when one is above it. Takes a minute or two;
 * nothing else should run meanwhile.
 */
import { measureContent } from './bench/check-content.ts';
import { measureBuild } from './bench/build-many-programmes.ts';
import { measureManyProgrammes } from './bench/check-many-programmes.ts';
import { measureDevServer } from './bench/dev-server.ts';
import type { Figure, Measure } from './bench/measure.ts';
import { measureHugeFiles } from './bench/refuse-huge-files.ts';

const measures: readonly Measure[] = [
  measureContent,
  measureManyProgrammes,
  measureHugeFiles,
  measureDevServer,
  measureBuild,
];
const figures: Figure[] = [];
for (const measure of measures) {
  const measured = await measure();
  for (const figure of measured) console.log(formatFigure(figure));
  figures.push(...measured);
}
const above = figures.filter(({ value, limit }) => value > limit).length;
console.log(
  above === 0 ? `All ${figures.length} figures are within their limits.` : `${above} above their limits.`,
);
process.exitCode = above === 0 ? 0 : 1;

function formatFigure({ name, value, unit, limit }: Figure): string {
  const verdict = value <= limit ? 'ok     ' : 'ABOVE  ';
  return `${verdict}${name.padEnd(50)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(3)}  limit ${limit} ${unit}`;
}
