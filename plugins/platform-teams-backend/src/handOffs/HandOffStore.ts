/** What is asked for before a hand-off is sent. */
export interface HandOffClaim {
  /** What each limit holds for, such as one caller and entity, with how many it lets pass. */
  readonly limits: readonly { readonly key: string; readonly most: number }[];
  /** What makes two hand-offs the same. */
  readonly same: string;
  readonly windowMs: number;
  readonly now: Date;
}

/** What came of a claim. */
export type HandOffClaimed =
  | { readonly outcome: 'claimed'; readonly claim: ClaimedHandOff }
  /** The same one was raised in this window; `sent` is false while it is under way. */
  | {
      readonly outcome: 'repeated';
      readonly raisedAt: Date;
      readonly sent: boolean;
    }
  | { readonly outcome: 'limited'; readonly againAt: Date };

/** A place within every limit, held until it is settled. */
export interface ClaimedHandOff {
  /** It has been sent: the place stays taken until the window has passed. */
  settle(): Promise<void>;
  /** It could not be sent: the place is free again. */
  release(): Promise<void>;
}

/** Keeps count of the hand-offs of the current window, for all replicas together. */
export interface HandOffStore {
  claim(claim: HandOffClaim): Promise<HandOffClaimed>;
}
