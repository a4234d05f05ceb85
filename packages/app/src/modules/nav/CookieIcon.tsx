/** A cookie with a bite taken: the mark of the example company. */
export function CookieIcon() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <path
        d="M14 2a12 12 0 1 0 12 12 5 5 0 0 1-6-6 5 5 0 0 1-6-6Z"
        fill="#e6ba7a"
        stroke="#8f5312"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <g fill="#5a3518">
        <circle cx="9.5" cy="10.5" r="1.9" />
        <circle cx="15" cy="14.5" r="1.6" />
        <circle cx="9" cy="18" r="1.6" />
        <circle cx="17" cy="20.5" r="1.9" />
        <circle cx="22" cy="4.5" r="0.9" fill="#e6ba7a" />
      </g>
    </svg>
  );
}
