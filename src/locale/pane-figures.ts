/** Words of closing figures, opening them again, short names, and the person who does it. */

const vi = {
  who: "Người thực hiện",
  whoHint: "Họ tên, để ghi vào Nhật ký",
  noWho: "Chưa có tên người thực hiện để ghi vào Nhật ký. Ghi họ tên, rồi bấm lại.",
  freeze: {
    button: "Chốt số liệu…",
    title: "Chốt số liệu",
    what: "Công thức TDKT thành giá trị, để tệp gửi đi nơi không có phần bổ trợ vẫn đọc được. Định dạng, công thức khác và các trang đã chốt giữ nguyên. Mở lại được: Nhật ký giữ các công thức.",
    on: (tab: string, cells: number): string => `Trang ${tab}: ${cells} ô`,
    none: "Không còn ô nào có công thức TDKT trong sổ. Không có gì để chốt.",
    troubles: (cells: number): string => `${cells} ô đang báo "Chưa tính được". Nên bấm Tính lại và xem các ô ấy trước khi chốt.`,
    locked: (tabs: string): string =>
      `Trang ${tabs} đang được bảo vệ nên chưa chốt được. Vào Xem xét (Review), bỏ bảo vệ, rồi xem lại.`,
    journal: (tab: string): string => `Sẽ tạo trang mới ${tab} sau các trang đang có, để ghi việc này.`,
    run: (cells: number): string => `Chốt ${cells} ô`,
    done: (cells: number): string => `Đã chốt ${cells} ô. Nhật ký đã ghi và giữ các công thức.`,
    unready: (count: number, places: string): string =>
      `${count} ô đang báo lỗi hoặc chưa tính xong nên vẫn là công thức: ${places}.`,
  },
  reopen: {
    button: "Mở lại…",
    title: "Mở lại số liệu đã chốt",
    what: "Công thức trở về đúng ô cũ, dù trang đã đổi tên, dòng đã xếp hay chèn thêm. Ô nào không còn giá trị mà lần chốt đã ghi thì giữ nguyên và được nêu tên.",
    none: "Sổ này không có số liệu nào đang chốt.",
    back: (cells: number, all: number): string => `${cells} trong ${all} công thức sẽ trở về.`,
    unread: (entries: number): string =>
      `${entries} dòng chốt trong Nhật ký không còn đọc được, nên công thức của các dòng ấy không trở về được. Khôi phục trang Nhật ký từ bản lưu.`,
    reason: "Lý do mở lại",
    run: (cells: number): string => `Mở lại ${cells} ô`,
    done: (cells: number): string => `Đã mở lại ${cells} ô. Các ô ấy tính lại từ bây giờ.`,
    left: {
      changed: (place: string): string => `${place}: ô đã sửa sau khi chốt, giữ nguyên chữ đã sửa`,
      cleared: (place: string): string => `${place}: một số ô của vùng này đã bị xóa, giữ nguyên`,
      gone: (place: string): string => `${place}: ô này, hoặc vùng mà công thức dùng, không còn trong sổ`,
      moved: (place: string): string => `${place}: có dòng hoặc cột chèn, xóa giữa các công thức, giữ nguyên`,
      protected: (place: string): string => `${place}: trang đang được bảo vệ`,
    },
    more: (rest: number): string => `và ${rest} chỗ nữa`,
  },
  names: {
    button: "Tên rút gọn…",
    title: "Tên hàm rút gọn",
    what: "Thêm tám tên không có tiền tố, ví dụ =ELIGIBLE_TIER(…) thay cho =TDKT.ELIGIBLE_TIER(…). Chỉ thêm tên vào sổ này, không sửa ô nào; thử ngay, Excel không nhận thì xóa.",
    add: "Thêm tên rút gọn",
    remove: "Bỏ tên rút gọn",
    added: "Đã thêm tám tên rút gọn; Excel tính được. Sổ gửi cho người khác vẫn cần phần bổ trợ.",
    removed: "Đã bỏ các tên rút gọn. Ô nào đang dùng tên ấy sẽ báo #NAME?.",
  },
  refresh: "Xem lại",
  close: "Đóng",
};

export type FiguresWords = typeof vi;

const en: FiguresWords = {
  who: "Done by",
  whoHint: "Your name, for the journal",
  noWho: "There is no name to write into the journal. Enter yours, then press again.",
  freeze: {
    button: "Freeze figures…",
    title: "Freeze figures",
    what: "TDKT formulas become values, so that the file can be read where the add-in is missing. Formats, other formulas and closed sheets stay as they are. It can be undone with Reopen: the journal keeps the formulas.",
    on: (tab, cells) => `Sheet ${tab}: ${cells} cells`,
    none: "No cell of the workbook holds a TDKT formula. There is nothing to freeze.",
    troubles: (cells) => `${cells} cells say "Chưa tính được" (not calculated). Recalculate and look at them before you freeze.`,
    locked: (tabs) => `The sheet ${tabs} is protected and cannot be frozen. Unprotect it (Review), then look again.`,
    journal: (tab) => `A new sheet ${tab} will be made after the present ones, to record this.`,
    run: (cells) => `Freeze ${cells} cells`,
    done: (cells) => `${cells} cells were frozen. The journal has recorded it and keeps the formulas.`,
    unready: (count, places) => `${count} cells show an error or are not calculated yet, and stay formulas: ${places}.`,
  },
  reopen: {
    button: "Reopen…",
    title: "Reopen frozen figures",
    what: "Formulas come back where they were, also where sheets were renamed and rows sorted or inserted. A cell that no longer holds what was frozen stays as it is, and is named.",
    none: "Nothing is frozen in this workbook.",
    back: (cells, all) => `${cells} of ${all} formulas will come back.`,
    unread: (entries) =>
      `${entries} entries of freezing in the journal cannot be read any more, so their formulas cannot come back. Restore the sheet Nhật ký from a copy.`,
    reason: "Reason for reopening",
    run: (cells) => `Reopen ${cells} cells`,
    done: (cells) => `${cells} cells were reopened and are calculated from now on.`,
    left: {
      changed: (place) => `${place}: edited after freezing, the edit stays`,
      cleared: (place) => `${place}: some cells of this block were cleared, left as it is`,
      gone: (place) => `${place}: the cell, or what the formula refers to, is no longer in the workbook`,
      moved: (place) => `${place}: rows or columns came or went between the formulas, left as it is`,
      protected: (place) => `${place}: the sheet is protected`,
    },
    more: (rest) => `and ${rest} more`,
  },
  names: {
    button: "Short names…",
    title: "Short function names",
    what: "Adds eight names without the prefix, e.g. =ELIGIBLE_TIER(…) for =TDKT.ELIGIBLE_TIER(…). Only names are added to this workbook, no cell is changed; they are tried at once and removed where Excel refuses.",
    add: "Add short names",
    remove: "Remove short names",
    added: "Eight short names were added, and Excel calculates them. Whoever gets the workbook still needs the add-in.",
    removed: "The short names were removed. Cells that use them will show #NAME?.",
  },
  refresh: "Look again",
  close: "Close",
};

export const figuresWords = { vi, en } as const;
