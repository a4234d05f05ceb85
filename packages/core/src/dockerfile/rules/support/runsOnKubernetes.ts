import type { DockerfileEvidence } from '../../types';

const FILES =
  /(^|\/)(chart\.yaml|kustomization\.ya?ml|skaffold\.yaml|helmfile\.yaml|tiltfile)$/i;
const FOLDERS = /(^|\/)(k8s|kubernetes|helm|charts|kustomize|manifests)\//i;
const TAGS = new Set(['kubernetes', 'k8s', 'helm', 'openshift']);

/** Whether Kubernetes runs the image, as far as its surroundings tell. */
export function runsOnKubernetes({
  tags = [],
  repositoryFiles = [],
}: DockerfileEvidence): boolean {
  return (
    tags.some(tag => TAGS.has(tag.toLowerCase())) ||
    repositoryFiles.some(path => FILES.test(path) || FOLDERS.test(path))
  );
}
