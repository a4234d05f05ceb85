import { StatusWarning } from '@backstage/core-components';
import type { ReviewState } from '@cookie-factory/platform-teams-core';
import { dayOf } from './dayOf';
import { usePageStyles } from './usePageStyles';
import { useStatusStyles } from './useStatusStyles';

/** When a team's registrations are looked at again. */
export function ReviewWords({ review }: { review: ReviewState }) {
  const classes = usePageStyles();
  const status = useStatusStyles();
  switch (review.state) {
    case 'overdue':
      return (
        <span className={status.status}>
          <StatusWarning />
          {review.date ? `Was due ${dayOf(review.date)}` : 'Overdue'}
        </span>
      );
    case 'due-soon':
      return (
        <span>{review.date ? `Due ${dayOf(review.date)}` : 'Due soon'}</span>
      );
    case 'up-to-date':
      return <span className={classes.soft}>Up to date</span>;
    case 'none':
    default:
      return <span className={classes.soft}>No date set</span>;
  }
}
