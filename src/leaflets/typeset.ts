import { join } from 'node:path';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintHandout, PrintLeaflet } from './print-document.ts';

/** How much room a document takes at one text size. All lengths in points. */
export interface Room {
  /** Height of each section. */
  readonly sections: readonly number[];
  /** Room for sections in a column of the first page, of a page between, and of the last page. */
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  /** Between two sections. */
  readonly gap: number;
  /** From one line to the next. */
  readonly line: number;
}

/** Text size, and which sections stand in which frame. */
export interface Layout {
  readonly size: number;
  readonly frames: readonly (readonly number[])[];
}

export interface TypesetPdf {
  /** PDF 1.7, tagged, PDF/UA-1 (ISO 14289-1). */
  readonly bytes: Buffer;
  readonly pages: number;
}

const root = process.cwd();
const templates = join(root, 'src/leaflets/templates');
const fonts = join(root, 'node_modules/@expo-google-fonts/noto-sans');
const weights = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'];

let compiler: NodeCompiler | undefined;

function getCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontPaths: weights.map((weight) => join(fonts, weight)) }],
  });
  return compiler;
}

/** Tells how much room a document takes at a text size, in points, without setting it. */
export function measureRoom(document: PrintLeaflet | PrintHandout, size: number): Room {
  const { typst, compiled } = compile(document, { measured: size });
  const [room] = typst.query(compiled, { selector: '<room>', field: 'value' }) as [Room];
  return room;
}

/**
 * Sets a document. Equal documents give equal bytes, on every machine.
 *
 * @throws when a picture has no alternative text, a letter is missing from the fonts, or PDF/UA-1 is broken otherwise
 */
export function typeset(document: PrintLeaflet | PrintHandout, layout: Layout): TypesetPdf {
  const { typst, compiled } = compile(document, layout);
  const creationTimestamp = Date.parse(`${document.date}T12:00:00Z`) / 1000;
  try {
    return {
      bytes: typst.pdf(compiled, { pdfStandard: PdfStandard.UA_1, creationTimestamp }),
      pages: compiled.numOfPages,
    };
  } catch (error) {
    throw explain(document, readMessages(error));
  } finally {
    // No document has parts in common with the next; kept, they would fill 400 MB.
    typst.evictCache(0);
  }
}

function compile(document: PrintLeaflet | PrintHandout, layout: object) {
  const typst = getCompiler();
  typst.mapShadow(join(templates, 'document.json'), Buffer.from(JSON.stringify(document)));
  typst.mapShadow(join(templates, 'layout.json'), Buffer.from(JSON.stringify(layout)));
  const outcome = typst.compile({ mainFilePath: join(templates, `${document.kind}.typ`) });
  const compiled = outcome.result;
  if (!compiled) {
    const diagnostics = outcome.takeError()?.shortDiagnostics as
      readonly { readonly message: string }[] | undefined;
    throw explain(document, diagnostics?.map(({ message }) => message) ?? []);
  }
  return { typst, compiled };
}

/** The exporter throws its diagnostics as one text, in the notation of its own language. */
function readMessages(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) =>
    message!.replace(/\\(.)/g, '$1'),
  );
  return messages.length === 0 ? [text] : messages;
}

function explain({ title }: PrintLeaflet | PrintHandout, messages: readonly string[]): Error {
  return new Error(`The PDF "${title}" cannot be made: ${messages.join('; ')}.`);
}
