// Reads Mermaid with Mermaid itself, and SVG with an XML reader. Both are made for browsers, and
// come as modules: a process of their own gives them a window. Standard input is
// `{ format, texts }`, standard output what was found in each text.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });

async function readMermaid(text) {
  const { default: mermaid } = await import('mermaid');
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    names: [...db.getVertices().values()].map(({ text: words }) => words),
    edges: db.getEdges().length,
    groups: db.getSubGraphs().length,
  };
}

function readSvg(text) {
  const parser = new window.DOMParser();
  const root = parser.parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName === 'parsererror') throw new Error(root.textContent);
  return {
    root: `${root.namespaceURI} ${root.localName}`,
    width: Number(root.getAttribute('width')),
    height: Number(root.getAttribute('height')),
    paths: root.querySelectorAll('path').length,
  };
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { format, texts } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
const read = format === 'svg' ? readSvg : readMermaid;
const found = [];
for (const text of texts) {
  try {
    found.push(await read(text));
  } catch (error) {
    found.push({ error: error.message });
  }
}
process.stdout.write(JSON.stringify(found));
