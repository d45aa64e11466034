// A ninth language for the test that really adds one: a copy of the English folder with every text changed by a
// machine. Urdu, because it is written from right to left and nobody here pretends to speak it.
import ts from 'typescript';
import { pseudo } from '../harness/pseudo';

export const ADDED = 'ur';

/** The source of a file of `en/`, its texts lengthened: types, ids, paths and names of files stay. */
export function addedSource(english: string): string {
  const file = ts.createSourceFile('en.ts', english, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isText(node))
      edits.push({ from: node.getStart(), to: node.end, text: JSON.stringify(changed(node.text)) });
    if (ts.isNoSubstitutionTemplateLiteral(node))
      edits.push({ from: node.getStart(), to: node.end, text: JSON.stringify(pseudo(node.text)) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .reduceRight((source, { from, to, text }) => source.slice(0, from) + text + source.slice(to), english)
    .replace(/^\/\/ English/, '// Urdu, made up');
}

const changed = (text: string): string => (text === 'en' ? ADDED : pseudo(text));

function isText(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent))
    return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return !(ts.isCallExpression(parent) && parent.arguments[0] === node);
}
