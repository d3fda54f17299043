import { getContactsFile } from '../../collections/published.ts';
import { contactsFileSchema } from '../../published/contacts-file.ts';
import { formatJson } from '../../published/json-schema.ts';

export const GET = async () => new Response(formatJson(contactsFileSchema.parse(await getContactsFile())));
