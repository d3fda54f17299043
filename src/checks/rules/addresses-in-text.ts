import { checkAddresses } from '../check-addresses.ts';
import type { Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { findAddresses } from '../find-addresses.ts';
import { hideComments } from '../hide-comments.ts';
import { getProse } from '../prose.ts';
import { site } from '../../site.ts';

/** Mail addresses outside the registry: in texts they must be whole and registered, in templates they must not stand. */
export function checkAddressesInText(content: Content): Diagnostic[] {
  const { registry } = content;
  const inTexts = getProse(content).flatMap(({ file, span, isPublished }) =>
    checkAddresses(file.text.slice(span.start, span.end), registry, (offset) =>
      getPlace(file, span.start + offset),
    ).filter(({ code }) => isPublished || code !== 'contact/not-in-registry'),
  );
  const inTemplates = content.templates.flatMap((file) => {
    const text = hideComments(file);
    const placeOf = (offset: number) => getPlace(file, offset);
    return [
      ...findAddresses(text, site.mailDomains, registry.addresses).map(({ raw, offset }) =>
        diagnose('contact/address-in-template', placeOf(offset), { address: raw }),
      ),
      // Whether it is registered does not matter where none may stand.
      ...checkAddresses(text, registry, placeOf).filter(({ code }) => code !== 'contact/not-in-registry'),
    ];
  });
  return [...inTexts, ...inTemplates];
}
