import ts from "typescript";

/** What the catalogue, the reference pages and written assumptions say, and a cell never asks for. */
const helpProperties: ReadonlySet<string> = new Set([
  ...["summary", "help", "examples", "hint"],
  ...["source", "checked", "note"], // of a default
]);

const isHelp = (property: ts.ObjectLiteralElementLike): boolean =>
  (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) &&
  ts.isIdentifier(property.name) &&
  helpProperties.has(property.name.text);

/**
 * Leaves the help out of every object literal, so that the script Excel loads to call the functions carries only what a
 * call needs: half of the texts in three languages are help.
 */
export const withoutHelp: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(visited)) return visited;
    return context.factory.updateObjectLiteralExpression(
      visited,
      visited.properties.filter((property) => !isHelp(property)),
    );
  };
  return (file) => ts.visitEachChild(file, visit, context);
};
