/** What stands in the owners' hall and in front of it, drawn for this suite. */

/** Where an application team bakes. */
export function Oven() {
  return (
    <>
      <path className="pl-s" d="M37 10V2h14v8" />
      <path
        className="pl-s"
        d="M8 64V22a12 12 0 0 1 12-12h48a12 12 0 0 1 12 12v42z"
      />
      <rect className="pl-t" x="18" y="28" width="52" height="26" rx="5" />
      <path className="pl-l" d="M22 47h44" />
      <path
        className="pl-c"
        d="M25 46a6 4.5 0 0 1 12 0zM38 46a6 4.5 0 0 1 12 0zM51 46a6 4.5 0 0 1 12 0z"
      />
      <path className="pl-l" d="M20 19h14" />
      <circle className="pl-k" cx="58" cy="19" r="2" />
      <circle className="pl-k" cx="66" cy="19" r="2" />
    </>
  );
}

/** Where customers buy. */
export function Shop() {
  return (
    <>
      <path className="pl-s" d="M12 34v45h72V34" />
      <path className="pl-t" d="M20 47h28v21H20zM58 47h18v32H58z" />
      <circle className="pl-c" cx="34" cy="59" r="5.5" />
      <path className="pl-l" d="M18 68h32M72 63v3" />
      <path
        className="pl-s"
        d="M16 12h64l10 18v4a7 7 0 0 1-14 0 7 7 0 0 1-14 0 7 7 0 0 1-14 0 7 7 0 0 1-14 0 7 7 0 0 1-14 0 7 7 0 0 1-14 0v-4z"
      />
      <path
        className="pl-t"
        d="M16 12h10.700L20 30v4a7 7 0 0 1-14 0v-4zM37.3 12H48v22a7 7 0 0 1-14 0v-4zM58.7 12h10.600L76 30v4a7 7 0 0 1-14 0v-4z"
      />
      <path className="pl-l" d="M6 30h84" />
    </>
  );
}
