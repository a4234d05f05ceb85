import {
  EntityRefLink,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';

/** Said to those who may see counts and owners only. */
export function NoTextNote() {
  const { entity } = useEntity();
  const [owner] = getEntityRelations(entity, RELATION_OWNED_BY);
  return (
    <Typography variant="body2" color="textSecondary">
      You can see counts and owners. The text of the file needs the permission
      to read Dockerfiles.{' '}
      {owner && (
        <>
          Ask <EntityRefLink entityRef={owner} hideIcon />, or whoever runs the
          portal.
        </>
      )}
    </Typography>
  );
}
