import { contactsFileSchema } from '../../published/contacts-file.ts';
import { formatJsonSchema } from '../../published/json-schema.ts';

export const GET = () =>
  new Response(formatJsonSchema(contactsFileSchema, 'contacts.schema.json', 'Contacts'));
