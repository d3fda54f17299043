/** A text file of the project as it was read. */
export interface SourceFile {
  /** Path from the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Everything that the checks look at before a build. */
export interface Sources {
  /** Content, dictionaries and templates, sorted by path. */
  readonly files: readonly SourceFile[];
  /** Names of the icons that the installed icon set has. */
  readonly icons: ReadonlySet<string>;
}
