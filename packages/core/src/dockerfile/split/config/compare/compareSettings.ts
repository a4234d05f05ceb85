/** Whether settings and secrets stay. */
import { counted, union, type Comparison } from './Comparison';

/** Compares settings that are no secrets. */
export function compareEnv(comparison: Comparison): void {
  const { env: before } = comparison.before;
  const { env: after } = comparison.after;
  let kept = 0;
  for (const name of union(before, after)) {
    if (comparison.before.secrets.includes(name)) continue;
    if (before[name] === after[name]) {
      kept++;
      continue;
    }
    comparison.add({
      id: `env.${name}`,
      part: 'env',
      title: `Setting ${name}`,
      before: before[name] ?? 'Not set',
      after: after[name] ?? 'Not set',
      kind: 'confirm',
      why: 'The service would see another value.',
    });
  }
  comparison.keep('env', kept, counted(kept, 'setting'));
}

/** Compares secrets, by name alone. */
export function compareSecrets(comparison: Comparison): void {
  for (const name of comparison.before.secrets) {
    const stays = comparison.after.secrets.includes(name);
    if (stays) continue;
    comparison.add(
      {
        id: `env.${name}`,
        part: 'secret',
        title: `Secret ${name}`,
        before: 'In the image',
        after: 'Given by the deployment',
        kind: 'confirm',
        why: 'The deployment has to provide it first, and the old value has to be replaced.',
      },
      `env.${name}`,
    );
  }
  for (const name of comparison.after.secrets) {
    if (comparison.before.secrets.includes(name)) continue;
    comparison.add({
      id: `env.${name}`,
      part: 'secret',
      title: `Secret ${name}`,
      before: comparison.before.env[name] ?? 'Not set',
      after: 'In the image',
      kind: 'confirm',
      why: 'Anyone with the image could read it.',
    });
  }
}
