import type { ReactElement } from "react";
import { cite } from "../../award/campaign/clause";
import type { Campaign, Cited } from "../../award/campaign/campaign";
import { useWords } from "../app/words";

/** The head of a plan: what it is called, who issued it, when it runs, what it awards, by when dossiers come. */
export function CampaignFacts({ campaign }: { readonly campaign: Campaign }): ReactElement {
  const words = useWords().campaign;
  const { heading, tiers, rounds } = campaign;
  const number = [heading.number, heading.date?.split("-").reverse().join("/")].filter((one) => one !== undefined).join(", ");
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [words.body, [[heading.superior, heading.issuer].filter((one) => one !== undefined).join(" / ")]],
    [words.number, number === "" ? [] : [number]],
    [words.period, said(heading.window)],
    [
      words.forms,
      [...tiers]
        .sort((a, b) => b.rank - a.rank)
        .map((tier) => `${tier.name}${tier.decidedBy === "plan" ? "" : ` (${words.decidedElsewhere})`}`),
    ],
    [words.rounds, rounds.map((round) => [round.label, ...said(round)].join(": "))],
  ];
  return (
    <>
      <strong>{heading.title}</strong>
      <dl className="facts">
        {facts.flatMap(([term, values]) =>
          values.length === 0
            ? []
            : [<dt key={term}>{term}</dt>, ...values.map((value, at) => <dd key={`${term}${at}`}>{value}</dd>)],
        )}
      </dl>
    </>
  );
}

/** Words of the plan with their clause; nothing where they are still blank. */
function said({ text, clause }: Cited): readonly string[] {
  const place = cite(clause);
  return text === "" ? [] : [place === "" ? text : `${text} (${place})`];
}
