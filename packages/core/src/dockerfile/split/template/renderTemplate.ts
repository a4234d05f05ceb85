/**
 * Renders a template within bounds. Templates come from a repository that many may write to: they
 * reach nothing but the data that they are given, and no file but those of their own folder.
 */
import type * as LiquidModule from 'liquidjs';
import type { FileIssue } from '../../../responsibilities/validateYaml';
import type { ContainerTemplate } from './ContainerTemplate';
import { execForm, quoteValue, shellWord } from './dockerfileText';
import { PARTIALS } from './shipped/partials';
import type { TemplateData } from './TemplateData';

/** A Dockerfile, or where its template fails. */
export type RenderResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issue: FileIssue };

const PARSE_LIMIT = 500_000;
const RENDER_MILLISECONDS = 1_000;
const MEMORY_LIMIT = 2_000_000;

const engines = new WeakMap<ContainerTemplate, LiquidModule.Liquid>();
const parsedTexts = new WeakMap<ContainerTemplate, LiquidModule.Template[]>();

function engineOf(template: ContainerTemplate): LiquidModule.Liquid {
  const known = engines.get(template);
  if (known) return known;
  const engine = createEngine(template);
  engines.set(template, engine);
  return engine;
}

function createEngine(template: ContainerTemplate): LiquidModule.Liquid {
  // Loaded with the first template and not before, as the shell's parser is.
  const { Liquid } = require('liquidjs') as typeof LiquidModule;
  const engine = new Liquid({
    cache: true,
    templates: { ...PARTIALS, ...template.files },
    relativeReference: false,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    parseLimit: PARSE_LIMIT,
    renderLimit: RENDER_MILLISECONDS,
    memoryLimit: MEMORY_LIMIT,
  });
  engine.registerFilter('value', (text: unknown) => quoteValue(String(text)));
  engine.registerFilter('exec', (words: unknown) =>
    execForm(Array.isArray(words) ? words.map(String) : [String(words)]),
  );
  engine.registerFilter('word', (text: unknown) => shellWord(String(text)));
  return engine;
}

/** Renders a template with the data of one contract. */
export function renderTemplate(
  template: ContainerTemplate,
  data: TemplateData,
): RenderResult {
  const { dockerfile, files } = template;
  try {
    const engine = engineOf(template);
    const parsed =
      parsedTexts.get(template) ?? engine.parse(files[dockerfile], dockerfile);
    parsedTexts.set(template, parsed);
    const text = String(engine.renderSync(parsed, data));
    return { ok: true, text: tidy(text) };
  } catch (error) {
    return { ok: false, issue: toIssue(error, dockerfile) };
  }
}

/** What is wrong with the language of a template's own files. */
export function checkLiquid(template: ContainerTemplate): readonly FileIssue[] {
  const engine = engineOf(template);
  return Object.entries(template.files).flatMap(([name, text]) => {
    if (!name.endsWith('.liquid')) return [];
    try {
      engine.parse(text, name);
      return [];
    } catch (error) {
      return toIssue(error, name);
    }
  });
}

interface LiquidFailure {
  readonly message: string;
  readonly originalError?: { readonly message: string };
  readonly token?: {
    readonly file?: string;
    getPosition?(): readonly number[];
  };
}

function toIssue(error: unknown, file: string): FileIssue {
  const failure = error as LiquidFailure;
  const [line = 1, column = 1] = failure.token?.getPosition?.() ?? [];
  const [reason] = (failure.originalError?.message ?? failure.message).split(
    ', ',
  );
  return {
    file: failure.token?.file ?? file,
    line,
    column,
    path: '',
    message: `The template fails: ${reason}.`,
    suggestion:
      'Correct the line; docs/dockerfile-split.md lists what a template can use.',
  };
}

/** Empty lines at most one at a time, none at the ends. */
function tidy(text: string): string {
  const lines = text.split('\n').map(line => line.trimEnd());
  const kept = lines.filter(
    (line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''),
  );
  while (kept[0] === '') kept.shift();
  while (kept[kept.length - 1] === '') kept.pop();
  return `${kept.join('\n')}\n`;
}
