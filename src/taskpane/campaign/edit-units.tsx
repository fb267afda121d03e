import { Button, Input } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { unitFields } from "../../sheets/edit/fields";
import { addUnit } from "../../workbook/edit-campaign";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import type { BookPlaces } from "./book-places";
import { FieldsForm } from "./fields-form";

/** The units with their numbers of people, and a new one. */
export function EditUnits({ places, done }: { readonly places: BookPlaces; done(): void }): ReactElement {
  const words = useWords().edit;
  const groups = useMemo(() => unitFields(places.places), [places]);
  return (
    <Section title={words.units}>
      <Text quiet>{words.unitsHint}</Text>
      {groups.length === 0 && <Text>{words.noUnits}</Text>}
      <FieldsForm groups={groups} places={places} done={done} compact />
      <NewUnitForm done={done} />
    </Section>
  );
}

function NewUnitForm({ done }: { done(): void }): ReactElement {
  const words = useWords().edit;
  const [name, setName] = useState("");
  const [people, setPeople] = useState("");
  const { running, run, outcome } = useCommand(async () => {
    const added = await addUnit({ name, people });
    if (added.ok) {
      setName("");
      setPeople("");
    }
    return added;
  }, done);
  return (
    <>
      <h3>{words.newUnit}</h3>
      <Text quiet>{words.addWhere}</Text>
      <div className="fields">
        <label className="field wide">
          {words.unitName}
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </label>
        <label className="field">
          {words.unitPeople}
          <Input value={people} inputMode="numeric" onChange={(_, { value }) => setPeople(value)} />
        </label>
      </div>
      <div className="actions">
        <Button disabled={running || name.trim() === ""} onClick={run}>
          {words.add}
        </Button>
      </div>
      {outcome !== undefined && (
        <Notice kind={outcome.ok ? "success" : "error"}>{outcome.ok ? words.added : outcome.sentence}</Notice>
      )}
    </>
  );
}
