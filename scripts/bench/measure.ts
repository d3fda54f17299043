/** One figure with its limit. `npm run bench` fails when a value is above its limit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'MiB' | '×';
  readonly limit: number;
}

/** What is measured together; one file of this folder each. */
export type Measure = () => readonly Figure[] | Promise<readonly Figure[]>;
