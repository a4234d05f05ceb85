import { useEffect, useState } from 'react';
import Button from '@material-ui/core/Button';
import LinkIcon from '@material-ui/icons/Link';

const SAID_FOR_MS = 3_000;

/** Copies the address of the view as it is, filters and all. */
export function CopyLinkButton() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid('Copied');
    } catch {
      setSaid('Copy it from the address bar');
    }
  }

  return (
    <>
      <Button
        size="small"
        color="primary"
        startIcon={<LinkIcon aria-hidden />}
        onClick={copy}
      >
        Copy link
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
