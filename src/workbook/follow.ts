/** Edits come in bursts: a paste, an undo, a colleague's save. */
const QUIET = 300;

/**
 * Calls back after the workbook's contents have changed and been quiet for a moment.
 *
 * @returns what stops following
 */
export function followEdits(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  const edited = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
    return Promise.resolve();
  };
  const start = async (): Promise<void> => {
    await Excel.run(async (context) => {
      handler = context.workbook.worksheets.onChanged.add(edited);
      await context.sync();
      if (stopped) remove();
    });
  };
  // without events the list is read again when somebody asks
  start().catch(() => undefined);
  const remove = (): void => {
    const current = handler;
    if (current === undefined) return;
    handler = undefined;
    void Excel.run(current.context, async (context) => {
      current.remove();
      await context.sync();
    }).catch(() => undefined);
  };
  return () => {
    stopped = true;
    clearTimeout(timer);
    remove();
  };
}
