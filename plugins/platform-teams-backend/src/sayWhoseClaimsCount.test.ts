import { mockServices } from '@backstage/backend-test-utils';
import { sayWhoseClaimsCount } from './sayWhoseClaimsCount';

describe('sayWhoseClaimsCount', () => {
  it('says that every claim counts when no location is listed', () => {
    const logger = mockServices.logger.mock();

    sayWhoseClaimsCount({}, logger);

    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('platformTeams.registration.trusted'),
    );
  });

  it('says nothing when locations are listed, or none is trusted', () => {
    const logger = mockServices.logger.mock();

    sayWhoseClaimsCount({ trusted: ['url:https://git.example.com/*'] }, logger);
    sayWhoseClaimsCount({ trusted: [] }, logger);

    expect(logger.info).not.toHaveBeenCalled();
  });
});
