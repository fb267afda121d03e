import { useMemo, type ReactElement } from "react";
import { headingFields, roundFields, type FieldGroup } from "../../sheets/edit/fields";
import { useWords } from "../app/words";
import { Section, Text } from "../ui/section";
import type { BookPlaces } from "./book-places";
import { FieldsForm } from "./fields-form";

/** The heading and the rounds as fields, filled from Phong trào. */
export function EditPlan({ places, done }: { readonly places: BookPlaces; done(): void }): ReactElement {
  const words = useWords().edit;
  const groups: readonly FieldGroup[] = useMemo(
    () => [{ title: words.heading, fields: headingFields(places.places) }, ...roundFields(places.places)],
    [places, words],
  );
  return (
    <Section title={words.title}>
      <Text quiet>{words.hint}</Text>
      <FieldsForm groups={groups} places={places} done={done} />
    </Section>
  );
}
