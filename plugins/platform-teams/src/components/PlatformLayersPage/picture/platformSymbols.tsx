/** Machines of the platforms, drawn for this suite: 88 by 64, the floor at 64. */

/** Running things. */
export function Gauge() {
  return (
    <>
      <rect className="pl-s" x="17" y="7" width="54" height="51" rx="8" />
      <circle className="pl-t" cx="44" cy="28" r="14" />
      <path className="pl-l" d="M44 28l7-7M34 28h2M44 18v2M52 28h2" />
      <circle className="pl-k" cx="44" cy="28" r="2" />
      <path className="pl-l" d="M27 50.5h10M40 50.5h10M53 50.5h8" />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
    </>
  );
}

/** Building and shipping. */
export function Press() {
  return (
    <>
      <path
        className="pl-s"
        d="M18 58V14a7 7 0 0 1 7-7h38a7 7 0 0 1 7 7v44h-9V22H27v36z"
      />
      <path className="pl-t" d="M40 22h8v11h-8z" />
      <path className="pl-s" d="M32 33h24v8H32z" />
      <path className="pl-c" d="M35 57a9 5.5 0 0 1 18 0z" />
      <path className="pl-l" d="M27 14.5h14" />
      <circle className="pl-k" cx="60" cy="14.5" r="2" />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
    </>
  );
}

/** Delivering. */
export function Packer() {
  return (
    <>
      <path className="pl-s" d="M25 7h34l-8 14H33z" />
      <rect className="pl-s" x="18" y="21" width="48" height="37" rx="5" />
      <rect className="pl-t" x="25" y="29" width="21" height="16" rx="3" />
      <circle className="pl-c" cx="35.5" cy="37" r="4.5" />
      <path className="pl-l" d="M53 31h6M53 37h6M53 43h6" />
      <path className="pl-c" d="M69 44h11v10H69z" />
      <path className="pl-cl" d="M74.5 44v4" />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
      <path className="pl-l" d="M66 54.5h14" />
    </>
  );
}

/** Features. */
export function Mixer() {
  return (
    <>
      <path
        className="pl-s"
        d="M60 58V25H34a9 9 0 0 1 0-18h33a7 7 0 0 1 7 7v44z"
      />
      <path className="pl-l" d="M36 25v8M50 13h14" />
      <circle className="pl-k" cx="35" cy="16" r="2.5" />
      <path className="pl-l" d="M29 41v-4a7 5 0 0 1 14 0v4" />
      <path
        className="pl-t"
        d="M16 41h40c0 10-6 16.5-14 16.5H30C22 57.5 16 51 16 41z"
      />
      <path className="pl-t pl-b" d="M8 57.5h72v5.7H8z" />
    </>
  );
}
