import type { EmailProblem, EmailVerdict, LocatedProblem } from '../domain/email-address.ts';
import { getLatinLookAlike } from '../domain/confusable.ts';
import { findNearest } from '../domain/nearest.ts';
import { site } from '../site.ts';
import { diagnose, type Diagnostic, type Place } from './diagnostic.ts';
import { findAddresses, type FoundAddress } from './find-addresses.ts';
import { putOnOneLine } from './on-one-line.ts';
import { getRegisteredAddress, type Registry } from './registry.ts';

type PlaceOf = (offset: number) => Place;

/** Problems that leave the address itself whole. */
const aboutDomain: readonly EmailProblem[] = ['domain-not-allowed', 'domain-unknown-ending', 'punycode'];

/** Every address in a text that is malformed, in code, not the organisation's, or not of the registry. */
export function checkAddresses(text: string, registry: Registry, placeOf: PlaceOf): Diagnostic[] {
  const found = findAddresses(text, site.mailDomains, registry.addresses);
  if (found.length === 0) return [];
  const visible = new Set(found.filter(({ isTarget }) => !isTarget).map(({ raw }) => raw.toLowerCase()));
  return found.flatMap((address) => checkFoundAddress(address, registry, visible, placeOf));
}

function checkFoundAddress(
  { raw, offset, isTarget, verdict }: FoundAddress,
  registry: Registry,
  visible: ReadonlySet<string>,
  placeOf: PlaceOf,
): Diagnostic[] {
  const isEncoded = verdict.problems.some(({ kind }) => kind === 'encoded');
  // Decoding leaves no doubt about the address; any other suggestion is a guess.
  const address = isEncoded ? verdict.suggestion : raw;
  if (verdict.problems.length > 0 && !(isEncoded && address !== undefined)) {
    return describeEmailProblems(raw, verdict, (inAddress) => placeOf(offset + inAddress));
  }
  const encoded = isEncoded ? describeEmailProblems(raw, verdict, () => placeOf(offset)) : [];
  if (address === undefined || getRegisteredAddress(registry, address) !== undefined) return encoded;
  const isHidden = isTarget && !visible.has(address.toLowerCase());
  const suggestion = findNearest(address, registry.addresses);
  return [
    ...encoded,
    diagnose('contact/not-in-registry', placeOf(offset), { address, isHidden, suggestion }),
  ];
}

/** What keeps an address from being published: its form, its domain, or both. */
export function describeEmailProblems(
  address: string,
  { problems, suggestion }: EmailVerdict,
  placeOf: PlaceOf,
): Diagnostic[] {
  const domain = problems.find(({ kind }) => aboutDomain.includes(kind));
  // Codes hide the rest; where there are none, the first mistake is the one to mend.
  const form =
    problems.find(({ kind }) => kind === 'encoded') ??
    problems.find(({ kind }) => !aboutDomain.includes(kind));
  return [
    ...(form ? [describeForm(address, form, suggestion, placeOf)] : []),
    ...(domain
      ? [
          diagnose('contact/domain-not-allowed', placeOf(domain.offset), {
            address,
            allowed: site.mailDomains,
            suggestion,
          }),
        ]
      : []),
  ];
}

function describeForm(
  written: string,
  { kind, offset }: LocatedProblem,
  suggestion: string | undefined,
  placeOf: PlaceOf,
): Diagnostic {
  const address = putOnOneLine(written);
  if (kind === 'encoded') return diagnose('contact/email-encoded', placeOf(offset), { address, suggestion });
  const character = readCharacter(written, offset);
  const lookAlike = character === undefined ? undefined : getLatinLookAlike(character);
  if (kind === 'confusable' && character !== undefined && lookAlike !== undefined) {
    return diagnose('text/confusable', placeOf(offset), { text: address, character, lookAlike, suggestion });
  }
  return diagnose('contact/email-malformed', placeOf(offset), {
    address,
    problem: kind,
    character,
    suggestion,
  });
}

function readCharacter(text: string, offset: number): string | undefined {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? undefined : String.fromCodePoint(codePoint);
}
