/** A content security policy: the sources that each directive allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** As header and page write it. */
export const formatPolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
