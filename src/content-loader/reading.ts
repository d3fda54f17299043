/** What src/editing hands to the loaders through Astro when it wants the content read anew. */
export interface Reading {
  /** Whether a loader has been asked. */
  hasBegun: boolean;
}
