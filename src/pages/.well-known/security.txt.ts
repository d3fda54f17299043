import { formatSecurityText } from '../../published/security-text.ts';

/** Whom to tell about a weak place (RFC 9116). */
export const GET = () => new Response(formatSecurityText());
