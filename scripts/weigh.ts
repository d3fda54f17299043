/**
 * Prints what every page of the built site weighs, beside its limit. With
 * `record` it also keeps the figures, with which a test explains what has grown.
 */
import { formatWeights } from '../tests/page-weight/format-weights.ts';
import { recordWeights } from '../tests/page-weight/recorded-weights.ts';
import { weighPages } from '../tests/page-weight/weigh-pages.ts';

const weights = await weighPages();
console.log(formatWeights(weights));
if (process.argv[2] === 'record') recordWeights(weights);
