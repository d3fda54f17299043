/** Name of a country (ISO 3166-1 alpha-2) in the language of `intl` (BCP 47), as CLDR has it. */
export function formatCountry(code: string, intl: string): string {
  return new Intl.DisplayNames(intl, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
