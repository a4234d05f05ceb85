import { OWNERSHIP_COLUMNS } from './attribute/ownershipColumns';
import { DOCKERFILE_CONCERNS } from './concerns';

describe('DOCKERFILE_CONCERNS', () => {
  const ids = DOCKERFILE_CONCERNS.map(({ id }) => id);

  it('are thirteen, each once', () => {
    expect(new Set(ids).size).toBe(13);
  });

  it('have an accountable role in every model', () => {
    for (const column of Object.values(OWNERSHIP_COLUMNS)) {
      expect(ids.filter(id => !column[id]?.length)).toEqual([]);
    }
  });

  it('have a default owner for what belongs to the application alone', () => {
    expect(
      DOCKERFILE_CONCERNS.filter(concern => concern.default).map(
        ({ id }) => id,
      ),
    ).toEqual(['application-dependencies', 'application-configuration']);
  });
});
