import type { FileTroubleCode } from "../../locale/files";

/** Why a file was refused; its sentence: `fileTrouble` in `locale/files.ts`. */
export interface FileTrouble {
  readonly code: FileTroubleCode;
  /** Megabytes or cells, where the sentence names a limit. */
  readonly limit?: number;
}

/** Thrown inside this folder only; `openXlsx` turns it into a value. */
export class Refusal extends Error {
  constructor(
    readonly code: FileTroubleCode,
    readonly limit?: number,
  ) {
    super(code);
  }

  get trouble(): FileTrouble {
    return this.limit === undefined ? { code: this.code } : { code: this.code, limit: this.limit };
  }
}
