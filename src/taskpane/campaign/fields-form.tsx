import { Button, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { HEADS, WORDS } from "../../locale/sheets";
import { DEADLINE_WORDS, type Field, type FieldGroup } from "../../sheets/edit/fields";
import type { FieldEdit } from "../../sheets/edit/plan";
import { editFields } from "../../workbook/edit-campaign";
import { useWords } from "../app/words";
import { Jump } from "../ui/jump";
import { Notice } from "../ui/notice";
import { Lines } from "../ui/section";
import { useCommand } from "../ui/use-command";
import type { BookPlaces } from "./book-places";

interface Props {
  readonly groups: readonly FieldGroup[];
  readonly places: BookPlaces;
  /** Each group is one row: its title is the field's. */
  readonly compact?: boolean;
  done(): void;
}

/** What a person typed over, with what they saw when they began: a colleague's edit meanwhile is not written over. */
type Drafts = ReadonlyMap<string, FieldEdit>;

/** Fields filled from the sheet. What will be written is listed before the button that writes it. */
export function FieldsForm({ groups, places, compact = false, done }: Props): ReactElement {
  const { edit: words, inspection } = useWords();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const edits = [...drafts.values()];
  const save = useCommand(async () => {
    const edited = await editFields(edits);
    if (edited.ok) setDrafts(new Map());
    else if (edited.key !== undefined) setDrafts(new Map([...drafts].filter(([key]) => key !== edited.key)));
    return edited;
  }, done);
  const change = (field: Field, to: string, group: FieldGroup): void => {
    const next = new Map(drafts);
    for (const one of [{ field, to }, ...alsoCleared(field, to, group)]) draft(next, one.field, one.to);
    setDrafts(next);
  };
  const where = ({ ref }: Field): string => {
    const place = places.cell(ref);
    return place === undefined ? "" : inspection.row(place.tab, place.row + 1);
  };
  return (
    <>
      {groups.map((group) => (
        <FieldsOf key={group.title} group={group} places={places} compact={compact} drafts={drafts} change={change} />
      ))}
      {edits.length > 0 && (
        <div className="pending">
          <h3>{words.willWrite(edits.length)}</h3>
          <Lines
            lines={edits.map(({ field, from, to }) =>
              words.line(where(field as Field), field.label, from || words.nothing, to.trim() || words.nothing),
            )}
          />
          <div className="actions">
            <Button appearance="primary" disabled={save.running} onClick={save.run}>
              {words.save}
            </Button>
            <Button disabled={save.running} onClick={() => setDrafts(new Map())}>
              {words.drop}
            </Button>
          </div>
        </div>
      )}
      {save.outcome !== undefined && (
        <Notice kind={save.outcome.ok ? "success" : "error"}>
          {save.outcome.ok ? words.saved(save.outcome.value) : save.outcome.sentence}
        </Notice>
      )}
    </>
  );
}

function draft(drafts: Map<string, FieldEdit>, field: Field, to: string): void {
  const from = drafts.get(field.key)?.from ?? field.text;
  if (to === from) drafts.delete(field.key);
  else drafts.set(field.key, { field, from, to });
}

const [DEADLINE, DEADLINE_DAY, ...EVENT] = HEADS.rounds.deadline;

/** A deadline of another sort leaves no cell of the old sort behind: a row that says both cannot be read. */
function alsoCleared(
  field: Field,
  to: string,
  { fields }: FieldGroup,
): readonly { readonly field: Field; readonly to: string }[] {
  if (field.label !== DEADLINE) return [];
  const foreign: readonly string[] =
    to === "" ? [DEADLINE_DAY, ...EVENT] : to === WORDS.deadline.afterEvent ? [DEADLINE_DAY] : EVENT;
  return fields.filter((one) => foreign.includes(one.label) && one.text !== "").map((one) => ({ field: one, to: "" }));
}

function FieldsOf({
  group,
  places,
  compact,
  drafts,
  change,
}: {
  readonly group: FieldGroup;
  readonly places: BookPlaces;
  readonly compact: boolean;
  readonly drafts: Drafts;
  change(field: Field, to: string, group: FieldGroup): void;
}): ReactElement | null {
  const [first] = group.fields;
  if (first === undefined) return null;
  const place = places.cell(first.ref);
  return (
    <div className={compact ? "field-row" : "field-group"} role="group" aria-label={group.title}>
      {!compact && (
        <div className="row-head">
          <h3>{group.title}</h3>
          {place !== undefined && <Jump place={place} />}
        </div>
      )}
      <div className={compact ? "field-row-fields" : "fields"}>
        {group.fields.map((field) => (
          <label key={field.key} className={!compact && field.kind === "text" ? "field wide" : "field"}>
            {compact ? group.title : field.label}
            <FieldInput field={field} value={drafts.get(field.key)?.to ?? field.text} change={(to) => change(field, to, group)} />
          </label>
        ))}
        {compact && place !== undefined && <Jump place={place} />}
      </div>
    </div>
  );
}

function FieldInput({
  field,
  value,
  change,
}: {
  readonly field: Field;
  readonly value: string;
  change(to: string): void;
}): ReactElement {
  const words = useWords().edit;
  if (field.kind === "deadline") {
    // what else stands in the cell stays to be seen
    const choices = DEADLINE_WORDS.includes(value) ? DEADLINE_WORDS : [value, ...DEADLINE_WORDS];
    return (
      <Select value={value} onChange={(_, { value: to }) => change(to)}>
        {choices.map((one) => (
          <option key={one} value={one}>
            {one === "" ? words.none : one}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <Input
      value={value}
      {...(field.kind === "day" ? { placeholder: words.dayExample } : {})}
      {...(field.kind === "whole" ? { inputMode: "numeric" as const } : {})}
      onChange={(_, { value: to }) => change(to)}
    />
  );
}
