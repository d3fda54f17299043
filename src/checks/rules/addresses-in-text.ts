import { checkAddresses } from '../check-addresses.ts';
import type { Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { findAddresses } from '../find-addresses.ts';
import { getPublicTexts } from '../public-texts.ts';
import { site } from '../../site.ts';
import { hideComments } from '../hide-comments.ts';

/** Mail addresses outside the registry: in texts they must be whole and registered, in templates they must not stand. */
export function checkAddressesInText(content: Content): Diagnostic[] {
  const inTexts = getPublicTexts(content).flatMap(({ file, span }) =>
    checkAddresses(file.text.slice(span.start, span.end), content.registry, (offset) =>
      getPlace(file, span.start + offset),
    ),
  );
  const inTemplates = content.templates.flatMap((file) => {
    const text = hideComments(file);
    const found = findAddresses(text, site.mailDomains, content.registry.addresses);
    return [
      ...found.map(({ raw, offset }) =>
        diagnose('contact/address-in-template', getPlace(file, offset), { address: raw }),
      ),
      ...checkAddresses(text, content.registry, (offset) => getPlace(file, offset)),
    ];
  });
  return [...inTexts, ...inTemplates];
}
