import { getContactsFile } from '../../collections/published.ts';
import { listContactRows } from '../../published/contact-rows.ts';
import { formatCsv } from '../../published/csv.ts';

export const GET = async () => new Response(formatCsv(listContactRows(await getContactsFile())));
