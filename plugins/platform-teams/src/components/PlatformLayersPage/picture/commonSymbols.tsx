/** Machines of any band, drawn for this suite: 88 by 64, the floor at 64. */

/** Storing. */
export function Tank() {
  return (
    <>
      <path className="pl-s" d="M24 15v36c0 4 9 7 20 7s20-3 20-7V15" />
      <ellipse className="pl-t" cx="44" cy="15" rx="20" ry="7.5" />
      <path
        className="pl-l"
        d="M24 28c0 4 9 7 20 7s20-3 20-7M24 41c0 4 9 7 20 7s20-3 20-7"
      />
      <path className="pl-l" d="M64 22h8v35" />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
    </>
  );
}

/** Keeping safe. */
export function Safe() {
  return (
    <>
      <rect className="pl-s" x="18" y="7" width="52" height="51" rx="7" />
      <circle className="pl-t" cx="46" cy="32.5" r="11" />
      <path
        className="pl-l"
        d="M46 32.5v-16M46 32.5l13.9 8M46 32.5l-13.9 8M24 19v6M24 40v6"
      />
      <circle className="pl-k" cx="46" cy="32.5" r="3" />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
    </>
  );
}

/** Several machines rolled up. */
export function Stack() {
  return (
    <>
      <rect className="pl-s" x="26" y="5" width="50" height="40" rx="6" />
      <rect className="pl-s" x="19" y="11" width="50" height="42" rx="6" />
      <rect className="pl-s" x="12" y="17" width="50" height="46" rx="6" />
    </>
  );
}
