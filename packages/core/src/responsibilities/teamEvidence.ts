/**
 * What names, titles and types hint at: the words by which an organisation's
 * own catalog tells which team probably does which work.
 */

/** Words in a group's name or title, to the disciplines that they hint at. @internal */
export const GROUP_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sre: ['sre'],
    reliability: ['sre'],
    observability: ['sre'],
    operations: ['sre'],
    ops: ['sre'],
    devx: ['devx'],
    'developer experience': ['devx'],
    'developer productivity': ['devx'],
    'developer platform': ['devx'],
    devex: ['devx'],
    dx: ['devx'],
    'dev tools': ['devx'],
    devtools: ['devx'],
    tooling: ['devx'],
    devops: ['sre', 'devx'],
    'engineering platform': ['sre', 'devx'],
    'platform engineering': ['sre', 'devx'],
    platform: ['sre', 'devx'],
    cloud: ['cloud-engineering'],
    infra: ['cloud-engineering'],
    infrastructure: ['cloud-engineering'],
    network: ['cloud-engineering'],
    networking: ['cloud-engineering'],
    security: ['security'],
    secops: ['security'],
    appsec: ['security'],
    infosec: ['security'],
    'ml platform': ['ml-platform'],
    'machine learning platform': ['ml-platform'],
    'ai platform': ['ml-platform'],
    mlops: ['ml-platform'],
  }),
);

/** Words in the type or name of a resource or component, to concerns. @internal */
export const THING_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    vault: ['secret-management'],
    secrets: ['secret-management'],
    keycloak: ['identity-access'],
    okta: ['identity-access'],
    iam: ['identity-access'],
    grafana: ['monitoring'],
    prometheus: ['monitoring'],
    datadog: ['monitoring'],
    thanos: ['monitoring'],
    mimir: ['monitoring'],
    monitoring: ['monitoring'],
    loki: ['logging'],
    kibana: ['logging'],
    splunk: ['logging'],
    logging: ['logging'],
    jaeger: ['tracing'],
    tempo: ['tracing'],
    zipkin: ['tracing'],
    alertmanager: ['alert-routing'],
    pagerduty: ['alert-routing', 'incident-response'],
    opsgenie: ['alert-routing', 'incident-response'],
    statuspage: ['incident-response'],
    kafka: ['messaging'],
    rabbitmq: ['messaging'],
    queue: ['messaging'],
    topic: ['messaging'],
    broker: ['messaging'],
    spark: ['data-platform'],
    hadoop: ['data-platform'],
    airflow: ['data-platform'],
    warehouse: ['data-platform'],
    database: ['databases', 'backup'],
    postgres: ['databases', 'backup'],
    postgresql: ['databases', 'backup'],
    mysql: ['databases', 'backup'],
    mongodb: ['databases', 'backup'],
    redis: ['databases'],
    cache: ['databases'],
    elasticsearch: ['databases'],
    opensearch: ['databases'],
    argocd: ['ci-cd'],
    jenkins: ['ci-cd'],
    tekton: ['ci-cd'],
    spinnaker: ['ci-cd'],
    runner: ['ci-cd'],
    runners: ['ci-cd'],
    artifactory: ['artifact-registry'],
    nexus: ['artifact-registry'],
    harbor: ['artifact-registry'],
    registry: ['artifact-registry', 'image-build'],
    backstage: ['developer-portal'],
    gitlab: ['source-control'],
    github: ['source-control'],
    sonarqube: ['engineering-standards'],
    unleash: ['feature-flags'],
    launchdarkly: ['feature-flags'],
    vpc: ['networking'],
    network: ['networking'],
    subnet: ['networking'],
    firewall: ['networking'],
    ingress: ['load-balancing'],
    gateway: ['load-balancing'],
    cdn: ['load-balancing'],
    balancer: ['load-balancing'],
    dns: ['dns-certificates'],
    certificate: ['dns-certificates'],
    certificates: ['dns-certificates'],
    cluster: ['kubernetes', 'compute'],
    kubernetes: ['kubernetes', 'compute'],
    eks: ['kubernetes'],
    gke: ['kubernetes'],
    aks: ['kubernetes'],
    bucket: ['storage'],
    account: ['cloud-accounts', 'cloud-cost', 'billing'],
    project: ['cloud-accounts', 'cloud-cost'],
    terraform: ['infrastructure-as-code'],
    crossplane: ['infrastructure-as-code'],
    kubecost: ['cloud-cost'],
    opencost: ['cloud-cost'],
    snyk: ['vulnerability-management'],
    trivy: ['vulnerability-management'],
    feast: ['feature-pipelines'],
    mlflow: ['model-registry', 'experiment-tracking'],
    kubeflow: ['training-platform'],
    kserve: ['model-serving'],
  }),
);

/** Concerns that the owner of many templates probably holds. @internal */
export const TEMPLATE_CONCERNS: readonly string[] = [
  'service-templates',
  'ci-cd',
  'developer-portal',
];

/** Keys of annotations by which tools for being on call know a group. @internal */
export const PAGER_ANNOTATION =
  /pagerduty|opsgenie|victorops|squadcast|\bilert\b|\bpager\b|\bon-?call\b/i;

/** Concerns that a team with a pager probably holds. @internal */
export const PAGER_CONCERNS: readonly string[] = [
  'incident-response',
  'alert-routing',
];

/** The parts of a name: "cookie-prod-vpc" gives cookie, prod and vpc. @internal */
export function wordsOf(...texts: readonly (string | undefined)[]): string[] {
  return texts
    .flatMap(text => (text ? text.toLowerCase().split(/[^a-z0-9]+/) : []))
    .filter(Boolean);
}
