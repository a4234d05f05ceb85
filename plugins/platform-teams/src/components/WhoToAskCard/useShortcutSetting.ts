import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import useObservable from 'react-use/lib/useObservable';

const BUCKET = 'platform-teams';
const KEY = 'search-shortcut-off';

/** Whether the key for the search is on; who speaks to the browser may need it off. */
export function useShortcutSetting() {
  const bucket = useApi(storageApiRef).forBucket(BUCKET);
  const { value } = useObservable(
    bucket.observe$<boolean>(KEY),
    bucket.snapshot<boolean>(KEY),
  );
  const isOn = value !== true;
  return { isOn, toggle: () => bucket.set(KEY, isOn) };
}
