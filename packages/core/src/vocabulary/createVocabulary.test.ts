import { checkPredicate } from '../catalog';
import { DOCKERFILE_CONCERNS } from '../dockerfile/concerns';
import { createVocabulary, packagedVocabulary } from './createVocabulary';

function created(config: unknown) {
  const result = createVocabulary(config);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.vocabulary;
}

function issuesOf(config: unknown) {
  const result = createVocabulary(config);
  return result.ok
    ? []
    : result.issues.map(({ pathText, message }) => `${pathText}: ${message}`);
}

describe('packagedVocabulary', () => {
  const { concerns, disciplines, layers } = packagedVocabulary();
  const idsWhere = (
    test: (concern: NonNullable<ReturnType<typeof concerns.get>>) => boolean,
  ) => [...concerns.values()].filter(test).map(({ id }) => id);

  it('holds every concern of the model by discipline', () => {
    const byDiscipline = [...disciplines.keys()].map(id => [
      id,
      idsWhere(concern => concern.discipline === id).join(' '),
    ]);
    expect(Object.fromEntries(byDiscipline)).toEqual({
      sre: 'monitoring logging tracing alert-routing slo incident-response capacity disaster-recovery messaging data-platform databases backup',
      devx: 'ci-cd artifact-registry image-build developer-portal developer-documentation developer-environment source-control engineering-standards service-templates application-framework alert-authoring feature-flags test-platform os-packages base-image image-metadata',
      'cloud-engineering':
        'networking load-balancing dns-certificates compute kubernetes storage cloud-accounts infrastructure-as-code cloud-cost billing cloud-security policy compliance identity-access',
      'ml-platform':
        'model-monitoring feature-pipelines model-serving training-platform model-registry experiment-tracking llm-gateway',
      security:
        'secret-management vulnerability-management application-security data-privacy secrets supply-chain runtime-user',
      application:
        'application-code application-dependencies application-configuration application-runbook on-call application-data application-files ports entrypoint healthcheck',
      'ml-application':
        'model-definition model-inputs model-outputs model-performance',
    });
  });

  it('requires what the model requires', () => {
    expect(idsWhere(({ requiredFor }) => requiredFor !== undefined)).toEqual([
      'monitoring',
      'incident-response',
      'databases',
      'backup',
      'ci-cd',
      'cloud-cost',
      'secret-management',
      'vulnerability-management',
      'model-monitoring',
      'application-code',
      'on-call',
      'model-performance',
    ]);
  });

  it('gives every concern a discipline, a layer, words and good predicates', () => {
    const layerIds = layers.map(({ id }) => id);
    expect(layerIds).toEqual(['infrastructure', 'platform', 'application']);
    for (const concern of concerns.values()) {
      expect(disciplines.has(concern.discipline)).toBe(true);
      expect(layerIds).toContain(concern.layer);
      expect(concern.title.length).toBeLessThanOrEqual(26);
      expect(concern.hint).not.toBe('');
      expect(concern.description).toMatch(/^[A-Z].*\.$/);
      expect(concern.keywords.length).toBeGreaterThan(2);
      const predicates = [concern.appliesTo, concern.requiredFor].filter(
        predicate => predicate !== undefined,
      );
      expect(
        predicates.flatMap(predicate => checkPredicate(predicate, [])),
      ).toEqual([]);
    }
  });

  it('knows each concern of a Dockerfile once, under the same title', () => {
    for (const { id, title, discipline } of DOCKERFILE_CONCERNS) {
      expect(concerns.get(id)).toMatchObject({ id, title, discipline });
    }
    expect(idsWhere(({ shown }) => shown === 'in-dockerfile')).toHaveLength(
      DOCKERFILE_CONCERNS.length - 3,
    );
    expect(new Set([...concerns.values()].map(({ title }) => title)).size).toBe(
      concerns.size,
    );
  });
});

describe('createVocabulary', () => {
  it('adds, changes and switches off concerns', () => {
    const { concerns } = created({
      vocabulary: {
        concerns: {
          'data-platform': false,
          monitoring: { title: 'Watching', requiredFor: false },
          'payment-gateway': { title: 'Payments', discipline: 'sre' },
        },
      },
    });
    expect(concerns.has('data-platform')).toBe(false);
    expect(concerns.get('monitoring')).toEqual({
      ...packagedVocabulary().concerns.get('monitoring'),
      title: 'Watching',
      requiredFor: undefined,
    });
    expect([...concerns.keys()].pop()).toBe('payment-gateway');
    expect(concerns.get('payment-gateway')).toEqual({
      id: 'payment-gateway',
      title: 'Payments',
      hint: '',
      description: 'Payments.',
      discipline: 'sre',
      layer: 'platform',
      keywords: [],
      group: 'Run',
      appliesTo: undefined,
      default: 'none',
      shown: 'when-registered',
      requiredFor: undefined,
      symbol: undefined,
    });
  });

  it('switches off the concerns of a discipline with it', () => {
    const { concerns, disciplines } = created({
      vocabulary: { disciplines: { 'ml-platform': false } },
    });
    expect(disciplines.has('ml-platform')).toBe(false);
    expect(concerns.has('model-monitoring')).toBe(false);
    expect(concerns.has('model-definition')).toBe(true);
  });

  it('builds requirements from the configured lifecycles', () => {
    const { concerns, productionLifecycles } = created({
      lifecycles: { production: ['ga'] },
    });
    expect(productionLifecycles).toEqual(['ga']);
    expect(concerns.get('monitoring')?.requiredFor).toEqual({
      kind: 'Component',
      'spec.lifecycle': { $in: ['ga'] },
    });
  });

  it('replaces the layers and completes those that ship', () => {
    const { layers } = created({
      layers: {
        list: [
          { id: 'infrastructure' },
          { id: 'platform', title: 'Engine room' },
          { id: 'application' },
          { id: 'edge', serviceModel: 'CDN' },
        ],
      },
    });
    expect(layers.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'infrastructure: Infrastructure',
      'platform: Engine room',
      'application: Application',
      'edge: Edge',
    ]);
  });

  it('leaves settings of other parts alone', () => {
    expect(
      issuesOf({ dockerfile: { rules: {} }, layers: { rules: [] } }),
    ).toEqual([]);
    expect(issuesOf(undefined)).toEqual([]);
  });

  it('reports every mistake at once, each with its path', () => {
    expect(
      issuesOf({
        vocabulary: {
          concern: {},
          disciplines: { data: { side: 'platform' } },
          concerns: {
            loging: false,
            monitoring: { requiredFor: { type: 'service' }, shown: 'never' },
            tracing: { titel: 'Traces' },
            payments: { discipline: 'finance' },
            Odd: { title: 'Odd', discipline: 'sre' },
          },
        },
        lifecycles: { production: 'production' },
      }),
    ).toEqual([
      'platformTeams.lifecycles.production: Expected a list of words here, found "production".',
      'platformTeams.vocabulary.concern: There is no setting "concern" here.',
      'platformTeams.vocabulary.disciplines.data: The new discipline data has no title.',
      'platformTeams.vocabulary.concerns.monitoring.requiredFor.type: No field of an entity begins with "type".',
      'platformTeams.vocabulary.concerns.monitoring.shown: "never" is none of the values allowed here.',
      'platformTeams.vocabulary.concerns.tracing.titel: There is no setting "titel" here.',
      'platformTeams.vocabulary.concerns.Odd: "Odd" is no id.',
      'platformTeams.vocabulary.concerns.loging: There is no concern "loging" to switch off.',
      'platformTeams.vocabulary.concerns.payments.discipline: "finance" is none of the values allowed here.',
      'platformTeams.vocabulary.concerns.payments: The new concern "payments" has no title.',
    ]);
  });

  it('says which layer the concerns of a shorter list lack', () => {
    expect(issuesOf({ layers: { list: [{ id: 'application' }] } })).toEqual([
      expect.stringMatching(
        /^platformTeams.layers.list: The list has no layer "platform", in which \d+ concerns stand \(monitoring, logging, tracing, ...\)/,
      ),
      expect.stringMatching(
        /^platformTeams.layers.list: The list has no layer "infrastructure"/,
      ),
    ]);
  });
});
