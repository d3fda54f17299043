import { programmesFileSchema } from '../../published/programmes-file.ts';
import { formatJsonSchema } from '../../published/json-schema.ts';

export const GET = () =>
  new Response(formatJsonSchema(programmesFileSchema, 'programmes.schema.json', 'Programmes'));
