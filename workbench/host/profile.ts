/** Which Excel is played. Both advertise the same ExcelApi; they differ in what an add-in can trip over. */
export type ProfileName = "desktop" | "web";

export interface Profile {
  /** What a blank cell is to a custom function. */
  readonly blankArgument: 0 | null;
  /** The largest body of a request or a response, in bytes. */
  readonly payloadLimit: number;
}

export const PROFILES: { readonly [name in ProfileName]: Profile } = {
  desktop: { blankArgument: 0, payloadLimit: Infinity },
  web: { blankArgument: null, payloadLimit: 5 * 1024 * 1024 },
};

/** The ExcelApi set both profiles advertise: the highest the npm office.js knows well is 1.15, and we stay below it. */
export const ADVERTISED_API = 14;
