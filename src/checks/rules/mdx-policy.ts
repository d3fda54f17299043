import { findNearest } from '../../domain/nearest.ts';
import { remember } from '../../domain/remember.ts';
import { mdxComponents } from '../components.ts';
import type { Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';
import { walkMdx, type MdxAttribute, type MdxNode, type MdxProblem } from '../parse-mdx.ts';
import type { SourceFile } from '../source-file.ts';

const componentNames = Object.keys(mdxComponents);

/** Pages are text: no code, no HTML, no notes; of components only the known ones with their settings. */
export function checkMdxPolicy({ entries }: Content): Diagnostic[] {
  return entries.flatMap((entry) => [
    ...(entry.page?.problems ?? []).map((problem) => describeProblem(entry, problem)),
    ...walkMdx(entry.page?.nodes ?? []).flatMap((node) => checkNode(entry, node)),
  ]);
}

function describeProblem(entry: SourceFile, { kind, offset, detail, open }: MdxProblem): Diagnostic {
  const place = getPlace(entry, offset);
  switch (kind) {
    case 'comment':
      return diagnose('mdx/html-comment', place, {});
    case 'code':
      return diagnose('mdx/expression-not-allowed', place, { written: readLine(entry, offset) });
    case 'unclosed':
      if (componentNames.includes(detail)) return diagnose('mdx/unclosed', place, { name: detail });
      return describeTag(entry, detail, offset);
    case 'unopened': {
      // A slip in the name of what is open is the one to mend.
      if (open && !componentNames.includes(open.name)) return describeTag(entry, open.name, open.offset);
      const meant = open?.name ?? findNearest(detail, componentNames);
      if (meant === undefined) return describeTag(entry, detail, offset);
      return diagnose('mdx/unopened', place, { name: detail, meant, isOpen: open !== undefined });
    }
    case 'malformed':
      return diagnose('mdx/malformed', place, {});
  }
}

/** What is wrong with one node of a text, whatever stands around it. */
export function checkNode(entry: SourceFile, node: MdxNode): Diagnostic[] {
  const getStart = () => getPlace(entry, node.span.start);
  switch (node.type) {
    case 'mdxjsEsm':
      return [diagnose('mdx/esm-not-allowed', getStart(), { written: readLine(entry, node.span.start) })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*\/[*/]/.test(node.value ?? '')
        ? [diagnose('mdx/html-comment', getStart(), {})]
        : [diagnose('mdx/expression-not-allowed', getStart(), { written: `{${node.value ?? ''}}` })];
    case 'html':
      return [
        diagnose('html/element-not-allowed', getStart(), {
          name: /^<\/?([\w-]+)/.exec(node.value ?? '')?.[1] ?? '',
        }),
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(entry, node);
    default:
      return [];
  }
}

function checkElement(entry: SourceFile, node: MdxNode): Diagnostic[] {
  const name = node.name ?? '';
  const settings = mdxComponents[name]?.settings;
  const attributes = node.attributes ?? [];
  const handlers = attributes.filter((attribute) => /^on/i.test(attribute.name ?? ''));
  const fromHandlers = handlers.map((attribute) =>
    diagnose('html/event-handler', getPlace(entry, attribute.offset), {
      name: attribute.name ?? '',
      element: name,
    }),
  );
  if (!settings) return [describeTag(entry, name, node.span.start), ...fromHandlers];

  const missing = Object.keys(settings)
    // A slip in the name of a setting is another problem.
    .filter(
      (setting) => !attributes.some(({ name: given = '' }) => findNearest(given, [setting]) !== undefined),
    )
    .map((setting) =>
      diagnose('mdx/missing-prop', getPlace(entry, node.span.start), { name: setting, component: name }),
    );
  const others = attributes.filter((attribute) => !handlers.includes(attribute));
  return [
    ...fromHandlers,
    ...missing,
    ...others.flatMap((attribute) => checkAttribute(entry, node, attribute)),
  ];
}

function checkAttribute(entry: SourceFile, node: MdxNode, attribute: MdxAttribute): Diagnostic[] {
  const component = node.name ?? '';
  const settings = mdxComponents[component]?.settings ?? {};
  const getStart = () => getPlace(entry, attribute.offset);
  const { name, value } = attribute;
  if (attribute.isCode || name === undefined) {
    return [
      diagnose('mdx/expression-not-allowed', getStart(), {
        written: name === undefined ? '{…}' : `${name}={…}`,
      }),
    ];
  }
  const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (setting === undefined) {
    const known = Object.keys(settings);
    return [
      diagnose('mdx/unknown-prop', getStart(), {
        name,
        component,
        known,
        suggestion: findNearest(name, known),
      }),
    ];
  }
  if (value === undefined || value === '' || (setting === 'language' && !isLanguageTag(value))) {
    const expected =
      setting === 'language' ? 'It takes a language code, for example nl.' : 'It takes the name of a file.';
    return [diagnose('mdx/bad-prop', getStart(), { name, component, written: value ?? '', expected })];
  }
  return [];
}

/** A tag that is no known component: a slip in a component's name, or HTML. */
function describeTag(entry: SourceFile, name: string, offset: number): Diagnostic {
  const place = getPlace(entry, offset);
  const isHtml = /^[a-z][a-z0-9-]*$/.test(name) && findNearest(name, componentNames) === undefined;
  if (isHtml) return diagnose('html/element-not-allowed', place, { name });
  return diagnose('mdx/unknown-component', place, {
    name,
    known: componentNames,
    suggestion: findNearest(name, componentNames),
  });
}

const longestQuote = 60;

function readLine({ text }: SourceFile, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart).split(/\r?\n/, 1)[0]!.trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

/** BCP 47, as far as its shape goes. */
const isLanguageTag = remember((tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
});
