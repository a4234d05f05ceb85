import {
  createResolver,
  nearest,
  toResolutionJson,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import { CLEAN } from '../exitCodes';
import { knownEntity } from '../input/knownEntity';
import { readOrganization } from '../input/readOrganization';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { printJson } from '../print/printJson';
import { resolutionText } from '../print/resolutionText';

/** Options of `platform-teams resolve`. */
export interface ResolveOptions {
  readonly entities: readonly string[];
  readonly appConfig: readonly string[];
  readonly format: 'text' | 'json';
}

/**
 * Answers one concern of an entity, or all that are shown for it.
 *
 * @throws InputProblem when the entity or the concern is not known.
 */
export async function resolveCommand(
  question: { readonly entity: string; readonly concern?: string },
  options: ResolveOptions,
  io: Io,
): Promise<number> {
  const { organization } = await readOrganization(options, io);
  const entity = knownEntity(question.entity, organization);
  const resolver = createResolver(organization);
  if (question.concern !== undefined) {
    assertConcern(question.concern, organization);
    const resolution = resolver.resolve(entity, question.concern);
    if (options.format === 'json') {
      printJson(toResolutionJson(resolution), io);
    } else {
      io.out(resolutionText(resolution, organization, io));
    }
    return CLEAN;
  }
  const resolutions = resolver.resolveAll(entity);
  if (options.format === 'json') {
    printJson(resolutions.map(toResolutionJson), io);
  } else {
    io.out(
      resolutions.map(one => resolutionText(one, organization, io)).join('\n'),
    );
  }
  return CLEAN;
}

function assertConcern(id: string, organization: Organization): void {
  if (organization.vocabulary.concerns.has(id)) return;
  const known = [...organization.vocabulary.concerns.keys()];
  const meant = nearest(id, known);
  throw new InputProblem(
    `"${id}" is no concern. ${meant.length > 0 ? `Did you mean ${meant.join(' or ')}?` : `Known ones: ${known.join(', ')}.`}`,
  );
}
