import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { readNode, type RawNode } from './parse-mdx.ts';
import { formatMessage } from './report/text.ts';
import { checkNode } from './rules/mdx-policy.ts';
import { checkUrlScheme } from './rules/links.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The policy for the text of pages as a plugin of the Markdown processor, so
 * that the development server, which nothing else stands in front of, runs no
 * code of a page either. It throws at the first problem, before anything is
 * compiled; the checks before a build tell all of them.
 */
export function contentPolicy(): MdastPluginDefinition {
  const refuse = (raw: unknown, { source, fileURL }: MdastVisitorContext): void => {
    const file: SourceFile = { path: fileURL?.pathname ?? '', text: source };
    const node = readNode(raw as RawNode, source);
    const problem = [...checkNode(file, node), ...checkUrlScheme(file, node)][0];
    if (!problem) return;
    const [statement, action] = formatMessage(problem);
    const place =
      problem.position === 'unknown' ? '' : `${problem.position.line}:${problem.position.column}: `;
    throw new Error(`${place}${problem.code}: ${statement} ${action}`);
  };
  return {
    name: 'content-policy',
    options: { position: true },
    mdxjsEsm: refuse,
    mdxFlowExpression: refuse,
    mdxTextExpression: refuse,
    mdxJsxFlowElement: refuse,
    mdxJsxTextElement: refuse,
    html: refuse,
    link: refuse,
    image: refuse,
    definition: refuse,
  };
}
