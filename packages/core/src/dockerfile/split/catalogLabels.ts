/** Labels of an image that the catalog knows. */
import type { CatalogEntity } from '../../catalog/CatalogEntity';

const SOURCE = 'backstage.io/source-location';

/** A source location without its prefix and without a login. */
function sourceUrl(location: string | undefined): string | undefined {
  if (!location?.startsWith('url:')) return undefined;
  try {
    const url = new URL(location.slice('url:'.length));
    url.username = '';
    url.password = '';
    return url.toString();
  } catch {
    return undefined;
  }
}

/**
 * The OCI labels of an entity's image: its title, source and owner.
 * @param owner - the title of the owning team
 * @public
 */
export function catalogLabels(
  { metadata }: CatalogEntity,
  owner?: string,
): Readonly<Record<string, string>> {
  const source = sourceUrl(metadata.annotations?.[SOURCE]);
  const line = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();
  return {
    'org.opencontainers.image.title': line(metadata.title ?? metadata.name),
    ...(source ? { 'org.opencontainers.image.source': source } : {}),
    ...(owner ? { 'org.opencontainers.image.vendor': line(owner) } : {}),
  };
}
