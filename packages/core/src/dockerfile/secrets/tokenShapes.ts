/** The shapes of tokens of well-known services. */

/** A token that a service hands out. */
export interface TokenShape {
  /** What it begins with. */
  readonly marker: string;
  /** Matched at the marker, sticky; lengths are bounded. */
  readonly pattern: RegExp;
}

/** Tokens that are known by how they begin; each does so with three characters or more. */
export const TOKEN_SHAPES: readonly TokenShape[] = [
  { marker: 'AKIA', pattern: /AKIA[0-9A-Z]{16}/y },
  { marker: 'ASIA', pattern: /ASIA[0-9A-Z]{16}/y },
  { marker: 'ghp_', pattern: /ghp_[A-Za-z0-9]{20,255}/y },
  { marker: 'gho_', pattern: /gho_[A-Za-z0-9]{20,255}/y },
  { marker: 'ghs_', pattern: /ghs_[A-Za-z0-9]{20,255}/y },
  { marker: 'github_pat_', pattern: /github_pat_[A-Za-z0-9_]{20,255}/y },
  { marker: 'ghu_', pattern: /ghu_[A-Za-z0-9]{20,255}/y },
  { marker: 'ghr_', pattern: /ghr_[A-Za-z0-9]{20,255}/y },
  { marker: 'dckr_pat_', pattern: /dckr_pat_[A-Za-z0-9_-]{20,64}/y },
  { marker: 'glrt-', pattern: /glrt-[A-Za-z0-9_-]{16,64}/y },
  { marker: 'gldt-', pattern: /gldt-[A-Za-z0-9_-]{16,64}/y },
  { marker: 'shpat_', pattern: /shpat_[A-Fa-f0-9]{32}/y },
  { marker: 'dop_v1_', pattern: /dop_v1_[a-f0-9]{64}/y },
  { marker: 'hf_', pattern: /hf_[A-Za-z]{30,64}/y },
  { marker: 'xapp-', pattern: /xapp-[A-Za-z0-9-]{20,255}/y },
  { marker: 'ya29.', pattern: /ya29\.[A-Za-z0-9_-]{30,512}/y },
  { marker: 'rubygems_', pattern: /rubygems_[a-f0-9]{48}/y },
  {
    marker: 'AGE-SECRET-KEY-1',
    pattern: /AGE-SECRET-KEY-1[A-Z0-9]{40,80}/y,
  },
  {
    marker: 'hooks.slack.com/services/',
    pattern:
      /hooks\.slack\.com\/services\/[A-Z0-9]{6,16}\/[A-Z0-9]{6,16}\/[A-Za-z0-9]{16,64}/y,
  },
  { marker: 'glpat-', pattern: /glpat-[A-Za-z0-9_-]{16,255}/y },
  { marker: 'npm_', pattern: /npm_[A-Za-z0-9]{30,255}/y },
  { marker: 'xox', pattern: /xox[abprs]-[A-Za-z0-9-]{10,255}/y },
  { marker: 'sk_live_', pattern: /sk_live_[A-Za-z0-9]{10,255}/y },
  { marker: 'sk_test_', pattern: /sk_test_[A-Za-z0-9]{10,255}/y },
  { marker: 'rk_live_', pattern: /rk_live_[A-Za-z0-9]{10,255}/y },
  { marker: 'sk-', pattern: /sk-[A-Za-z0-9_-]{32,255}/y },
  { marker: 'AIza', pattern: /AIza[A-Za-z0-9_-]{35}/y },
  { marker: 'pypi-', pattern: /pypi-[A-Za-z0-9_-]{50,255}/y },
  { marker: 'hvs.', pattern: /hvs\.[A-Za-z0-9_-]{20,255}/y },
  { marker: 'SG.', pattern: /SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/y },
  {
    marker: 'eyJ',
    pattern:
      /eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}/y,
  },
];
