import { join } from 'node:path';
import type { Measure } from './measure.ts';
import { runCheckRepeatedly } from './run-check.ts';

/** The checks on the content of this site, cold. */
export const measureContent: Measure = () => {
  const { seconds, mebibytes } = runCheckRepeatedly(join(import.meta.dirname, '..', '..'), 5);
  return [
    { name: 'check this content: processor time', value: seconds, unit: 's', limit: 2 },
    { name: 'check this content: memory', value: mebibytes, unit: 'MiB', limit: 256 },
  ];
};
