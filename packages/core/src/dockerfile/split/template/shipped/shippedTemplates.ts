/** The templates that ship, read once. */
import type { ContainerTemplate } from '../ContainerTemplate';
import { parseTemplate } from '../parseTemplate';
import { GO_TEMPLATE } from './goTemplate';
import { JAVA_TEMPLATE } from './javaTemplate';
import { NGINX_TEMPLATE } from './nginxTemplate';
import { NODE_TEMPLATE } from './nodeTemplate';
import { PYTHON_TEMPLATE } from './pythonTemplate';

const FOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  node: NODE_TEMPLATE,
  python: PYTHON_TEMPLATE,
  go: GO_TEMPLATE,
  java: JAVA_TEMPLATE,
  nginx: NGINX_TEMPLATE,
};

const read = new Map<string, ContainerTemplate>();

/** Names of the templates that ship. @public */
export const SHIPPED_TEMPLATES: readonly string[] = Object.keys(FOLDERS);

/** A template that ships; `undefined` for another name. @public */
export function shippedTemplate(name: string): ContainerTemplate | undefined {
  const known = read.get(name);
  if (known || !Object.hasOwn(FOLDERS, name)) return known;
  const parsed = parseTemplate(FOLDERS[name]);
  if (!parsed.ok) {
    const [{ file, line, message }] = parsed.issues;
    throw new Error(
      `The shipped template ${name}, ${file}:${line}: ${message}`,
    );
  }
  read.set(name, parsed.template);
  return parsed.template;
}

/** The texts of a shipped template's folder, as a start for one's own. @public */
export function shippedTemplateFiles(
  name: string,
): Readonly<Record<string, string>> | undefined {
  return Object.hasOwn(FOLDERS, name) ? FOLDERS[name] : undefined;
}
