import { Input, Select } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { reviewCampaign } from "../../award/campaign/review";
import { discipline, law, punished, suspended } from "../../plans/common";
import { planById, plans } from "../../plans/plans";
import { decodeCampaign } from "../../sheets/decode";
import { encodeCampaign } from "../../sheets/encode";
import { blankCopy, copyNote } from "../../sheets/own/blank";
import { emptyCampaign } from "../../sheets/own/empty";
import { ownId, type OwnFields } from "../../sheets/own/fields";
import { templatePlan } from "../../sheets/template/template";
import { parseDays } from "../../text/date";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Section, Text } from "../ui/section";
import type { WayProps } from "./start";
import { WritePreview } from "./write-preview";

const FIELDS = ["title", "issuer", "place", "year", "number", "date"] as const;

type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

/** A campaign of one's own: empty, or a shipped plan with dates and numbers blank. */
export function CreateOwn({ done }: WayProps): ReactElement {
  const words = useWords().own;
  const [basis, setBasis] = useState("");
  const [typed, setTyped] = useState<Typed>(() => ({
    title: "",
    issuer: "",
    place: "",
    year: String(new Date().getFullYear()),
    number: "",
    date: "",
  }));
  const year = /^\s*(\d{4})\s*$/.exec(typed.year)?.[1];
  const date = parseDays(typed.date);
  const badDate = typed.date.trim() !== "" && (date === undefined || date.from !== date.to);
  const fields: OwnFields | undefined =
    year === undefined || badDate ? undefined : { ...typed, year: Number(year), ...dateOf(date?.from) };
  return (
    <Section title={words.title}>
      <Text quiet>{words.hint}</Text>
      <div className="fields">
        <label className="field wide">
          {words.basis}
          <Select value={basis} onChange={(_, { value }) => setBasis(value)}>
            <option value="">{words.empty}</option>
            {plans.map(({ id, heading }) => (
              <option key={id} value={id}>
                {words.copy(heading.issuer, heading.year)}
              </option>
            ))}
          </Select>
        </label>
        {FIELDS.map((field) => (
          <label key={field} className={field === "title" || field === "issuer" ? "field wide" : "field"}>
            {words.fields[field]}
            <Input
              value={typed[field]}
              placeholder={field === "date" ? words.dateExample : undefined}
              onChange={(_, { value }) => setTyped({ ...typed, [field]: value })}
            />
          </label>
        ))}
      </div>
      {year === undefined && <Notice kind="warning">{words.badYear(typed.year)}</Notice>}
      {badDate && <Notice kind="warning">{words.badDate(typed.date)}</Notice>}
      {fields !== undefined && <OwnPreview basis={planById(basis)} fields={fields} done={done} />}
    </Section>
  );
}

function dateOf(day: string | undefined): { readonly date?: string } {
  return day === undefined ? {} : { date: day };
}

function OwnPreview({
  basis,
  fields,
  done,
}: {
  readonly basis: Campaign | undefined;
  readonly fields: OwnFields;
  done(): void;
}): ReactElement {
  const words = useWords().own;
  const { campaign, sheets, blanks } = useMemo(() => planned(basis, fields), [basis, fields]);
  return (
    <WritePreview
      campaign={campaign}
      sheets={sheets}
      lines={[
        words.id(campaign.id),
        ...(basis === undefined ? [] : [words.copied(basis.heading.issuer)]),
        ...campaign.tiers.map((tier) => words.form(tier.name)),
        words.blanks(blanks),
      ]}
      done={done}
    />
  );
}

/** The campaign, its sheets, and how many cells of them are left to be filled in. */
function planned(basis: Campaign | undefined, fields: OwnFields) {
  const id = ownId(
    fields.issuer,
    fields.year,
    plans.map((plan) => plan.id),
  );
  const campaign =
    basis === undefined
      ? emptyCampaign(id, fields, { law, discipline, bars: [suspended, punished({ ref: "" })] })
      : blankCopy(basis, id, fields);
  const notes = basis === undefined ? [] : [copyNote(basis)];
  const open = decodeCampaign(encodeCampaign(campaign)).troubles.length;
  const blanks = open + reviewCampaign(campaign).filter(({ code }) => code === "blank" || code === "openNumber").length;
  return { campaign, sheets: templatePlan(campaign, notes), blanks };
}
