import { getProgrammesFile } from '../../collections/published.ts';
import { programmesFileSchema } from '../../published/programmes-file.ts';
import { formatJson } from '../../published/json-schema.ts';

export const GET = async () =>
  new Response(formatJson(programmesFileSchema.parse(await getProgrammesFile())));
