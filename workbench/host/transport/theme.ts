/** What `GetOfficeThemeInfo` says; office.js turns each number into `#rrggbb`. The colours are Office's white and black theme. */
export function themeInfo(dark: boolean): string {
  return JSON.stringify(
    dark
      ? {
          bodyBackgroundColor: 0x262626,
          bodyForegroundColor: 0xffffff,
          controlBackgroundColor: 0x444444,
          controlForegroundColor: 0xffffff,
        }
      : {
          bodyBackgroundColor: 0xffffff,
          bodyForegroundColor: 0x000000,
          controlBackgroundColor: 0xffffff,
          controlForegroundColor: 0x000000,
        },
  );
}
