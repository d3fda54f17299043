/** What a file says, before its schema has looked at it. */
export interface Entry {
  readonly id: string;
  readonly data: unknown;
  /** The text below the details of a page. */
  readonly body?: string;
}

/** An entry as its schema wants it. */
export interface StoredEntry extends Entry {
  readonly data: Readonly<Record<string, unknown>>;
  /** Path of the file that says so, from the root of the project. */
  readonly filePath: string;
}
