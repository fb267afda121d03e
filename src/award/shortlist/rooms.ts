import type { Campaign, Quota } from "../campaign/campaign";
import type { Candidate } from "../candidate";
import { capOf, concerns } from "../quota/caps";
import { unitBook, type KeyedUnit, type UnitBook } from "../quota/units";

/**
 * Why the numbers themselves are a question to the council: a share that comes to nobody, or of people that nobody counted, a rule
 * that cannot be read, a row without a unit, or of one of two that only tones tell apart, or without the evidence by which it counts.
 */
export type Question = "capOfZero" | "peopleMissing" | "ruleUnread" | "unitUnclear" | "evidenceMissing";

interface Room {
  readonly room: number;
  /** The quota that leaves the least room; undefined where none binds. */
  readonly quota: Quota | undefined;
}

const NO_LIMIT: Room = { room: Infinity, quota: undefined };

/** The seats that are left under every number of the plan. */
export class Rooms {
  private readonly crossing: boolean;
  private readonly used = new Map<string, number>();
  /** Seats that an open tie may take or leave. */
  private readonly doubts = new Map<string, number>();
  private readonly book: UnitBook;

  constructor(
    private readonly campaign: Campaign,
    units: readonly KeyedUnit[],
    rows: readonly Candidate[],
  ) {
    this.book = unitBook(units, rows);
    this.crossing = campaign.quotas.some((one) => one.where !== undefined);
  }

  /** A cap that speaks of some of these equals only crosses the units: the group is seated whole, or the council is asked. */
  crosses(group: readonly Candidate[]): boolean {
    return this.crossing || group.some((one) => one.decision.whom.kind !== group[0]?.decision.whom.kind);
  }

  /** What the council must say before the numbers can be held against a candidate. */
  question(one: Candidate): Question | undefined {
    let missing: Question | undefined;
    for (const quota of this.limiting(one)) {
      if (quota.where?.test.is === "unreadable") return "ruleUnread";
      if (concerns(this.campaign, quota, one) === undefined) return "evidenceMissing";
      if (quota.per === "unit" && this.book.isUnclear(this.book.of(one))) return "unitUnclear";
      if (quota.max === undefined || !("ofHeadcount" in quota.max)) continue;
      const { max } = this.cap(quota, one);
      if (max === "unknown") missing = "peopleMissing";
      else if (max === 0) return "capOfZero";
    }
    return missing;
  }

  /** The first quota that has no seat left for a candidate. */
  full(one: Candidate): Quota | undefined {
    return this.limiting(one).find((quota) => this.room(quota, one) <= 0);
  }

  unitOf(one: Candidate): string {
    return this.book.of(one);
  }

  ofUnit(one: Candidate): Room {
    return this.least(one, "unit");
  }

  ofCampaign(one: Candidate): Room {
    return this.least(one, "campaign");
  }

  /** Uses seats of every number that concerns the candidate, or of the campaign-wide ones only. */
  take(one: Candidate, seats: number, only?: "campaign"): void {
    for (const quota of this.limiting(one)) {
      if (only !== undefined && quota.per !== only) continue;
      add(this.used, this.key(quota, one), seats);
    }
  }

  /** Uses the seats of a row that stands already; where it may be counted or not, or in any round, it may take one. */
  stand(one: Candidate): void {
    for (const quota of this.limiting(one)) {
      const rounds =
        one.round === undefined && quota.span === "eachRound" ? this.campaign.rounds.map(({ id }) => id) : [one.round];
      const sure = rounds.length === 1 && concerns(this.campaign, quota, one) === true;
      for (const round of rounds) add(sure ? this.used : this.doubts, keyOf(quota, this.book.of(one), round), 1);
    }
  }

  /** Notes that these candidates may take a seat or may not: of every number, or of their units' only. */
  doubt(candidates: readonly Candidate[], only?: "unit"): void {
    for (const one of candidates) {
      for (const quota of this.limiting(one)) {
        if (only !== undefined && quota.per !== only) continue;
        add(this.doubts, this.key(quota, one), 1);
      }
    }
  }

  /** Whether the seats of this group hang on an open tie: enough if it takes none, too few if it takes all. */
  doubtful(group: readonly Candidate[]): boolean {
    if (this.doubts.size === 0) return false;
    const wanted = new Map<string, number>();
    return group.some((one) =>
      this.limiting(one).some((quota) => {
        const key = this.key(quota, one);
        const asks = seatsOf(wanted, key) + 1;
        wanted.set(key, asks);
        const doubts = seatsOf(this.doubts, key);
        return doubts > 0 && asks > this.room(quota, one) - doubts;
      }),
    );
  }

  /** Seats that a group lacks under some number, were it seated whole: the tightest one. */
  shortFor(group: readonly Candidate[]): { readonly room: number; readonly quota: Quota } | undefined {
    const asked = new Map<string, { quota: Quota; room: number; wanted: number }>();
    for (const one of group) {
      for (const quota of this.limiting(one)) {
        const key = this.key(quota, one);
        const entry = asked.get(key) ?? { quota, room: this.room(quota, one), wanted: 0 };
        entry.wanted++;
        asked.set(key, entry);
      }
    }
    const short = [...asked.values()].filter((one) => one.wanted > one.room).sort((a, b) => a.room - b.room)[0];
    return short === undefined ? undefined : { room: short.room, quota: short.quota };
  }

  /** Seats left under the campaign-wide numbers of the council's choice. */
  left(): readonly { readonly quota: Quota; readonly round: string | undefined; readonly seats: number }[] {
    return this.campaign.quotas.flatMap((quota) => {
      if (quota.stage !== "selected" || quota.per !== "campaign" || quota.max === undefined || !("count" in quota.max)) return [];
      const max = quota.max.count;
      const rounds = quota.span === "eachRound" ? this.campaign.rounds.map((one) => one.id) : [undefined];
      return rounds.map((round) => ({ quota, round, seats: Math.max(0, max - seatsOf(this.used, keyOf(quota, "", round))) }));
    });
  }

  private least(one: Candidate, per: Quota["per"]): Room {
    let least = NO_LIMIT;
    for (const quota of this.limiting(one)) {
      if (quota.per !== per) continue;
      const room = this.room(quota, one);
      if (room < least.room) least = { room, quota };
    }
    return least;
  }

  private limiting(one: Candidate): readonly Quota[] {
    return this.campaign.quotas.filter((quota) => quota.max !== undefined && concerns(this.campaign, quota, one) !== false);
  }

  private cap(quota: Quota, one: Candidate): ReturnType<typeof capOf> {
    return capOf(quota, this.book.byKey, this.book.of(one), one.round);
  }

  private room(quota: Quota, one: Candidate): number {
    const { max } = this.cap(quota, one);
    return typeof max === "number" ? max - seatsOf(this.used, this.key(quota, one)) : Infinity;
  }

  private key(quota: Quota, one: Candidate): string {
    return keyOf(quota, this.book.of(one), one.round);
  }
}

function seatsOf(from: ReadonlyMap<string, number>, key: string): number {
  return from.get(key) ?? 0;
}

function add(to: Map<string, number>, key: string, seats: number): void {
  to.set(key, seatsOf(to, key) + seats);
}

function keyOf(quota: Quota, unit: string, round: string | undefined): string {
  return `${quota.id}\u0000${quota.per === "unit" ? unit : ""}\u0000${quota.span === "eachRound" ? (round ?? "") : ""}`;
}
