import { type EmailProblem } from '../domain/email-address.ts';
import { getLatinLookAlike } from '../domain/confusable.ts';
import { findNearest } from '../domain/nearest.ts';
import { site } from '../site.ts';
import { diagnose, type Diagnostic, type Place } from './diagnostic.ts';
import { findAddresses, type FoundAddress } from './find-addresses.ts';
import { getRegisteredAddress, type Registry } from './registry.ts';

type PlaceOf = (offset: number) => Place;

/** Problems that leave the address itself whole. */
const aboutDomain: readonly EmailProblem[] = ['domain-not-allowed', 'domain-unknown-ending', 'punycode'];

/** Every address in a text that is malformed, in code, not the organisation's, or not of the registry. */
export function checkAddresses(text: string, registry: Registry, placeOf: PlaceOf): Diagnostic[] {
  const found = findAddresses(text, site.mailDomains, registry.addresses);
  const visible = new Set(found.filter(({ isTarget }) => !isTarget).map(({ raw }) => raw.toLowerCase()));
  return found.flatMap((address) => checkFoundAddress(address, registry, visible, placeOf));
}

function checkFoundAddress(
  { raw, offset, isTarget, verdict }: FoundAddress,
  registry: Registry,
  visible: ReadonlySet<string>,
  placeOf: PlaceOf,
): Diagnostic[] {
  const { problems, suggestion } = verdict;
  const start = placeOf(offset);
  const checkRegistered = (address: string) =>
    getRegisteredAddress(registry, address) !== undefined
      ? []
      : [
          diagnose('contact/not-in-registry', start, {
            address,
            isHidden: isTarget && !visible.has(address.toLowerCase()),
            suggestion: findNearest(address, registry.addresses),
          }),
        ];

  if (problems.length === 0) return checkRegistered(raw);
  if (problems.includes('encoded')) {
    const encoded = diagnose('contact/email-encoded', start, { address: raw, suggestion });
    // Decoding leaves no doubt about the address, so that the registry can be asked.
    return suggestion === undefined ? [encoded] : [encoded, ...checkRegistered(suggestion)];
  }
  return [describeEmailProblem(raw, verdict, placeOf(offset + verdict.offset), start)];
}

/** The diagnostic for an address that cannot be published; `start` is the place of its first character. */
export function describeEmailProblem(
  address: string,
  { problems, offset, suggestion }: FoundAddress['verdict'],
  place: Place,
  start: Place = place,
): Diagnostic {
  const problem = problems.find((candidate) => !aboutDomain.includes(candidate)) ?? problems[0]!;
  if (problems.every((candidate) => aboutDomain.includes(candidate))) {
    return diagnose('contact/domain-not-allowed', start, { address, allowed: site.mailDomains, suggestion });
  }
  const character = readCharacter(address, offset);
  const lookAlike = character === undefined ? undefined : getLatinLookAlike(character);
  if (problem === 'confusable' && character !== undefined && lookAlike !== undefined) {
    return diagnose('text/confusable', place, { text: address, character, lookAlike, suggestion });
  }
  return diagnose('contact/email-malformed', place, { address, problem, character, suggestion });
}

function readCharacter(text: string, offset: number): string | undefined {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? undefined : String.fromCodePoint(codePoint);
}
