import { formatLicences } from '../published/licences.ts';

/** Whose work is in what readers get. */
export const GET = () => new Response(formatLicences());
