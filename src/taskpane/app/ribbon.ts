type Commands = typeof import("./ribbon-commands");

/** Connects the buttons of the ribbon, whether the pane was ever shown or not; what they do is loaded when one is pressed. */
export function associateRibbon(): void {
  const actions: Partial<typeof Office.actions> | undefined = Office.actions;
  if (actions?.associate === undefined) return;
  Office.actions.associate("TDKT.Recalculate", (event: Office.AddinCommands.Event) =>
    run(event, (commands) => commands.recalculateNow()),
  );
  Office.actions.associate("TDKT.Freeze", (event: Office.AddinCommands.Event) =>
    run(event, (commands) => commands.previewInPane()),
  );
}

/** Excel waits for `completed`, whatever happens. */
async function run(event: Office.AddinCommands.Event, command: (commands: Commands) => Promise<void>): Promise<void> {
  try {
    await command(await import(/* webpackChunkName: "ribbon" */ "./ribbon-commands"));
  } finally {
    event.completed();
  }
}
