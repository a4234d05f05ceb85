/** From a contract and a template to a Dockerfile. */
import type { Issue } from '../../catalog/Issue';
import type { FileIssue } from '../../responsibilities/validateYaml';
import { parseDockerfile } from '../parse/parseDockerfile';
import type { ContainerContract } from './contract/ContainerContract';
import { checkFit } from './template/checkFit';
import { renderTemplate } from './template/renderTemplate';
import {
  toTemplateData,
  type GenerateOptions,
} from './template/toTemplateData';

/** A Dockerfile, or why none can be made of the contract. @public */
export type GeneratedDockerfile =
  | {
      readonly ok: true;
      readonly text: string;
      /** Base images that no digest is known for. */
      readonly withoutDigest: readonly string[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** Where the template itself fails. */
      readonly template?: FileIssue;
    };

/**
 * Makes the Dockerfile of a contract.
 * @public
 */
export function generateDockerfile(
  contract: ContainerContract,
  options: GenerateOptions,
): GeneratedDockerfile {
  const { template } = options;
  const issues = checkFit(contract, template);
  if (issues.length > 0) return { ok: false, issues };
  const { data, withoutDigest } = toTemplateData(contract, options);
  const rendered = renderTemplate(template, data);
  if (!rendered.ok) return { ok: false, issues: [], template: rendered.issue };
  const parsed = parseDockerfile(rendered.text);
  if (!parsed.ok) {
    const { line = 1, message } = parsed.error;
    return {
      ok: false,
      issues: [],
      template: {
        file: template.dockerfile,
        line: 1,
        column: 1,
        path: '',
        message: `What the template makes is no valid Dockerfile: line ${line}, ${message}.`,
        suggestion: 'Correct the template.',
      },
    };
  }
  return { ok: true, text: rendered.text, withoutDigest };
}
