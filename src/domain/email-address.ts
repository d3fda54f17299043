import { parse as parseDomain } from 'tldts';

/** What can be wrong with a mail address; each has its own sentence for editors. */
export type EmailProblem =
  | 'several-at-signs'
  | 'no-at-sign'
  | 'encoded'
  | 'obfuscated'
  | 'mailto-prefix'
  | 'header'
  | 'display-name'
  | 'several-addresses'
  | 'blank'
  | 'invisible-character'
  | 'confusable'
  | 'not-ascii'
  | 'trailing-punctuation'
  | 'dots'
  | 'comma'
  | 'too-long'
  | 'syntax'
  | 'domain-upper-case'
  | 'domain-unknown-ending'
  | 'domain-not-allowed';

export interface EmailVerdict {
  /** In the order found; empty when the address can be published. */
  readonly problems: readonly EmailProblem[];
  /** Offset of the first offending character in the given text, 0-based, in UTF-16 units. */
  readonly offset: number;
  /** The address that was probably meant, itself without a problem. */
  readonly suggestion?: string;
}
