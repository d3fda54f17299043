import { addProgrammes, withCopy } from './copy-project.ts';
import type { Measure } from './measure.ts';
import { runCheckRepeatedly } from './run-check.ts';

/**
 * The checks on 1,000 programmes in two languages. Linear: twice the
 * programmes take twice the time; 2.4 leaves room for an uneven machine.
 */
export const measureManyProgrammes: Measure = () => {
  const [few, half, all] = [8, 500, 1000].map((count) =>
    withCopy((copy) => {
      addProgrammes(copy, count);
      return runCheckRepeatedly(copy, 2);
    }),
  ) as [Run, Run, Run];
  const growth = (all.seconds - few.seconds) / (half.seconds - few.seconds);
  return [
    { name: 'check 1,000 programmes: processor time', value: all.seconds, unit: 's', limit: 10 },
    { name: 'check 1,000 programmes: memory', value: all.mebibytes, unit: 'MiB', limit: 1024 },
    { name: 'check 1,000 programmes, and not 500: growth', value: growth, unit: '×', limit: 2.4 },
  ];
};

type Run = ReturnType<typeof runCheckRepeatedly>;
