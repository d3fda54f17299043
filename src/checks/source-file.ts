/** A text file of the project as it was read. */
export interface SourceFile {
  /** Path from the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
  /** What kept the file from being read as it stands. */
  readonly damage?: Damage | undefined;
}

/** Bytes that are no UTF-8; in the text they are U+FFFD. */
export interface Damage {
  /** 0-based, in the file. */
  readonly byteOffset: number;
  /** 0-based, in UTF-16 units of the text. */
  readonly offset: number;
  /** The bytes that no character begins with, as "E9 FF". */
  readonly bytes: string;
}

/** Everything that the checks look at before a build. */
export interface Sources {
  /** Content, dictionaries and templates, sorted by path. */
  readonly files: readonly SourceFile[];
  /** Names of the icons that the installed icon set has. */
  readonly icons: ReadonlySet<string>;
}
