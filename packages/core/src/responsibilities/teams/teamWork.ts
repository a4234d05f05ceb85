import type { Organization } from '../../catalog/Organization';
import { contactsOf } from '../contactsOf';
import type { FleetSurvey } from '../fleet/surveyFleet';
import { isInForce } from '../isInForce';
import type { Responsibility } from '../types';
import { coveredScopes } from './coveredScopes';
import { reviewState } from './reviewState';
import type { TeamWork } from './types';

/** One registration with what it reaches. @internal */
export function teamWork(
  survey: FleetSurvey,
  rule: Responsibility,
  now: Date,
): TeamWork {
  const { organization } = survey;
  const reach = survey.rules.get(rule.ref);
  return {
    rule: rule.ref,
    title: rule.title,
    description: rule.description,
    team: rule.owner,
    concerns: rule.concerns.map(concern => ({
      concern,
      entities: reach?.concerns.get(concern) ?? 0,
      of: survey.concerns.get(concern)?.applies ?? 0,
    })),
    entities: reach?.answers ?? 0,
    covers: scopesOf(organization, rule),
    except: coveredScopes(organization, rule.except),
    automatedBy: rule.automatedBy.filter(ref => organization.entities.has(ref)),
    contacts: contactsOf(organization, rule.owner, [rule]),
    consulted: rule.consulted,
    informed: rule.informed,
    reviewBy: rule.reviewBy,
    review: reviewState([rule], now).state,
    state: stateOf(rule),
    editUrl: rule.editUrl,
  };
}

function scopesOf(organization: Organization, rule: Responsibility) {
  return rule.appliesTo.length > 0
    ? coveredScopes(organization, rule.appliesTo)
    : [{ text: 'everything' }];
}

function stateOf(rule: Responsibility): TeamWork['state'] {
  if (!rule.confirmed) return 'unconfirmed';
  return isInForce(rule) ? 'in-force' : 'deprecated';
}
