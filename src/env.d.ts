declare namespace App {
  /** What the parts of one page tell each other. */
  interface Locals {
    /** Ids of the glossary terms that the text has marked so far. */
    usedTerms?: Set<string>;
  }
}
