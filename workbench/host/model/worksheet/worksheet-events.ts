import { type Model, rowsFor } from "../../protocol/members";

/** Numbers under which office.js waits for events. */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  nameChanged: 25,
  tableChanged: 101,
} as const;

const { event } = rowsFor<Model>();

/** Of one sheet, and (with the collection as target) of all sheets. */
export const WORKSHEET_EVENTS = {
  onActivated: event(7, "Activated", EVENT_TYPE.activated),
  onCalculated: event(8, "Calculated", EVENT_TYPE.calculated),
  onChanged: event(7, "DataChanged", EVENT_TYPE.changed),
  onDeactivated: event(7, "Deactivated", EVENT_TYPE.deactivated),
  onFormatChanged: event(9, "FormatChanged", EVENT_TYPE.formatChanged),
  // above the advertised set: ApiNotFound, as long as no test asks for a newer Excel
  onNameChanged: event(17, "NameChanged", EVENT_TYPE.nameChanged),
  onRowSorted: event(10, "RowSorted", EVENT_TYPE.rowSorted),
  onSelectionChanged: event(7, "SelectionChanged", EVENT_TYPE.selectionChanged),
};

export const WORKSHEET_COLLECTION_EVENTS = {
  ...WORKSHEET_EVENTS,
  onAdded: event(7, "Added", EVENT_TYPE.added),
  onChanged: event(9, "DataChanged", EVENT_TYPE.changed),
  onDeleted: event(7, "Deleted", EVENT_TYPE.deleted),
  onSelectionChanged: event(9, "SelectionChanged", EVENT_TYPE.selectionChanged),
};
