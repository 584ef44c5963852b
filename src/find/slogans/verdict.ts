/** What a quote is instead of a slogan, and the rule that says so. */
export interface Verdict {
  readonly verdict: string;
  readonly rule: string;
}
